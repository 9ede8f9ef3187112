/** Everything of one store into another, empty one, of the same kind or the other; checked by the digest of both. */
import { join, resolve } from 'node:path'
import { StoreBackupError } from '../errors.js'
import { countRows, pagesOf, type Snapshot, TABLES } from '../health/rows.js'
import type { StoreOptions } from '../options.js'
import { digestOf, type Kept, type OnProgress } from './backup.js'
import { listFiles, readStill, writeNew } from './files.js'
import { createLoader, type Loader } from './load.js'
import { captureFolderOf, isServer, openSource, openTarget, placeName } from './places.js'
import { checkDigest } from './restore.js'

async function moveRows(snapshot: Snapshot, loader: Loader, onProgress: OnProgress): Promise<number> {
  let [done, known] = [0, 0]
  for (const table of TABLES) known += await countRows(snapshot.db, table)
  for (const table of TABLES)
    for await (const rows of pagesOf(snapshot, table)) {
      await loader.add(table, rows)
      done += rows.length
      onProgress(done, known)
    }
  return done
}

/** Two stores may share one folder of captures: a server's and the folder that it came from. */
async function moveFiles(from: StoreOptions, to: StoreOptions): Promise<number> {
  const [source, target] = [captureFolderOf(from), captureFolderOf(to)]
  const names = await listFiles(source)
  if (source === target) return names.length
  for (const name of names) await writeNew(join(target, name), (await readStill(join(source, name))).content)
  return names.length
}

function refuseSame(from: StoreOptions, to: StoreOptions): void {
  const name = (options: StoreOptions) => (isServer(options) ? options.databaseUrl : resolve(options.dataDir))
  if (name(from) === name(to))
    throw new StoreBackupError('A store cannot be moved onto itself: name another place.')
}

/**
 * Copies `from` to `to` whole. `from` is left as it is. What is written to it meanwhile does not come along, so no work may run on it.
 */
export async function moveStore(
  from: StoreOptions,
  to: StoreOptions,
  onProgress: OnProgress = () => {},
): Promise<Kept> {
  refuseSame(from, to)
  const snapshot = await openSource(from)
  try {
    const target = await openTarget(to)
    let kept: Kept
    try {
      const loader = await createLoader(target.context, await placeName(to), 'move')
      const rows = await moveRows(snapshot, loader, onProgress)
      const files = await moveFiles(from, to)
      await loader.end()
      kept = { rows, files, digest: await digestOf(snapshot) }
    } finally {
      await target.close()
    }
    await checkDigest(to, kept.digest)
    return kept
  } finally {
    await snapshot.close()
  }
}
