/** All rows as they are at one moment, while others go on writing. */
import { join } from 'node:path'
import type { Snapshot } from '../health/rows.js'
import type { Db } from '../sql/context.js'
import type { Tables } from '../sql/tables.js'
import { DATABASE_FILE } from './context.js'
import { createKysely, openDatabase } from './dialect.js'
import { translate } from './errors.js'

const BUSY_TIMEOUT = 15_000

export async function openSnapshot(dataDir: string): Promise<Snapshot> {
  try {
    const database = openDatabase(join(dataDir, DATABASE_FILE), BUSY_TIMEOUT)
    const db: Db = createKysely<Tables>(database)
    database.exec('begin')
    // The moment is that of the first reading.
    database.prepare('select count(*) from meta').get()
    return {
      db,
      captureFolder: join(dataDir, 'captures'),
      bytewise: (column) => column,
      checkFile: async () =>
        checkFile(
          database.prepare('pragma integrity_check').all(),
          database.prepare('pragma foreign_key_check').all(),
        ),
      close: async () => {
        database.exec('commit')
        database.close()
      },
    }
  } catch (error) {
    throw translate(error, dataDir)
  }
}

function checkFile(integrity: unknown[], foreignKeys: unknown[]): string[] {
  const said = (integrity as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok')
  const loose = (foreignKeys as { table: string; rowid: unknown; parent: string }[]).map(
    ({ table, rowid, parent }) => `row ${rowid} of ${table} points to a row of ${parent} that is not there`,
  )
  return [...said, ...loose]
}
