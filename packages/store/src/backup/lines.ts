/** Rows as lines of JSON, the same from every engine and for every engine. */
import { StoreBackupError } from '../errors.js'
import { type Row, TABLES, type Table } from '../health/rows.js'

const byName = new Map<string, Table>(TABLES.map((table) => [table.name, table]))

export function toLine(table: Table, row: Row): string {
  const cells = Object.entries(row).map(([column, value]) => [
    column,
    table.bytes.includes(column) ? Buffer.from(value as Uint8Array).toString('base64') : value,
  ])
  return JSON.stringify([table.name, Object.fromEntries(cells)])
}

export function fromLine(line: string): { table: Table; row: Row } {
  const [name, cells] = JSON.parse(line) as [string, Row]
  const table = byName.get(name)
  if (!table)
    throw new StoreBackupError(
      `The backup holds a table ${name} that this version does not know: install a newer one.`,
    )
  const row = Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [
      column,
      table.bytes.includes(column) ? Buffer.from(value as string, 'base64') : value,
    ]),
  )
  return { table, row }
}
