/** Words between quotation marks. */
import type { ReadingPass } from '../reading.js'

export const quotationPass: ReadingPass = {
  name: 'quotation',
  run() {
    return {}
  },
}
