/** One number over everything kept, the same for the same content whichever engine keeps it. */
import { createHash } from 'node:crypto'
import { unpackPart } from '../sql/comparison-parts.js'
import { unpackText } from '../sql/packed.js'
import { unpackedLines } from '../sql/parts.js'
import { sha256 } from '../sql/values.js'
import type { Row, Table } from './rows.js'

/** Columns that tell how something is kept, not what it is. */
const PASSING: Readonly<Record<string, readonly string[]>> = {
  job: ['id', 'worker', 'due_at', 'stamped_at', 'state'],
  comparison: ['bytes'],
}

async function hashLines(body: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  if (body.length === 0) return hash.digest('hex')
  for await (const line of unpackedLines(body)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** Compressed bytes may differ between versions of the compressor; what is in them may not. */
async function hashBytes(table: Table, bytes: Uint8Array): Promise<string> {
  if (table.name === 'piece') return sha256(bytes)
  if (table.name === 'comparison') return hashLines(bytes)
  if (table.name === 'part') return sha256(unpackPart(bytes, 'a part of a comparison'))
  return sha256(unpackText(bytes, table.name))
}

async function lineOf(table: Table, row: Row): Promise<string> {
  const passing = PASSING[table.name] ?? []
  const cells: [string, string | null][] = []
  for (const column of Object.keys(row).sort()) {
    const value = row[column]
    if (passing.includes(column)) continue
    if (table.bytes.includes(column)) cells.push([column, await hashBytes(table, value as Uint8Array)])
    else cells.push([column, value === null ? null : String(value)])
  }
  if (table.name === 'job') cells.push(['parked', String(row.state === 'parked')])
  return JSON.stringify(cells)
}

export interface TableDigest {
  add(row: Row): Promise<void>
  end(): string
}

/** Rows come in the order of their keys. Numbers of jobs differ between stores, so theirs are put in the order of what they say. */
export function createTableDigest(table: Table): TableDigest {
  const hash = createHash('sha256')
  const unordered: string[] = []
  return {
    async add(row) {
      const line = await lineOf(table, row)
      if (table.name === 'job') unordered.push(sha256(line))
      else hash.update(`${line}\n`)
    },
    end() {
      for (const line of unordered.sort()) hash.update(`${line}\n`)
      return `${table.name} ${hash.digest('hex')}\n`
    },
  }
}
