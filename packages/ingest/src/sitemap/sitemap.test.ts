import { expect, it } from 'vitest'
import { parseSitemap } from './index.js'

const BASE = 'https://vale.example/sitemap.xml'
const NEWS = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://vale.example/quay?a=1&amp;b=2</loc><lastmod>2031-05-04</lastmod><news:news><news:publication><news:name>Vale Courier</news:name><news:language>en-gb</news:language></news:publication><news:publication_date>2031-05-04T06:00:00Z</news:publication_date><news:title>Quay &amp; wall</news:title><news:keywords>quay, wall</news:keywords></news:news></url>
<url><loc><![CDATA[ /two ]]></loc></url><url><loc>ftp://x</loc></url><url><x><y></x></url><url><loc>https://vale.example/three</loc>`

it('reads a news sitemap, each entry by itself', async () => {
  expect(await parseSitemap(NEWS, BASE)).toEqual({
    kind: 'addresses',
    entries: [
      {
        address: 'https://vale.example/quay?a=1&b=2',
        modified: '2031-05-04',
        news: {
          outlet: 'Vale Courier',
          language: 'en',
          published: '2031-05-04T06:00:00Z',
          title: 'Quay & wall',
          keywords: ['quay', 'wall'],
        },
      },
      { address: 'https://vale.example/two', modified: null, news: null },
      { address: 'https://vale.example/three', modified: null, news: null },
    ],
    faults: ['2 of its entries have no web address or are damaged.'],
  })
})

it('reads an index, and says what is no sitemap', async () => {
  const index =
    '<sitemapindex><sitemap><loc>https://vale.example/a.xml</loc><lastmod>2031-05-04T06:00:00+02:00</lastmod></sitemap></sitemapindex>'
  expect(await parseSitemap(index, null)).toMatchObject({
    kind: 'index',
    entries: [{ address: 'https://vale.example/a.xml', modified: '2031-05-04T06:00:00+02:00' }],
  })
  expect(await parseSitemap('<html>', null)).toEqual({
    kind: null,
    entries: [],
    faults: ['It is not a sitemap.'],
  })
})

it('reads the fifty thousand addresses that are allowed, counts those beyond, and expands no entity', async () => {
  const text = `<!DOCTYPE urlset [<!ENTITY a "b">]><urlset>${Array.from({ length: 60_000 }, (_, at) => `<url><loc>https://vale.example/&a;${at}</loc></url>`).join('')}</urlset>`
  const { entries, faults } = await parseSitemap(text, null)
  expect(entries).toHaveLength(50_000)
  expect(entries[0]?.address).toBe('https://vale.example/&a;0')
  expect(faults).toEqual(['It holds 60000 addresses; the first 50000 were read.'])
})
