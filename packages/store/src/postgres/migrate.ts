/** Brings the tables to the newest form: all missing steps in one transaction, one process at a time. */
import { type Kysely, sql } from 'kysely'
import { StoreUnavailableError, StoreVersionError } from '../errors.js'
import type { Tables } from '../sql/tables.js'
import { type Migration, migrations } from './migrations/index.js'

const LOCK = 7_236_901

const codeOf = (error: unknown) => (error as { code?: unknown }).code

/** Trigrams come with the server's own extras; any owner of a database may switch them on. */
async function createTrigrams(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_extension where extname = 'pg_trgm'`.execute(db)
  if (rows.length > 0) return
  try {
    await sql`create extension if not exists pg_trgm`.execute(db)
  } catch (error) {
    // Two processes that open a new database at once both find it missing.
    if (codeOf(error) === '23505' || codeOf(error) === '42710') return
    if (codeOf(error) !== '0A000' && codeOf(error) !== '58P01' && codeOf(error) !== '42501') throw error
    throw new StoreUnavailableError(
      `The database ${place} lacks pg_trgm (${(error as Error).message}). Install the server's contrib package, and let an owner of the database run: create extension pg_trgm.`,
    )
  }
}

async function heldVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    held: string | null
  }>`select to_regclass('parallax_form')::text as held`.execute(db)
  if (rows[0]!.held === null) return 0
  const newest = await sql<{
    number: number | null
  }>`select max(number) as number from parallax_form`.execute(db)
  return newest.rows[0]!.number ?? 0
}

export async function migrate(
  db: Kysely<Tables>,
  place: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const newest = steps.at(-1)!.number
  const refuse = (held: number) => {
    if (held > newest)
      throw new StoreVersionError(
        `${place} was written by a newer version of Parallax (form ${held}; this one knows ${newest}). Install that version, or name another database.`,
      )
    return held
  }
  if (refuse(await heldVersion(db)) === newest) return
  await createTrigrams(db, place)
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)
    const held = refuse(await heldVersion(transaction))
    if (held === 0)
      await sql`create table if not exists parallax_form (number integer primary key, name text not null, at timestamptz not null)`.execute(
        transaction,
      )
    for (const { number, name, statements } of steps) {
      if (number <= held) continue
      for (const statement of statements) await sql.raw(statement).execute(transaction)
      await sql`insert into parallax_form values (${number}, ${name}, now())`.execute(transaction)
    }
  })
}
