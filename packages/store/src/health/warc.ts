/** Reads back one record of a capture file, to hold it against its row. */
import { open } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Capture } from '@parallax/contract'
import { sha256 } from '../sql/values.js'

/** A record that unpacks to more than this is no page. */
const MAX_RECORD = 256 * 1024 * 1024

async function readSlice(path: string, offset: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function behind(bytes: Buffer, mark: string): Buffer | null {
  const at = bytes.indexOf(mark)
  return at < 0 ? null : bytes.subarray(at + mark.length)
}

/** The body in a WARC record: behind the headers of the record and, in a response, behind those of HTTP. */
export function bodyOf(record: Buffer): Buffer | null {
  const head = record.subarray(0, Math.max(0, record.indexOf('\r\n\r\n'))).toString('latin1')
  const block = behind(record, '\r\n\r\n')
  const length = /^content-length:\s*(\d+)\s*$/imu.exec(head)?.[1]
  if (!head.startsWith('WARC/') || block === null || length === undefined) return null
  const content = block.subarray(0, Number(length))
  if (content.length < Number(length)) return null
  return /^warc-type:\s*response\s*$/imu.test(head) ? behind(content, '\r\n\r\n') : content
}

/** What is wrong with the file that a capture points to; null where it holds. */
export async function checkCapture(folder: string, capture: Capture): Promise<string | null> {
  const path = resolve(folder, capture.file)
  if (!path.startsWith(folder + sep)) return `its file ${capture.file} is not in the folder of the captures`
  try {
    const slice = await readSlice(path, capture.offset, capture.length)
    if (slice.length < capture.length)
      return `${capture.file} ends before byte ${capture.offset + capture.length}`
    const body = bodyOf(gunzipSync(slice, { maxOutputLength: MAX_RECORD }))
    if (body === null) return `there is no whole WARC record at byte ${capture.offset} of ${capture.file}`
    if (body.length !== capture.bytes) return `the body has ${body.length} bytes and not ${capture.bytes}`
    return sha256(body) === capture.sha256 ? null : 'the body is not the one that the hash was made of'
  } catch (error) {
    return `${capture.file} cannot be read there (${(error as Error).message})`
  }
}
