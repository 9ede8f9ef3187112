import { createHash } from 'node:crypto'
import { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { createFixture } from '../../../web/src/fixtures/comparison.js'
import { compact, restore } from './embed.js'
import { ReportTemplateError, readEmbedded, renderHtml } from './index.js'

const fixture = createFixture((text) => createHash('sha256').update(text).digest('hex'))
const template =
  '<title>__PARALLAX_TITLE__</title><noscript>__PARALLAX_NOSCRIPT__</noscript><script type="application/json" id="comparison">"__PARALLAX_DATA__"</script>'

describe('renderHtml', () => {
  it('gives back the very comparison that went in', () => {
    const html = renderHtml(fixture, template)
    expect(readEmbedded(html)).toEqual(fixture)
    expect(Comparison.safeParse(readEmbedded(html)).success).toBe(true)
  })

  it('writes the same bytes twice', () => {
    expect(renderHtml(fixture, template)).toBe(renderHtml(fixture, template))
  })

  it('speaks to a reader without scripts in the language of the page', () => {
    const html = renderHtml(fixture, template, 'es')
    expect(html).toContain('Las afirmaciones que recogen dos o más relatos siguen como texto.')
    expect(html).toMatch(/<\/bdi>: (?:afirma|atribuye) — “/u)
    expect(renderHtml(fixture, template)).toContain('The claims that two or more accounts carry')
  })

  it('lets no markup of a text through, neither in the data nor in the plain text', () => {
    const html = renderHtml(fixture, template)
    const own = html.match(/<(?!\/?(?:title|noscript|script|p|ol|ul|li|bdi)\b)/g)
    expect(own).toBeNull()
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
  })

  it('keeps replacement patterns and the names of slots in texts as they are', () => {
    const odd = {
      ...fixture,
      story: { ...fixture.story, title: "$& $' __PARALLAX_TITLE__ \u202eevil\u2028" },
    }
    const html = renderHtml(odd, template)
    expect(html).toContain('<title>$&#38; $&#39; __PARALLAX_TITLE__ evil · Parallax</title>')
    expect(readEmbedded(html)).toEqual(odd)
    expect(html).not.toContain('\u2028')
  })

  it('refuses a template without slots and says the cure', () => {
    expect(() => renderHtml(fixture, '<html></html>')).toThrow(ReportTemplateError)
  })
})

describe('readEmbedded', () => {
  it('gives undefined for a page that is no report and for broken JSON', () => {
    expect(readEmbedded('<p>no report</p>')).toBeUndefined()
    expect(readEmbedded('<script type="application/json" id="comparison">{</script>')).toBeUndefined()
  })
})

describe('compact', () => {
  it('drops only context that the text gives again', () => {
    const small = JSON.stringify(compact(fixture))
    expect(small.length).toBeLessThan(JSON.stringify(fixture).length)
    expect(small).not.toContain('"prefix"')
    const forged = structuredClone(fixture)
    forged.conflicts[0]!.evidence[0]!.prefix = 'other words'
    expect(JSON.stringify(compact(forged))).toContain('"prefix":"other words"')
    expect(restore(compact(forged))).toEqual(forged)
  })
})
