import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFeed } from './index.js'
import type { Feed } from './types.js'

const BASE = 'https://feeds.vale.example/world/rss.xml'
const NOW = new Date('2031-05-04T12:00:00Z')
const parse = (text: string | Uint8Array, base: string | null = BASE) => parseFeed(text, base, { now: NOW })
const rss = (items: string, head = '<title>Vale Courier</title>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items}</channel></rss>`
const item = (number: number, more = '') =>
  `<item><title>Quay ${number}</title><link>https://vale.example/${number}</link><guid>v-${number}</guid><pubDate>Sun, 04 May 2031 06:00:00 GMT</pubDate>${more}</item>`
const codes = ({ faults }: Feed) => faults.map(({ code }) => code)
const titles = ({ entries }: Feed) => entries.map(({ title }) => title)

describe('the formats', () => {
  it('RSS 2.0 with its modules', async () => {
    const feed = await parse(
      rss(
        `<item><title>Quay &amp;amp; wall</title><link> /quay?a=1&amp;b=2 </link><guid isPermaLink="false">v-1</guid>
          <pubDate>Sun, 04 May 2031 08:00:00 +0200</pubDate><dc:creator>Ada Lund</dc:creator><category>Harbour</category>
          <description>It is &lt;b&gt;shut&lt;/b&gt;.</description><content:encoded><![CDATA[<p>It is shut.</p>]]></content:encoded></item>`,
        '<title>Vale Courier</title><link>https://vale.example/</link><language>en-GB</language>',
      ),
    )
    expect(feed).toEqual({
      format: 'rss',
      title: 'Vale Courier',
      siteAddress: 'https://vale.example/',
      language: 'en',
      faults: [],
      entries: [
        {
          id: 'v-1',
          address: 'https://feeds.vale.example/quay?a=1&b=2',
          title: 'Quay & wall',
          summary: 'It is <b>shut</b>.',
          summaryKind: 'html',
          content: '<p>It is shut.</p>',
          contentKind: 'html',
          base: BASE,
          published: '2031-05-04T08:00:00+02:00',
          modified: null,
          authors: ['Ada Lund'],
          categories: ['Harbour'],
          language: 'en',
          outlet: null,
        },
      ],
    })
  })

  it.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>V</title><item><title>Quay</title><link>https://vale.example/1</link></item></channel></rss>',
      'rss',
    ],
    [
      'RSS 0.9',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>V</title></channel><item><title>Quay</title><link>https://vale.example/1</link></item></rdf:RDF>',
      'rdf',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>V</title></channel><item rdf:about="https://vale.example/1"><title>Quay</title></item></rdf:RDF>',
      'rdf',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>V</title><entry><title>Quay</title><link rel="alternate" type="text/html" href="https://vale.example/1"/></entry></feed>',
      'atom',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>V</a:title><a:entry><a:title>Quay</a:title><a:link href="https://vale.example/1"/></a:entry></a:feed>',
      'atom',
    ],
    [
      'JSON Feed 1',
      '{"version":"https://jsonfeed.org/version/1","title":"V","items":[{"id":"1","title":"Quay","url":"https://vale.example/1"}]}',
      'json',
    ],
  ])('%s', async (_, text, format) => {
    expect(await parse(text)).toMatchObject({
      format,
      title: 'V',
      entries: [{ title: 'Quay', address: 'https://vale.example/1' }],
    })
  })

  it('Atom: bases, languages, kinds of text, and the page among the alternates', async () => {
    const feed = await parse(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://vale.example/a/" xml:lang="de-AT"><title type="html">Vale &lt;i&gt;Courier&lt;/i&gt;</title>
        <link rel="self" href="feed.atom"/><link href="/"/><author><name>Ada Lund</name></author>
        <entry xml:lang="en"><id>tag:1</id><title>1 &lt; 2</title><link rel="enclosure" href="x.mp3"/><link rel="alternate" type="application/json" href="1.json"/>
          <link rel="alternate" type="text/html" hreflang="de" href="de/1"/><link rel="alternate" type="text/html" hreflang="en" href="en/1"/>
          <content type="xhtml" xml:base="https://cdn.example/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Shut.</p></div></content><updated>2031-05-04T06:00:00Z</updated></entry>
        <entry><id>tag:2</id><title>Two</title><link rel="alternate" href="2?amp"/><link rel="canonical" href="/2"/><summary>Short.</summary><published>2031-05-03</published></entry></feed>`,
    )
    expect(feed).toMatchObject({
      title: 'Vale Courier',
      siteAddress: 'https://vale.example/',
      language: 'de',
    })
    expect(feed.entries).toMatchObject([
      {
        title: '1 < 2',
        address: 'https://cdn.example/en/1',
        language: 'en',
        content: '<p>Shut.</p>',
        contentKind: 'html',
        authors: ['Ada Lund'],
        published: '2031-05-04T06:00:00Z',
      },
      {
        address: 'https://vale.example/2',
        language: 'de',
        content: null,
        summary: 'Short.',
        summaryKind: 'text',
        published: '2031-05-03',
      },
    ])
  })

  it('takes the outlet that an entry is taken from', async () => {
    expect(
      (await parse(rss(item(1, '<source url="https://other.example/rss">Northern Star</source>')))).entries[0]
        ?.outlet,
    ).toBe('Northern Star')
  })

  it('reads dates of RFC 822 with named zones and short years', async () => {
    const of = async (date: string) =>
      (await parse(rss(`<item><title>x</title><pubDate>${date}</pubDate></item>`))).entries[0]?.published
    expect(await of('Sun, 04 May 2031 06:00:00 EST')).toBe('2031-05-04T06:00:00-05:00')
    expect(await of('04 May 31 06:00 PDT')).toBe('2031-05-04T06:00-07:00')
    expect(await of('Sun, 04 May 2031 06:00:00 UT')).toBe('2031-05-04T06:00:00Z')
  })
})

describe('the catalogue of odd feeds', () => {
  it('F-01 an entry whose tags are never closed loses no other, and is mended where that is plain', async () => {
    const feed = await parse(
      rss(`${item(1)}<item><title>Quay 2<link>https://vale.example/2</link><guid>v-2</item>${item(3)}`),
    )
    expect(titles(feed)).toEqual(['Quay 1', 'Quay 2', 'Quay 3'])
    expect(feed.entries[1]?.address).toBe('https://vale.example/2')
    expect(codes(feed)).toContain('malformed-feed')
  })

  it('F-02 a wrong end tag hides none of the entries behind it', async () => {
    const feed = await parse(rss(`${item(1)}<item><title>Two</title><x><y></x></item>${item(3)}`))
    expect(titles(feed)).toEqual(['Quay 1', 'Two', 'Quay 3'])
    expect(codes(feed)).toEqual(['malformed-feed', 'no-date', 'no-address'])
  })

  it('F-03 a feed that is cut off gives what stands before the cut', async () => {
    const whole = rss(item(1) + item(2) + item(3))
    const feed = await parse(whole.slice(0, whole.indexOf('<guid>v-3')))
    expect(titles(feed)).toEqual(['Quay 1', 'Quay 2', 'Quay 3'])
    expect(feed.title).toBe('Vale Courier')
  })

  it('F-04 words of a server before the feed are none of it', async () => {
    expect(titles(await parse(`\ufeff\n<br />\n<b>Warning</b>: x in y on line 3\n${rss(item(1))}`))).toEqual([
      'Quay 1',
    ])
  })

  it('F-05 entities of its own are never expanded, and nothing that it names is read', async () => {
    const laughs = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};&l${at};">`,
    ).join('')
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1/x">${laughs}]>`
    const feed = await parse(
      rss(item(1, '<description>&l20; &file; &#65;&eacute;</description>')).replace('<rss', `${bomb}<rss`),
    )
    expect(feed.entries[0]?.summary).toBe('&l20; &file; Aé')
    expect(feed.faults).toEqual([
      {
        code: 'entities-ignored',
        message: 'It declares 23 entities of its own, which are never expanded.',
        entries: [],
      },
    ])
  })

  it('F-06 a hundred thousand entries are counted, and the first ten thousand read', async () => {
    const feed = await parse(rss(Array.from({ length: 100_000 }, (_, at) => item(at)).join('')))
    expect(feed.entries).toHaveLength(10_000)
    expect(feed.faults).toEqual([
      {
        code: 'too-many-entries',
        message: 'It holds 100000 entries; the first 10000 were read.',
        entries: [],
      },
    ])
  })

  it('F-07 entries without a date, with a wrong one, and in the future are named; dates stand as written', async () => {
    const feed = await parse(
      rss(
        [
          '',
          '<pubDate>soon</pubDate>',
          '<pubDate>Mon, 04 May 2099 06:00:00 GMT</pubDate>',
          '<pubDate>Sun, 04 May 2031 23:00:00 GMT</pubDate>',
        ]
          .map(
            (date, at) => `<item><title>${at}</title><link>https://vale.example/${at}</link>${date}</item>`,
          )
          .join(''),
      ),
    )
    expect(feed.entries.map(({ published }) => published)).toEqual([
      null,
      null,
      '2099-05-04T06:00:00Z',
      '2031-05-04T23:00:00Z',
    ])
    expect(feed.faults.map(({ code, entries }) => [code, entries])).toEqual([
      ['no-date', [0]],
      ['bad-date', [1]],
      ['future-date', [2]],
    ])
  })

  it('F-08 an id that repeats with other words is kept and named; one that repeats word for word is left out', async () => {
    const feed = await parse(
      rss(
        `${item(1, '<description>Two cracks.</description>')}${item(1, '<description>Three cracks.</description>')}${item(1, '<description>Two cracks.</description>')}`,
      ),
    )
    expect(feed.entries.map(({ summary }) => summary)).toEqual(['Two cracks.', 'Three cracks.'])
    expect(feed.faults.map(({ code, entries }) => [code, entries])).toEqual([
      ['id-repeated', [1]],
      ['repeated-entry', []],
    ])
  })

  it('F-09 a feed in another encoding than declared is read by what its bytes are', async () => {
    const text = rss('<item><title>Zür­ich: Brücke über Fluß</title></item>').replace(
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="iso-8859-1"?>',
    )
    expect(titles(await parse(new TextEncoder().encode(text)))).toEqual(['Zür­ich: Brücke über Fluß'])
    const utf16 = Buffer.from(`\ufeff${rss(item(7))}`, 'utf16le')
    expect(titles(await parse(new Uint8Array(utf16)))).toEqual(['Quay 7'])
  })

  it('F-10 addresses that are no web addresses are none', async () => {
    const feed = await parse(
      rss('<item><title>x</title><link>javascript:alert(1)</link><guid>file:///etc/passwd</guid></item>'),
    )
    expect(feed.entries[0]?.address).toBeNull()
    expect(codes(feed)).toContain('no-address')
  })

  it('F-11 nesting without end costs one entry', async () => {
    const feed = await parse(
      rss(`${item(1)}<item><title>Deep</title>${'<a>'.repeat(50_000)}</item>${item(3)}`),
    )
    expect(titles(feed)).toEqual(['Quay 1', 'Quay 3'])
    expect(feed.faults).toContainEqual({
      code: 'malformed-entry',
      message: '1 entry could not be read (in place 2).',
      entries: [],
    })
  })

  it('F-12 comments and CDATA that speak of entries are none', async () => {
    const feed = await parse(
      rss(
        `<!-- <item><title>No</title></item> -->${item(1, '<description><![CDATA[<item>x</item>]]></description>')}`,
      ),
    )
    expect(titles(feed)).toEqual(['Quay 1'])
    expect(feed.faults).toEqual([])
  })

  it('F-14 a root tag of a megabyte is none', async () => {
    expect(
      codes(await parse(`<rss ${'a '.repeat(500_000)}><channel>${item(1)}<item></channel></rss>`)),
    ).toEqual(['not-a-feed'])
  })

  it('F-13 what is no feed says so', async () => {
    for (const text of ['', 'x', '<html><body>Not found</body></html>', '{"items":[]}', '<rss', '[]', '{'])
      expect(codes(await parse(text))).toEqual(['not-a-feed'])
  })
})

it('never throws, whatever is cut out of a feed', async () => {
  const whole = rss(item(1) + item(2, '<description><![CDATA[<p>Shut.</p>]]></description>') + item(3))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(60), fc.string(), async (at, length, put) => {
      const feed = await parse(whole.slice(0, at) + put + whole.slice(at + length))
      expect(feed.entries.length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 200 },
  )
})
