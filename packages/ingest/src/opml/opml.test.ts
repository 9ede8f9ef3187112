import { expect, it } from 'vitest'
import { parseOpml, writeOpml } from './index.js'

const LIST = [
  {
    address: 'https://vale.example/rss?a=1&b=2',
    title: 'Vale “Courier” & Co',
    siteAddress: 'https://vale.example/',
    folders: ['World', 'Coast'],
  },
  { address: 'https://north.example/atom', title: 'Northern Star', siteAddress: null, folders: ['World'] },
  { address: 'https://plain.example/feed', title: 'Plain', siteAddress: null, folders: [] },
]

it('reads what it writes, with folders, and writes the same bytes again', async () => {
  const text = await writeOpml(LIST, 'Watched')
  const read = await parseOpml(text)
  expect(read).toMatchObject({ title: 'Watched', faults: [] })
  expect(read.feeds.toSorted((a, b) => (a.address < b.address ? 1 : -1))).toEqual(
    LIST.toSorted((a, b) => (a.address < b.address ? 1 : -1)),
  )
  expect(await writeOpml(read.feeds, 'Watched')).toBe(await writeOpml(read.feeds, 'Watched'))
})

it('takes each address once, against where the list came from, and counts what has none', async () => {
  const text =
    '<opml version="1.0"><body><outline text="A" xmlUrl="/rss"/><outline text="B" xmlUrl="/rss"/><outline text="C" xmlUrl="javascript:x"/><outline text="D"/></body></opml>'
  expect(await parseOpml(text, 'https://vale.example/list')).toEqual({
    title: null,
    feeds: [{ address: 'https://vale.example/rss', title: 'A', siteAddress: null, folders: [] }],
    faults: ['1 of its feeds have no web address.'],
  })
})

it('reads a damaged or endlessly nested list outline by outline, and expands no entity', async () => {
  const nested = `<!DOCTYPE opml [<!ENTITY a "x">]><opml><body>${'<outline text="f">'.repeat(500)}<outline title="A &amp; B &a;" xmlUrl='https://vale.example/rss'/>`
  expect(await parseOpml(nested)).toMatchObject({
    feeds: [{ title: 'A & B &a;', address: 'https://vale.example/rss' }],
    faults: ['It is not well-formed; its folders were lost.'],
  })
  expect(await parseOpml('<html></html>')).toMatchObject({
    feeds: [],
    faults: ['It is not a list of feeds.'],
  })
})
