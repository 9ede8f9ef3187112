/** What a backup needs of either kind of store: its rows as they are at one moment, and a context to load rows into. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StoreBackupError } from '../errors.js'
import type { Snapshot } from '../health/rows.js'
import type { StoreOptions } from '../options.js'
import type { Context } from '../sql/context.js'
import { refuseUnfinished } from '../sql/unfinished.js'

export interface Target {
  context: Context
  captureFolder: string
  close(): Promise<void>
}

export const captureFolderOf = ({ dataDir }: StoreOptions) => join(resolve(dataDir), 'captures')

export const isServer = (options: StoreOptions): options is StoreOptions & { databaseUrl: string } =>
  Boolean(options.databaseUrl)

/** The name of a place for people. */
export async function placeName(options: StoreOptions): Promise<string> {
  if (!isServer(options)) return resolve(options.dataDir)
  return (await import('../postgres/pool.js')).placeOf(options.databaseUrl)
}

/** Opens the store for loading: in this thread, and also where an earlier loading was broken off. */
export async function openTarget(options: StoreOptions): Promise<Target> {
  const captureFolder = captureFolderOf(options)
  await mkdir(captureFolder, { recursive: true })
  if (isServer(options)) {
    const { openServerContext } = await import('../postgres/open.js')
    const { context, close } = await openServerContext(options)
    return { context, captureFolder, close }
  }
  const { openSqliteContext } = await import('../sqlite/context.js')
  const context = openSqliteContext({ dataDir: resolve(options.dataDir) })
  return { context, captureFolder, close: () => context.close() }
}

/** Opens what is there, in the newest form, as it is now. */
export async function openSource(options: StoreOptions): Promise<Snapshot> {
  if (!isServer(options)) {
    const { DATABASE_FILE } = await import('../sqlite/context.js')
    if (!existsSync(join(resolve(options.dataDir), DATABASE_FILE)))
      throw new StoreBackupError(
        `There is no store in ${resolve(options.dataDir)}: name its folder with --data DIR.`,
      )
  }
  const target = await openTarget(options)
  try {
    await refuseUnfinished(target.context)
  } finally {
    await target.close()
  }
  if (isServer(options))
    return (await import('../postgres/snapshot.js')).openSnapshot(
      options.databaseUrl,
      captureFolderOf(options),
    )
  return (await import('../sqlite/snapshot.js')).openSnapshot(resolve(options.dataDir))
}
