/** A store on a PostgreSQL server. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StoreFolderError } from '../errors.js'
import type { StoreOptions } from '../options.js'
import { createRooms } from '../sql/create-store.js'
import type { Store } from '../store.js'
import { createServerContext } from './context.js'
import { migrate } from './migrate.js'
import { createKysely, createPool, placeOf } from './pool.js'
import { openSnapshot } from './snapshot.js'

const CONNECTIONS = 8
const PATIENCE_SECONDS = 30

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new StoreFolderError(
      `The folder of the captures cannot be made (${(error as Error).message}). Name one that can be written with --data DIR.`,
    )
  }
}

export async function openServer(options: StoreOptions & { databaseUrl: string }): Promise<Store> {
  const { dataDir, databaseUrl, now, patience = PATIENCE_SECONDS } = options
  const place = placeOf(databaseUrl)
  const captureFolder = makeFolder(join(resolve(dataDir), 'captures'))
  const pool = createPool(databaseUrl, CONNECTIONS)
  const db = createKysely(pool)
  const context = createServerContext({ db, place, now, patience })
  try {
    await context.run(() => migrate(db, place))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    ...createRooms(context),
    place,
    captureFolder,
    async doctor(onProgress = () => {}) {
      // The checks need the whole of core, which nothing else does.
      const { checkHealth } = await import('../health/doctor.js')
      return checkHealth(() => openSnapshot(databaseUrl, captureFolder), onProgress)
    },
    close: () => db.destroy(),
  }
}
