import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparingOf, readText } from '../naming/_reading.js'
import { compareMoments, readMoment } from './direction.js'
import { findReuse } from './index.js'
import { enter, type FingerprintIndex, findRuns } from './runs.js'
import { GRAM, WINDOW, winnow } from './winnow.js'
import { createNumbering, type Words } from './words.js'

const SHARED =
  'Engineers closed the northern lock shortly before dawn after a crack opened in the inner wall and water began to pour into the pump room'

function reuseOf(...texts: [text: string, published?: string][]) {
  const readings = texts.map(([text, published], at) =>
    readText(`outlet${at}`, text, { published: published ?? null }),
  )
  return findReuse(comparingOf(readings))
}

const idOf = createNumbering()

function wordsFrom(account: number, lower: string[]): Words {
  const none = lower.map(() => false)
  return {
    account,
    lower,
    ids: Int32Array.from(lower, idOf),
    starts: lower.map((_, at) => at),
    ends: lower.map((_, at) => at + 1),
    quoted: none,
    plain: none,
  }
}

/** The longest common run of words, by comparing every pair of places. */
function slowLongest(left: readonly string[], right: readonly string[]): number {
  let best = 0
  for (let a = 0; a < left.length; a += 1)
    for (let b = 0; b < right.length; b += 1) {
      let length = 0
      while (left[a + length] !== undefined && left[a + length] === right[b + length]) length += 1
      best = Math.max(best, length)
    }
  return best
}

describe('shared passages', () => {
  it('finds a copied sentence word for word and points to the exact words on both sides', () => {
    const [found, ...rest] = reuseOf(
      [`A first line here. ${SHARED}. Nobody was hurt.`],
      [`Other words come first. ${SHARED}.`],
    )
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      kind: 'verbatim',
      from: { article: 'outlet0' },
      to: { article: 'outlet1' },
    })
    expect(found!.from.exact).toBe(SHARED)
    expect(found!.to.exact).toBe(SHARED)
  })

  it('bridges a small edit and calls the passage near', () => {
    const [found] = reuseOf(
      [`${SHARED}.`],
      [`${SHARED.replace('shortly before dawn', 'just ahead of sunrise')}.`],
    )
    expect(found!.kind).toBe('near')
    expect(found!.from.exact).toBe(SHARED)
  })

  it('finds a short copy inside a long article', () => {
    const filler = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ')
    expect(reuseOf([`${SHARED}.`], [`${filler} ${SHARED} ${filler}`])).toHaveLength(1)
  })

  it('does not take titles, names and common phrases for copied text', () => {
    const title = 'the Minister of Inland Waters and Harbours, Ines Calder, said on Monday in Tavin'
    expect(reuseOf([`It rained. So ${title}.`], [`Snow fell. But ${title}.`])).toEqual([])
  })

  it('calls words that both set between quotation marks a quotation, without a direction', () => {
    const said = 'we shall rebuild the lock before the first frost whatever it may cost this town'
    const [found] = reuseOf(
      [`“${said},” she told us.`, '2031-04-01'],
      [`Her answer: “${said}.”`, '2031-04-02'],
    )
    expect(found).toMatchObject({ kind: 'quotation', direction: 'unknown' })
  })

  it('says which side quotes at more length', () => {
    const said = 'we shall rebuild the lock before the first frost whatever it may cost this town'
    const [found] = reuseOf(
      [`“${said} and nobody will stop us ever again,” she told us.`],
      [`Her answer: “${said}.”`],
    )
    expect(found!.why).toContain('outlet0 goes on quoting')
  })

  it('takes text that only one side marks as quoted for copied', () => {
    expect(reuseOf([`${SHARED}.`], [`One paper wrote: “${SHARED}.”`])[0]!.kind).toBe('verbatim')
  })

  it('gives a direction by time of publication, and none where the day is the same and no hour is known', () => {
    const later = reuseOf([`${SHARED}.`, '2031-04-01'], [`${SHARED}!`, '2031-04-02'])[0]!
    expect(later).toMatchObject({ direction: 'from-to' })
    expect(later.why).toContain('2031-04-01')
    expect(reuseOf([`${SHARED}.`, '2031-04-01'], [`${SHARED}!`, '2031-04-01T09:00:00Z'])[0]!.direction).toBe(
      'unknown',
    )
  })

  it('gives no direction where both credit one agency', () => {
    const [found] = reuseOf(
      [`TAVIN (Reuters) - ${SHARED}.`, '2031-04-01'],
      [`TAVIN (Reuters) - ${SHARED}!`, '2031-04-03'],
    )
    expect(found!.direction).toBe('unknown')
    expect(found!.why).toContain('Reuters')
  })

  it('gives no direction where two outlets credit one agency for a part of their texts', () => {
    const [found] = reuseOf(
      [`It rained. ${SHARED}.\n\nWith reporting by the Tavin News Agency`, '2031-04-01'],
      [`${SHARED}!\n\nCity staff and Tavin News Agency`, '2031-04-03'],
    )
    expect(found).toMatchObject({ direction: 'unknown' })
    expect(found!.why).toContain('Both credit Tavin News Agency')
  })

  it('takes a block quotation for a copy of the outlet that its lead-in names, whatever the times', () => {
    const lead = 'The bulletin of radio Tavin put it like this:'
    const text = `${lead}\n\n${SHARED}.`
    const quote = { kind: 'quote' as const, start: lead.length + 2, end: text.length }
    const critic = readText('Second Look', text, {
      published: '2031-04-01',
      blocks: [{ kind: 'paragraph', start: 0, end: lead.length }, quote],
    })
    const radio = readText('Radio-Tavin', `${SHARED}.`, { published: null })
    const [found] = findReuse(comparingOf([critic, radio]))
    expect(found).toMatchObject({
      direction: 'from-to',
      from: { article: 'Radio-Tavin' },
      to: { article: 'Second Look' },
    })
    const [other] = findReuse(comparingOf([critic, readText('Harbour Post', `${SHARED}.`)]))
    expect(other!.direction).toBe('unknown')
  })

  it('gives a quotation that five accounts share four entries, and says once what cannot be told', () => {
    const words = 'We asked for the lock to be mended in spring and nobody came to look at it'
    const found = reuseOf(
      ...['Ada Lund wept:', 'She then wrote:', 'One heard it:', 'At noon:', 'A poster said:'].map(
        (lead): [string] => [`${lead} “${words}.”`],
      ),
    )
    expect(found.map(({ kind, from }) => [kind, from.article])).toEqual(
      Array.from({ length: 4 }, () => ['quotation', 'outlet0']),
    )
    expect(found.filter(({ why }) => why.includes('cannot be told'))).toHaveLength(1)
  })

  it('links each of many copies to the earliest carrier only', () => {
    const copies = Array.from({ length: 60 }, (_, at): [string] => [`Number ${at} begins so. ${SHARED}.`])
    const found = reuseOf(...copies)
    expect(found).toHaveLength(59)
    expect(new Set(found.map(({ from }) => from.article))).toEqual(new Set(['outlet0']))
  })

  it('finishes on a text that repeats one word', () => {
    const text = 'same '.repeat(60_000)
    expect(reuseOf([text], [text]).length).toBeGreaterThan(0)
  }, 60_000)
})

describe('winnowing', () => {
  it('finds every longest common run of six words and more, like the slow search', () => {
    const text = fc.array(fc.constantFrom('ash', 'birch', 'cedar', 'elm', 'fir'), { maxLength: 60 })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const longest = slowLongest(left, right)
        if (longest < GRAM + WINDOW - 1) return
        const index: FingerprintIndex = new Map()
        const [first, second] = [wordsFrom(0, left), wordsFrom(1, right)]
        enter(index, 0, winnow(left))
        const runs = findRuns(second, winnow(right), index, [first, second])
        for (const { a, b, length } of runs)
          expect(left.slice(a, a + length)).toEqual(right.slice(b, b + length))
        expect(runs.length).toBeGreaterThan(0)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('finds the whole of a planted run among other words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.nat(50), fc.nat(50), (size, before, after) => {
        const run = Array.from({ length: size }, (_, at) => `r${at}`)
        const left = [...Array.from({ length: before }, (_, at) => `a${at}`), ...run]
        const right = [...Array.from({ length: after }, (_, at) => `b${at}`), ...run, 'end']
        const index: FingerprintIndex = new Map()
        enter(index, 0, winnow(left))
        const runs = findRuns(wordsFrom(1, right), winnow(right), index, [wordsFrom(0, left)])
        expect(Math.max(...runs.map(({ length }) => length))).toBe(slowLongest(left, right))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('times of publication', () => {
  it('compares moments in different zones', () => {
    expect(
      compareMoments(readMoment('2031-04-01T12:00:00+02:00'), readMoment('2031-04-01T11:00:00Z')),
    ).toBeLessThan(0)
  })

  it('knows no order within a day where one gives no hour', () => {
    expect(compareMoments(readMoment('2031-04-01'), readMoment('2031-04-01T11:00:00Z'))).toBe(0)
    expect(compareMoments(readMoment('soon'), readMoment('2031-04-01'))).toBe(0)
  })
})
