/** A folder as a context: one connection, one writer at a time, whole transactions. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Context, Db, Engine } from '../sql/context.js'
import type { Tables } from '../sql/tables.js'
import { createKysely, openDatabase, type Sqlite } from './dialect.js'
import { isBusy, translate } from './errors.js'
import { migrate } from './migrate.js'
import { sqliteSearch } from './search.js'

export const DATABASE_FILE = 'parallax.db'

/** Milliseconds that a writer waits for another process; the longest transaction of the store takes some tens of them. */
const BUSY_TIMEOUT = 15_000
/** The wait for another process that is just making the folder. */
const OPEN_TRIES = 40
const OPEN_WAIT = 50

export interface SqliteOptions {
  dataDir: string
  /** The time; the system's where it is left out. */
  now?: (() => string) | undefined
  /** Largest number of pages, for tests of a full disk. */
  maxPages?: number | undefined
}

export interface SqliteContext extends Context {
  database: Sqlite
  close(): Promise<void>
}

const engine: Engine = {
  kind: 'sqlite',
  search: sqliteSearch,
  hold: (query) => query,
  async serialise() {},
  async prepareDay() {},
  async afterLoad() {},
  bytewise: (column) => column,
  isAmong: (column, texts) => sql`${sql.ref(column)} in (${sql.join(texts)})`,
  async dueJobs(db, stages, now, limit) {
    const ofStage = stages.map(
      (stage) =>
        sql`select * from (select id, due_at from job where stage = ${stage} and due_at <= ${now} order by due_at, id limit ${limit})`,
    )
    if (ofStage.length === 0) return []
    const { rows } = await sql<{ id: number }>`
      select id from (${sql.join(ofStage, sql` union all `)}) order by due_at, id limit ${limit}`.execute(db)
    return rows.map(({ id }) => id)
  },
}

function setUp(database: Sqlite, maxPages: number | undefined): void {
  // Durable when a commit returns, on power loss too; readers never wait for a writer.
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  database.exec('pragma temp_store = memory')
  database.exec('pragma cache_size = -65536')
  if (maxPages !== undefined) database.exec(`pragma max_page_count = ${maxPages}`)
}

const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** Switching to the write-ahead log is refused at once where another process is at it, whatever the timeout. */
function openAndSetUp(path: string, place: string, maxPages: number | undefined): Sqlite {
  for (let tries = 1; ; tries += 1) {
    let database: Sqlite | null = null
    try {
      database = openDatabase(path, BUSY_TIMEOUT)
      setUp(database, maxPages)
      migrate(database, place)
      return database
    } catch (error) {
      database?.close()
      if (!isBusy(error) || tries === OPEN_TRIES) throw error
      pause(OPEN_WAIT)
    }
  }
}

export function openSqliteContext({ dataDir, now, maxPages }: SqliteOptions): SqliteContext {
  const path = join(dataDir, DATABASE_FILE)
  let database: Sqlite
  try {
    mkdirSync(join(dataDir, 'captures'), { recursive: true })
    database = openAndSetUp(path, dataDir, maxPages)
  } catch (error) {
    throw translate(error, dataDir)
  }
  const db = createKysely<Tables>(database)
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw translate(error, dataDir)
    }
  }
  return {
    engine,
    database,
    run: (work) => guarded(() => work(db)),
    write: (work) => guarded(() => db.transaction().execute((transaction) => work(transaction as Db))),
    now: async () => now?.() ?? new Date().toISOString(),
    toMachine: async (at) => at,
    close: () => db.destroy(),
  }
}
