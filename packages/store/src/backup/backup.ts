/**
 * A backup is one tar file: rows as lines of JSON, the same from every engine, files of captures as they are, and last a manifest
 * with the SHA-256 of each part and the digest of the whole. It is made beside running work, as everything is at one moment.
 */
import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { StoreBackupError } from '../errors.js'
import { createTableDigest } from '../health/digest.js'
import { countRows, pagesOf, type Snapshot, TABLES } from '../health/rows.js'
import type { StoreOptions } from '../options.js'
import { listFiles, readStill } from './files.js'
import { toLine } from './lines.js'
import { openSource } from './places.js'
import { createTar, type Entry, type TarWriter } from './tar-writer.js'

export type OnProgress = (done: number, known: number) => void

/** `digest` is that of {@link Store.doctor}. */
export interface Kept {
  rows: number
  files: number
  digest: string
}

export interface Manifest extends Kept {
  form: 1
  entries: Entry[]
}

export const MANIFEST = 'manifest.json'
export const SETTINGS = 'settings.json'
/** Characters of lines that are compressed as one part. */
const PART = 4 * 1024 * 1024

async function addRows(
  tar: TarWriter,
  snapshot: Snapshot,
  onProgress: OnProgress,
): Promise<Entry[] & { rows?: number }> {
  const entries: Entry[] = []
  let lines = ''
  const flush = async () => {
    const part = gzipSync(lines)
    const name = `rows/${String(entries.length + 1).padStart(6, '0')}.jsonl.gz`
    entries.push(await tar.add(name, part.length, [part]))
    lines = ''
  }
  let [done, known] = [0, 0]
  for (const table of TABLES) known += await countRows(snapshot.db, table)
  for (const table of TABLES)
    for await (const rows of pagesOf(snapshot, table)) {
      for (const row of rows) {
        lines += `${toLine(table, row)}\n`
        if (lines.length >= PART) await flush()
      }
      done += rows.length
      onProgress(done, known)
    }
  await flush()
  return Object.assign(entries, { rows: done })
}

async function addFiles(tar: TarWriter, folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const name of await listFiles(join(folder, 'captures'))) {
    const { bytes, content } = await readStill(join(folder, 'captures', name))
    entries.push(await tar.add(`captures/${name}`, bytes, content))
  }
  const settings = await readStill(join(folder, SETTINGS)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (settings) entries.push(await tar.add(SETTINGS, settings.bytes, settings.content))
  return entries
}

/** The digest of everything kept, without the checks. */
export async function digestOf(snapshot: Snapshot): Promise<string> {
  const whole = createHash('sha256')
  for (const table of TABLES) {
    const digest = createTableDigest(table)
    for await (const rows of pagesOf(snapshot, table)) for (const row of rows) await digest.add(row)
    whole.update(digest.end())
  }
  return whole.digest('hex')
}

async function write(
  tar: TarWriter,
  snapshot: Snapshot,
  folder: string,
  onProgress: OnProgress,
): Promise<Kept> {
  const rows = await addRows(tar, snapshot, onProgress)
  // The files are read after the rows: every record that a row points to is in them by then.
  const files = await addFiles(tar, folder)
  const kept: Kept = { rows: rows.rows ?? 0, files: files.length, digest: await digestOf(snapshot) }
  const manifest: Manifest = { form: 1, ...kept, entries: [...rows, ...files] }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  await tar.add(MANIFEST, text.length, [text])
  await tar.end()
  return kept
}

/** Writes a backup of the store to `file`. An older one of this name is replaced when the new one is whole. */
export async function backupStore(
  options: StoreOptions,
  file: string,
  onProgress: OnProgress = () => {},
): Promise<Kept> {
  const target = resolve(file)
  const partial = `${target}.partial`
  const snapshot = await openSource(options)
  try {
    const tar = await createTar(partial).catch((error: Error) => {
      throw new StoreBackupError(`${target} cannot be written (${error.message}). Name a place that can.`)
    })
    let kept: Kept
    try {
      kept = await write(tar, snapshot, resolve(options.dataDir), onProgress)
    } finally {
      await tar.close()
    }
    await rename(partial, target)
    return kept
  } catch (error) {
    await rm(partial, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new StoreBackupError(
        `There is no room for ${target}: free some, or name another disk. The store itself is untouched.`,
      )
    throw error
  } finally {
    await snapshot.close()
  }
}
