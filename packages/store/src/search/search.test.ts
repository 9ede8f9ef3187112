import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Excerpt, excerptOf } from './excerpt.js'
import { foldWords, placedWords } from './fold.js'
import { candidatesOf, wordPlaces } from './places.js'
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
  const text = `${'Before that nothing was said. '.repeat(20)}The ferries\n\n  left Port Senna at seven. ${'Nothing followed. '.repeat(40)}`
  const at = (words: string, term = words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, term }
  }
  const marked = ({ excerpt, marks }: Excerpt) => marks.map(({ start, end }) => excerpt.slice(start, end))

  it('shows the words around the place, uncut, and marks what answers', () => {
    const shown = excerptOf(text, [at('Senna')])
    expect(shown.excerpt).toMatch(/^… .*The ferries left Port Senna at seven\..* …$/u)
    expect(shown.excerpt.length).toBeLessThan(300)
    expect(marked(shown)).toEqual(['Senna'])
    expect(marked(excerptOf(text, [at('ferries\n\n  left'), at('seven'), at('left Port')]))).toEqual([
      'ferries left Port',
      'seven',
    ])
    expect(excerptOf(text, [])).toMatchObject({ excerpt: expect.stringMatching(/^Before/u), marks: [] })
  })
  it('is the one that shows most of what was asked', () => {
    const early = { start: 7, end: 11, term: 'that' }
    const shown = excerptOf(text, [early, { ...at('Port'), term: 'that' }, at('seven')])
    expect(marked(shown)).toEqual(['Port', 'seven'])
  })
  it('marks the same words that the text has there, whatever the text is', () => {
    const places = fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), places, (words, some) => {
        const inside = some
          .map(([start, length]) => ({ start, end: start + length, term: 'x' }))
          .filter(({ end }) => end <= words.length)
        const { excerpt, marks } = excerptOf(words, inside)
        const bare = (each: string) => each.replace(/\s|\p{Surrogate}/gu, '')
        for (const { start, end } of marks) expect(bare(words)).toContain(bare(excerpt.slice(start, end)))
      }),
      { seed: SEED, numRuns: 2_000 },
    )
  })
})

describe('the places of words', () => {
  const text = 'The ferries left. A ferry of the Upper  Vessar line, the upper deck.'
  const wordsAt = (query: string, stems: [string, string][]) =>
    wordPlaces([...placedWords(text)], parseQuery(query), new Map(stems)).map(({ start, end }) =>
      text.slice(start, end),
    )
  it('are those of one stem, and of a phrase where it stands whole', () => {
    const stems: [string, string][] = [
      ['ferries', 'ferri'],
      ['ferry', 'ferri'],
    ]
    expect(wordsAt('ferry', stems)).toEqual(['ferries', 'ferry'])
    expect(wordsAt('"upper vessar"', [])).toEqual(['Upper  Vessar'])
    expect(wordsAt('fern', stems)).toEqual([])
    expect(candidatesOf([...placedWords(text)], parseQuery('ferry'))).toEqual(['ferry', 'ferries'])
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
