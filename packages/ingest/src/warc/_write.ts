/** For tests: records as crawlers write them, by the library that crawlers use. */
import { WARCRecord, WARCSerializer } from 'warcio'

export interface Written {
  url?: string
  type?: 'response' | 'request' | 'metadata' | 'revisit' | 'warcinfo' | 'resource' | 'conversion'
  headers?: Record<string, string>
  status?: string
  body?: string | Uint8Array
  warcHeaders?: Record<string, string>
}

export async function recordBytes(written: Written, gzip = false): Promise<Buffer> {
  const { url = 'https://vale.example/quay', type = 'response', body = '' } = written
  const headers = written.headers ?? { 'Content-Type': 'text/html' }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const record = WARCRecord.create(
    {
      url,
      type,
      date: '2031-05-04T06:00:00Z',
      warcVersion: 'WARC/1.1',
      httpHeaders: type === 'response' ? headers : {},
      statusline: `HTTP/1.1 ${written.status ?? '200 OK'}`,
      warcHeaders: written.warcHeaders ?? {},
    },
    [bytes],
  )
  return Buffer.from(await WARCSerializer.serialize(record, { gzip }))
}

export async function warcBytes(list: readonly Written[], gzip = false): Promise<Buffer> {
  const records: Buffer[] = []
  for (const each of list) records.push(await recordBytes(each, gzip))
  return Buffer.concat(records)
}

/** A page with an article of its own number. */
export function pageOf(number: number, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>Quay ${number} shut</title></head><body><article><h1>Quay ${number} shut</h1><p>The harbour office closed quay ${number} on Monday after two cracks were found in its wall, the mayor said in the town hall. It will stay shut for six weeks while divers look at the piles below.</p><p>Ferries land at the old pier until then, and buses take the passengers from there to the market square every half hour of the day.${more}</p></article></body></html>`
}
