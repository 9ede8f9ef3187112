/** Tables as Parquet, with the description of each column in the metadata of the file. */
import type { BasicType } from 'hyparquet-writer'
import type { ExportedFile } from '../format.js'
import type { ColumnType, Table, Value } from './table.js'

const TYPES: Record<ColumnType, BasicType> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

const column = (rows: Table['rows'], index: number): Value[] => rows.map((row) => row[index] ?? null)

/** Which table has which file: one without rows has none, since readers differ on a file without a group of rows. */
function describeTables(tables: readonly Table[]): ExportedFile {
  const described = tables.map(({ name, says, columns, rows }) => ({
    table: name,
    says,
    rows: rows.length,
    file: rows.length === 0 ? null : fileOf(name),
    columns,
  }))
  return { name: 'tables.json', content: `${JSON.stringify(described, null, 2)}\n` }
}

const fileOf = (name: string) => `${name}.parquet`

/** The writer is loaded only where this form is asked for. */
export async function toParquetFiles(tables: readonly Table[]): Promise<ExportedFile[]> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const filled = tables.filter(({ rows }) => rows.length > 0)
  return [
    ...filled.map(({ name, says, columns, rows }) => ({
      name: fileOf(name),
      content: new Uint8Array(
        parquetWriteBuffer({
          columnData: columns.map(({ name, type }, index) => ({
            name,
            type: TYPES[type],
            nullable: true,
            data: column(rows, index),
          })),
          kvMetadata: [
            { key: 'description', value: says },
            ...columns.map((each) => ({ key: `column.${each.name}`, value: each.says })),
          ],
        }),
      ),
    })),
    describeTables(tables),
  ]
}
