/** A store in a folder. */
import { join, resolve } from 'node:path'
import type { Rooms } from '../sql/create-store.js'
import type { Health, Store } from '../store.js'
import { openThread } from './thread.js'

export interface FolderOptions {
  dataDir: string
  now?: (() => Date) | undefined
  /** Largest number of pages of 4 KB, for tests of a full disk. */
  maxPages?: number | undefined
}

export async function openFolder({ dataDir, now, maxPages }: FolderOptions): Promise<Store> {
  const folder = resolve(dataDir)
  const thread = await openThread({ dataDir: folder, maxPages }, now)
  return {
    ...(thread.rooms as unknown as Rooms),
    place: folder,
    captureFolder: join(folder, 'captures'),
    doctor: (onProgress) => thread.call('store', 'doctor', [], onProgress) as Promise<Health>,
    close: () => thread.end(),
  }
}
