/** Months of the heavy tables as partitions of their own, so that old ones can be moved or dropped whole. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../sql/tables.js'

const CUT = ['version', 'annotation', 'searched'] as const
/** Locks all who make partitions. */
const LOCK = 7_236_902

const nextMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString().slice(0, 7)

/**
 * The partitions of a month are made by the first article of it. Days before 1990 and beyond the next year are wrong clocks or
 * old archives and lie in the rest.
 */
function isCut(month: string): boolean {
  const year = Number(month.slice(0, 4))
  return year >= 1990 && year <= new Date().getUTCFullYear() + 1
}

const bound = (table: string, month: string) =>
  `create table if not exists ${table}_${month.replace('-', '_')} partition of ${table} for values from ('${month}-01') to ('${nextMonth(month)}-01')`

async function createMonth(db: Kysely<Tables>, month: string): Promise<void> {
  const held = await sql<{
    held: string | null
  }>`select to_regclass(${`searched_${month.replace('-', '_')}`})::text as held`.execute(db)
  if (held.rows[0]!.held !== null) return
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)
    for (const table of CUT) await sql.raw(bound(table, month)).execute(transaction)
    for (const table of ['version', 'annotation'])
      await sql
        .raw(`alter table ${table}_${month.replace('-', '_')} alter column body set storage external`)
        .execute(transaction)
  })
}

/** Rows of this month lie in the rest already: there they stay. */
const isTaken = (error: unknown) => (error as { code?: unknown }).code === '23514'

export function createPartitions(db: Kysely<Tables>): (day: string) => Promise<void> {
  const known = new Map<string, Promise<void>>()
  return (day) => {
    const month = day.slice(0, 7)
    const held = known.get(month)
    if (held) return held
    const made = isCut(month)
      ? createMonth(db, month).catch((error: unknown) => {
          if (isTaken(error)) return
          known.delete(month)
          throw error
        })
      : Promise.resolve()
    known.set(month, made)
    return made
  }
}
