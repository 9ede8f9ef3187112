/** The comparison of a story as it stood at any time: the versions that were known then, compared by the rules of today. */
import type { ArticleVersion, Comparison } from '@parallax/contract'
import type { Store } from '@parallax/store'
import type { Pool } from './readers/pool.js'
import { compareVersions, MOST_ACCOUNTS } from './stages/compare.js'

export interface Rewound {
  at: string
  /** The versions that stood then, by first sight. */
  versions: ArticleVersion[]
  /** Articles of the story that came later. */
  later: number
  /** Null where fewer than two accounts were known. */
  comparison: Comparison | null
}

/** @param at an instant. An article belongs to the story from the time it was first seen, whenever it was placed there. */
export async function rewind(story: string, at: string, store: Store, pool: Pool): Promise<Rewound> {
  const members = await store.stories.members(story)
  const versions: ArticleVersion[] = []
  for (const { key } of members) {
    const standing = (await store.articles.versions(key)).filter(({ seenAt }) => seenAt <= at).at(-1)
    if (standing) versions.push(standing)
  }
  versions.sort((a, b) => (a.seenAt === b.seenAt ? (a.key < b.key ? -1 : 1) : a.seenAt < b.seenAt ? -1 : 1))
  const compared = versions.slice(0, MOST_ACCOUNTS)
  return {
    at,
    versions,
    later: members.length - versions.length,
    comparison: compared.length < 2 ? null : await compareVersions(compared, { pool }),
  }
}
