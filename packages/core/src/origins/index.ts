/** Where word comes from, claim by claim. */
import type { ComparePass } from '../comparing.js'

export const originsPass: ComparePass = {
  name: 'origins@1',
  run() {
    return {}
  },
}
