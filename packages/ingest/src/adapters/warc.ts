/** Web archives (WARC, packed or not): each page that was answered is read as if it had been fetched at the recorded time. */
import { basename } from 'node:path'
import { bytesOf, createSource, type Source } from '../source.js'
import { headOfMember } from '../warc/gzip-member.js'
import type { WarcItem, WarcRecord } from '../warc/read-warc.js'
import { createTally, type Tally } from '../warc/tally.js'
import { type Adapter, noted, type Parsed, skipped } from './adapter.js'

/** What can be an article. Scripts, pictures, data and feeds of a crawl are counted and not read. */
const PAGE_TYPES: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  'text/plain',
  'text/markdown',
]

export const warcAdapter: Adapter = {
  format: 'a web archive (WARC)',
  isStreaming: true,
  isDecoding: true,
  detect({ bytes }) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
    const start = head[0] === 0x1f ? headOfMember(head, 0) : head
    return /^WARC\/\d/u.test(start?.toString('latin1', 0, 8) ?? '') ? 'proved' : null
  },
  parse(source) {
    return readArchive(source, bytesOf(source))
  },
}

/** The pages of one WARC stream. `source` is the archive that it stands in. */
export async function* readArchive(
  source: Source,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Parsed> {
  const { readWarc } = await import('../warc/read-warc.js')
  const tally = createTally()
  let pages = 0
  for await (const item of readWarc(stream)) {
    const part = await toPart(item, source, tally)
    if (part?.kind === 'source') pages += 1
    if (part !== null) yield part
  }
  const others = tally.describe()
  if (others !== null) yield noted('archive-records', `Beside ${pages} pages the archive holds: ${others}.`)
  if (pages === 0) yield skipped('no-article', 'The archive holds no page that can be read.')
}

async function toPart(item: WarcItem, source: Source, tally: Tally): Promise<Parsed | null> {
  if (item.kind === 'fault') return skipped(`record-${item.code}`, item.message)
  const what = whatElse(item)
  if (what !== null) {
    tally.add(what)
    return null
  }
  const { bodyOf } = await import('../warc/read-warc.js')
  const body = await bodyOf(item)
  const label = item.address ?? `byte ${item.offset}`
  if (!body.ok) return skipped(body.code, `${label}: ${body.reason}`)
  if (body.bytes.length === 0) {
    tally.add('empty answers')
    return null
  }
  const { type, charset } = mediaOf(item)
  const url = addressOf(item)
  return {
    kind: 'source',
    label,
    source: createSource({
      input: source.input,
      fileName: url === null ? '' : basename(new URL(url).pathname),
      bytes: body.bytes,
      mediaType: type,
      charset,
      url,
    }),
    known: item.date === null ? {} : { captured: item.date },
  }
}

const OTHER_RECORDS: Readonly<Record<string, string>> = {
  request: 'requests',
  metadata: 'records of metadata',
  warcinfo: 'descriptions of the archive',
  revisit: 'revisits of pages that did not change',
  continuation: 'continued records',
}

/** What a record is that is no page, in the plural; null for a page. */
function whatElse(record: WarcRecord): string | null {
  const { type, http } = record
  if (!['response', 'resource', 'conversion'].includes(type))
    return OTHER_RECORDS[type] ?? 'records of unknown kinds'
  if (http !== null && (http.status < 200 || http.status > 299)) return `answers with status ${http.status}`
  if (addressOf(record) === null) return 'records without a web address'
  if (addressOf(record)!.endsWith('/robots.txt')) return 'rules for robots'
  const media = mediaOf(record).type
  return PAGE_TYPES.includes(media) ? null : `files of type ${media || 'unknown'}`
}

function mediaOf({ http, mediaType, payload }: WarcRecord): { type: string; charset: string | null } {
  const stated = (http === null ? mediaType : http.headers.get('content-type')) ?? ''
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(stated)?.[1] ?? null
  const type = (stated.split(';')[0] ?? '').trim().toLowerCase()
  return { type: type === '' ? sniff(payload) : type, charset }
}

/** An answer without a type is a page where it begins as one. */
function sniff(payload: Uint8Array): string {
  const head = Buffer.from(payload.subarray(0, 512)).toString('latin1').trimStart()
  return /^<(?:!doctype\s+html|html|head|body)\b/iu.test(head) ? 'text/html' : ''
}

function addressOf({ address }: WarcRecord): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
