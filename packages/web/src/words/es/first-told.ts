/** De quién habló primero de una afirmación. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const f: Catalogue['firstTold']['f'] = {
  first: 'Primero en hablar de ello',
  when: (time) =>
    `publicado el ${time}; cada uno con palabras propias, que pueden haber cambiado desde entonces`,
  undated: (count) => plural(count, 'relato sin fecha también lo hace', 'relatos sin fecha también lo hacen'),
  unknown: 'No se sabe qué relato habló de ello primero: ninguno de los que lo hacen lleva fecha.',
}
