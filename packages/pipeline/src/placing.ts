/** Judged findings in the comparison of their story, looked up by a thread: neither unpacking nor indexing it keeps a server waiting. */
import type { Finding, FindingAt, FindingPlace } from '@parallax/contract/api'
import type { Store } from '@parallax/store'
import type { Pool } from './readers/pool.js'

export interface PlacingSources {
  store: Pick<Store, 'comparisons'>
  pool: Pool
}

/** The finding to which the ids lead; null where there is no such comparison of the story, or none of this kind there. */
export async function findInComparison(
  { story, comparison, kind, ids }: FindingAt,
  { store: { comparisons }, pool }: PlacingSources,
): Promise<Finding | null> {
  const record = await comparisons.get(comparison)
  const kept = record?.story === story ? await comparisons.kept(comparison) : null
  return kept && pool.run({ name: 'find', id: comparison, kept, story, kind, ids })
}

/** Where each stands, in the order given; null where the comparison is not kept any more. */
export async function placeFindings(
  findings: readonly Finding[],
  { comparison, members }: { comparison: string; members: readonly string[] },
  { store: { comparisons }, pool }: PlacingSources,
): Promise<FindingPlace[] | null> {
  const kept = await comparisons.kept(comparison)
  return (
    kept && pool.run({ name: 'place', id: comparison, kept, members: [...members], findings: [...findings] })
  )
}
