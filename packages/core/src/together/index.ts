/** Whether the accounts tell one event. */
import type { ComparePass } from '../comparing.js'

export const togetherPass: ComparePass = {
  name: 'together@1',
  run() {
    return {}
  },
}
