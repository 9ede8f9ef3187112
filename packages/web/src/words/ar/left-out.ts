/** كلمات ما لا يرد في رواية. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'

export const l: Catalogue['leftOut']['l'] = {
  by: 'لم يرد في',
  any: 'أي رواية',
  nothing: 'لا يغيب عن هذه الرواية قول أوردته روايتان أو أكثر.',
  act: 'ما لم يرد فيها',
  actOf: (account) => `ما لم يرد فيها: ${apart(account)}`,
}
