import { expect, it } from 'vitest'
import { createSource } from '../source.js'
import { chooseAdapter } from './adapter.js'
import { adapters } from './index.js'

it.each([
  [
    '<?xml version="1.0"?><opml version="2.0"><body><outline text="A" xmlUrl="https://vale.example/rss"/></body></opml>',
    'a list of 1 feed ',
  ],
  [
    '<urlset><url><loc>https://vale.example/1</loc></url><url><loc>https://vale.example/2</loc></url></urlset>',
    'a sitemap of 2 pages ',
  ],
  [
    '<sitemapindex><sitemap><loc>https://vale.example/a.xml</loc></sitemap></sitemapindex>',
    'a sitemap of 1 sitemaps ',
  ],
])('%s says what it lists', async (text, what) => {
  const source = createSource({ input: 'a.xml', fileName: 'a.xml', bytes: new TextEncoder().encode(text) })
  const [part] = (await chooseAdapter(source, adapters)!.adapter.parse(source)) as Iterable<unknown>
  expect(part).toMatchObject({ code: 'addresses-only', reason: expect.stringContaining(what) })
})
