/** Words of adding texts in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const s: Catalogue['add']['s'] = {
  title: 'Añadir',
  lead: 'Los textos de un mismo hecho se reúnen y se comparan según llegan.',
  into: 'A la historia',
  intoNone: 'Que cada texto busque su historia',
  files: 'Archivos',
  filesHelp:
    'Suelte aquí, o en cualquier parte de la sala, archivos o carpetas: texto, Markdown, HTML, PDF, JSON, canales de noticias, archivos web, correo, despachos de agencia.',
  choose: 'Elegir archivos',
  texts: 'Pegar textos',
  textsHelp: 'Un relato en cada campo.',
  text: (index) => `Texto ${index}`,
  about: 'Medio, titular, fecha, dirección',
  outlet: 'Medio',
  headline: 'Titular',
  published: 'Publicado',
  address: 'Dirección',
  another: 'Otro texto',
  remove: 'Quitar',
  addresses: 'Direcciones de páginas',
  addressesHelp: 'Una por línea. Cada página se descarga una vez, con moderación.',
  badAddress: (lines) =>
    `No es la dirección de una página: ${lines}. Escríbala completa, como https://example.org/story.`,
  feeds: 'Canales, mapas de sitio y carpetas',
  feedsHelp: 'Lo que se sigue trae sus artículos por sí mismo, según salen y cambian.',
  watch: 'Seguir una fuente',
  nothing: 'Pegue antes un texto o una dirección.',
  add: 'Añadir',
  addCount: (texts, addresses) =>
    `Añadir ${[
      texts === 0 ? null : plural(texts, 'texto'),
      addresses === 0 ? null : plural(addresses, 'dirección', 'direcciones'),
    ]
      .filter((each) => each !== null)
      .join(' y ')}`,
  progress: 'Qué fue de lo añadido',
  again: 'Reintentar',
  story: 'Historia',
  readStory: 'Leer la historia',
  stories: 'Fueron a estas historias:',
}
