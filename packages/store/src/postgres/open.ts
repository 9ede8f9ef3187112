/** A store on a PostgreSQL server. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StoreFolderError } from '../errors.js'
import type { StoreOptions } from '../options.js'
import type { Context } from '../sql/context.js'
import { createRooms } from '../sql/create-store.js'
import { refuseUnfinished } from '../sql/unfinished.js'
import type { Store } from '../store.js'
import { createServerContext } from './context.js'
import { migrate } from './migrate.js'
import { createKysely, createPool, placeOf } from './pool.js'
import { openSnapshot } from './snapshot.js'

const CONNECTIONS = 8
const PATIENCE_SECONDS = 30

type ServerStore = StoreOptions & { databaseUrl: string }

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

/** The server in the newest form of the tables. */
export async function openServerContext(
  options: ServerStore,
): Promise<{ context: Context; close(): Promise<void> }> {
  const { databaseUrl, now, patience = PATIENCE_SECONDS } = options
  const place = placeOf(databaseUrl)
  const db = createKysely(createPool(databaseUrl, CONNECTIONS))
  const context = createServerContext({ db, place, now, patience })
  try {
    await context.run(() => migrate(db, place))
    return { context, close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

export async function openServer(options: ServerStore): Promise<Store> {
  const { dataDir, databaseUrl } = options
  const captureFolder = makeFolder(join(resolve(dataDir), 'captures'))
  const { context, close } = await openServerContext(options)
  try {
    await refuseUnfinished(context)
  } catch (error) {
    await close()
    throw error
  }
  return {
    ...createRooms(context),
    place: placeOf(databaseUrl),
    captureFolder,
    async doctor(onProgress = () => {}) {
      // The checks need the whole of core, which nothing else does.
      const { checkHealth } = await import('../health/doctor.js')
      return checkHealth(() => openSnapshot(databaseUrl, captureFolder), onProgress)
    },
    close,
  }
}
