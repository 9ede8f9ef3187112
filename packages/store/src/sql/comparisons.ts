import type { StoredComparison } from '@parallax/contract'
import type { Comparisons } from '../store.js'
import type { Context } from './context.js'
import { packParts, unpackParts } from './parts.js'
import { instantOf, nameOf, toRecord } from './values.js'

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as StoredComparison

export function createComparisons({ run }: Context): Comparisons {
  return {
    async put(comparison, result) {
      const madeAt = instantOf(comparison.madeAt)
      const row = {
        story: nameOf(comparison.story, 'a story'),
        made_at: madeAt,
        record: toRecord({ ...comparison, madeAt }),
        body: await packParts(result as unknown as Record<string, unknown>),
      }
      await run((db) =>
        db
          .insertInto('comparison')
          .values({ id: nameOf(comparison.id, 'a comparison'), ...row })
          .onConflict((is) => is.column('id').doUpdateSet(row))
          .execute(),
      )
    },
    async ofStory(story) {
      const rows = await run((db) =>
        db
          .selectFrom('comparison')
          .select('record')
          .where('story', '=', story)
          .orderBy('made_at', 'desc')
          .orderBy('id')
          .execute(),
      )
      return rows.map(fromRow)
    },
    async result(id) {
      const row = await run((db) =>
        db.selectFrom('comparison').select('body').where('id', '=', id).executeTakeFirst(),
      )
      return row ? unpackParts(row.body, `comparison ${id}`) : null
    },
  }
}
