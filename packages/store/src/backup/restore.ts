/** A backup into an empty folder or database, checked part by part and as a whole. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { StoreBackupError } from '../errors.js'
import type { Row, Table } from '../health/rows.js'
import type { StoreOptions } from '../options.js'
import { digestOf, type Kept, MANIFEST, type Manifest, type OnProgress, SETTINGS } from './backup.js'
import { insideOf, writeNew } from './files.js'
import { fromLine } from './lines.js'
import { createLoader, type Loader } from './load.js'
import { openSource, openTarget, placeName } from './places.js'
import { type ReadEntry, readAll, readTar } from './tar-reader.js'
import type { Entry } from './tar-writer.js'

/** Rows of one statement. */
const BATCH = 200
const MAX_PART = 1024 * 1024 * 1024

const damaged = (name: string) =>
  new StoreBackupError(`The backup is damaged: ${name} is not what was put in. Take another one.`)

async function* hashing(
  content: AsyncIterable<Buffer>,
  end: (sha256: string) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of content) {
    hash.update(piece)
    yield piece
  }
  end(hash.digest('hex'))
}

function* batchesOf(lines: readonly string[]): Generator<{ table: Table; rows: Row[] }> {
  let open: { table: Table; rows: Row[] } | null = null
  for (const line of lines) {
    if (line === '') continue
    const { table, row } = fromLine(line)
    if (open && (open.table !== table || open.rows.length === BATCH)) {
      yield open
      open = null
    }
    open ??= { table, rows: [] }
    open.rows.push(row)
  }
  if (open) yield open
}

function unpackLines(part: Buffer, name: string): string[] {
  try {
    return gunzipSync(part, { maxOutputLength: MAX_PART }).toString('utf8').split('\n')
  } catch {
    // Whatever the decompressor says of it, the part is not as it was written.
    throw damaged(name)
  }
}

/** One entry into its place; its hash, or the manifest. */
async function takeEntry(entry: ReadEntry, loader: Loader, folder: string): Promise<Entry | Manifest> {
  const { name, bytes } = entry
  let sha256 = ''
  const content = hashing(entry.content(), (hash) => {
    sha256 = hash
  })
  if (name === MANIFEST) return JSON.parse((await readAll(entry)).toString('utf8')) as Manifest
  if (name.startsWith('rows/')) {
    const part = await readAll({ ...entry, content: () => content })
    for (const { table, rows } of batchesOf(unpackLines(part, name))) await loader.add(table, rows)
  } else if (name.startsWith('captures/') || name === SETTINGS)
    await writeNew(insideOf(folder, name), content)
  else
    throw new StoreBackupError(
      `The backup holds ${name}, which this version does not know: install a newer one.`,
    )
  return { name, bytes, sha256 }
}

function checkParts(manifest: Manifest | null, entries: readonly Entry[]): Manifest {
  if (!manifest) throw new StoreBackupError('The backup has no manifest: it was cut. Take another one.')
  if (manifest.form !== 1)
    throw new StoreBackupError('The backup is of a newer version of Parallax: install that version.')
  const found = new Map(entries.map((entry) => [entry.name, entry]))
  for (const { name, bytes, sha256 } of manifest.entries) {
    const entry = found.get(name)
    if (entry?.bytes !== bytes || entry.sha256 !== sha256) throw damaged(name)
  }
  if (manifest.entries.length !== entries.length) throw damaged('the list of its parts')
  return manifest
}

async function takeAll(
  file: string,
  loader: Loader,
  folder: string,
  onProgress: OnProgress,
): Promise<Manifest> {
  const entries: Entry[] = []
  let manifest: Manifest | null = null
  for await (const entry of readTar(file)) {
    const taken = await takeEntry(entry, loader, folder)
    if ('form' in taken) manifest = taken
    else entries.push(taken)
    onProgress(entries.length, entries.length)
  }
  return checkParts(manifest, entries)
}

/** Restores a backup into an empty place. What was broken off is not opened as if it were whole. */
export async function restoreStore(
  file: string,
  options: StoreOptions,
  onProgress: OnProgress = () => {},
): Promise<Kept> {
  const target = await openTarget(options)
  let manifest: Manifest
  try {
    const loader = await createLoader(target.context, await placeName(options), 'restore')
    manifest = await takeAll(file, loader, resolve(options.dataDir), onProgress).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' && error.path === resolve(file))
          throw new StoreBackupError(`There is no file ${file}.`)
        throw error
      },
    )
    await loader.end()
  } finally {
    await target.close()
  }
  await checkDigest(options, manifest.digest)
  const { rows, files, digest } = manifest
  return { rows, files, digest }
}

/** What is kept now is what was kept then. */
export async function checkDigest(options: StoreOptions, expected: string): Promise<void> {
  const snapshot = await openSource(options)
  try {
    if ((await digestOf(snapshot)) === expected) return
    throw new StoreBackupError(
      `What is in ${await placeName(options)} now differs from what was put in: remove it and try again.`,
    )
  } finally {
    await snapshot.close()
  }
}
