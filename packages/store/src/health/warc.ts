/** Reads back one record of a capture file, to hold it against its row. */
import { open } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import type { Capture } from '@parallax/contract'
import { sha256 } from '../sql/values.js'

/** A record that unpacks to more than this is no page. */
const MAX_RECORD = 256 * 1024 * 1024
/** Bytes that are read first where the length of a record is not known. */
const FIRST_WINDOW = 256 * 1024

const END = '\r\n\r\n'

async function readSlice(path: string, offset: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

interface WarcRecord {
  headers: ReadonlyMap<string, string>
  /** The whole content of the record. */
  block: Buffer
}

const nameAndValue = (line: string): [string, string] => {
  const at = line.indexOf(':')
  return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
}

/** The record at the beginning of these bytes; null where no whole one is there. */
export function parseRecord(bytes: Buffer): WarcRecord | null {
  const end = bytes.indexOf(END)
  const [first, ...lines] = bytes.subarray(0, Math.max(0, end)).toString('utf8').split('\r\n')
  const headers = new Map(lines.map(nameAndValue))
  const length = Number(headers.get('content-length') ?? Number.NaN)
  const start = end + END.length
  if (!/^WARC\/1\.[01]$/u.test(first!) || !Number.isSafeInteger(length) || bytes.length < start + length)
    return null
  return { headers, block: bytes.subarray(start, start + length) }
}

function behindHead(block: Buffer): Buffer {
  const at = block.indexOf(END)
  return at < 0 ? block.subarray(block.length) : block.subarray(at + END.length)
}

/** What an offset alone points to: more is read until the record is whole. */
async function readFrom(path: string, offset: number): Promise<WarcRecord | null> {
  for (let window = FIRST_WINDOW; window <= MAX_RECORD; window *= 4) {
    const slice = await readSlice(path, offset, window)
    // A cut member gives what is in it so far.
    const record = parseRecord(
      gunzipSync(slice, { maxOutputLength: 2 * MAX_RECORD, finishFlush: constants.Z_SYNC_FLUSH }),
    )
    if (record || slice.length < window) return record
  }
  return null
}

/** A body that was captured before lies where the record says. */
async function originalBody(folder: string, headers: WarcRecord['headers']): Promise<Buffer | null> {
  const path = inside(folder, headers.get('warc-refers-to-filename') ?? '')
  const original = path && (await readFrom(path, Number(headers.get('warc-refers-to-file-offset'))))
  return original ? behindHead(original.block) : null
}

function inside(folder: string, file: string): string | null {
  const path = resolve(folder, file)
  return path.startsWith(folder + sep) ? path : null
}

async function bodyOf(folder: string, { headers, block }: WarcRecord): Promise<Buffer | null> {
  const type = headers.get('warc-type')
  if (type === 'revisit') return originalBody(folder, headers)
  return type === 'response' ? behindHead(block) : block
}

/** What is wrong with the file that a capture points to; null where it holds. */
export async function checkCapture(folder: string, capture: Capture): Promise<string | null> {
  const { file, offset, length } = capture
  const path = inside(folder, file)
  if (path === null) return `its file ${file} is not in the folder of the captures`
  try {
    const slice = await readSlice(path, offset, length)
    if (slice.length < length) return `${file} ends before byte ${offset + length}`
    const record = parseRecord(gunzipSync(slice, { maxOutputLength: MAX_RECORD }))
    if (record === null) return `there is no whole WARC record at byte ${offset} of ${file}`
    const body = await bodyOf(folder, record)
    if (body === null) return `the record that it repeats is not where ${file} says`
    if (body.length !== capture.bytes) return `the body has ${body.length} bytes and not ${capture.bytes}`
    return sha256(body) === capture.sha256 ? null : 'the body is not the one that the hash was made of'
  } catch (error) {
    return `${file} cannot be read there (${(error as Error).message})`
  }
}
