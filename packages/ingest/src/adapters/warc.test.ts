import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAll } from '../_read.js'
import { pageOf, type Written, warcBytes } from '../warc/_write.js'

const readBytes = async (bytes: Uint8Array, name = 'crawl.warc') => await readAll(name, bytes)
const page = (number: number, more: Partial<Written> = {}): Written => ({
  url: `https://vale.example/${number}`,
  body: pageOf(number),
  ...more,
})
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) =>
    item.kind === 'article' ? (item.article.headline ?? '') : item.kind === 'note' ? item.message : item.code,
  )

describe.each([
  ['plain', false],
  ['packed record by record', true],
])('an archive, %s', (_, gzip) => {
  it('gives each page with its address and the time of its capture, and counts what else it holds', async () => {
    const bytes = await warcBytes(
      [
        { type: 'warcinfo', body: 'software: x' },
        { type: 'request', url: 'https://vale.example/1' },
        page(1),
        { type: 'metadata', url: 'https://vale.example/1' },
        { type: 'revisit', url: 'https://vale.example/1' },
        page(2, { status: '404 Not Found' }),
        { url: 'https://vale.example/a.css', headers: { 'Content-Type': 'text/css' }, body: 'x' },
        { url: 'https://vale.example/b.css', headers: { 'Content-Type': 'text/css' }, body: 'y' },
        page(3),
      ],
      gzip,
    )
    const items = await readBytes(bytes)
    expect(items[0]).toMatchObject({
      kind: 'article',
      input: expect.stringMatching(/crawl\.warc#https:\/\/vale\.example\/1$/u),
      article: {
        headline: 'Quay 1 shut',
        url: 'https://vale.example/1',
        outlet: 'vale.example',
        captured: '2031-05-04T06:00:00Z',
        language: 'en',
      },
    })
    expect(brief(items)).toEqual([
      'Quay 1 shut',
      'Quay 3 shut',
      'Beside 2 pages the archive holds: 2 files of type text/css, 1 answers with status 404, 1 descriptions of the archive, 1 records of metadata, 1 requests, 1 revisits of pages that did not change.',
    ])
  })

  it('decodes chunks, packing and charset as the headers say, also where the crawler has undone them', async () => {
    const html = pageOf(4, ' Brücke über Fluß.')
    const latin = Buffer.from(html, 'latin1')
    const chunked = Buffer.concat([
      Buffer.from('a\r\n'),
      latin.subarray(0, 10),
      Buffer.from(`\r\n${(latin.length - 10).toString(16)}\r\n`),
      latin.subarray(10),
      Buffer.from('\r\n0\r\n\r\n'),
    ])
    const type = 'text/html; charset=iso-8859-1'
    const utf8 = 'text/html; charset=utf-8'
    const bytes = await warcBytes(
      [
        page(4, { headers: { 'Content-Type': type, 'Transfer-Encoding': 'chunked' }, body: chunked }),
        page(4, { headers: { 'Content-Type': utf8, 'Content-Encoding': 'gzip' }, body: gzipSync(html) }),
        page(4, {
          headers: { 'Content-Type': utf8, 'Content-Encoding': 'br' },
          body: brotliCompressSync(html),
        }),
        page(4, {
          headers: { 'Content-Type': utf8, 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
          body: html,
        }),
      ],
      gzip,
    )
    const items = await readBytes(bytes)
    expect(items).toHaveLength(4)
    for (const item of items)
      expect(item).toMatchObject({ article: { text: expect.stringContaining('Brücke über Fluß.') } })
  })

  it('unpacks no bomb in an answer, and names packing that it does not know or that is damaged', async () => {
    const bytes = await warcBytes(
      [
        page(1, {
          headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
          body: gzipSync(Buffer.alloc(64 * 1024 * 1024)),
        }),
        page(2, { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'zstd' }, body: 'x' }),
        page(3, {
          headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
          body: gzipSync(pageOf(3)).subarray(0, 60),
        }),
        page(4),
      ],
      gzip,
    )
    expect(brief(await readBytes(bytes))).toEqual(['too-large', 'bad-answer', 'bad-answer', 'Quay 4 shut'])
  })

  it('reads what is left of an archive that is damaged in the middle and cut off at the end', async () => {
    const parts: Buffer[] = []
    for (const number of [1, 2, 3, 4, 5]) parts.push(await warcBytes([page(number)], gzip))
    parts[1]!.write(gzip ? '\xff\xff\xff\xff\xff\xff\xff\xff' : 'CRAW/9.9', gzip ? 40 : 0, 'latin1')
    const bytes = Buffer.concat(parts)
    expect(brief(await readBytes(bytes.subarray(0, -80)))).toEqual([
      'Quay 1 shut',
      'record-damaged',
      'Quay 3 shut',
      'Quay 4 shut',
      'record-cut-off',
    ])
  })
})

it('reads an archive that was packed as a whole', async () => {
  const bytes = gzipSync(await warcBytes([page(1), page(2)]))
  expect(brief(await readBytes(bytes, 'crawl.warc.gz'))).toEqual(['Quay 1 shut', 'Quay 2 shut'])
})

it('names pages without an article by their address', async () => {
  const items = await readBytes(await warcBytes([page(1, { body: '<html><body></body></html>' }), page(2)]))
  expect(items[0]).toMatchObject({
    kind: 'skipped',
    code: 'no-article',
    input: expect.stringContaining('#https://vale.example/1'),
  })
})

it('says of an archive without pages that it has none', async () => {
  expect(brief(await readBytes(await warcBytes([{ type: 'warcinfo', body: 'x: y' }])))).toEqual([
    'Beside 0 pages the archive holds: 1 descriptions of the archive.',
    'no-article',
  ])
})
