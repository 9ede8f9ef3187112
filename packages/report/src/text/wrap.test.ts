import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTo, displayWidth, padTo, splitGraphemes } from './display-width.js'
import { inert, isolated } from './inert.js'
import { wrap } from './wrap.js'

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['naïve', 5],
    ['e\u0301', 1],
    ['渡船', 4],
    ['ﾊﾝｶｸ', 4],
    ['한국', 4],
    ['🚢', 2],
    ['👩‍👧', 2],
    ['🇳🇴', 2],
    ['❤️', 2],
    ['●◐·', 3],
    ['\u2068abc\u2069', 3],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('fills up and cuts by columns', () => {
    expect(padTo('渡船', 6)).toBe('渡船  ')
    expect(cutTo('渡船在黎明', 6)).toBe('渡船…')
    expect(cutTo('short', 6)).toBe('short')
  })
})

describe('splitGraphemes', () => {
  it('gives the same pieces as the segmenter over the whole text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 900, maxLength: 1200 }), (text) => {
        const whole = Array.from(segmenter.segment(text), ({ segment }) => segment)
        expect(splitGraphemes(text)).toEqual(whole)
      }),
      { seed: 7, numRuns: 40 },
    )
  })

  it('ends on a million combining marks', () => {
    expect(splitGraphemes(`e${'\u0301'.repeat(1_000_000)}`).join('')).toHaveLength(1_000_001)
  })
})

describe('wrap', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map(inert)

  it('never makes a line wider than asked, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('breaks text without spaces, and keeps closing marks with what they close', () => {
    expect(wrap('渡船在黎明沉没。', 8)).toEqual(['渡船在黎', '明沉没。'])
    expect(wrap('渡船在黎明。', 10)).toEqual(['渡船在黎', '明。'])
  })

  it('closes and opens isolates at the ends of lines', () => {
    expect(wrap(isolated('غرقت العبارة عند الفجر'), 12)).toEqual([
      '\u2068غرقت العبارة\u2069',
      '\u2068عند الفجر\u2069',
    ])
  })

  it('ends on a long hostile text', () => {
    expect(wrap('a'.repeat(200_000), 80).length).toBe(2500)
  })
})
