/** Gzip members: each record is one, so that a file can be read from any record on. */
import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, gunzip, gzip, gzipSync, inflateRawSync } from 'node:zlib'
import { CaptureDamagedError } from './record.js'

const HEAD_BYTES = 10
const TAIL_BYTES = 8
const FIRST_WINDOW = 256 * 1024
/** Largest record that is unpacked: the largest answer and its head, with room. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024

const pack = promisify(gzip)
const unpackMember = promisify(gunzip) as (
  bytes: Uint8Array,
  options: { maxOutputLength: number },
) => Promise<Buffer>

/** Below this a record is packed at once: handing it to another thread takes longer. */
const SMALL_RECORD_BYTES = 8 * 1024

/** `isPacked` where nearly all of the record is packed already: it is wrapped and not packed again, which takes a tenth of the time. */
export async function packMember(record: Uint8Array, isPacked = false): Promise<Uint8Array> {
  if (isPacked) return gzipSync(record, { level: constants.Z_NO_COMPRESSION })
  return record.length < SMALL_RECORD_BYTES ? gzipSync(record) : await pack(record)
}

/**
 * The record at `offset`; `length` is that of its member where it is known.
 * @throws {CaptureDamagedError} where no whole member lies there.
 */
export async function readMember(
  file: FileHandle,
  offset: number,
  length: number | null,
): Promise<{ record: Uint8Array; length: number }> {
  const known = length ?? (await memberLength(file, offset, (await file.stat()).size))
  if (known === null)
    throw new CaptureDamagedError('The file ends before the record does, or no record is there.')
  const bytes = await readAt(file, offset, known)
  if (bytes.length < known) throw new CaptureDamagedError('The file ends before the record does.')
  try {
    return { record: await unpackMember(bytes, { maxOutputLength: MAX_RECORD_BYTES }), length: known }
  } catch (error) {
    throw new CaptureDamagedError(
      'The record cannot be unpacked: its bytes have changed since they were written.',
      {
        cause: error,
      },
    )
  }
}

/** What a file holds: whole members up to `end`; then nothing, a member that was never finished, or something else. */
export interface FileState {
  end: number
  members: number
  rest: 'nothing' | 'torn' | 'damaged'
}

/** Reads the whole file, some 100 MB a second. */
export async function inspectFile(file: FileHandle): Promise<FileState> {
  const { size } = await file.stat()
  let end = 0
  let members = 0
  while (end < size) {
    const length = await memberLength(file, end, size)
    if (length === null) return { end, members, rest: (await isTorn(file, end, size)) ? 'torn' : 'damaged' }
    end += length
    members += 1
  }
  return { end, members, rest: 'nothing' }
}

/** Bytes of the member at `offset`; null where none lies there whole. */
async function memberLength(file: FileHandle, offset: number, size: number): Promise<number | null> {
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const bytes = await readAt(file, offset, Math.min(window, size - offset))
    if (!isMemberHead(bytes)) return null
    const body = inflateBytes(bytes.subarray(HEAD_BYTES))
    const length = body === null ? null : HEAD_BYTES + body.consumed + TAIL_BYTES
    if (body !== null && length !== null && length <= bytes.length) {
      // The last four bytes are the size unpacked.
      return bytes.readUInt32LE(length - 4) === body.size ? length : null
    }
    if (offset + window >= size || window > MAX_RECORD_BYTES) return null
  }
}

/** The heads that this room writes: no name, no comment, no extra field. */
function isMemberHead(bytes: Uint8Array): boolean {
  return (
    bytes.length > HEAD_BYTES && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && bytes[3] === 0
  )
}

/** How many bytes of the stream were read, and how many came out; null where it is damaged or does not end. */
function inflateBytes(bytes: Uint8Array): { consumed: number; size: number } | null {
  try {
    // The types do not know `info`, which gives the engine back with the bytes.
    const { buffer, engine } = inflateRawSync(bytes, {
      info: true,
      maxOutputLength: MAX_RECORD_BYTES,
    }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { consumed: engine.bytesWritten, size: buffer.length }
  } catch {
    // Damaged or unfinished: both mean that there is no whole member.
    return null
  }
}

/**
 * True where everything from `offset` on can only be a member whose writing was cut off: it begins like one or is a piece of a
 * head, what there is unpacks without a fault, and no other record begins behind it. Zeros are what a lost page leaves.
 */
async function isTorn(file: FileHandle, offset: number, size: number): Promise<boolean> {
  if (size - offset > MAX_RECORD_BYTES) return false
  const bytes = await readAt(file, offset, size - offset)
  if (bytes.every((byte) => byte === 0)) return true
  const head = Buffer.from([0x1f, 0x8b, 8, 0])
  if (bytes.length <= HEAD_BYTES)
    return bytes.subarray(0, 4).equals(head.subarray(0, Math.min(4, bytes.length)))
  if (!isMemberHead(bytes)) return false
  for (let at = bytes.indexOf(head, 1); at >= 0; at = bytes.indexOf(head, at + 1)) {
    if (startOf(bytes.subarray(at)).startsWith('WARC/')) return false
  }
  return startOf(bytes) !== FAULT
}

const FAULT = '\0'

/** The first characters of what can be unpacked of a member, `FAULT` where it is damaged before its end. */
function startOf(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes.subarray(HEAD_BYTES), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MAX_RECORD_BYTES,
    }).toString('latin1', 0, 8)
  } catch {
    return FAULT
  }
}

/** Fewer bytes where the file ends before. */
async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, offset + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}
