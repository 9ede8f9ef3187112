/** All rows as they are at one moment, while others go on writing. */
import { sql } from 'kysely'
import type { Snapshot } from '../health/rows.js'
import type { Db } from '../sql/context.js'
import { translate } from './errors.js'
import { createKysely, createPool, placeOf } from './pool.js'

export async function openSnapshot(databaseUrl: string, captureFolder: string): Promise<Snapshot> {
  const db = createKysely(createPool(databaseUrl, 1))
  try {
    const transaction = await db
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute()
    await sql`select 1 from meta`.execute(transaction)
    return {
      db: transaction as Db,
      captureFolder,
      bytewise: (column) => `${column} collate "C"`,
      // The server checks its pages as it reads them, where it was set up to.
      async checkFile() {
        const { rows } = await sql<{ key: string }>`
          select key from article where not exists (select 1 from searched where searched.key = article.key and searched.day = article.day)
          limit 100`.execute(transaction)
        return rows.map(({ key }) => `article ${key} is not in the index of words`)
      },
      async close() {
        await transaction.rollback().execute()
        await db.destroy()
      },
    }
  } catch (error) {
    await db.destroy()
    throw translate(error, placeOf(databaseUrl))
  }
}
