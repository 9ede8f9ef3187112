/** Words of the filters over lists in Spanish. */
import type { Catalogue } from '../types.js'

export const s: Catalogue['filters']['s'] = {
  filters: 'Filtros',
  active: (count) => (count === 1 ? '1 activo' : `${count} activos`),
  outlet: 'Medio',
  language: 'Idioma',
  any: 'cualquiera',
  from: 'Desde',
  to: 'Hasta',
  least: 'Relatos',
  leastOf: (count) => `${count} o más`,
  clear: 'Quitar filtros',
}
