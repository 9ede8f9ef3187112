/** One version read, and what changed between two, for whoever asks. */
import type { Annotation, ArticleVersion, Versions } from '@parallax/contract'
import { VERSION } from '@parallax/core'
import type { Store } from '@parallax/store'
import { once } from './once.js'
import type { Pool } from './readers/pool.js'

export interface ReadingSources {
  store: Pick<Store, 'articles'>
  pool: Pool
}

/** The reading by the rules of today: as it is kept, else made now and kept. */
export async function readVersion(
  version: ArticleVersion,
  { store: { articles }, pool }: ReadingSources,
): Promise<Annotation> {
  const { key, seq } = version
  const held = await articles.annotation(key, seq, VERSION)
  if (held !== null) return held
  return once(pool, `reading ${key} ${seq}`, async () => {
    const annotation = await pool.run({ name: 'annotate', version })
    await articles.putAnnotation(key, seq, VERSION, annotation)
    return annotation
  })
}

/** What changed from the older to the newer version, as claims. */
export function changesBetween(
  older: ArticleVersion,
  newer: ArticleVersion,
  { pool }: Pick<ReadingSources, 'pool'>,
): Promise<Versions> {
  const name = `versions ${older.key} ${older.seq} ${newer.seq}`
  return once(pool, name, () => pool.run({ name: 'versions', versions: [older, newer] }))
}
