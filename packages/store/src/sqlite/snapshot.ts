/** All rows as they are at one moment, while others go on writing. */
import { join } from 'node:path'
import type { Snapshot } from '../health/rows.js'
import type { Db } from '../sql/context.js'
import type { Tables } from '../sql/tables.js'
import { DATABASE_FILE } from './context.js'
import { createKysely, openDatabase, type Sqlite } from './dialect.js'
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
      checkFile: async () => checkFile(database),
      close: async () => {
        database.exec('commit')
        database.close()
      },
    }
  } catch (error) {
    throw translate(error, dataDir)
  }
}

const rowsOf = <Row>(database: Sqlite, text: string) => database.prepare(text).all() as Row[]

function checkFile(database: Sqlite): string[] {
  const integrity = rowsOf<{ integrity_check: string }>(database, 'pragma integrity_check')
  const said = integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok')
  const loose = rowsOf<{ table: string; rowid: unknown; parent: string }>(
    database,
    'pragma foreign_key_check',
  ).map(
    ({ table, rowid, parent }) => `row ${rowid} of ${table} points to a row of ${parent} that is not there`,
  )
  const unindexed = rowsOf<{ key: unknown }>(
    database,
    `select key from article where key not in (select rowid from words_english union all select rowid from words_simple) limit 100`,
  ).map(({ key }) => `article ${key} is not in the index of words`)
  return [...said, ...loose, ...unindexed]
}
