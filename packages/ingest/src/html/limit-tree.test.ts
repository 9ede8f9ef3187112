import { describe, expect, it } from 'vitest'
import { parseDocument } from './dom.js'
import { limitTree, MAX_DEPTH, MAX_ELEMENTS } from './limit-tree.js'

function depthOf(node: { childNodes: Iterable<unknown> }): number {
  let depth = 0
  for (const child of node.childNodes) depth = Math.max(depth, 1 + depthOf(child as typeof node))
  return depth
}

describe('limitTree', () => {
  it('leaves an ordinary page as it is', () => {
    const html = '<html><body><div><p>One<br>two <b>three</b></p><ul><li>a<li>b</ul></div></body></html>'
    expect(limitTree(html)).toEqual({ html, isCut: false, isHeavy: false })
  })

  it.each(['<div>', '<b><i>', '<blockquote>', '<ul><li><p>', '<table><tr><td>', '<x-y>', '<section><p>'])(
    'keeps the tree of %s without end within the limit, and its text',
    async (tag) => {
      const { html, isCut } = limitTree(`<html><body>${tag.repeat(5_000)}deep text`)
      const document = await parseDocument(html)
      expect(isCut).toBe(true)
      expect(depthOf(document)).toBeLessThan(MAX_DEPTH + 5)
      expect(document.body?.textContent).toContain('deep text')
    },
  )

  it('ends paragraphs inside list items whose writer ended neither, so that siblings do not nest', async () => {
    const document = await parseDocument(limitTree(`<ul>${'<li><p>x'.repeat(500)}</ul>`).html)
    expect(depthOf(document)).toBeLessThan(10)
    expect([...document.querySelectorAll('li')]).toHaveLength(500)
  })

  it('cuts a page of too many elements and says so', () => {
    const { html, isCut } = limitTree('<p>x</p>'.repeat(MAX_ELEMENTS + 10))
    expect(isCut).toBe(true)
    expect(html.length).toBe('<p>x</p>'.length * MAX_ELEMENTS)
  })

  it.each(['</p>', '</br>'])('counts a stray %s, of which the parser makes an element', (tag) => {
    const { html, isCut } = limitTree(tag.repeat(MAX_ELEMENTS + 10))
    expect([isCut, html.length]).toEqual([true, tag.length * MAX_ELEMENTS])
  })

  it('leaves stray end tags alone of which the parser makes nothing', () => {
    expect(limitTree('</div></li>'.repeat(MAX_ELEMENTS)).isCut).toBe(false)
  })

  it('says that a page is heavy which nests too much or holds too many elements', () => {
    expect(limitTree('<p>x</p>'.repeat(MAX_ELEMENTS / 4)).isHeavy).toBe(false)
    expect(limitTree('<p>x</p>'.repeat(MAX_ELEMENTS / 2 + 1)).isHeavy).toBe(true)
    expect(limitTree(`${'<div>'.repeat(100)}${'<b>x</b>'.repeat(7_000)}`).isHeavy).toBe(true)
  })

  it('does not count what stands in scripts and comments', () => {
    const html = `<script>${'"<div>"'.repeat(50_000)}</script><!-- ${'<div>'.repeat(50_000)} --><p>x`
    expect(limitTree(html).isCut).toBe(false)
  })

  it.each(['<', '<!--', '<p title="', '</', '<script>', '&amp;', '<p ', '<a/'])(
    'comes to an end on a million characters of %s',
    (piece) => {
      expect(limitTree(piece.repeat(1_000_000 / piece.length)).html.length).toBeLessThanOrEqual(1_000_010)
    },
  )
})
