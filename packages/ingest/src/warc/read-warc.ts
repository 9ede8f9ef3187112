/** Web archives: what was asked for, when, and what was answered. */
import { AsyncIterReader, WARCParser } from 'warcio'
import { errorMessage } from '../adapters/adapter.js'
import { readBody } from './http-body.js'
import { type RawRecord, readRecords, type WarcLimits } from './records.js'

/** One record. Header names of `http` are in lower case. */
export interface WarcRecord {
  kind: 'record'
  /** Where it begins in the file, in bytes. */
  offset: number
  type: string
  id: string | null
  /** The address as recorded. */
  address: string | null
  /** ISO 8601 as recorded. */
  date: string | null
  /** Of the record itself. */
  mediaType: string | null
  /** The HTTP answer, where the record is one. */
  http: { status: number; headers: ReadonlyMap<string, string> } | null
  /** The content behind the headers, as recorded. */
  payload: Uint8Array
}

export type WarcItem = WarcRecord | Extract<RawRecord, { kind: 'fault' }>

/** The records in order. Never throws for bad content: what cannot be read is a fault with its place. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  limits: WarcLimits = {},
): AsyncGenerator<WarcItem> {
  for await (const raw of readRecords(stream, limits))
    yield raw.kind === 'fault' ? raw : await parseRecord(raw)
}

/** Longer headers, and headers of more lines, are none; the parser would read them again for every line. */
const MAX_HEADER = 65_536
const MAX_LINES = 2_000
const HEADER_END = Buffer.from('\r\n\r\n')

/** True where the header of the record, and that of an answer in it, is one that any program writes. */
function hasHeaders(bytes: Buffer): boolean {
  const end = bytes.indexOf(HEADER_END)
  const isHttp = /\r\nwarc-type:[ \t]*(?:response|request|revisit)\b/iu.test(bytes.toString('latin1', 0, end))
  const content = bytes.subarray(end + HEADER_END.length)
  return isSmall(bytes, end) && (!isHttp || isSmall(content, content.indexOf(HEADER_END)))
}

function isSmall(bytes: Buffer, end: number): boolean {
  const length = end === -1 ? bytes.length : end
  if (length > MAX_HEADER) return false
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1 && at < length; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines <= MAX_LINES
}

async function parseRecord({ offset, bytes }: Extract<RawRecord, { kind: 'record' }>): Promise<WarcItem> {
  try {
    if (!hasHeaders(bytes)) throw new RangeError('its header is longer than any real one')
    const record = await new WARCParser(new AsyncIterReader([bytes], null)).parse()
    if (record === null) throw new TypeError('it has no header')
    const answer = record.httpHeaders
    const headers = new Map<string, string>()
    for (const [name, value] of answer?.headers ?? []) headers.set(name.toLowerCase(), value)
    const status = Number(answer?.statusCode ?? 0) || 0
    return {
      kind: 'record',
      offset,
      type: record.warcType ?? '',
      id: record.warcHeader('WARC-Record-ID') ?? null,
      address: record.warcTargetURI ?? null,
      date: record.warcDate ?? null,
      mediaType: record.warcContentType ?? null,
      http: answer === null ? null : { status, headers },
      payload: await record.readFully(false),
    }
  } catch (error) {
    const message = `The record at byte ${offset} cannot be read: ${errorMessage(error)}.`
    return { kind: 'fault', offset, code: 'damaged', message }
  }
}

/** The body of an answer as a reader got it; of any other record its content. */
export async function bodyOf({ http, payload }: WarcRecord): ReturnType<typeof readBody> {
  if (http === null) return { ok: true, bytes: payload }
  return await readBody(
    payload,
    http.headers.get('content-encoding') ?? null,
    http.headers.get('transfer-encoding') ?? null,
  )
}
