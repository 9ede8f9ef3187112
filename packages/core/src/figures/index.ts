/** Stated numbers and what they count. */
import type { ReadingPass } from '../reading.js'

export const figuresPass: ReadingPass = {
  name: 'figures',
  run() {
    return {}
  },
}
