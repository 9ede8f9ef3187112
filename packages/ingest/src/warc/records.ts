/** The records of a WARC stream, packed or not, one at a time. What is damaged is named and passed over; the rest stays readable. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MAX_ARCHIVE_UNPACKED, MAX_RECORD_BYTES, megabytes } from '../limits.js'
import { type ByteWindow, createByteWindow } from './byte-window.js'
import { headOfMember, readMember } from './gzip-member.js'

/** The bytes of one record, header and content, or what kept one from being read. `offset` counts the bytes of the file. */
export type RawRecord =
  | { kind: 'record'; offset: number; bytes: Buffer }
  | {
      kind: 'fault'
      offset: number
      code: 'damaged' | 'cut-off' | 'too-large' | 'archive-too-large'
      message: string
    }

export interface WarcLimits {
  /** Bytes of one record, unpacked. */
  maxRecord?: number
  /** Bytes of all records, unpacked. */
  maxAll?: number
}

/** Longer headers are none. */
const MAX_HEADER = 65_536
const STEP = 1_048_576
/** Bytes from which the first words of a member are unpacked. */
const MAX_MEMBER_HEAD = 4096
/** Places that look like a member and are none; in a damaged archive of 1 GB there are about 60 by chance. */
const MAX_TRIES = 10_000
const HEADER_END = Buffer.from('\r\n\r\n')
const RECORD_START = Buffer.from('WARC/')
const MEMBER_START = Buffer.from([0x1f, 0x8b, 0x08])

type Limits = Required<WarcLimits>

export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  limits: WarcLimits = {},
): AsyncGenerator<RawRecord> {
  const all: Limits = {
    maxRecord: limits.maxRecord ?? MAX_RECORD_BYTES,
    maxAll: limits.maxAll ?? MAX_ARCHIVE_UNPACKED,
  }
  const window = createByteWindow(stream)
  const head = await window.peek(3)
  if (head.subarray(0, 3).equals(MEMBER_START)) yield* readPacked(window, all)
  else yield* readPlain(window, all, (offset) => offset)
}

async function* readPacked(window: ByteWindow, limits: Limits): AsyncGenerator<RawRecord> {
  let unpacked = 0
  while ((await window.peek(1)).length > 0) {
    const { offset } = window
    const member = await readMember(window, limits.maxRecord + MAX_HEADER)
    // What was unpacked in vain counts as well, so that an archive of nothing but bombs comes to an end.
    unpacked += member.kind === 'member' ? member.bytes.length : Math.max(limits.maxRecord, window.atHand)
    if (member.kind === 'member') {
      yield* readPlain(createByteWindow(of(member.bytes)), limits, () => offset)
      await window.skip(member.length)
    } else if (member.kind === 'too-large' && (await holdsManyRecords(window, limits))) {
      yield* readPlain(createByteWindow(unpackAll(window, limits)), limits, () => offset)
      return
    } else {
      yield faultOf(member.kind, offset, limits)
      await skipToMember(window)
    }
    if (unpacked > limits.maxAll) return yield tooMuch(offset, limits)
  }
}

/** True for a WARC file that was packed as a whole: its first record alone is not too large. */
async function holdsManyRecords(window: ByteWindow, { maxRecord }: Limits): Promise<boolean> {
  const head = headOfMember(await window.peek(STEP), 0)
  const length = head === null ? null : lengthsOf(head)
  return length !== null && length.header + length.content <= maxRecord
}

async function* of(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** All that is left, unpacked as one stream. It ends where the packed bytes are damaged, which the reader of records then notes as a cut. */
async function* unpackAll(window: ByteWindow, { maxAll }: Limits): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 262_144 })
  const packed = Readable.from(rest(window))
  packed.on('error', (error) => gunzip.destroy(error))
  let size = 0
  try {
    for await (const chunk of packed.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > maxAll) return
      yield chunk
    }
  } catch {
    // Damaged or cut off: what was unpacked so far stands, and its last record is named as incomplete.
  } finally {
    packed.destroy()
  }
}

async function* rest(window: ByteWindow): AsyncGenerator<Uint8Array> {
  for (;;) {
    const bytes = Buffer.from(await window.peek(1))
    if (bytes.length === 0) return
    await window.skip(bytes.length)
    yield bytes
  }
}

/** Goes on to the next member that unpacks to a record; to the end where there is none, or where too much looks like one. */
async function skipToMember(window: ByteWindow): Promise<void> {
  await window.skip(1)
  let tries = 0
  for (;;) {
    const bytes = await window.peek(STEP)
    const isEnd = bytes.length < STEP
    const limit = isEnd ? bytes.length : bytes.length - MAX_MEMBER_HEAD
    let at = bytes.indexOf(MEMBER_START)
    while (at !== -1 && at < limit) {
      const head = headOfMember(bytes.subarray(at, at + MAX_MEMBER_HEAD), 0)
      if (head?.subarray(0, RECORD_START.length).equals(RECORD_START)) return void (await window.skip(at))
      tries += 1
      at = tries > MAX_TRIES ? -1 : bytes.indexOf(MEMBER_START, at + 1)
    }
    await window.skip(limit)
    if (isEnd) return
    if (tries > MAX_TRIES) while ((await window.skip(STEP)) > 0);
  }
}

/** `place` gives the offset in the file for one in the window. */
async function* readPlain(
  window: ByteWindow,
  limits: Limits,
  place: (offset: number) => number,
): AsyncGenerator<RawRecord> {
  await skipLineEnds(window)
  let head = await window.peek(1)
  while (head.length > 0) {
    const offset = place(window.offset)
    if (window.offset > limits.maxAll) return yield tooMuch(offset, limits)
    head = await window.peek(MAX_HEADER)
    const lengths = lengthsOf(head)
    if (lengths === null) {
      yield faultOf('damaged', offset, limits)
      await skipToRecord(window)
    } else yield await readOne(window, lengths, limits, offset)
    await skipLineEnds(window)
    head = await window.peek(1)
  }
}

interface Lengths {
  header: number
  content: number
}

async function readOne(
  window: ByteWindow,
  { header, content }: Lengths,
  limits: Limits,
  offset: number,
): Promise<RawRecord> {
  const length = header + content
  if (content > limits.maxRecord) {
    const isWhole = (await window.skip(length)) === length
    return faultOf(isWhole ? 'too-large' : 'cut-off', offset, limits)
  }
  const bytes = await window.peek(length)
  const isWhole = bytes.length >= length
  const record = Buffer.from(bytes.subarray(0, length))
  await window.skip(length)
  return isWhole ? { kind: 'record', offset, bytes: record } : faultOf('cut-off', offset, limits)
}

/** The lengths that the header at the start of the bytes states; null where none stands there. */
function lengthsOf(bytes: Buffer): Lengths | null {
  if (!bytes.subarray(0, RECORD_START.length).equals(RECORD_START)) return null
  const end = bytes.subarray(0, MAX_HEADER).indexOf(HEADER_END)
  if (end === -1) return null
  const stated = /\r\ncontent-length:[ \t]*(\d{1,15})[ \t]*(?:\r\n|$)/iu.exec(
    bytes.toString('latin1', 0, end),
  )?.[1]
  return stated === undefined ? null : { header: end + HEADER_END.length, content: Number(stated) }
}

async function skipLineEnds(window: ByteWindow): Promise<void> {
  for (;;) {
    const bytes = await window.peek(1)
    let count = 0
    while (bytes[count] === 13 || bytes[count] === 10) count += 1
    await window.skip(count)
    if (count === 0 || count < bytes.length) return
  }
}

async function skipToRecord(window: ByteWindow): Promise<void> {
  await window.skip(1)
  for (;;) {
    const bytes = await window.peek(STEP)
    const at = bytes.indexOf('\nWARC/1.')
    if (at !== -1) return void (await window.skip(at + 1))
    const isEnd = bytes.length < STEP
    await window.skip(isEnd ? bytes.length : bytes.length - 16)
    if (isEnd) return
  }
}

function tooMuch(offset: number, { maxAll }: Limits): RawRecord {
  const message = `The archive unpacks to more than ${megabytes(maxAll)}; what follows is not read.`
  return { kind: 'fault', offset, code: 'archive-too-large', message }
}

function faultOf(
  kind: 'damaged' | 'cut-off' | 'too-large',
  offset: number,
  { maxRecord }: Limits,
): RawRecord {
  const what = {
    damaged: 'is damaged',
    'cut-off': 'is cut off',
    'too-large': `is larger than ${megabytes(maxRecord)}`,
  }[kind]
  return {
    kind: 'fault',
    offset,
    code: kind,
    message: `The record at byte ${offset} ${what} and is left out.`,
  }
}
