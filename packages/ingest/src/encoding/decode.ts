/**
 * Bytes to text. In this order: byte-order mark, UTF-16 by its shape, the HTTP header, what the content declares, valid UTF-8,
 * detection. Valid UTF-8 outweighs every declaration of another encoding, because text in another encoding is
 * practically never valid UTF-8 by chance.
 */
import type { Note } from '@parallax/contract'
import { declaredEncoding } from './declared.js'
import { detectEncoding } from './detect.js'
import { isBinary } from './is-binary.js'
import { decodeAs } from './text-decoder.js'
import { guessUtf16 } from './utf16.js'

export interface Decoded {
  /** Still with its byte-order mark and line ends. */
  text: string
  /** What a reader must know about the decoding; empty for plain UTF-8. */
  notes: Note[]
}

interface Found {
  encoding: string
  how: string
}

/** So many non-ASCII sequences that are valid UTF-8 are no accident. */
const MIN_SEQUENCES = 3

/** Null where the bytes are no text. `charset` is the one of the HTTP header. */
export function decodeBytes(bytes: Uint8Array, charset: string | null): Decoded | null {
  const found = findEncoding(bytes, charset)
  if (found === null) return null
  const text = decodeAs(bytes, found.encoding)
  const notes: Note[] = []
  if (found.encoding !== 'utf-8') {
    notes.push({ code: 'encoding', message: `Decoded as ${found.encoding} (${found.how}).` })
  }
  const lost = countLost(text)
  if (lost > 0) {
    const message = `${lost} ${lost === 1 ? 'place' : 'places'} could not be decoded and stand as U+FFFD.`
    notes.push({ code: 'undecodable', message })
  }
  return { text, notes }
}

function findEncoding(bytes: Uint8Array, charset: string | null): Found | null {
  const mark = byMark(bytes)
  if (mark !== null) return { encoding: mark, how: 'byte-order mark' }
  const wide = guessUtf16(bytes)
  if (wide !== null) return { encoding: wide, how: 'shape of the bytes' }
  if (isBinary(bytes)) return null
  const declared = named(charset, 'HTTP header') ?? named(declaredEncoding(bytes), 'declared in the content')
  const sequences = countUtf8Sequences(bytes)
  if (declared !== null && declared.encoding !== 'utf-8' && sequences < MIN_SEQUENCES) return declared
  if (sequences === 0 && isIso2022Jp(bytes)) return { encoding: 'iso-2022-jp', how: 'escape sequences' }
  if (sequences >= 0) return { encoding: 'utf-8', how: 'valid UTF-8' }
  return detectEncoding(bytes, declared?.encoding ?? null)
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** A label as the platform knows it. UTF-16 without the shape of it is a slip for UTF-8, as the HTML standard has it. */
function named(label: string | null, how: string): Found | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return { encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding, how }
  } catch {
    // A label that nobody knows says nothing; detection goes on.
    return null
  }
}

/** Number of non-ASCII characters where the bytes are valid UTF-8 but for a cut at the end; -1 where they are not. */
function countUtf8Sequences(bytes: Uint8Array): number {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    decoder.decode(bytes, { stream: true })
  } catch {
    // Not valid UTF-8: that is the answer.
    return -1
  }
  let leads = 0
  for (const byte of bytes) if (byte >= 0xc0) leads += 1
  return leads
}

/** True for text in seven bits that switches to Japanese by an escape sequence. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at !== -1 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

function countLost(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1
  return count
}
