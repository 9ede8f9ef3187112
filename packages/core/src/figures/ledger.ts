/** What is counted, with every account's figure for it. */
import type { ComparePass } from '../comparing.js'

export const figureLedgerPass: ComparePass = {
  name: 'figure-ledger@1',
  run() {
    return {}
  },
}
