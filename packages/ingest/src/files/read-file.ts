/** The bytes of a file or stream, or the reason why they cannot be had. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { errorMessage } from '../adapters/adapter.js'
import { MAX_FILE_BYTES, megabytes } from '../limits.js'

export type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; code: string; reason: string }

/** Reads a regular file, and for an input that the user named also a pipe. The size is checked before anything is read. */
export async function readFileBytes(path: string, inFolder: boolean): Promise<Bytes> {
  try {
    const info = await stat(path)
    if (inFolder && !info.isFile()) return failure('not-a-file', 'It is neither a file nor a folder.')
    if (info.size > MAX_FILE_BYTES) return tooLarge(info.size)
    if (info.isFile() && info.size === 0) return failure('empty', 'The file is empty.')
    return await collectBytes(createReadStream(path))
  } catch (error) {
    return fileFailure(error)
  }
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
