import { expect, it } from 'vitest'
import { readAll } from '../_read.js'

const P1 =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks while divers look at the piles.'
const P2 =
  'Ferries land at the old pier until then, and buses take the passengers from there to the market square.'
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) =>
    item.kind === 'article' ? `${item.article.headline}` : item.kind === 'note' ? item.message : item.code,
  )
const item = (
  number: number,
  {
    status = 'usable',
    content = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${P1}</p><p>${P2} &amp; more.</p></body></html></inlineXML>`,
    kind = 'text',
    meta = '',
  } = {},
) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:${number}" version="2" xml:lang="en-GB">
    <rightsInfo><copyrightHolder literal="Vale Agency"/><usageTerms>Not for resale.</usageTerms></rightsInfo>
    <itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="nprov:VA"><name>Vale Agency</name></provider><versionCreated>2031-05-04T08:00:00+02:00</versionCreated><firstCreated>2031-05-04T06:00:00+02:00</firstCreated>${meta}<pubStatus qcode="stat:${status}"/></itemMeta>
    <contentMeta><headline>Quay ${number} shut</headline><by>By Ada Lund</by><creditline>Northern Star</creditline><dateline>VALE, May 4</dateline><language tag="en"/></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`

it('reads an item of NewsML-G2', async () => {
  expect(await readAll('a.xml', `<?xml version="1.0" encoding="UTF-8"?>\n${item(1)}`)).toMatchObject([
    {
      id: 'urn:newsml:agency.example:1',
      article: {
        headline: 'Quay 1 shut',
        outlet: 'Vale Agency',
        bylines: ['Ada Lund', 'Northern Star'],
        published: '2031-05-04T06:00:00+02:00',
        modified: '2031-05-04T08:00:00+02:00',
        language: 'en',
        text: `Quay 1 shut\n\n${P1}\n\n${P2} & more.`,
        partial: null,
        textChanges: [
          { code: 'extracted' },
          { code: 'dateline', message: 'Dateline: VALE, May 4' },
          { code: 'credit' },
          { code: 'usage-terms' },
        ],
      },
    },
  ])
})

it('reads a message of many items: withdrawn ones, pictures and packages are named, and a damaged one hides no other', async () => {
  const list = [
    item(1),
    item(2, { status: 'canceled' }),
    item(3, { kind: 'picture', content: '<remoteContent href="x.jpg"/>' }),
    '<packageItem guid="urn:p"><groupSet><group><itemRef residref="urn:1"/><itemRef residref="urn:2"/></group></groupSet></packageItem>',
    item(4).replace('</contentMeta>', '').replace('</contentSet></newsItem>', ''),
    item(5, { meta: '<embargoed>2031-05-05T00:00:00Z</embargoed>' }),
  ].join('\n')
  const items = await readAll(
    'a.xml',
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>x</sent></header><itemSet>${list}</itemSet></newsMessage>`,
  )
  expect(brief(items)).toEqual([
    'Quay 1 shut',
    'canceled',
    'not-text',
    'Item 4 is a package that refers to 2 items (urn:p); it holds no article itself.',
    'Quay 4 shut',
    'Quay 5 shut',
  ])
  expect(items[5]).toMatchObject({
    article: {
      textChanges: expect.arrayContaining([
        { code: 'embargo', message: 'Its provider holds it under embargo until 2031-05-05T00:00:00Z.' },
      ]),
    },
  })
})

it.each([
  [
    'prefixed XHTML',
    `<inlineXML contenttype="application/xhtml+xml"><x:html xmlns:x="y"><x:body><x:p>${P1}</x:p><x:p>${P2}</x:p></x:body></x:html></inlineXML>`,
  ],
  [
    'escaped HTML',
    `<inlineData contenttype="text/html">&lt;p&gt;${P1}&lt;/p&gt;&lt;p&gt;${P2}&lt;/p&gt;</inlineData>`,
  ],
  ['HTML in CDATA', `<inlineData contenttype="text/html"><![CDATA[<p>${P1}</p><p>${P2}</p>]]></inlineData>`],
  ['plain text', `<inlineData contenttype="text/plain">${P1}\n\n${P2}</inlineData>`],
  [
    'NITF',
    `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>${P1}</p><p>${P2}</p></body.content></body></nitf></inlineXML>`,
  ],
])('reads a body of %s', async (_, content) => {
  expect(await readAll('a.xml', item(1, { content }))).toMatchObject([
    { article: { text: `Quay 1 shut\n\n${P1}\n\n${P2}` } },
  ])
})

it('reads NITF by itself', async () => {
  const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>t</title><docdata><doc-id id-string="va-1"/><date.issue norm="20310504T060000Z"/><doc.copyright holder="Vale Agency"/></docdata></head>
    <body><body.head><hedline><hl1>Quay &amp; wall</hl1></hedline><byline>By <person>Ada Lund</person>, <byttl>Coast editor</byttl></byline><dateline><location>VALE</location></dateline></body.head>
    <body.content><block><p>${P1}</p><hl2>Ferries</hl2><p>${P2}</p></block></body.content></body></nitf>`
  expect(await readAll('a.xml', nitf)).toMatchObject([
    {
      id: 'va-1',
      article: {
        headline: 'Quay & wall',
        outlet: 'Vale Agency',
        bylines: ['Ada Lund'],
        published: '2031-05-04T06:00:00Z',
        text: `Quay & wall\n\n${P1}\n\nFerries\n\n${P2}`,
      },
    },
  ])
})

it('expands no entity of its own, and says of a message without items that it is empty', async () => {
  const bomb = '<!DOCTYPE newsItem [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
  const items = await readAll(
    'a.xml',
    `${bomb}${item(1, { content: `<inlineData contenttype="text/plain">&a; &f; ${P1}</inlineData>` })}`,
  )
  expect(items).toMatchObject([
    { code: 'entities-ignored' },
    { article: { text: `Quay 1 shut\n\n&a; &f; ${P1}` } },
  ])
  expect(brief(await readAll('a.xml', '<newsMessage><itemSet/></newsMessage>'))).toEqual(['empty'])
})

it('counts the items of a message beyond the limit', async () => {
  const items = await readAll(
    'a.xml',
    `<newsMessage>${'<newsItem guid="1"></newsItem>'.repeat(10_500)}</newsMessage>`,
  )
  expect(items).toHaveLength(10_001)
  expect(items.at(-1)).toMatchObject({
    code: 'too-many-items',
    reason: 'The message holds 10500 items; the first 10000 were read.',
  })
})
