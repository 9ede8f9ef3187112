/** One file that only grows. What `append` has answered for is on the disk. */
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage } from '../adapters/adapter.js'
import { codeOf } from './ownership.js'

/** A capture that could not be kept. Nothing of it is in the file. */
export class CaptureWriteError extends Error {
  override name = 'CaptureWriteError'
}

export interface CaptureFile {
  size: () => number
  /** The offset at which the bytes lie. Several at once share one flush to the disk. */
  append: (bytes: Uint8Array) => Promise<number>
  /** True after a fault that leaves it open what is on the disk: use another file. */
  isBroken: () => boolean
  close: () => Promise<void>
}

interface Pending {
  bytes: Uint8Array
  resolve: (offset: number) => void
  reject: (error: Error) => void
}

/** `handle` is open for writing; everything before `size` is whole. */
export function createCaptureFile(handle: FileHandle, size: number): CaptureFile {
  let end = size
  let isBroken = false
  let pending: Pending[] = []
  let flushing: Promise<void> | null = null

  const write = async (batch: readonly Pending[]): Promise<void> => {
    const bytes = Buffer.concat(batch.map((each) => each.bytes))
    try {
      await writeAll(handle, bytes, end)
    } catch (error) {
      // What a full disk took of the record goes again, so that the file still ends with a whole one.
      await handle.truncate(end).catch(() => {
        isBroken = true
      })
      throw error
    }
    try {
      await handle.datasync()
    } catch (error) {
      // After a failed flush nobody knows what is on the disk.
      isBroken = true
      throw error
    }
  }
  const flush = async (): Promise<void> => {
    while (pending.length > 0) {
      const batch = pending
      pending = []
      try {
        if (isBroken) throw new Error('an earlier fault of the disk')
        await write(batch)
        for (const { bytes, resolve } of batch) {
          resolve(end)
          end += bytes.length
        }
      } catch (error) {
        for (const { reject } of batch) reject(toWriteError(error))
      }
    }
    flushing = null
  }
  return {
    size: () => end,
    append: (bytes) =>
      new Promise((resolve, reject) => {
        pending.push({ bytes, resolve, reject })
        flushing ??= flush()
      }),
    isBroken: () => isBroken,
    close: async () => {
      await flushing
      await handle.close()
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}

export function toWriteError(error: unknown): CaptureWriteError {
  if (error instanceof CaptureWriteError) return error
  const why =
    codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'
      ? 'the disk is full: make room, then go on'
      : errorMessage(error)
  return new CaptureWriteError(`The capture could not be kept: ${why}.`, { cause: error })
}

/** Makes the name of a new file last through a loss of power, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } catch (error) {
    // Windows opens folders but does not flush them.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EBADF'].includes(codeOf(error))) throw error
  } finally {
    await folder.close()
  }
}
