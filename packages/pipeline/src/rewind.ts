/** The comparison of a story as it stood at any time: the versions that stood then, compared by the rules of today. */
import type { ArticleVersion, Comparison } from '@parallax/contract'
import { asOf, type TimedVersion, VERSION } from '@parallax/core'
import type { Store, VersionHead } from '@parallax/store'
import { bySight, compareAndKeep, compareVersions, comparisonOf, inputOf, type Keeping } from './comparing.js'
import { once } from './once.js'
import type { Pool } from './readers/pool.js'

/** What stood of a story at an instant. */
interface Stood<Version> {
  at: string
  /** The versions that stood then, by first sight. */
  versions: Version[]
  /** Articles of the story that had not come out. */
  notYet: number
  /** Articles that had come out, but of which no version is known that stood then. */
  unknown: number
}

export interface Rewound extends Stood<ArticleVersion> {
  /** Null where fewer than two accounts are known. */
  comparison: Comparison | null
}

export interface RewoundKept extends Stood<VersionHead> {
  /** The comparison that is kept of these versions; null where fewer than two accounts are known. */
  comparison: string | null
}

function stoodAt<Version extends TimedVersion & { key: string; seenAt: string }>(
  articles: readonly (readonly Version[])[],
  at: string,
): Stood<Version> {
  const standings = asOf(articles, at)
  const count = (state: string) => standings.filter((standing) => standing.state === state).length
  const versions = standings
    .flatMap((standing) => (standing.state === 'stood' ? standing.version : []))
    .sort(bySight)
  return { at, versions, notYet: count('not-yet'), unknown: count('unknown') }
}

/** @param at an instant; an article belongs to the story whenever it was placed there */
export async function rewind(
  story: string,
  at: string,
  store: Pick<Store, 'stories' | 'articles'>,
  pool: Pool,
): Promise<Rewound> {
  const members = await store.stories.members(story)
  const stood = stoodAt(await Promise.all(members.map(({ key }) => store.articles.versions(key))), at)
  const { versions } = stood
  return { ...stood, comparison: versions.length < 2 ? null : await compareVersions(versions, pool) }
}

/** The versions of each article together, in their order. */
export function byArticle(heads: readonly VersionHead[]): VersionHead[][] {
  const articles = new Map<string, VersionHead[]>()
  for (const head of heads) {
    const known = articles.get(head.key)
    if (known === undefined) articles.set(head.key, [head])
    else known.push(head)
  }
  return [...articles.values()]
}

export interface RewindKeeping extends Keeping {
  store: Pick<Store, 'stories' | 'articles' | 'comparisons'>
}

/** The same, kept in parts: made once for these versions, however many ask and for whichever instant. */
export async function rewindAndKeep(story: string, at: string, keeping: RewindKeeping): Promise<RewoundKept> {
  const { store, pool } = keeping
  const stood = stoodAt(byArticle(await store.stories.versions(story, VERSION)), at)
  const { versions } = stood
  if (versions.length < 2) return { ...stood, comparison: null }
  const id = comparisonOf(story, inputOf(versions))
  if ((await store.comparisons.get(id)) === null)
    await once(pool, `rewind ${id}`, async () => {
      const found = await Promise.all(versions.map(({ key, seq }) => store.articles.version(key, seq)))
      const whole = found.filter((version) => version !== null)
      await compareAndKeep(story, whole, keeping, at)
    })
  return { ...stood, comparison: id }
}
