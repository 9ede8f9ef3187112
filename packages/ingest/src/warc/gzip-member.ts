/** One member of a gzip file. WARC files hold a member a record, so that each can be read, or be lost, by itself. */
import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { ByteWindow } from './byte-window.js'

export type Member =
  | { kind: 'member'; bytes: Buffer /** Packed bytes of it. */; length: number }
  | { kind: 'too-large' }
  | { kind: 'damaged' }
  | { kind: 'cut-off' }

/** Bytes that are tried first; most records fit. */
const FIRST_TRY = 65_536
/** A piece at the beginning of a member from which its first words are unpacked: at most a thousand times as much comes out. */
const HEAD_BYTES = 1024
const TRAILER_BYTES = 8

/** Where the packed data begin; null where no header stands at the place, or more of it than is at hand. */
function dataStart(bytes: Buffer, at: number): number | null {
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) return null
  const flags = bytes[at + 3] ?? 0
  let data = at + 10
  if (flags & 4) data += 2 + (bytes.length >= data + 2 ? bytes.readUInt16LE(data) : 0)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, data)
    if (end === -1) return null
    data = end + 1
  }
  if (flags & 2) data += 2
  return data <= bytes.length ? data : null
}

/** The member at the start of the window. Nothing is consumed. At most `most` bytes are unpacked. */
export async function readMember(window: ByteWindow, most: number): Promise<Member> {
  let want = Math.max(FIRST_TRY, window.atHand)
  for (;;) {
    const bytes = await window.peek(want)
    const data = dataStart(bytes, 0)
    if (data === null) return { kind: 'damaged' }
    const result = inflate(bytes.subarray(data), most)
    if (result !== 'short') {
      if (typeof result === 'string') return { kind: result }
      const end = data + result.consumed
      if (bytes.length >= end + TRAILER_BYTES) {
        const isSound = crc32(result.bytes) === bytes.readUInt32LE(end)
        if (!isSound) return { kind: 'damaged' }
        return { kind: 'member', bytes: result.bytes, length: end + TRAILER_BYTES }
      }
    }
    // The end of the member is not at hand: read on, twice as much each time, so that the whole work stays linear.
    if (bytes.length < want) return { kind: 'cut-off' }
    if (want > most) return { kind: 'too-large' }
    want = bytes.length * 2
  }
}

function inflate(
  data: Buffer,
  most: number,
): { bytes: Buffer; consumed: number } | 'short' | 'too-large' | 'damaged' {
  try {
    const options = { info: true, maxOutputLength: most, chunkSize: 262_144 }
    const result = inflateRawSync(data, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { bytes: result.buffer, consumed: result.engine.bytesWritten }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'Z_BUF_ERROR') return 'short'
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged'
  }
}

/** The first bytes that the member at a place unpacks to; null where none stands there. */
export function headOfMember(bytes: Buffer, at: number): Buffer | null {
  const data = dataStart(bytes, at)
  if (data === null) return null
  try {
    return inflateRawSync(bytes.subarray(data, data + HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    // Three bytes that look like the start of a member by chance.
    return null
  }
}
