/** The files beside the rows: captures and settings. */
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { StoreBackupError } from '../errors.js'

/** All files of a folder and of those in it, in the order of their names. Without the folder: none. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** A file as long as it was when it was looked at: what is written behind that meanwhile belongs to nothing yet. */
export async function readStill(path: string): Promise<{ bytes: number; content: AsyncIterable<Buffer> }> {
  const { size } = await stat(path)
  const content =
    size === 0
      ? (async function* () {})()
      : (createReadStream(path, { end: size - 1 }) as AsyncIterable<Buffer>)
  return { bytes: size, content }
}

const PART = /^(?!\.{1,2}$)[^/\\\0]+$/u

/** Where an entry of an archive goes; one that leads out of the folder is refused. */
export function insideOf(folder: string, name: string): string {
  const parts = name.split('/')
  if (parts.every((part) => PART.test(part))) return join(folder, ...parts)
  throw new StoreBackupError(
    `The backup holds a file ${name} that leads out of its folder: it is not one of ours.`,
  )
}

/** Writes a new file; it is on the disk when this returns. */
export async function writeNew(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new StoreBackupError(`${path} is there already, and nothing is put over it. Name an empty folder.`)
  })
  try {
    for await (const piece of content)
      for (let done = 0; done < piece.length; ) done += (await file.write(piece, done)).bytesWritten
    await file.sync()
  } finally {
    await file.close()
  }
}
