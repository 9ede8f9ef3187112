/** One referent under different names, account by account. */
import type { ComparePass } from '../comparing.js'

export const namingLedgerPass: ComparePass = {
  name: 'naming@1',
  run() {
    return {}
  },
}
