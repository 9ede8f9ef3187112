import { isDeepStrictEqual } from 'node:util'
import type { Review } from '@parallax/contract'
import { StoreInputError } from '../errors.js'
import type { Reviews } from '../store.js'
import type { Context } from './context.js'
import { instantOf, nameOf, sha256, toRecord } from './values.js'

/** One entry of a target in a form that is the same for the same value. */
export const pairOf = ([name, value]: [string, unknown]) => sha256(JSON.stringify([name, value]))

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as Review

const matches = (review: Review, target: Readonly<Record<string, unknown>>) =>
  Object.entries(target).every(([name, value]) => isDeepStrictEqual(review.target[name], value))

export function createReviews({ run, write }: Context): Reviews {
  return {
    append: (review) =>
      write(async (db) => {
        const at = instantOf(review.at)
        const row = { id: nameOf(review.id, 'a review'), at, record: toRecord({ ...review, at }) }
        const added = await db
          .insertInto('review')
          .values(row)
          .onConflict((is) => is.column('id').doNothing())
          .returning('id')
          .execute()
        if (added.length === 0) {
          const held = await db
            .selectFrom('review')
            .select('record')
            .where('id', '=', row.id)
            .executeTakeFirstOrThrow()
          if (held.record === row.record) return
          throw new StoreInputError(
            `There is another review ${row.id} already, and reviews are never rewritten: give a new id.`,
          )
        }
        const pairs = Object.entries(review.target).map((pair) => ({ pair: pairOf(pair), review: row.id }))
        if (pairs.length > 0) await db.insertInto('review_target').values(pairs).execute()
      }),
    /** One entry of the target is looked up; the rest is compared on what it finds. */
    async list(target) {
      const [first] = Object.entries(target)
      const rows = await run((db) => {
        const query = db
          .selectFrom('review')
          .select('review.record')
          .orderBy('review.at')
          .orderBy('review.id')
        if (!first) return query.execute()
        return query
          .innerJoin('review_target', 'review_target.review', 'review.id')
          .where('review_target.pair', '=', pairOf(first))
          .execute()
      })
      return rows.map(fromRow).filter((review) => matches(review, target))
    },
  }
}
