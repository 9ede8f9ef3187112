/** Passages that accounts share, word for word or nearly so. */
import type { ComparePass } from '../comparing.js'

export const reusePass: ComparePass = {
  name: 'reuse@1',
  run() {
    return {}
  },
}
