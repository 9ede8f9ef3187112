/** Words of an article that stands in no story in Spanish. */
import type { Catalogue } from '../types.js'

export const s: Catalogue['article']['s'] = {
  untitled: 'Un artículo sin titular',
  noStory: 'Aún no está en ninguna historia.',
  page: 'Página del medio',
  versions: 'Versiones',
  seen: 'Visto por primera vez',
  headline: 'Titular',
  changes: 'Qué cambió',
  hash: 'SHA-256 del texto',
}
