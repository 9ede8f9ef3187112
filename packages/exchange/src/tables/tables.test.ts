import { tableFromIPC } from 'apache-arrow'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readParquet } from 'parquet-wasm'
import { describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { toCsv, toCsvFiles } from './csv.js'
import { toTables } from './ledgers.js'
import { toParquetFiles } from './parquet.js'
import type { Column, Table, Value } from './table.js'

const story = tramStory()
const tables = toTables(story)
const tableCalled = (name: string) => tables.find((table) => table.name === name)!
const recordsOf = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))

/** What another reader of CSV finds, typed by the description, and the apostrophes taken away. */
function readCsv(csv: string, columns: readonly Column[]): Value[][] {
  const read = parse(csv, { cast: (value, { quoting }) => (value === '' && !quoting ? null : value) })
  return (read as (string | null)[][]).slice(1).map((row) =>
    row.map((value, index) => {
      const { type } = columns[index]!
      if (value === null) return null
      if (type === 'text') return value.replace(/^'/u, '')
      return type === 'boolean' ? value === 'true' : Number(value)
    }),
  )
}

describe('the tables', () => {
  it('hold every cell, statement and figure of the comparison', () => {
    expect(tableCalled('cells').rows.length).toBe(story.claims.flatMap(({ cells }) => cells).length)
    expect(tableCalled('statements').rows.length).toBe(
      story.claims.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)).length,
    )
    expect(tableCalled('figures').rows.length).toBe(
      story.figureLedger.flatMap(({ entries }) => entries).length,
    )
    expect(tableCalled('figures').rows.length).toBeGreaterThan(1)
    expect(tableCalled('conflicts').rows.length).toBeGreaterThan(0)
  })

  it('give the words of each place, also where they are counted in code points', () => {
    const texts = new Map(story.articles.map(({ id, article }) => [id, article.text]))
    const rows = [...recordsOf(tableCalled('statements')), ...recordsOf(tableCalled('conflict_evidence'))]
    for (const row of rows) {
      const text = texts.get(String(row.article))!
      expect(text.slice(Number(row.start), Number(row.end))).toBe(row.words)
      expect([...text].slice(Number(row.start_code_point), Number(row.end_code_point)).join('')).toBe(
        row.words,
      )
    }
    expect(rows.some((row) => row.start !== row.start_code_point)).toBe(true)
  })

  it('have a name once, and columns that say what they hold', () => {
    const names = tables.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { columns } of tables) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
      for (const { says } of columns) expect(says).not.toBe('')
    }
  })
})

describe('as CSV', () => {
  it('come back from another reader as they were', () => {
    for (const table of tables) expect(readCsv(toCsv(table), table.columns)).toEqual(table.rows)
  })

  it('come back whatever is written in them', () => {
    const columns: Column[] = [
      { name: 'a', type: 'text', says: 'a' },
      { name: 'b', type: 'number', says: 'b' },
      { name: 'c', type: 'boolean', says: 'c' },
    ]
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', 'x') }),
    )
    const row = fc.tuple(
      fc.option(words),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.option(fc.boolean()),
    )
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const read = readCsv(toCsv({ name: 't', says: '', columns, rows }), columns)
        expect(read).toEqual(rows.map(([a, b, c]) => [a, b === null ? null : b + 0, c]))
      }),
    )
  })

  it('hold nothing that a spreadsheet carries out', () => {
    for (const table of tables)
      for (const row of parse(toCsv(table)) as string[][])
        for (const [index, value] of row.entries())
          if (table.columns[index]!.type === 'text') expect(value).not.toMatch(/^[=+\-@\t\r]/u)
    expect(toCsv(tableCalled('accounts'))).toContain(`'=Radio ""Quay"", Ansbro`)
  })

  it('are described, every file and column', () => {
    const files = toCsvFiles(tables)
    const described = JSON.parse(String(files.find(({ name }) => name === 'csv-metadata.json')!.content))
    expect(described.tables.map(({ url }: { url: string }) => url)).toEqual(
      files.map(({ name }) => name).filter((name) => name.endsWith('.csv')),
    )
    for (const [index, { tableSchema }] of described.tables.entries())
      expect(tableSchema.columns.map(({ name }: Column) => name)).toEqual(
        tables[index]!.columns.map(({ name }) => name),
      )
  })
})

describe('as Parquet', () => {
  it('come back from another reader as they were', async () => {
    const files = new Map((await toParquetFiles(tables)).map(({ name, content }) => [name, content]))
    for (const table of tables) {
      const content = files.get(`${table.name}.parquet`)
      expect(content === undefined).toBe(table.rows.length === 0)
      if (content === undefined) continue
      const read = tableFromIPC(readParquet(content as Uint8Array).intoIPCStream())
      expect(read.schema.fields.map((field) => field.name)).toEqual(
        table.columns.map((column) => column.name),
      )
      expect(read.toArray().map((row) => Object.values(row?.toJSON() ?? {}))).toEqual(table.rows)
    }
  })

  it('name the tables that have no rows and so no file', async () => {
    const files = await toParquetFiles(tables)
    const described = JSON.parse(String(files.find(({ name }) => name === 'tables.json')!.content))
    expect(described.map(({ table, rows }: { table: string; rows: number }) => [table, rows])).toEqual(
      tables.map(({ name, rows }) => [name, rows.length]),
    )
    expect(described.some(({ file }: { file: string | null }) => file === null)).toBe(true)
  })

  it('are the same bytes twice', async () => {
    const [once, again] = [await toParquetFiles(tables), await toParquetFiles(toTables(tramStory()))]
    expect(once).toEqual(again)
  })
})
