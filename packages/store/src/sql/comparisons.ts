import type { StoredComparison } from '@parallax/contract'
import type { Comparisons } from '../store.js'
import {
  type KeptComparison,
  keysOf,
  type PackedPart,
  packComparison,
  unpackKept,
} from './comparison-parts.js'
import type { Context, Db } from './context.js'
import { toLetGo } from './retention.js'
import { pairOf } from './reviews.js'
import { instantOf, nameOf, toRecord } from './values.js'

/** Rows of one statement: each takes three of its values. */
const ROWS = 100

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as StoredComparison

function rowOf(comparison: StoredComparison, parts: readonly PackedPart[]) {
  const madeAt = instantOf(comparison.madeAt)
  const rewoundTo = comparison.rewoundTo === undefined ? null : instantOf(comparison.rewoundTo)
  return {
    story: nameOf(comparison.story, 'a story'),
    made_at: madeAt,
    rewound_to: rewoundTo,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes.length, 0),
    record: toRecord({ ...comparison, madeAt, ...(rewoundTo !== null && { rewoundTo }) }),
    body: new Uint8Array(),
  }
}

async function putRows(db: Db, comparison: string, parts: readonly PackedPart[]): Promise<void> {
  await db.deleteFrom('part').where('comparison', '=', comparison).execute()
  for (let at = 0; at < parts.length; at += ROWS) {
    const rows = parts.slice(at, at + ROWS).map(({ name, bytes }) => ({ comparison, name, body: bytes }))
    await db.insertInto('part').values(rows).execute()
  }
}

/** The story points to its newest comparison, by which it is listed. */
async function tellStory(db: Db, { id, story, counts }: StoredComparison, madeAt: string, isNew: boolean) {
  if (isNew)
    await db
      .updateTable('story')
      .set(({ eb }) => ({ comparisons: eb('comparisons', '+', 1) }))
      .where('id', '=', story)
      .execute()
  const newest = await newestOf(db, story)
  if (newest !== id) return
  await db
    .updateTable('story')
    .set(({ eb, ref, val }) => ({
      comparison: id,
      conflicts: counts.conflicts,
      touched_at: eb
        .case()
        .when('touched_at', '<', madeAt)
        .then(val(madeAt))
        .else(ref('touched_at'))
        .end()
        .$castTo<string>(),
    }))
    .where('id', '=', story)
    .execute()
}

async function newestOf(db: Db, story: string): Promise<string | null> {
  const row = await db
    .selectFrom('comparison')
    .select('id')
    .where('story', '=', story)
    .where('rewound_to', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Those that a visit or a review names. */
async function namedOf(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const visits = await db.selectFrom('visit').select('comparison').where('comparison', 'in', ids).execute()
  const pairs = new Map(ids.map((id) => [pairOf(['comparison', id]), id]))
  const reviews = await db
    .selectFrom('review_target')
    .select('pair')
    .where('pair', 'in', [...pairs.keys()])
    .execute()
  return new Set([
    ...visits.flatMap(({ comparison }) => comparison ?? []),
    ...reviews.flatMap(({ pair }) => pairs.get(pair) ?? []),
  ])
}

async function letGo(db: Db, story: string, isRewound: boolean): Promise<void> {
  const rows = await db
    .selectFrom('comparison')
    .select(['id', 'bytes'])
    .where('story', '=', story)
    .where('rewound_to', isRewound ? 'is not' : 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  const held = rows.map(({ id, bytes }) => ({ id, bytes: Number(bytes) }))
  if (toLetGo(held, new Set()).length === 0) return
  const named = await namedOf(
    db,
    held.map(({ id }) => id),
  )
  const gone = toLetGo(held, named)
  if (gone.length === 0) return
  await db.deleteFrom('part').where('comparison', 'in', gone).execute()
  await db.deleteFrom('comparison').where('id', 'in', gone).execute()
}

async function put(db: Db, comparison: StoredComparison, parts: readonly PackedPart[]): Promise<void> {
  const id = nameOf(comparison.id, 'a comparison')
  const row = rowOf(comparison, parts)
  const held = await db.selectFrom('comparison').select('rewound_to').where('id', '=', id).executeTakeFirst()
  // Of one input there is one comparison. What was made of the story as it came stays so when somebody goes back to it.
  if (held !== undefined && held.rewound_to === null && row.rewound_to !== null) return
  await db
    .insertInto('comparison')
    .values({ id, ...row })
    .onConflict((is) => is.column('id').doUpdateSet(row))
    .execute()
  await putRows(db, id, parts)
  const isOrdinary = row.rewound_to === null
  const isNew = held === undefined || held.rewound_to !== null
  if (isOrdinary) await tellStory(db, comparison, row.made_at, isNew)
  await letGo(db, row.story, !isOrdinary)
}

/** Newest first. */
export async function comparisonsOf(db: Db, story: string): Promise<StoredComparison[]> {
  const rows = await db
    .selectFrom('comparison')
    .select('record')
    .where('story', '=', story)
    .where('rewound_to', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** Null where there is no such comparison. */
export async function readKept(db: Db, id: string): Promise<KeptComparison | null> {
  const row = await db.selectFrom('comparison').select('body').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  if (row.body.length > 0) return { body: new Uint8Array(row.body) }
  const rows = await db.selectFrom('part').select(['name', 'body']).where('comparison', '=', id).execute()
  return { parts: rows.map(({ name, body }) => ({ name, bytes: new Uint8Array(body) })) }
}

export function createComparisons({ run, write }: Context): Comparisons {
  return {
    put: (comparison, result) => {
      const parts = packComparison(result, keysOf(comparison))
      return write((db) => put(db, comparison, parts))
    },
    putParts: (comparison, parts) => write((db) => put(db, comparison, parts)),
    async get(id) {
      const row = await run((db) =>
        db.selectFrom('comparison').select('record').where('id', '=', id).executeTakeFirst(),
      )
      return row ? fromRow(row) : null
    },
    ofStory: (story) => run((db) => comparisonsOf(db, story)),
    async result(id) {
      const kept = await run((db) => readKept(db, id))
      return kept && unpackKept(kept, `comparison ${id}`)
    },
    async part(id, name) {
      const row = await run((db) =>
        db
          .selectFrom('part')
          .select('body')
          .where('comparison', '=', id)
          .where('name', '=', name)
          .executeTakeFirst(),
      )
      return row ? new Uint8Array(row.body) : null
    },
    kept: (id) => run((db) => readKept(db, id)),
  }
}
