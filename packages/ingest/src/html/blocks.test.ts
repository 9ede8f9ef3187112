import { describe, expect, it } from 'vitest'
import { toBlocks } from './blocks.js'
import { parseDocument } from './dom.js'

const blocksOf = async (html: string) =>
  toBlocks((await parseDocument(`<html><body>${html}</body></html>`)).body!)

describe('toBlocks', () => {
  it('makes one block of what a browser shows as one paragraph', async () => {
    const blocks = await blocksOf(
      '<div>One <b>two</b>\n three<p>four</p>five</div><ul><li>six<li>seven</ul><h2>eight</h2>',
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'One two three'],
      ['paragraph', 'four'],
      ['paragraph', 'five'],
      ['list-item', 'six'],
      ['list-item', 'seven'],
      ['heading', 'eight'],
    ])
  })

  it('keeps the place of links though white space around them is squeezed', async () => {
    const [block] = await blocksOf('<p>  See   <a href="/a">  the\n list </a>, now</p>')
    expect(block?.text).toBe('See the list , now')
    expect(block?.links.map(({ start, end, url }) => [block.text.slice(start, end), url])).toEqual([
      ['the list', '/a'],
    ])
  })

  it('keeps the kind and address of a quote through its paragraphs', async () => {
    const blocks = await blocksOf(
      '<blockquote cite="https://vale.example/q"><p>“We wait,”</p><p>he said.</p></blockquote><p>x</p>',
    )
    expect(blocks.map(({ kind, url }) => [kind, url])).toEqual([
      ['quote', 'https://vale.example/q'],
      ['quote', 'https://vale.example/q'],
      ['paragraph', null],
    ])
  })

  it('joins letters of a drop cap, breaks at br, leaves soft hyphens and scripts out', async () => {
    const [block] = await blocksOf('<p><span>T</span>he quay<br>is soft&shy;ly shut<script>x()</script></p>')
    expect(block?.text).toBe('The quay\nis softly shut')
  })

  it('puts a block of a hundred thousand pieces together once', async () => {
    const [block] = await blocksOf(`<p>${'<b>a</b> '.repeat(30_000)}</p>`)
    expect(block?.text.length).toBe(59_999)
  })
})
