/** The parts of a comparison as they are kept; those that were not made when it was put in are made now. */
import { type AnyPartName, isPartName } from '@parallax/core/parts'
import type { Store } from '@parallax/store'
import { once } from './once.js'
import type { Pool } from './readers/pool.js'

export interface PartSources {
  store: Pick<Store, 'comparisons'>
  pool: Pool
}

const isNumbered = (name: AnyPartName) => /\d$/u.test(name)

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
  // Blocks and readings are as many as the comparison has, where it is kept in parts at all.
  if (isNumbered(name) && (await comparisons.part(comparison, 'overview')) !== null) return null
  const isMade = await once(pool, `parts ${comparison}`, () => makeParts(comparison, { store, pool }))
  return isMade ? comparisons.part(comparison, name) : null
}

/** False where there is nothing to make them of. */
async function makeParts(id: string, { store: { comparisons }, pool }: PartSources): Promise<boolean> {
  const [record, kept] = [await comparisons.get(id), await comparisons.kept(id)]
  if (record === null || kept === null) return false
  const parts = await pool.run({ name: 'pack', id, kept, versions: record.versions })
  await comparisons.putParts(record, parts)
  return true
}
