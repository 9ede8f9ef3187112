/**
 * Tables as CSV (RFC 4180), described by one file of CSV on the Web (W3C Recommendation, 17 December 2015).
 *
 * A cell of text that begins with a sign by which spreadsheets know a formula gets an apostrophe before it: texts are written by anybody, and
 * a cell such as `=HYPERLINK(…)` would be carried out where it is opened. A text that begins with an apostrophe gets one too, so that what
 * was written is had again by taking one away.
 */
import type { ExportedFile } from '../format.js'
import type { ColumnType, Table, Value } from './table.js'

const GUARDED = /^[=+\-@\t\r']/u

function cell(value: Value, type: ColumnType): string {
  if (value === null) return ''
  if (type !== 'text') return String(value)
  const guarded = GUARDED.test(String(value)) ? `'${value}` : String(value)
  // An empty text is told from nothing by its quotation marks.
  return guarded === '' || /[",\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name).join(',')]
  for (const row of rows) lines.push(row.map((value, index) => cell(value, columns[index]!.type)).join(','))
  return `${lines.join('\r\n')}\r\n`
}

const DATATYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
}

/** What stands in which file and column, for people and programs. */
function describeTables(tables: readonly Table[]): string {
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    'rdfs:comment':
      'An apostrophe at the beginning of a text was put there so that no spreadsheet takes the text for a formula: take one away.',
    tables: tables.map(({ name, says, columns }) => ({
      url: `${name}.csv`,
      'dc:description': says,
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          'dc:description': column.says,
          datatype: DATATYPES[column.type],
        })),
      },
    })),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

export function toCsvFiles(tables: readonly Table[]): ExportedFile[] {
  return [
    ...tables.map((table) => ({ name: `${table.name}.csv`, content: toCsv(table) })),
    { name: 'csv-metadata.json', content: describeTables(tables) },
  ]
}
