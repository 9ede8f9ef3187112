/** The messages of an mbox file, one at a time. */
import { MAX_MAIL_BYTES } from '../limits.js'
import { createByteWindow } from '../warc/byte-window.js'

/** The bytes of one message without its "From " line; null for one that is larger than the limit. */
export type BoxedMail = { bytes: Buffer } | null

const STEP = 1_048_576
/** Messages are parted by an empty line and a line that begins so. */
const PARTS = [Buffer.from('\n\nFrom '), Buffer.from('\n\r\nFrom ')]

export async function* splitMbox(stream: AsyncIterable<Uint8Array>): AsyncGenerator<BoxedMail> {
  const window = createByteWindow(stream)
  let isTooLarge = false
  let searched = 0
  let want = STEP
  for (;;) {
    const bytes = await window.peek(want)
    const isEnd = bytes.length < want
    const end = partAt(bytes, searched)
    if (end !== -1 || isEnd) {
      if (bytes.length === 0 && !isTooLarge) return
      yield isTooLarge ? null : { bytes: unquoted(bytes.subarray(0, end === -1 ? bytes.length : end)) }
      if (end === -1) return
      await window.skip(bytes.indexOf('From ', end))
      isTooLarge = false
      searched = 0
      want = Math.max(STEP, window.atHand)
    } else if (bytes.length > MAX_MAIL_BYTES) {
      isTooLarge = true
      await window.skip(bytes.length - 16)
      searched = 0
      want = STEP
    } else {
      searched = Math.max(0, bytes.length - 16)
      want = bytes.length * 2
    }
  }
}

function partAt(bytes: Buffer, from: number): number {
  const found = PARTS.map((part) => bytes.indexOf(part, from)).filter((at) => at !== -1)
  return found.length === 0 ? -1 : Math.min(...found) + 1
}

/** Without the "From " line, and with the mark taken away that lines of the text beginning with "From " are given. */
function unquoted(bytes: Buffer): Buffer {
  const start = bytes.indexOf(10) + 1
  const text = bytes.toString('latin1', start)
  return Buffer.from(text.replace(/^>(?=>*From )/gmu, ''), 'latin1')
}
