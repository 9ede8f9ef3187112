/** Properties of the figures of any text, and fast code against slow obvious code. */
import type { Attribution } from '@parallax/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, readFigures } from './_read.js'
import { attribute } from './attributed.js'
import { parseDigits } from './digits.js'
import { VAGUE_WORDS } from './vague.js'

const SEED = 20_170_105
const PIECES = [
  'people',
  'were killed',
  'and',
  'at least',
  'between',
  'to',
  'of',
  'half',
  'a',
  'million',
  'dozens',
  '12',
  '1,500',
  '٣٤',
  '½',
  '$',
  '€',
  '%',
  '-',
  '–',
  '(',
  ')',
  '“',
  '”',
  ',',
  '.',
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '\u200f',
  'é',
  '🙂',
  'ק',
  'including',
  'no one',
  'injured',
  'from',
  'as of',
  'Monday',
  '3 March',
  'one in',
  'five',
  'm',
  'per cent',
]

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))

describe('the figures of any text', () => {
  it('lie inside the text, in order of low and high, and name only figures of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures } = readFigures(text)
        const ids = new Set(figures.map(({ id }) => id))
        expect(ids.size).toBe(figures.length)
        for (const { start, end, low, high, counts, partOf } of figures) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          if (counts !== null) expect(text.slice(counts.start, counts.end)).toBe(counts.text)
          if (partOf !== null) expect(ids.has(partOf)).toBe(true)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('are the same when the text is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readFigures(text).figures).toEqual(readFigures(text).figures)
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('come out of long hostile text without end', () => {
    for (const piece of ['12 ', '1-', '$ 5 ', 'between 5 and ', '12 people (, ', '1 000 ', '"', '9']) {
      expect(() => readFigures(piece.repeat(20_000))).not.toThrow()
    }
  })
})

describe('parseDigits', () => {
  it('reads every grouped integer back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (value) => {
        const groups = String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
        expect(parseDigits(groups, 'en')).toBe(value)
        if (value > 999) expect(parseDigits(groups.replaceAll(',', '.'), 'de')).toBe(value)
      }),
      { seed: SEED },
    )
  })

  it('reads one separator by the language', () => {
    expect([parseDigits('1.500', 'en'), parseDigits('1.500', 'de')]).toEqual([1.5, 1500])
    expect([parseDigits('1,500', 'en'), parseDigits('1,500', 'fr')]).toEqual([1500, 1.5])
  })

  it('refuses times, versions and codes', () => {
    for (const written of ['10:30', '3.1.2', '1,2,3', '1'.repeat(40)])
      expect(parseDigits(written, 'en')).toBeNull()
  })
})

describe('the attribution of a figure', () => {
  const spans = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })

  it('is the shortest content that covers it', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const text = '12 people fell. '.repeat(6)
        const attributions = list.map(([start, length], index) =>
          toAttribution(`a${index}`, start, start + length),
        )
        for (const figure of attribute(readFigures(text).figures, attributions)) {
          const lengths = attributions
            .map(({ id, content }) => ({ id, ...content[0]! }))
            .filter(({ start, end }) => start <= figure.start && figure.end <= end)
          const least = Math.min(...lengths.map(({ start, end }) => end - start))
          const allowed = lengths.filter(({ start, end }) => end - start === least).map(({ id }) => id)
          expect(lengths.length === 0 ? [null] : allowed).toContain(figure.attribution)
        }
      }),
      { seed: SEED },
    )
  })
})

function toAttribution(id: string, start: number, end: number): Attribution {
  return {
    id,
    kind: 'indirect',
    content: [{ start, end }],
    cue: null,
    source: null,
    speaker: null,
    parent: null,
    chain: [],
    position: 'asserts',
    hedges: [],
    negated: false,
  }
}

describe('the table of vague words', () => {
  it.each(VAGUE_WORDS.filter(({ language }) => language === 'en'))(
    'reads "$words" of people',
    ({ words, low, high }) => {
      expect(figuresOf(`It is known that ${words} people were hurt.`)[0]).toContain(`${low}..${high} | vague`)
    },
  )
})

describe('a figure as of a day', () => {
  it('has none where the account does not say when it was published', () => {
    expect(figuresOf('So far 12 people have died.', { published: null })).toEqual([
      '12 | 12..12 | exact | person | people/killed',
    ])
  })

  it('takes the last such weekday before publication', () => {
    expect(figuresOf('As of Thursday 12 people had died.')[0]).toContain('as of 2017-01-05')
    expect(figuresOf('As of Friday 12 people had died.')[0]).toContain('as of 2016-12-30')
  })
})
