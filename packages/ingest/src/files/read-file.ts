/** The bytes of a file or stream, or the reason why they cannot be had. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { errorMessage } from '../adapters/adapter.js'
import { MAX_FILE_BYTES, megabytes } from '../limits.js'

/** `isHead` says that the bytes are only the beginning of a file that is read on from the disk, part by part. */
export type Bytes =
  | { ok: true; bytes: Uint8Array; isHead?: boolean }
  | { ok: false; code: string; reason: string }

/** Bytes of a large archive that are read to tell what it is. */
const HEAD_BYTES = 65_536
/** What archives begin with that are read part by part: WARC, gzip, ZIP, mbox. */
const ARCHIVE_MAGIC: readonly string[] = ['WARC/', '\x1f\x8b', 'PK\x03\x04', 'From ']

/** Reads a regular file, and for an input that the user named also a pipe. The size is checked before anything is read. */
export async function readFileBytes(path: string, inFolder: boolean): Promise<Bytes> {
  try {
    const info = await stat(path)
    if (inFolder && !info.isFile()) return failure('not-a-file', 'It is neither a file nor a folder.')
    if (info.size > MAX_FILE_BYTES) {
      const head = info.isFile() ? await readHead(path) : new Uint8Array()
      return isStreamedArchive(head) ? { ok: true, bytes: head, isHead: true } : tooLarge(info.size)
    }
    if (info.isFile() && info.size === 0) return failure('empty', 'The file is empty.')
    return await collectBytes(createReadStream(path))
  } catch (error) {
    return fileFailure(error)
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** True where a file that begins so is read part by part, however large it is. */
export function isStreamedArchive(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1')
  return ARCHIVE_MAGIC.some((magic) => start.startsWith(magic))
}

/** All bytes of a stream, up to the limit. A stream that breaks is a failure with its reason. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > MAX_FILE_BYTES) return tooLarge(null)
      chunks.push(chunk)
    }
  } catch (error) {
    return fileFailure(error)
  }
  if (size === 0) return failure('empty', 'It is empty.')
  return { ok: true, bytes: Buffer.concat(chunks) }
}

function tooLarge(size: number | null): Bytes {
  const stated = size === null ? 'more than the limit' : megabytes(size)
  return failure('too-large', `It holds ${stated}; at most ${megabytes(MAX_FILE_BYTES)} are read.`)
}

function failure(code: string, reason: string): Bytes & { ok: false } {
  return { ok: false, code, reason }
}

/** What an error of the file system means to a person. */
export function fileFailure(error: unknown): Bytes & { ok: false } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('not-found', 'There is no such file or folder.')
  if (code === 'EACCES' || code === 'EPERM')
    return failure('no-permission', 'There is no permission to read it.')
  if (code === 'ELOOP') return failure('link-loop', 'The link leads back to itself.')
  return failure('unreadable', `It cannot be read: ${errorMessage(error)}.`)
}
