/** Claims on which accounts exclude each other. */
import type { ComparePass } from '../comparing.js'

export const conflictsPass: ComparePass = {
  name: 'conflicts@1',
  run() {
    return {}
  },
}
