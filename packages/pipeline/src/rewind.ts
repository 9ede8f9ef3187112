/** The comparison of a story as it stood at any time: the versions that stood then, compared by the rules of today. */
import type { ArticleVersion, Comparison } from '@parallax/contract'
import { asOf } from '@parallax/core'
import type { Store } from '@parallax/store'
import type { Pool } from './readers/pool.js'
import { bySight, compareVersions } from './stages/compare.js'

export interface Rewound {
  at: string
  /** The versions that stood then, by first sight. */
  versions: ArticleVersion[]
  /** Articles of the story that had not come out. */
  notYet: number
  /** Articles that had come out, but of which no version is known that stood then. */
  unknown: number
  /** Null where fewer than two accounts are known. */
  comparison: Comparison | null
}

/** @param at an instant; an article belongs to the story whenever it was placed there */
export async function rewind(
  story: string,
  at: string,
  store: Pick<Store, 'stories' | 'articles'>,
  pool: Pool,
): Promise<Rewound> {
  const members = await store.stories.members(story)
  const all = await Promise.all(members.map(({ key }) => store.articles.versions(key)))
  const standings = asOf(all, at)
  const count = (state: string) => standings.filter((standing) => standing.state === state).length
  const versions = standings
    .flatMap((standing) => (standing.state === 'stood' ? standing.version : []))
    .sort(bySight)
  return {
    at,
    versions,
    notYet: count('not-yet'),
    unknown: count('unknown'),
    comparison: versions.length < 2 ? null : await compareVersions(versions, { pool }),
  }
}
