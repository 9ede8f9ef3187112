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
  changedFrom: 'Modificado desde',
  changedTo: 'Modificado hasta',
  seenFrom: 'Visto por primera vez desde',
  seenTo: 'Visto por primera vez hasta',
  daysTurned: 'El último día es anterior al primero.',
  noSuchOutlet: (name) => `Ningún medio se llama aquí «${name}».`,
  noFigure: (said) => `«${said}» no es un número.`,
}
