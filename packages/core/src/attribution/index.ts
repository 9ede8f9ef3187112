/** Who is said to have said what: source, cue, content, chain and position. */
import type { ReadingPass } from '../reading.js'

export const attributionPass: ReadingPass = {
  name: 'attribution',
  run() {
    return {}
  },
}
