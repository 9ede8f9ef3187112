/** Claims that several accounts carry and one does not. */
import type { ComparePass } from '../comparing.js'

export const omissionPass: ComparePass = {
  name: 'omissions@1',
  run() {
    return {}
  },
}
