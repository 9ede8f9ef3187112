import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.js'
import { foldWords, placedWords } from './fold.js'
import { parseQuery } from './query.js'
import { containment, trigramsOf } from './similarity.js'

const SEED = 20_310_504

describe('words as they are searched', () => {
  it('are small, without accents, and single characters in scripts without spaces', () => {
    expect(foldWords('The Café’s ÉLYSÉE, U.S. 12.5 Ångström')).toEqual([
      'the',
      'cafe',
      's',
      'elysee',
      'u',
      's',
      '12',
      '5',
      'angstrom',
    ])
    expect(foldWords('東京都2031年 ทดสอบ')).toEqual(['東', '京', '都', '2031', '年', ...foldWords('ทดสอบ')])
    expect(foldWords('हिन्दी में')).toHaveLength(2)
    expect(foldWords('한국어 기사')).toEqual(['한국어', '기사'])
    expect(foldWords('x'.repeat(500))).toEqual(['x'.repeat(100)])
  })
  it('hold nothing that an engine takes for an operator, whatever they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of foldWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }),
      { seed: SEED, numRuns: 2_000 },
    )
  })
  it('stand at their places in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of placedWords(text))
          expect(foldWords(text.slice(start, end))).toContain(word)
      }),
      { seed: SEED, numRuns: 2_000 },
    )
  })
})

describe('a query', () => {
  it('is words, phrases and exclusions', () => {
    expect(parseQuery('ferry “Port Senna” -sank -"off port"')).toEqual({
      wanted: [['ferry'], ['port', 'senna']],
      unwanted: [['sank'], ['off', 'port']],
    })
    expect(parseQuery('"open phrase').wanted).toEqual([['open', 'phrase']])
    expect(parseQuery('far-off').wanted).toEqual([['far', 'off']])
    expect(parseQuery('- "" -"" ?!')).toEqual({ wanted: [], unwanted: [] })
  })
})

describe('an excerpt', () => {
  const text = `${'Before that nothing was said. '.repeat(20)}The ferries left Port Senna at seven. ${'Nothing followed. '.repeat(40)}`
  it('shows the words around the first place, uncut', () => {
    const excerpt = excerptOf(text, parseQuery('senna'))
    expect(excerpt).toMatch(/^… .*The ferries left Port Senna at seven\..* …$/u)
    expect(excerpt.length).toBeLessThan(300)
    expect(excerptOf(text, parseQuery('ferry boats'))).toMatch(/^Before/u)
    expect(excerptOf(text, parseQuery('ferries'))).toContain('The ferries left')
  })
})

describe('the likeness of headlines', () => {
  const likeness = (query: string, headline: string) =>
    containment(trigramsOf([query]), trigramsOf([headline]))
  it('is higher for a slip than for another word', () => {
    expect(likeness('glazier', 'glacier')).toBeGreaterThan(likeness('labour', 'harbour'))
    expect(likeness('glacier', 'glacier')).toBe(1)
    expect(likeness('xyz', 'glacier')).toBe(0)
  })
})
