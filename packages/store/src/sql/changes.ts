import type { Changes } from '../store.js'
import type { Context } from './context.js'
import { countOf, instantOf } from './values.js'

export function createChanges({ run }: Context): Changes {
  return {
    async since(at, limit) {
      const [from, most] = [instantOf(at), countOf(limit)]
      const [stories, comparisons] = await run(async (db) => [
        await db
          .selectFrom('story')
          .select(['id', 'changed_at'])
          .where('changed_at', '>=', from)
          .orderBy('changed_at')
          .limit(most)
          .execute(),
        await db
          .selectFrom('comparison')
          .select(['id', 'story', 'made_at'])
          .where('made_at', '>=', from)
          // Somebody who goes back in time changes nothing for the others.
          .where('rewound_to', 'is', null)
          .orderBy('made_at')
          .limit(most)
          .execute(),
      ])
      return [
        ...stories.map(({ id, changed_at }) => ({ kind: 'story' as const, at: changed_at, story: id })),
        ...comparisons.map(({ id, story, made_at }) => ({
          kind: 'comparison' as const,
          at: made_at,
          story,
          comparison: id,
        })),
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    },
  }
}
