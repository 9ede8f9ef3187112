/** Invented responses and folders for tests of captures. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FetchedResponse } from '../fetch/outcome.js'

export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay is shut</title></head>
<body><article><h1>The quay is shut</h1><p>The harbour master of Vale closed the quay on Monday after a crane tore loose in the storm.</p>
<p>“Nobody was hurt,” said the harbour master, Ada Lind. The ferry to the island will sail from the old pier until the crane is lifted.</p>
<p>The town expects the work to take a week. A second crane has been ordered from the yard at Birkholm.</p></article></body></html>`

export function response(fields: Partial<FetchedResponse> = {}): FetchedResponse {
  const body = fields.body ?? Buffer.from(PAGE)
  return {
    requested: 'https://vale.example/quay',
    address: 'https://vale.example/quay',
    redirects: [],
    isDowngraded: false,
    at: '2031-05-04T06:00:00.000Z',
    status: 200,
    statusText: 'OK',
    httpVersion: '1.1',
    requestHeaders: [
      ['Host', 'vale.example'],
      ['User-Agent', 'Parallax/0 (+desk@vale.example)'],
    ],
    responseHeaders: [
      ['content-TYPE', 'text/html; charset=utf-8'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['X-Name', 'Gr\u00f6\u00dfe'],
      ['Transfer-Encoding', 'chunked'],
    ],
    wire: body,
    body,
    mediaType: 'text/html',
    charset: 'utf-8',
    etag: null,
    lastModified: null,
    ip: '203.0.113.7',
    ...fields,
  }
}

export function packed(text: string): FetchedResponse {
  const body = Buffer.from(text)
  return response({
    body,
    wire: gzipSync(body),
    responseHeaders: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Encoding', 'gzip'],
    ],
  })
}

export async function withFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'captures-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
