/** The entries of a ZIP file by its directory, whether it is held or read from the disk. */
import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import type { Source } from '../source.js'

/** More files are no package of articles. */
const MAX_FILES = 10_000

/** Throws the error of the reader where the file is damaged. */
export async function openZip({ bytes, rest }: Pick<Source, 'bytes' | 'rest'>): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false }
  return rest === null
    ? await fromBufferPromise(Buffer.from(bytes), options)
    : await openPromise(rest.path, options)
}

export async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return await new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      if (entries.size > MAX_FILES) reject(new RangeError(`it holds more than ${MAX_FILES} files`))
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

export async function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (entry === undefined) throw new RangeError('it does not hold this file')
  return await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)))
  })
}
