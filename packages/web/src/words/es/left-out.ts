/** De lo que un relato no recoge. */
import type { Catalogue } from '../types.js'

export const l: Catalogue['leftOut']['l'] = {
  by: 'Ausente en',
  any: 'cualquier relato',
  nothing: 'No falta en este relato ninguna afirmación que recojan dos o más.',
  act: 'Qué no recoge',
  actOf: (account) => `Qué no recoge: ${account}`,
}
