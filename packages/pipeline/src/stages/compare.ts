/** compare: a story's newest versions, once for each state that they are in. */
import { createHash } from 'node:crypto'
import type { ArticleVersion, Comparison, Job, StoredComparison, StoredStory } from '@parallax/contract'
import { VERSION } from '@parallax/core'
import type { NewJob } from '@parallax/store'
import { type ComparePayload, payloadOf } from '../payloads.js'
import { type Context, eachAlone, later, now, type Outcome, type Stage } from '../stage.js'

export const compareStage: Stage = {
  name: 'compare',
  batch: 1,
  run: eachAlone(compareOne),
}

/** Accounts compared together; of a larger story the first by time, and the comparison says so. */
const MOST_ACCOUNTS = 200

/** The comparison of a story that changed, after a rest; the more accounts, the longer, since each comparison reads them all. */
export function compareJob({ id, articles }: Pick<StoredStory, 'id' | 'articles'>, context: Timing): NewJob {
  const rest = context.settings.settle * Math.max(1, articles / 10)
  return { stage: 'compare', key: id, payload: { story: id }, runAt: later(context, rest) }
}
type Timing = Pick<Context, 'settings' | 'clock'>

async function compareOne(job: Job, context: Context): Promise<Outcome> {
  const { story } = payloadOf<ComparePayload>(job, { story: 'string' })
  const versions = await newestVersions(story, context)
  if (versions.length < 2) return { state: 'done' }
  const input = inputOf(versions)
  const [last] = await context.store.comparisons.ofStory(story)
  if (last?.input === input) return { state: 'done' }
  const comparison = await compareVersions(versions, context)
  const record: StoredComparison = {
    id: `${story}-${input.slice(0, 16)}`,
    story,
    madeAt: now(context),
    rules: VERSION,
    input,
    versions: versions.slice(0, MOST_ACCOUNTS).map(({ key, seq }) => ({ key, seq })),
    counts: {
      accounts: comparison.accounts.length,
      origins: comparison.origins.length,
      claims: comparison.claims.length,
      conflicts: comparison.conflicts.length,
    },
  }
  await context.store.comparisons.put(record, comparison)
  return { state: 'done' }
}

async function newestVersions(story: string, { store }: Context): Promise<ArticleVersion[]> {
  const members = await store.stories.members(story)
  const found = await Promise.all(members.map(({ key }) => store.articles.version(key)))
  return found.filter((version) => version !== null).sort(bySight)
}

/** By first sight, then by key. */
export function bySight(a: ArticleVersion, b: ArticleVersion): number {
  if (a.seenAt !== b.seenAt) return a.seenAt < b.seenAt ? -1 : 1
  return a.key < b.key ? -1 : 1
}

/** Compares versions as they stand, given by first sight, in a thread; those beyond {@link MOST_ACCOUNTS} are left out, and counted in a note. */
export async function compareVersions(
  versions: readonly ArticleVersion[],
  { pool }: Pick<Context, 'pool'>,
): Promise<Comparison> {
  const compared = versions.slice(0, MOST_ACCOUNTS)
  const accounts = compared.map(({ key, article }) => ({ id: key, input: article.url ?? key, article }))
  const comparison = await pool.run({ name: 'compare', accounts })
  const left = versions.length - compared.length
  if (left === 0) return comparison
  const message = `The story has ${left} more accounts; those seen first are compared.`
  return { ...comparison, notes: [{ code: 'accounts-left-out', message }, ...comparison.notes] }
}

/** The same versions under the same rules give the same comparison, which need not be made again. */
export function inputOf(versions: readonly ArticleVersion[]): string {
  const parts = versions.map(({ key, sha256 }) => `${key} ${sha256}`).sort()
  return createHash('sha256')
    .update([VERSION, ...parts].join('\n'))
    .digest('hex')
}
