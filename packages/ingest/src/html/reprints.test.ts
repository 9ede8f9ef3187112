/** What of a reprinted passage a page hands over: its credit, its setting, the link to its source. Everything is invented. */
import { describe, expect, it } from 'vitest'
import { extractPage } from './extract.js'

const LEAD =
  'Two newsrooms told the same day in two ways, and readers asked us this week how far apart the two accounts of it are.'
const ONE =
  'The ferry left Port Osk at six in the morning with 212 people on board, the harbour office said on Monday, and sank off Vell.'
const TWO =
  'Coastguard boats brought 190 of them ashore by noon, and divers searched the wreck until dark, when the weather turned.'
const END =
  'Neither account is wrong in what it prints, and we will come back to both of them when the office has finished its count.'

async function blocksOf(body: string) {
  const page = `<title>Two papers</title><article><h1>Two papers</h1><p>${LEAD}</p>${body}<p>${END}</p></article>`
  const parsed = await extractPage(page, 'https://notebook.example/7')
  if (parsed.kind !== 'article') throw new Error(parsed.reason)
  const { text, blocks = [] } = parsed.known
  return blocks.slice(1).map(({ start, end, ...setting }) => ({ words: text.slice(start, end), ...setting }))
}

const wordsOf = async (body: string) => (await blocksOf(body)).map(({ words }) => words)

describe('a reprinted passage on a page', () => {
  it('R-01 keeps the footer of a block quotation as a line of its own', async () => {
    const body = `<blockquote><p>${ONE}</p><footer>— <cite>Harrow Gazette</cite>, 4 May</footer></blockquote>`
    expect(await blocksOf(body)).toEqual([
      { words: LEAD, kind: 'paragraph' },
      { words: ONE, kind: 'quote' },
      { words: '— Harrow Gazette, 4 May', kind: 'quote' },
      { words: END, kind: 'paragraph' },
    ])
  })

  it.each([
    [
      'R-02 under',
      (quote: string, caption: string) => `${quote}${caption}`,
      [ONE, 'Harrow Gazette, 4 May 2021'],
    ],
    [
      'R-03 over',
      (quote: string, caption: string) => `${caption}${quote}`,
      ['Harrow Gazette, 4 May 2021', ONE],
    ],
  ])('%s a block quotation keeps the caption of the figure with it', async (_what, join, kept) => {
    const figure = join(
      `<blockquote><p>${ONE}</p></blockquote>`,
      '<figcaption>Harrow Gazette, 4 May 2021</figcaption>',
    )
    expect(await wordsOf(`<figure>${figure}</figure>`)).toEqual([LEAD, ...kept, END])
  })

  it.each([
    ['leaves the caption of a picture out', 'The quay of Vell. Photograph: A. Lind/Harrow Gazette', []],
    [
      'keeps the caption of a picture that names outlet and day',
      'Harrow Gazette, 4 May 2021',
      ['Harrow Gazette, 4 May 2021'],
    ],
  ])('R-04 %s', async (_what, caption, kept) => {
    const picture = `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`
    expect(await wordsOf(`<p>${TWO}</p>${picture}<p>${ONE}</p>`)).toEqual([LEAD, TWO, ...kept, ONE, END])
  })

  it('R-08 reads a division that calls itself a quotation as one, with the credit behind it', async () => {
    const body = `<div class="quote"><p>${ONE}</p></div><p class="credit">Harrow Gazette</p>`
    expect((await blocksOf(body)).slice(1, 3)).toEqual([
      { words: ONE, kind: 'quote' },
      { words: 'Harrow Gazette', kind: 'paragraph' },
    ])
  })

  it('R-05 keeps a linked line that names another outlet, and no other pointer', async () => {
    const credit = 'Read the original at The Harrow Gazette'
    const body = `<p>${ONE}</p><p><a href="https://harrow.example/1">${credit}</a></p><p>${TWO}</p><p><a href="/2">Read more: the ferries of Vell</a></p>`
    expect(await wordsOf(body)).toEqual([LEAD, ONE, credit, TWO, END])
  })

  it('R-06 keeps a copyright line between paragraphs, and drops the one at the end of the page', async () => {
    const line = '<p>© Harrow Gazette</p>'
    expect(await wordsOf(`<p>${ONE}</p>${line}<p>${TWO}</p>`)).toEqual([
      LEAD,
      ONE,
      '© Harrow Gazette',
      TWO,
      END,
    ])
    const page = `<title>A</title><article><h1>A ferry sinks</h1><p>${LEAD}</p><p>${ONE}</p><p>${TWO}</p>${line}</article>`
    const parsed = await extractPage(page, null)
    expect(parsed.kind === 'article' && parsed.known.text).not.toContain('©')
  })

  it('R-07 says how a whole block is set, and where a rule stands', async () => {
    const body = `<hr><p><b>Harrow Gazette</b></p><p><em>${ONE}</em></p><hr><p>${TWO} <b>A part.</b></p>`
    expect((await blocksOf(body)).slice(1, -1)).toEqual([
      { words: 'Harrow Gazette', kind: 'paragraph', style: 'strong', ruled: true },
      { words: ONE, kind: 'paragraph', style: 'emphasis' },
      { words: `${TWO} A part.`, kind: 'paragraph', ruled: true },
    ])
  })
})
