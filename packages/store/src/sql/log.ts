import type { LogEntry } from '@parallax/contract'
import { sql } from 'kysely'
import type { Log, LogListQuery } from '../store.js'
import type { Context, Db, Engine } from './context.js'
import { fromToken, toPage } from './paging.js'
import { countOf, instantOf, toRecord } from './values.js'

async function lastNumber(db: Db): Promise<number> {
  const last = await db.selectFrom('log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return Number(last?.seq ?? 0)
}

/** Numbers are given one after the other, so that a reader who asks for what came after one misses none. */
export async function appendLine(db: Db, engine: Engine, entry: Omit<LogEntry, 'seq'>): Promise<number> {
  await engine.serialise(db, 'log')
  const seq = (await lastNumber(db)) + 1
  const at = instantOf(entry.at)
  await db
    .insertInto('log')
    .values({ seq, at, record: toRecord({ ...entry, at }) })
    .execute()
  return seq
}

interface LineRow {
  seq: string | number | bigint
  record: string
}

const toEntry = ({ seq, record }: LineRow): LogEntry => ({
  seq: Number(seq),
  ...(JSON.parse(record) as Omit<LogEntry, 'seq'>),
})

/** Both engines read a field of a record in the same words, and have an index over them. */
const WHO = sql<string>`(record ->> 'who')`
const WHAT = sql<string>`(record ->> 'what')`

/** Newest first. */
function linesOf(db: Db, { who, what, from, to }: LogListQuery) {
  let lines = db.selectFrom('log').select(['seq', 'record'])
  if (who != null) lines = lines.where(WHO, '=', who)
  if (what != null) lines = lines.where(WHAT, '=', what)
  if (from != null) lines = lines.where('at', '>=', instantOf(from))
  if (to != null) lines = lines.where('at', '<=', instantOf(to))
  return lines.orderBy('seq', 'desc')
}

async function distinct(db: Db, field: typeof WHO): Promise<string[]> {
  const rows = await db.selectFrom('log').select(field.as('name')).distinct().execute()
  return rows.map(({ name }) => name).sort()
}

export function createLog({ run, write, engine }: Context): Log {
  return {
    append: (entry) => write((db) => appendLine(db, engine, entry), { isOnce: true }),
    last: () => run(lastNumber),
    async read(after, limit) {
      const rows = await run((db) =>
        db
          .selectFrom('log')
          .select(['seq', 'record'])
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(countOf(limit))
          .execute(),
      )
      return rows.map(toEntry)
    },
    async page(query, { limit, after }) {
      const place = fromToken(after, ['number'])
      const rows: LineRow[] = await run((db) => {
        const lines = linesOf(db, query).limit(countOf(limit) + 1)
        return (place === null ? lines : lines.where('seq', '<', Number(place[0]))).execute()
      })
      return toPage(rows, countOf(limit), ({ seq }) => [Number(seq)], toEntry)
    },
    names: () => run(async (db) => ({ who: await distinct(db, WHO), what: await distinct(db, WHAT) })),
  }
}
