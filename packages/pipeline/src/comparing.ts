/** Versions of a story compared in a thread: as an object for those who print it, or packed in parts for those who keep it. */
import { createHash } from 'node:crypto'
import type { ArticleVersion, Comparison, StoredComparison } from '@parallax/contract'
import { VERSION } from '@parallax/core'
import type { Store } from '@parallax/store'
import type { Pool } from './readers/pool.js'
import type { StoryAccounts } from './readers/tasks.js'

/** Accounts compared together; of a larger story the first by sight, and the comparison says so. */
const MOST_ACCOUNTS = 200

type Sighted = Pick<ArticleVersion, 'key' | 'seenAt'>
type Worded = Pick<ArticleVersion, 'key' | 'sha256'>

/** By first sight, then by key. */
export function bySight(a: Sighted, b: Sighted): number {
  if (a.seenAt !== b.seenAt) return a.seenAt < b.seenAt ? -1 : 1
  return a.key < b.key ? -1 : 1
}

/** The same versions under the same rules give the same comparison, which need not be made again. */
export function inputOf(versions: readonly Worded[]): string {
  const parts = versions.map(({ key, sha256 }) => `${key} ${sha256}`).sort()
  return createHash('sha256')
    .update([VERSION, ...parts].join('\n'))
    .digest('hex')
}

/** The name under which the comparison of a story is kept that was made of this input. */
export function comparisonOf(story: string, input: string): string {
  return `${story}-${input.slice(0, 16)}`
}

function accountsOf(versions: readonly ArticleVersion[]): StoryAccounts {
  const compared = versions.slice(0, MOST_ACCOUNTS)
  return {
    accounts: compared.map(({ key, seq, article }) => ({
      id: key,
      seq,
      input: article.url ?? key,
      article,
    })),
    left: versions.length - compared.length,
  }
}

/** Compares versions as they stand, given by first sight; those beyond {@link MOST_ACCOUNTS} are left out, and counted in a note. */
export function compareVersions(versions: readonly ArticleVersion[], pool: Pool): Promise<Comparison> {
  return pool.run({ name: 'compare', ...accountsOf(versions) })
}

export interface Keeping {
  store: Pick<Store, 'comparisons'>
  pool: Pool
  clock: () => Date
}

/**
 * Compares versions, given by first sight, and keeps the comparison in parts; whole, it never comes into this thread.
 * @param rewoundTo the instant for which it is made, where somebody went back
 */
export async function compareAndKeep(
  story: string,
  versions: readonly ArticleVersion[],
  { store, pool, clock }: Keeping,
  rewoundTo?: string,
): Promise<StoredComparison> {
  const input = inputOf(versions)
  const { parts, counts } = await pool.run({ name: 'compare-packed', ...accountsOf(versions) })
  const comparison: StoredComparison = {
    id: comparisonOf(story, input),
    story,
    madeAt: clock().toISOString(),
    rules: VERSION,
    input,
    ...(rewoundTo !== undefined && { rewoundTo }),
    versions: versions.slice(0, MOST_ACCOUNTS).map(({ key, seq }) => ({ key, seq })),
    counts,
  }
  await store.comparisons.putParts(comparison, parts)
  return comparison
}
