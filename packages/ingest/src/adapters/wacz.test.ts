import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { readAll } from '../_read.js'
import { zipBytes } from '../wacz/_zip.js'
import { pageOf, warcBytes } from '../warc/_write.js'

const sha256 = (bytes: Uint8Array | string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) => (item.kind === 'article' ? `${item.article.headline}` : item.code))

async function packageOf(change: (warc: Buffer) => Buffer = (warc) => warc, seal?: string): Promise<Buffer> {
  const warc = await warcBytes(
    [1, 2].map((number) => ({ url: `https://vale.example/${number}`, body: pageOf(number) })),
    true,
  )
  const list = JSON.stringify({
    profile: 'data-package',
    resources: [
      { name: 'data.warc.gz', path: 'archive/data.warc.gz', hash: sha256(warc), bytes: warc.length },
    ],
  })
  const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content), isDeflated: true })
  return zipBytes([
    text('pages/pages.jsonl', '{"format":"json-pages-1.0"}\n'),
    { name: 'archive/data.warc.gz', bytes: change(warc) },
    text('datapackage.json', list),
    text('datapackage-digest.json', JSON.stringify({ path: 'datapackage.json', hash: seal ?? sha256(list) })),
  ])
}

it('reads the archives of a package and checks its digests', async () => {
  const items = await readAll('crawl.wacz', await packageOf())
  expect(brief(items)).toEqual(['Quay 1 shut', 'Quay 2 shut', 'digest-match', 'digest-match'])
  expect(items[0]).toMatchObject({
    input: expect.stringMatching(/crawl\.wacz#https:\/\/vale\.example\/1$/u),
    article: { captured: '2031-05-04T06:00:00Z' },
  })
})

it('says where a package was changed after it was packed', async () => {
  const changed = await packageOf(
    (warc) => Buffer.concat([warc, warc.subarray(0, 0), Buffer.from(warc)]),
    sha256('x'),
  )
  expect(brief(await readAll('crawl.wacz', changed))).toEqual([
    'Quay 1 shut',
    'Quay 2 shut',
    'Quay 1 shut',
    'Quay 2 shut',
    'digest-mismatch',
    'digest-mismatch',
  ])
})

it('is known by its content under another name, and no other ZIP file is taken for it', async () => {
  expect(brief(await readAll('crawl.zip', await packageOf()))).toContain('Quay 1 shut')
  const [other] = await readAll('a.zip', zipBytes([{ name: 'a.txt', bytes: Buffer.from('Words.') }]))
  expect(other).toMatchObject({ kind: 'article', article: { text: 'Words.' } })
})

it('names a package that is cut off, empty, or without digests', async () => {
  const whole = await packageOf()
  expect(brief(await readAll('a.wacz', whole.subarray(0, -200)))).toEqual(['malformed-zip'])
  expect(brief(await readAll('a.wacz', zipBytes([{ name: 'x', bytes: Buffer.from('x') }])))).toEqual([
    'no-article',
    'no-digest',
  ])
  const bare = zipBytes([{ name: 'archive/a.warc', bytes: await warcBytes([{ body: pageOf(3) }]) }])
  expect(brief(await readAll('a.wacz', bare))).toEqual(['Quay 3 shut', 'no-digest', 'no-digest'])
})

it('names an archive in it that is damaged', async () => {
  const bytes = zipBytes([
    { name: 'archive/a.warc', bytes: await warcBytes([{ body: pageOf(3) }]), isDeflated: true },
  ])
  bytes.fill(0xff, 60, 90)
  expect(brief(await readAll('a.wacz', bytes))).toContain('malformed-zip')
})
