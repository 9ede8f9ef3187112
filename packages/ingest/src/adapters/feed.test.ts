import { expect, it } from 'vitest'
import { createSource } from '../source.js'
import type { Parsed } from './adapter.js'
import { feedAdapter } from './feed.js'

async function parse(text: string): Promise<Parsed[]> {
  const source = createSource({
    input: 'a.xml',
    fileName: 'a.xml',
    bytes: new TextEncoder().encode(text),
    url: 'https://vale.example/feed',
  })
  const parts: Parsed[] = []
  for await (const part of await feedAdapter.parse(source, { now: new Date('2031-05-04T12:00:00Z') }))
    parts.push(part)
  return parts
}
const rss = (items: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale Courier</title><language>en</language>${items}</channel></rss>`
const BODY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks while divers look at the piles, and ferries land at the old pier until then. '
const item = (more: string, number = 1) =>
  `<item><title>Quay shut</title><link>/${number}</link><guid>${number}</guid><pubDate>Sun, 04 May 2031 06:00:00 GMT</pubDate>${more}</item>`

it('takes the article where the feed holds it, with its links, and not the buttons behind it', async () => {
  const [part, ...rest] = await parse(
    rss(
      item(
        `<content:encoded><![CDATA[<h1>Quay shut</h1><p>${BODY}</p><p>The <a href="/mayor">mayor</a> spoke on Monday evening in the town hall.</p><figure><img src="x"><figcaption>The quay</figcaption></figure><p><a href="/x">Share this</a></p>]]></content:encoded>`,
      ),
    ),
  )
  expect(part).toMatchObject({
    kind: 'article',
    known: {
      text: `Quay shut\n\n${BODY.trim()}\n\nThe mayor spoke on Monday evening in the town hall.`,
      headline: 'Quay shut',
      headlineSpan: { start: 0, end: 9 },
      outlet: 'Vale Courier',
      url: 'https://vale.example/1',
      published: '2031-05-04T06:00:00Z',
      partial: null,
      links: [{ url: 'https://vale.example/mayor' }],
    },
  })
  expect(rest).toEqual([])
})

it('marks what is only a summary, a beginning or a headline, and says how many', async () => {
  const parts = await parse(
    rss(
      item('<description>It is shut.</description>', 1) +
        item(`<content:encoded><![CDATA[<p>${BODY}</p><p>The mayor said […]</p>]]></content:encoded>`, 2) +
        item('', 3) +
        item(`<description>${BODY.repeat(5)}</description>`, 4),
    ),
  )
  expect(parts.map((part) => (part.kind === 'article' ? part.known.partial : part))).toEqual([
    'There is only a summary in the feed.',
    'Only the beginning of the article stands in the feed.',
    'There is only a headline in the feed.',
    null,
    {
      kind: 'note',
      code: 'partial-entries',
      message:
        'Of 4 entries in the feed: 1 with only a summary, 1 with only the beginning, 1 with only a headline.',
    },
  ])
})

it('keeps the line ends of a text and marks an id that repeats', async () => {
  const parts = await parse(
    rss(item('<description>One.\n\nTwo,\nthree.</description>') + item('<description>Other.</description>')),
  )
  expect(parts[0]).toMatchObject({ known: { text: 'Quay shut\n\nOne.\n\nTwo,\nthree.' } })
  expect(parts[1]).toMatchObject({
    known: { textChanges: [{ code: 'summary-only' }, { code: 'id-repeated' }] },
  })
})

it('says of a feed without entries that it is empty', async () => {
  expect(await parse(rss(''))).toEqual([
    { kind: 'skipped', code: 'empty', reason: 'The feed holds no entry that can be read.' },
  ])
})
