/** Kysely on one SQLite connection that answers at once. Whoever holds the connection holds it alone until it is released. */
import { createRequire } from 'node:module'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type Libsql from 'libsql'

export type Sqlite = InstanceType<typeof Libsql>
type Statement = ReturnType<Sqlite['prepare']>

const require = createRequire(import.meta.url)

/** Loaded when a folder is opened: the binary takes time that other commands need not wait for. */
export function openDatabase(path: string, timeout: number): Sqlite {
  const Database = require('libsql') as typeof Libsql
  const database = new Database(path, { timeout })
  // Keys of articles have 63 bits; a number of JavaScript would lose the last of them.
  database.defaultSafeIntegers(true)
  return database
}

/** Statements that are kept prepared. The store has some sixty. */
const MAX_STATEMENTS = 200

/** Integers as numbers where they are exact, else as decimal text; bytes as buffers. */
function fromSqlite(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : String(value)
  }
  return value instanceof ArrayBuffer ? Buffer.from(value) : value
}

function rowFrom(row: Record<string, unknown>): Record<string, unknown> {
  for (const name in row) row[name] = fromSqlite(row[name])
  return row
}

class Connection implements DatabaseConnection {
  private readonly statements = new Map<string, Statement>()

  constructor(private readonly database: Sqlite) {}

  private prepare(text: string): Statement {
    const held = this.statements.get(text)
    if (held) return held
    const statement = this.database.prepare(text)
    const [oldest] = this.statements.keys()
    if (this.statements.size >= MAX_STATEMENTS && oldest !== undefined) this.statements.delete(oldest)
    this.statements.set(text, statement)
    return statement
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.prepare(sql)
    const values = [...parameters]
    if (statement.reader) {
      const rows = statement.all(values) as Record<string, unknown>[]
      return { rows: rows.map(rowFrom) as R[] }
    }
    const { changes } = statement.run(values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<R>> {
    for (const row of this.prepare(sql).iterate([...parameters]) as Iterable<Record<string, unknown>>)
      yield { rows: [rowFrom(row) as R] }
  }
}

class SqliteDriver implements Driver {
  private readonly connection: Connection
  private tail: Promise<void> = Promise.resolve()
  private free: () => void = () => {}

  constructor(private readonly database: Sqlite) {
    this.connection = new Connection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.tail
    let free = () => {}
    this.tail = new Promise<void>((resolve) => {
      free = resolve
    })
    await before
    this.free = free
    return this.connection
  }

  /** The right to write is taken at the start: two that read first and then wrote would refuse each other. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** A full disk ends the transaction by itself. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.free()
  }

  async destroy(): Promise<void> {
    this.database.close()
  }
}

export function createKysely<Tables>(database: Sqlite): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<Tables>({ dialect })
}
