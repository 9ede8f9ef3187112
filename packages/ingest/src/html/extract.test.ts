/** The catalogue of odd pages. Every outlet and place is invented. */
import { describe, expect, it } from 'vitest'
import type { KnownArticle, Part } from '../adapters/adapter.js'
import { extractPage } from './extract.js'

const ONE =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said, and divers were called in.'
const TWO =
  'The quay will stay shut for six weeks, and until then the ferry will leave from the north basin, as it did in the spring of the flood.'
const THREE =
  'Fishermen asked for more time, because forty boats have to be moved; the office answered that the wall could give way at any hour.'
const BODY = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`

const read = (html: string, address: string | null = null): Promise<Part> => extractPage(html, address)
async function known(html: string, address: string | null = null): Promise<KnownArticle> {
  const parsed = await read(html, address)
  if (parsed.kind !== 'article') throw new Error(parsed.reason)
  return parsed.known
}

describe('odd pages', () => {
  it('E-01 puts the headline first as its own line and every block where its span says', async () => {
    const {
      text,
      headlineSpan,
      blocks = [],
    } = await known(`<title>Quay in Vale is shut - Vale Courier</title><h1>Quay in Vale is shut</h1>${BODY}`)
    expect(text.slice(headlineSpan?.start, headlineSpan?.end)).toBe('Quay in Vale is shut')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quay in Vale is shut',
      ONE,
      TWO,
      THREE,
    ])
  })

  it('E-02 leaves navigation, sharing, related links, captions and consent out, and says so', async () => {
    const { text, textChanges } = await known(
      `<nav><a href="/">Home</a></nav><article><h1>Quay shut</h1><div class="share">Share this</div><figure><figcaption>The quay on Monday</figcaption></figure>${BODY}<p><strong>Read more:</strong> <a href="/f">Ferry timetable</a></p></article><div id="cookie-consent"><p>We use cookies.</p></div>`,
    )
    expect(text).not.toMatch(/Home|Share|on Monday$|Read more|cookies/mu)
    expect(textChanges?.[0]?.message).toMatch(/1 captions.*1 blocks/u)
  })

  it('E-03 reads the metadata of JSON-LD before that of meta elements', async () => {
    const ld = {
      '@type': 'NewsArticle',
      headline: 'Quay shut',
      datePublished: '2024-03-04T05:06:07+01:00',
      dateModified: '2024-03-05',
      author: [{ name: 'Ann Roe' }, { name: 'Bo Lin' }],
      publisher: { name: 'Vale Courier' },
    }
    expect(
      await known(
        `<html lang="en-GB"><head><script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="og:site_name" content="Other"><link rel="canonical" href="/quay"></head><body><h1>Quay shut</h1>${BODY}</body></html>`,
        'https://vale.example/a?b',
      ),
    ).toMatchObject({
      outlet: 'Vale Courier',
      bylines: ['Ann Roe', 'Bo Lin'],
      published: '2024-03-04T05:06:07+01:00',
      modified: '2024-03-05',
      url: 'https://vale.example/quay',
      language: 'en',
    })
  })

  it('E-04 falls back to meta elements, time elements and the host', async () => {
    expect(
      await known(
        `<head><meta name="author" content="By Ann Roe"></head><body><article><h1>Quay shut</h1><time datetime="2024-03-04">Monday</time>${BODY}</article>`,
        'https://www.vale.example/quay',
      ),
    ).toMatchObject({
      outlet: 'vale.example',
      bylines: ['Ann Roe'],
      published: '2024-03-04',
      url: 'https://www.vale.example/quay',
    })
  })

  it('E-05 reads a page without html, head and body', async () => {
    expect((await known(`<title>Quay shut</title>${BODY}`)).text).toBe(
      `Quay shut\n\n${ONE}\n\n${TWO}\n\n${THREE}`,
    )
  })

  it('E-06 keeps the article where its wrapper is labelled as furniture', async () => {
    expect(
      (await known(`<div class="content with-sidebar related"><h1>Quay shut</h1>${BODY}</div>`)).text,
    ).toContain(TWO)
  })

  it('E-07 shows markup that was escaped as the text that it is, and runs nothing', async () => {
    const { text } = await known(
      `<h1>Quay shut</h1>${BODY}<p>The form read &lt;script&gt;x()&lt;/script&gt; for an hour, the clerk said on Monday.</p><script>throw new Error('run')</script>`,
    )
    expect(text).toContain('<script>x()</script>')
  })

  it('E-08 says that a page behind a wall is a part', async () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay shut","isAccessibleForFree":"False"}</script>'
    expect((await known(`${ld}<h1>Quay shut</h1><article>${BODY}</article>`)).partial).toContain(
      'not free to read',
    )
  })

  it('E-09 keeps quotes as quotes and links with absolute addresses', async () => {
    const {
      text,
      blocks = [],
      links = [],
    } = await known(
      `<h1>Quay shut</h1><article>${BODY}<blockquote cite="/q">“We wait for the divers,” the mayor wrote to the council.</blockquote><p>The <a href="/n">notice of the office</a> gives no date for the end of the work on the wall.</p></article>`,
      'https://vale.example/quay',
    )
    expect(blocks.find(({ kind }) => kind === 'quote')?.url).toBe('https://vale.example/q')
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['notice of the office', 'https://vale.example/n'],
    ])
  })

  it('E-10 keeps out links that are no web address', async () => {
    expect(
      (
        await known(
          `<h1>Quay shut</h1><article>${BODY}<p>Write <a href="javascript:x()">to the office</a> until Friday, the notice says, or come by.</p></article>`,
        )
      ).links,
    ).toEqual([])
  })

  it.each([
    '<div>',
    '<b>',
    '<blockquote>',
    '<ul><li><p>',
    '<table><tr><td>',
    '<a href=x>',
    '<section><p>x, y',
  ])('E-11 survives a hundred thousand %s', async (tag) => {
    expect(['article', 'skipped']).toContain((await read(tag.repeat(100_000 / 4) + BODY)).kind)
  })

  it('E-12 names a page without text', async () => {
    expect(
      await read('<html><body><div id="app"></div><script src="/app.js"></script></body></html>'),
    ).toMatchObject({ kind: 'skipped', code: 'no-article' })
    expect(await read('')).toMatchObject({ kind: 'skipped' })
  })
})
