/** Words of searching in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const s: Catalogue['search']['s'] = {
  title: 'Buscar',
  words: 'Palabras',
  wordsHelp:
    'Todas las palabras, en cualquier orden. "Varias palabras" van juntas; -palabra excluye los textos que la contienen. Un número halla toda cifra que lo abarque: 20 halla «al menos diecinueve».',
  name: 'Nombre o denominación',
  figure: 'Cifra',
  go: 'Buscar',
  start:
    'Busque en todos los textos guardados: por palabras, por a quién se nombra y cómo, o por una cifra dada.',
  found: (count, isAll, searched) =>
    `${isAll ? plural(count, 'texto') : `Los primeros ${count} textos`} de ${searched} examinados.`,
  none: (searched) => `Ningún texto lo contiene; se examinaron ${searched}.`,
  noneCure: 'Pruebe con menos palabras, con otra grafía o quite un filtro.',
  untitled: 'sin titular',
  story: 'Historia:',
  noStory: 'aún en ninguna historia',
  page: 'Página del medio',
  undated: 'sin fecha',
  versions: (count) => plural(count, 'versión', 'versiones'),
  how: { words: '', trigrams: 'grafía parecida', names: 'nombrado así', figures: 'da esa cifra' },
  kinds: { report: '', live: 'directo', 'round-up': 'resumen', opinion: 'opinión' },
}
