/** The parts of a comparison as they are kept, made now where the comparison was kept before there were parts. */
import { isPartName } from '@parallax/core/parts'
import type { Store } from '@parallax/store'
import { once } from './once.js'
import type { Pool } from './readers/pool.js'

export interface PartSources {
  store: Pick<Store, 'comparisons'>
  pool: Pool
}

/** The part as gzip-compressed JSON; null where there is no such comparison, or no such part of it. */
export async function readPart(
  comparison: string,
  name: string,
  { store, pool }: PartSources,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!isPartName(name)) return null
  const { comparisons } = store
  const held = await comparisons.part(comparison, name)
  if (held !== null) return held
  const isMade = await once(pool, `parts ${comparison}`, () => makeParts(comparison, { store, pool }))
  return isMade ? comparisons.part(comparison, name) : null
}

/** False where there is nothing to make them of. */
async function makeParts(id: string, { store: { comparisons }, pool }: PartSources): Promise<boolean> {
  const [record, body] = [await comparisons.get(id), await comparisons.unparted(id)]
  if (record === null || body === null) return false
  const parts = await pool.run({ name: 'pack', id, body, versions: record.versions })
  await comparisons.putParts(record, parts)
  return true
}
