/** Words of the list of stories in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const s: Catalogue['stories']['s'] = {
  title: 'Historias',
  sort: 'Orden',
  sorts: { newest: 'Recientes', contested: 'Disputadas', accounts: 'Más relatos' },
  accounts: (count) => (count === 1 ? 'relato' : 'relatos'),
  origins: (count) => (count === 1 ? 'origen' : 'orígenes'),
  conflicts: (count) => (count === 1 ? 'contradicción' : 'contradicciones'),
  notCompared: 'aún sin comparar',
  oneAccount: 'un solo relato, nada que comparar',
  unseen: 'aún sin abrir',
  news: 'Desde su última visita:',
  newArticles: (count) => plural(count, 'relato nuevo', 'relatos nuevos'),
  newVersions: (count) => plural(count, 'artículo modificado', 'artículos modificados'),
  newComparisons: 'comparada de nuevo',
  andOutlets: (count) => `y ${count} más`,
  noOutlet: 'ningún medio indicado',
  emptyTitle: 'Todavía no hay nada guardado',
  empty:
    'Añada textos o siga un canal de noticias. Los textos de un mismo hecho se reúnen y se comparan según llegan.',
  emptyReader: 'Aún no se ha añadido nada. Los textos y los canales los añade un editor de esta sala.',
  addTexts: 'Añadir textos',
  watchFeed: 'Seguir un canal',
  sample: 'Probar el ejemplo inventado',
  noneMatch: 'Ninguna historia es así.',
  noneMatchCure: 'Quite un filtro o busque en los propios textos.',
  search: 'Buscar',
  waiting: (count) =>
    `${plural(count, 'historia nueva o modificada', 'historias nuevas o modificadas')}. Mostrar`,
  headlineOf: 'el titular es de',
}
