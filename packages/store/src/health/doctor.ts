/** Looks at everything that is kept, in one state of it, and says what is damaged. */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Fault, Health } from '../store.js'
import { checkRow } from './check-rows.js'
import { createTableDigest } from './digest.js'
import { checkReferences } from './references.js'
import { countRows, pagesOf, type Snapshot, TABLES, type Table } from './rows.js'

/** A row that cannot be read has no digest, and its fault says so. */
const UNREADABLE = 'unreadable'

async function readTable(
  snapshot: Snapshot,
  table: Table,
  faults: Fault[],
  onPage: (rows: number) => void,
): Promise<string> {
  const digest = createTableDigest(table)
  for await (const rows of pagesOf(snapshot, table)) {
    for (const row of rows) {
      const found = await checkRow(snapshot, table.name, row)
      faults.push(...found)
      if (!found.some(({ check }) => check === UNREADABLE)) await digest.add(row)
    }
    onPage(rows.length)
    // Others who wait for this thread come in between.
    await setImmediate()
  }
  return digest.end()
}

async function examine(
  snapshot: Snapshot,
  onProgress: (done: number, known: number) => void,
): Promise<Health> {
  const counts: Record<string, number> = {}
  for (const table of TABLES) counts[table.name] = await countRows(snapshot.db, table)
  const known = Object.values(counts).reduce((sum, rows) => sum + rows, 0)
  const file = await snapshot.checkFile()
  const faults: Fault[] = file.map((message) => ({ check: 'file', subject: 'database', message }))
  faults.push(...(await checkReferences(snapshot.db)))
  const whole = createHash('sha256')
  let done = 0
  for (const table of TABLES)
    whole.update(
      await readTable(snapshot, table, faults, (rows) => {
        done += rows
        onProgress(done, known)
      }),
    )
  return { counts, faults, digest: whole.digest('hex') }
}

export async function checkHealth(
  open: () => Promise<Snapshot>,
  onProgress: (done: number, known: number) => void,
): Promise<Health> {
  const snapshot = await open()
  try {
    return await examine(snapshot, onProgress)
  } finally {
    await snapshot.close()
  }
}
