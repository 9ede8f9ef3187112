import { describe, expect, it } from 'vitest'
import { parseDocument, squeeze } from './dom.js'
import { pruneDocument } from './prune.js'

const TEXT =
  '<p>The harbour office closed the quay on Monday after two cracks were found in its wall.</p>'.repeat(4)
const rest = async (html: string) => {
  const document = await parseDocument(`<html><body>${html}</body></html>`)
  const pruned = pruneDocument(document)
  return { text: squeeze(document.body?.textContent), pruned }
}

describe('pruneDocument', () => {
  it.each([
    'related-stories',
    'articleShareTools',
    'newsletter',
    'photo-caption',
    'most-read',
    'cookie_banner',
    'sidebar',
  ])('takes out what is labelled %s', async (label) => {
    expect((await rest(`${TEXT}<div class="${label}">Furniture</div>`)).text).not.toContain('Furniture')
  })

  it.each(['shareholders', 'relation', 'adsorption', 'has-headline', 'article-body'])(
    'keeps what is labelled %s',
    async (label) => {
      expect((await rest(`${TEXT}<div class="${label}">Statement</div>`)).text).toContain('Statement')
    },
  )

  it('keeps a wrapper whose label says only that there is a sidebar too', async () => {
    const { text } = await rest(`<div class="with-sidebar"><h1>Quay shut</h1>${TEXT}</div>${TEXT.repeat(9)}`)
    expect(text).toContain('Quay shut')
  })

  it('keeps whatever holds much of the running text', async () => {
    expect((await rest(`<div class="related">${TEXT}</div><p>Short.</p>`)).text).toContain('harbour office')
  })

  it('counts captions apart', async () => {
    const { pruned } = await rest(
      `${TEXT}<figure><img><figcaption>The quay.</figcaption></figure><nav>Home</nav>`,
    )
    expect(pruned).toEqual({ captions: 1, elements: 1 })
  })
})
