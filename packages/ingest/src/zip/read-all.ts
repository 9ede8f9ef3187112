/** A small ZIP file whole, for what must be checked against each other. */
import { buffer } from 'node:stream/consumers'
import { megabytes } from '../limits.js'
import { listEntries, openEntry, openZip } from './entries.js'

/** Bytes of all files together, unpacked: a dossier of hundreds of articles with their captures. */
export const MAX_WHOLE_ZIP_BYTES = 500 * 1024 * 1024

/** The file is no ZIP, is damaged, or holds too much; its text says which. */
export class WholeZipError extends Error {
  override name = 'WholeZipError'
}

/**
 * Every file by its name. What the directory says of sizes is checked while reading, so that nothing grows beyond it.
 * @throws {WholeZipError}
 */
export async function readWholeZip(path: string): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await openZip({ bytes: new Uint8Array(), rest: { path } })
    try {
      const entries = await listEntries(zip)
      // Programs differ on which of two files of one name they unpack.
      if (entries.size !== zip.entryCount) throw new RangeError('it holds two files of one name')
      const all = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
      if (all > MAX_WHOLE_ZIP_BYTES)
        throw new RangeError(
          `it holds ${megabytes(all)} unpacked, more than ${megabytes(MAX_WHOLE_ZIP_BYTES)}`,
        )
      const files = new Map<string, Uint8Array>()
      for (const [name, entry] of entries)
        if (!name.endsWith('/')) files.set(name, await buffer(await openEntry(zip, entry)))
      return files
    } finally {
      zip.close()
    }
  } catch (error) {
    throw new WholeZipError(`The ZIP cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
