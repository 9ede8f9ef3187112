/** What a fetched response becomes: the records of each redirect, of the answer, and of what was asked. Pure. */
import type { FetchedResponse, Redirect } from '../fetch/outcome.js'
import type { HeaderPair } from '../fetch/request.js'
import { digestOf, headerOf, recordIdOf, serializeHttp, serializeRecord } from './record.js'

/** Where the same body was captured before. */
export interface Original {
  id: string
  address: string
  at: string
  file: string
  offset: number
}

export interface BuiltRecord {
  id: string
  bytes: Uint8Array
  /** True where nearly all of it is packed already. */
  isPacked: boolean
}

const REVISIT = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'

/** In the order in which they are written. The answer itself stands at `answer`; what was asked follows it. */
export function recordsOf(
  response: FetchedResponse,
  original: Original | null,
): { records: BuiltRecord[]; answer: number } {
  const hops = response.redirects.flatMap((redirect) => exchange({ ...redirect, wire: null }, null))
  return { records: [...hops, ...exchange(response, original)], answer: hops.length }
}

/** A redirect is one whose body was not read. */
type Exchange = Redirect & { wire: Uint8Array | null }

function exchange(each: Exchange, original: Original | null): BuiltRecord[] {
  const { address, at, ip } = each
  const wire = each.wire ?? new Uint8Array()
  const firstLine = `HTTP/${each.httpVersion} ${each.status} ${each.statusText}`
  const headers = each.responseHeaders.map(withoutTransfer)
  const body = original === null ? wire : new Uint8Array()
  const block = serializeHttp({ firstLine, headers, body })
  const type = original === null ? 'response' : 'revisit'
  const common: HeaderPair[] = [
    ['WARC-Date', at],
    ['WARC-Target-URI', address],
    ...(ip === null ? [] : [['WARC-IP-Address', ip] as const]),
  ]
  const id = recordIdOf(type, address, at, block)
  const response = serializeRecord(
    [
      ['WARC-Type', type],
      ['WARC-Record-ID', nameOf(id)],
      ...common,
      ...(original === null ? [] : refersTo(original)),
      ...(each.wire === null ? [['WARC-Truncated', 'unspecified'] as const] : []),
      ['WARC-Payload-Digest', digestOf(wire)],
      ['Content-Type', 'application/http;msgtype=response'],
    ],
    block,
  )
  const isPacked = headerOf(headers, 'Content-Encoding') !== null && body.length > response.length / 2
  return [{ id, bytes: response, isPacked }, request(each, common, id)]
}

function request(
  { address, at, requestHeaders }: Exchange,
  common: readonly HeaderPair[],
  answer: string,
): BuiltRecord {
  const { pathname, search } = new URL(address)
  const firstLine = `GET ${pathname}${search} HTTP/1.1`
  const block = serializeHttp({ firstLine, headers: requestHeaders, body: new Uint8Array() })
  const id = recordIdOf('request', address, at, block)
  const headers: HeaderPair[] = [
    ['WARC-Type', 'request'],
    ['WARC-Record-ID', nameOf(id)],
    ...common,
    ['WARC-Concurrent-To', nameOf(answer)],
    ['Content-Type', 'application/http;msgtype=request'],
  ]
  return { id, bytes: serializeRecord(headers, block), isPacked: false }
}

function refersTo({ id, address, at, file, offset }: Original): HeaderPair[] {
  return [
    ['WARC-Profile', REVISIT],
    ['WARC-Refers-To', nameOf(id)],
    ['WARC-Refers-To-Target-URI', address],
    ['WARC-Refers-To-Date', at],
    ['WARC-Refers-To-Filename', file],
    ['WARC-Refers-To-File-Offset', String(offset)],
  ]
}

/** First record of a file: what wrote it. */
export function warcinfo(file: string, at: string, fields: Readonly<Record<string, string>>): Uint8Array {
  const block = Buffer.from(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join(''),
  )
  const headers: HeaderPair[] = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', nameOf(recordIdOf('warcinfo', file, at, block))],
    ['WARC-Date', at],
    ['WARC-Filename', file],
    ['Content-Type', 'application/warc-fields'],
  ]
  return serializeRecord(headers, block)
}

/** A file that was read: its bytes as they are, under its address. */
export interface CapturedFile {
  /** `file:///…` */
  address: string
  at: string
  bytes: Uint8Array
}

/** The record of a file, which no server sent: WARC calls it a resource. */
export function resourceOf({ address, at, bytes }: CapturedFile): BuiltRecord {
  const id = recordIdOf('resource', address, at, bytes)
  const headers: HeaderPair[] = [
    ['WARC-Type', 'resource'],
    ['WARC-Record-ID', nameOf(id)],
    ['WARC-Date', at],
    ['WARC-Target-URI', address],
    ['WARC-Payload-Digest', digestOf(bytes)],
    ['Content-Type', 'application/octet-stream'],
  ]
  return { id, bytes: serializeRecord(headers, bytes), isPacked: false }
}

function nameOf(id: string): string {
  return `<urn:uuid:${id}>`
}

const ORIGINAL = 'X-Orig-'

/**
 * The chunks were joined before anybody could see them. A reader that finds `Transfer-Encoding: chunked` would take the body apart
 * again, so the header is kept under another name, as other archives do.
 */
function withoutTransfer([name, value]: HeaderPair): HeaderPair {
  return /^transfer-encoding$/iu.test(name) ? [`${ORIGINAL}${name}`, value] : [name, value]
}

/** The header as the server sent it. */
export function withTransfer([name, value]: HeaderPair): HeaderPair {
  return /^x-orig-transfer-encoding$/iu.test(name) ? [name.slice(ORIGINAL.length), value] : [name, value]
}
