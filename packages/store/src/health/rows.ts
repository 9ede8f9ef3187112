/** Everything that is kept, table by table and row by row, in one order on every engine. */
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../sql/context.js'
import type { Tables } from '../sql/tables.js'

/** A state of the store that does not move while it is read. */
export interface Snapshot {
  db: Db
  captureFolder: string
  /** The column so that texts come in the order of their bytes. */
  bytewise(column: string): string
  /** Faults of the files beneath, as the engine tells them. */
  checkFile(): Promise<string[]>
  close(): Promise<void>
}

/** `key` orders the rows and is unique; `number` columns of it are compared as numbers. */
export interface Table {
  name: keyof Tables
  key: readonly { column: string; kind: 'text' | 'number' | 'date' }[]
  /** Columns that hold bytes. */
  bytes: readonly string[]
}

const text = (column: string) => ({ column, kind: 'text' as const })
const number = (column: string) => ({ column, kind: 'number' as const })
const date = (column: string) => ({ column, kind: 'date' as const })

/**
 * Rows that others point to come first. Leases, sessions, guesses, slots and pauses of hosts and their robots.txt are of the moment and nothing that is
 * kept: whoever goes on from a copy signs in and asks the hosts anew. What changed between versions is computed again where it is asked for.
 */
export const TABLES: readonly Table[] = [
  { name: 'meta', key: [text('name')], bytes: [] },
  { name: 'outlet', key: [text('name')], bytes: [] },
  { name: 'source', key: [text('id')], bytes: [] },
  { name: 'mark', key: [text('source'), text('hash')], bytes: [] },
  { name: 'article', key: [number('key')], bytes: [] },
  { name: 'address', key: [text('hash')], bytes: [] },
  { name: 'version', key: [number('key'), date('day'), number('seq')], bytes: ['body'] },
  { name: 'annotation', key: [number('key'), date('day'), number('seq'), text('rules')], bytes: ['body'] },
  { name: 'capture', key: [text('id')], bytes: [] },
  { name: 'story', key: [text('id')], bytes: [] },
  { name: 'membership', key: [number('key')], bytes: [] },
  { name: 'shard', key: [text('shard')], bytes: [] },
  { name: 'piece', key: [number('key')], bytes: ['body'] },
  { name: 'comparison', key: [text('id')], bytes: ['body'] },
  { name: 'part', key: [text('comparison'), text('name')], bytes: ['body'] },
  { name: 'visit', key: [text('who'), text('story')], bytes: [] },
  { name: 'review', key: [text('id')], bytes: [] },
  { name: 'review_target', key: [text('pair'), text('review')], bytes: [] },
  { name: 'person', key: [text('id')], bytes: [] },
  { name: 'person_token', key: [text('id')], bytes: [] },
  { name: 'log', key: [number('seq')], bytes: [] },
  { name: 'job', key: [number('id')], bytes: [] },
  { name: 'input_batch', key: [text('id')], bytes: [] },
  { name: 'input_item', key: [text('batch'), number('item')], bytes: [] },
  { name: 'input_article', key: [text('batch'), number('item'), number('key')], bytes: [] },
  { name: 'job_done', key: [text('stage'), text('worker')], bytes: [] },
]

export type Row = Record<string, unknown>

/** Rows with large values are read a few at a time. */
const PAGE = { plain: 500, bytes: 50 }

function afterRow(table: Table, last: Row, bytewise: Snapshot['bytewise']): RawBuilder<unknown> {
  const columns = sql.join(
    table.key.map(({ column, kind }) => (kind === 'text' ? sql.raw(bytewise(column)) : sql.ref(column))),
  )
  const values = sql.join(
    table.key.map(({ column, kind }) => (kind === 'number' ? BigInt(last[column] as string) : last[column])),
  )
  return sql`(${columns}) > (${values})`
}

/** Pages of rows in the order of their keys. */
export async function* pagesOf({ db, bytewise }: Snapshot, table: Table): AsyncGenerator<Row[]> {
  const size = table.bytes.length > 0 ? PAGE.bytes : PAGE.plain
  const order = sql.raw(
    table.key.map(({ column, kind }) => (kind === 'text' ? bytewise(column) : column)).join(', '),
  )
  let last: Row | undefined
  for (;;) {
    const after = last ? sql`where ${afterRow(table, last, bytewise)}` : sql``
    const { rows } =
      await sql<Row>`select * from ${sql.table(table.name)} ${after} order by ${order} limit ${size}`.execute(
        db,
      )
    if (rows.length > 0) yield rows
    if (rows.length < size) return
    last = rows.at(-1)
  }
}

export async function countRows(db: Db, table: Table): Promise<number> {
  const { rows } = await sql<{
    rows: number | string
  }>`select count(*) as rows from ${sql.table(table.name)}`.execute(db)
  return Number(rows[0]!.rows)
}
