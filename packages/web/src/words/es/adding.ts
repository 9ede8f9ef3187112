/** Words of adding, wherever it begins, in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const s: Catalogue['adding']['s'] = {
  drop: 'Suelte para añadir',
  dropHelp: 'Textos, páginas, PDF, canales, archivos web, correo, despachos; también carpetas.',
  states: {
    queued: 'espera su envío',
    sending: 'enviando',
    cancelled: 'cancelado',
    refused: 'no se admitió',
    waiting: 'espera',
    fetching: 'descargando',
    reading: 'leyendo',
    grouping: 'buscando su historia',
    done: 'listo',
    failed: 'no se pudo añadir',
  },
  held: (count) => `listo, ${plural(count, 'artículo')}`,
  files: (count) => plural(count, 'archivo'),
  textNamed: (index) => `Texto pegado ${index}`,
  done: (count) => `${plural(count, 'texto añadido', 'textos añadidos')}.`,
  doneButFailed: (count, failed) => `${plural(count, 'texto añadido', 'textos añadidos')}, ${failed} no.`,
  toStory: 'A la historia',
  toAdding: 'Ver qué fue de ello',
  leaving: 'Aún se están enviando archivos.',
  gone: (gone, all) => `${gone} de ${all}`,
  taken: 'todo enviado, en recepción',
  cancel: 'Cancelar',
}
