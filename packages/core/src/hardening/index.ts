/** Claims that lose a hedge or a source between accounts. */
import type { ComparePass } from '../comparing.js'

export const hardeningPass: ComparePass = {
  name: 'hardening@1',
  run() {
    return {}
  },
}
