import type { Review } from '@parallax/contract'
import { StoreInputError } from '../errors.js'
import type { Paging, Reviews, ReviewTarget } from '../store.js'
import type { Context, Db } from './context.js'
import { appendLine } from './log.js'
import { fromToken, toPage } from './paging.js'
import { countOf, instantOf, nameOf, sha256, toRecord } from './values.js'

/** One entry of a target in a form that is the same for the same value. */
export const pairOf = ([name, value]: [string, unknown]) => sha256(JSON.stringify([name, value]))
const pairsOf = (target: ReviewTarget) => Object.entries(target).map(pairOf)

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as Review

export function createReviews({ run, write, engine }: Context): Reviews {
  return {
    append: (review, line) =>
      write(async (db) => {
        const isNew = await insert(db, review)
        if (isNew && line !== undefined) await appendLine(db, engine, line)
      }),
    async get(id) {
      const row = await run((db) =>
        db.selectFrom('review').select('record').where('id', '=', id).executeTakeFirst(),
      )
      return row ? fromRow(row) : null
    },
    async list(target, after) {
      const rows = await run((db) => {
        const query = withTarget(db, target).select('review.record').orderBy('review.at').orderBy('review.id')
        return (after === undefined ? query : query.where('review.id', '>', after)).execute()
      })
      return rows.map(fromRow)
    },
    page: (target, paging) => run((db) => readPage(db, target, paging)),
    async count(target) {
      const row = await run((db) =>
        withTarget(db, target)
          .select(({ fn }) => fn.countAll().as('count'))
          .executeTakeFirstOrThrow(),
      )
      return Number(row.count)
    },
  }
}

/** False where the same review is there already. */
async function insert(db: Db, review: Review): Promise<boolean> {
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
    if (held.record === row.record) return false
    throw new StoreInputError(
      `There is another review ${row.id} already, and reviews are never rewritten: give a new id.`,
    )
  }
  const pairs = pairsOf(review.target).map((pair) => ({ pair, review: row.id }))
  if (pairs.length > 0) await db.insertInto('review_target').values(pairs).execute()
  return true
}

const havePair = (db: Db, pair: string) =>
  db.selectFrom('review_target').select('review').where('pair', '=', pair)

function withTarget(db: Db, target: ReviewTarget) {
  let query = db.selectFrom('review')
  for (const pair of pairsOf(target)) query = query.where('review.id', 'in', havePair(db, pair))
  return query
}

async function readPage(db: Db, target: ReviewTarget, { limit, after }: Paging) {
  const place = fromToken(after, ['text'])
  let query = withTarget(db, target)
    .select(['review.id', 'review.record'])
    .orderBy('review.id')
    .limit(countOf(limit) + 1)
  if (place) query = query.where('review.id', '>', place[0])
  return toPage(await query.execute(), countOf(limit), ({ id }) => [id], fromRow)
}
