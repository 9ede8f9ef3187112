/** Names and labels of persons, groups, organisations and places. */
import type { ReadingPass } from '../reading.js'

export const namingPass: ReadingPass = {
  name: 'naming',
  run() {
    return {}
  },
}
