/** The catalogue of bad inputs: what is handed over, and what must come of it. Numbers are never used twice. */
import { gzipSync } from 'node:zlib'
import { zerosPacked } from './adapters/_zeros.js'
import { pageOf, recordBytes, warcBytes } from './warc/_write.js'

export interface BadInput {
  id: string
  what: string
  /** Of the file that is handed over. */
  name: string
  bytes: () => Uint8Array | string | Promise<Uint8Array>
  /** In order: the headline of an article, with its state where it is a part; the code of what is skipped or noted. */
  expected: readonly string[]
  /** Words that one of the messages must hold: mostly a number. */
  says?: string
}

const STORY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said in the town hall. It will stay shut for six weeks while divers look at the piles below, and ferries land at the old pier until then.'
const feed = (items: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale Courier</title>${items}</channel></rss>`
const DATE = '<pubDate>Sun, 04 May 2031 06:00:00 GMT</pubDate>'
const item = (title: string, { date = DATE, id = title, body = STORY } = {}) =>
  `<item><title>${title}</title><link>https://vale.example/${encodeURIComponent(title)}</link><guid>${id}</guid>${date}<content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item>`
const LAUGHS = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`
const EXTERNAL =
  '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;]>'
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Quay shut</title>${head}</head><body><article><h1>Quay shut</h1>${body}</article></body></html>`

export const BAD_INPUTS: readonly BadInput[] = [
  {
    id: 'B-01',
    what: 'a feed with entities that grow without bound',
    name: 'a.xml',
    bytes: () => feed(item('One &l30;'), LAUGHS),
    expected: ['One &l30;', 'entities-ignored'],
    says: '31 entities',
  },
  {
    id: 'B-02',
    what: 'a feed with entities that name files and addresses',
    name: 'a.xml',
    bytes: () => feed(item('One &f;'), EXTERNAL),
    expected: ['One &f;', 'entities-ignored'],
  },
  {
    id: 'B-03',
    what: 'an item of NewsML-G2 with the same',
    name: 'a.xml',
    bytes: () =>
      `${LAUGHS}<newsItem guid="1"><contentMeta><headline>One &l30;</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${STORY}</inlineData></contentSet></newsItem>`,
    expected: ['entities-ignored', 'One &l30;'],
  },
  {
    id: 'B-04',
    what: 'one entity of a megabyte, called ten thousand times',
    name: 'a.xml',
    bytes: () =>
      feed(
        item('One', { body: STORY + '&a;'.repeat(10_000) }),
        `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1_000_000)}">]>`,
      ),
    expected: ['One', 'entities-ignored'],
  },
  {
    id: 'B-05',
    what: 'a sitemap and a list of feeds with entities',
    name: 'a.xml',
    bytes: () => `${LAUGHS}<urlset><url><loc>https://vale.example/&l30;</loc></url></urlset>`,
    expected: ['addresses-only'],
    says: '1 pages',
  },
  {
    id: 'B-06',
    what: 'a gigabyte of zeros, packed',
    name: 'a.txt.gz',
    bytes: () => zerosPacked(1024),
    expected: ['too-large'],
    says: '50 MB',
  },
  {
    id: 'B-07',
    what: 'a file packed six times',
    name: 'a.gz',
    bytes: () => Array.from({ length: 6 }).reduce<Uint8Array>((bytes) => gzipSync(bytes), Buffer.from(STORY)),
    expected: ['nested-too-deep'],
  },
  {
    id: 'B-08',
    what: 'a gigabyte of zeros as an answer in a web archive, and a record behind it',
    name: 'a.warc.gz',
    bytes: async () =>
      await warcBytes(
        [
          { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, body: zerosPacked(1024) },
          { body: pageOf(2) },
        ],
        true,
      ),
    expected: ['too-large', 'Quay 2 shut'],
    says: '20 MB',
  },
  {
    id: 'B-09',
    what: 'a gigabyte of zeros as a member of a web archive, and a record behind it',
    name: 'a.warc.gz',
    bytes: async () =>
      Buffer.concat([
        await recordBytes({ body: pageOf(1) }, true),
        gzipSync(
          Buffer.concat([
            Buffer.from('WARC/1.0\r\nContent-Length: 1000000000\r\n\r\n'),
            Buffer.alloc(128 * 1024 * 1024),
          ]),
          { level: 1 },
        ),
        await recordBytes({ body: pageOf(2) }, true),
      ]),
    expected: ['Quay 1 shut', 'record-too-large', 'Quay 2 shut'],
  },
  {
    id: 'B-10',
    what: 'a web archive that is cut off',
    name: 'a.warc',
    bytes: async () => (await warcBytes([{ body: pageOf(1) }, { body: pageOf(2) }])).subarray(0, -50),
    expected: ['Quay 1 shut', 'record-cut-off'],
  },
  {
    id: 'B-11',
    what: 'a feed of a hundred thousand entries without a text',
    name: 'a.xml',
    bytes: () =>
      feed(Array.from({ length: 100_000 }, (_, at) => `<item><guid>${at}</guid>${DATE}</item>`).join('')),
    expected: ['empty', 'too-many-entries', 'no-address'],
    says: '100000 entries',
  },
  {
    id: 'B-12',
    what: 'entries without dates, and with dates that are none',
    name: 'a.xml',
    bytes: () => feed(item('One', { date: '' }) + item('Two', { date: '<pubDate>soon</pubDate>' })),
    expected: ['One', 'Two', 'no-date', 'bad-date'],
    says: '1 entry without a date',
  },
  {
    id: 'B-13',
    what: 'entries with dates in the future',
    name: 'a.xml',
    bytes: () => feed(item('One', { date: '<pubDate>Mon, 04 May 2099 06:00:00 GMT</pubDate>' })),
    expected: ['One', 'future-date'],
    says: '1 entry dated in the future',
  },
  {
    id: 'B-14',
    what: 'entries that share an id and differ in their words',
    name: 'a.xml',
    bytes: () => feed(item('One', { id: 'x' }) + item('Two', { id: 'x' })),
    expected: ['One', 'Two', 'id-repeated'],
    says: '1 entry with the id',
  },
  {
    id: 'B-15',
    what: 'an entry that is never closed',
    name: 'a.xml',
    bytes: () => feed(`${item('One')}<item><title>Two${item('Three')}`),
    expected: [
      'One',
      'Two (There is only a headline in the feed.)',
      'Three',
      'partial-entries',
      'malformed-feed',
      'no-date',
      'no-address',
    ],
  },
  {
    id: 'B-16',
    what: 'a feed with bytes that are no text',
    name: 'a.xml',
    bytes: () => feed(item('One\u0000\u0000')),
    expected: ['binary'],
  },
  {
    id: 'B-17',
    what: 'a page of 19 MB',
    name: 'a.html',
    bytes: () => page(`<p>${STORY}</p>`.repeat(80_000)),
    expected: ['Quay shut'],
  },
  {
    id: 'B-18',
    what: 'a page of more than 20 million characters',
    name: 'a.html',
    bytes: () => page(`<p>${STORY}</p>`.repeat(90_000)),
    expected: ['too-large'],
    says: '20 million',
  },
  {
    id: 'B-19',
    what: 'a page in another charset than it declares',
    name: 'a.html',
    bytes: () =>
      Buffer.from(
        page(
          `<p>${STORY} Die Brücke über den Fluß bleibt für Fußgänger geöffnet, erklärte der Bürgermeister.</p>`,
          '<meta charset="utf-8">',
        ),
        'latin1',
      ),
    expected: ['Quay shut'],
    says: 'windows-1252',
  },
  {
    id: 'B-20',
    what: 'a feed in another charset than it declares',
    name: 'a.xml',
    bytes: () =>
      feed(item('Brücke über Fluß, Zoë')).replace(
        '<?xml version="1.0"?>',
        '<?xml version="1.0" encoding="iso-8859-1"?>',
      ),
    expected: ['Brücke über Fluß, Zoë'],
  },
  {
    id: 'B-21',
    what: 'a request for consent as the body of a page',
    name: 'a.html',
    bytes: () =>
      page(
        `<p>${'We and our partners use cookies and ask for your consent to use personal data. '.repeat(6)}</p>`,
      ),
    expected: ['Quay shut (The page shows a request for consent instead of the article.)'],
  },
  {
    id: 'B-22',
    what: 'an offer to subscribe behind the beginning of an article',
    name: 'a.html',
    bytes: () => page(`<p>${STORY}</p><p>Subscribe now to continue reading.</p>`),
    expected: ['Quay shut (The page asks for a subscription or sign-in; 51 words are shown.)'],
  },
  {
    id: 'B-23',
    what: 'a check for robots as a page',
    name: 'a.html',
    bytes: () =>
      page(
        '<p>Please verify you are a human. Checking your browser takes a few seconds; enable JavaScript and cookies to continue.</p>',
      ),
    expected: [
      'Quay shut (The page shows a check for robots, or refuses to be read, instead of the article.)',
    ],
  },
  {
    id: 'B-24',
    what: 'a list of JSON nested a hundred thousand times',
    name: 'a.json',
    bytes: () => '['.repeat(100_000),
    expected: ['malformed-json'],
  },
  {
    id: 'B-25',
    what: 'a package of items in items without end',
    name: 'a.json',
    bytes: () => `${'{"uri":"x","type":"composite","associations":['.repeat(3000)}{}${']}'.repeat(3000)}`,
    expected: ['not-text'],
  },
  {
    id: 'B-26',
    what: 'a mail whose parts nest without end',
    name: 'a.eml',
    bytes: () =>
      `From: a@vale.example\r\n${Array.from({ length: 80 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')}x`,
    expected: ['malformed-mail'],
  },
  {
    id: 'B-27',
    what: 'a package that is cut off',
    name: 'a.wacz',
    bytes: () => Buffer.from('PK\x03\x04\x14\x00archive/a.warc'),
    expected: ['malformed-zip'],
  },
]
