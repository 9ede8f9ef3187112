import { describe, expect, it } from 'vitest'
import { createFixture } from '../fixtures/comparison.js'
import { textOf } from '../fixtures/places.js'
import { texts } from '../fixtures/texts.js'
import { landOn, moveInGrid } from '../hooks/use-grid-keys.js'
import { formatAddress, parseAddress } from './address.js'
import { chainTree, type Holder } from './chains.js'
import { countGroups, orderClaims } from './claims.js'
import { contextOf } from './context.js'
import { formatDate, formatNumber, formatShort, isWebAddress } from './format.js'
import { paragraphsOf } from './paragraphs.js'
import { sidesOf } from './sides.js'

const comparison = createFixture(() => '0'.repeat(64))
const article = (id: string) => comparison.articles.find((each) => each.id === id)
const articleOf = (account: string) =>
  article(comparison.accounts.find(({ id }) => id === account)?.article ?? '')

describe('orderClaims', () => {
  it('puts the disputed first, then what most accounts carry', () => {
    const ordered = orderClaims(comparison.claims, comparison.conflicts)
    expect(ordered.map(({ claim }) => claim.id)).toEqual([
      'c2',
      'c3',
      'c6',
      'c1',
      'c4',
      'c5',
      'c7',
      'c8',
      'c9',
      'c10',
    ])
    expect(countGroups(ordered)).toEqual({ all: 10, disputed: 4, shared: 3, only: 3 })
  })

  it('takes a claim that one account denies as disputed even where no conflict names it', () => {
    const [first] = orderClaims(comparison.claims.slice(0, 1), [])
    expect(first?.group).toBe('disputed')
  })
})

describe('sidesOf', () => {
  it('puts accounts with the same differing words on one side', () => {
    const [conflict] = comparison.conflicts
    const again = { ...conflict!.evidence[1]!, start: 900, end: 910 }
    const focus = { ...conflict!.focus[1]!, start: 901, end: 909 }
    const sides = sidesOf({
      ...conflict!,
      evidence: [...conflict!.evidence, again],
      focus: [...conflict!.focus, focus],
    })
    expect(sides.map(({ evidence }) => evidence.length)).toEqual([1, 2, 1])
  })

  it('keeps evidence without marked words apart', () => {
    expect(sidesOf({ ...comparison.conflicts[0]!, focus: [] })).toHaveLength(3)
  })
})

describe('chainTree', () => {
  it('draws chains with a common beginning together', () => {
    const tree = chainTree(
      { text: articleOf('E')!.article.text, attributions: articleOf('E')!.attributions },
      'The Capital Herald',
    )
    const print = ({ name, children }: Holder): string =>
      children.length === 0 ? name : `${name}(${children.map(print).join(', ')})`
    expect(print(tree)).toBe(
      'The Capital Herald(Velland Press Agency(district hospital, transport ministry(Dana Holt)), a senior official)',
    )
  })
})

describe('paragraphsOf', () => {
  it('shows every letter of every text once, in order', () => {
    for (const source of texts) {
      const annotation = article(source.id)!
      const paragraphs = paragraphsOf(annotation.article)
      const shown = paragraphs.map(({ start, end }) => textOf(source).slice(start, end)).join('')
      expect(shown).toBe(textOf(source).replaceAll('\n', ''))
    }
  })

  it('keeps text outside of the blocks, and lines where there are no blocks', () => {
    const { article } = articleOf('B')!
    const lines = paragraphsOf({ ...article, text: 'One\n\nTwo\nThree', blocks: [], headlineSpan: null })
    expect(lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 8],
      [9, 14],
    ])
    const gap = paragraphsOf({
      ...article,
      text: 'One\nTwo\nThree',
      headlineSpan: { start: 0, end: 3 },
      blocks: [{ start: 8, end: 13, kind: 'caption' }],
    })
    expect(gap.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'caption'])
  })
})

describe('contextOf', () => {
  it('reaches from the sentence before to the sentence after', () => {
    const annotation = articleOf('D')!
    const [attribution] = annotation.attributions.filter(({ id }) => id === 'a2')
    const { start, end } = contextOf(
      { text: annotation.article.text, sentences: annotation.sentences },
      attribution!.content[0]!,
    )
    const text = annotation.article.text.slice(start, end)
    expect(text).toContain('quarry worker')
    expect(text).toContain('could not be confirmed')
  })

  it('is cut in a text without sentence ends and never inside a surrogate pair', () => {
    const text = '😀'.repeat(2000)
    const odd = { text, sentences: [{ start: 0, end: text.length }] }
    const { start, end } = contextOf(odd, { start: 2000, end: 2002 })
    expect(end - start).toBeLessThan(900)
    expect(text.slice(start, end)).toMatch(/^(?:😀)+$/u)
  })
})

describe('addresses of words', () => {
  it('come back as they went', () => {
    const address = { account: 'AA', start: 3, end: 90 }
    expect(parseAddress(formatAddress(address))).toEqual(address)
  })

  it.each(['', '#claims', '#at=A', '#at=A:1', '#at=%E0%A4%A:1-2', '#at=A:1-2x'])('refuses %j', (fragment) => {
    expect(parseAddress(fragment)).toBeNull()
  })
})

describe('format', () => {
  it.each([
    ['2031-05-14T10:20:00Z', '14 May 2031, 10:20 UTC'],
    ['2031-05-14T12:10:00+02:00', '14 May 2031, 12:10 +02:00'],
    ['2031-05-14', '14 May 2031'],
    ['2031-05', 'May 2031'],
    ['2031-13-01', '2031-13-01'],
    ['last week', 'last week'],
  ])('writes the date %s as %s', (date, expected) => {
    expect(formatDate(date)).toBe(expected)
  })

  it('groups thousands and shortens millions', () => {
    expect(formatNumber(1250000)).toBe('1\u202f250\u202f000')
    expect(formatNumber(1250)).toBe('1250')
    expect(formatNumber(-2.5)).toBe('−2.5')
    expect(formatShort(30_000_000)).toBe('30 m')
  })

  it('follows web addresses only', () => {
    expect(isWebAddress('https://courier.example/a')).toBe(true)
    expect(isWebAddress('javascript:alert(1)')).toBe(false)
    expect(isWebAddress(null)).toBe(false)
  })
})

describe('moveInGrid', () => {
  const last = { row: 9, column: 11 }
  it.each([
    ['ArrowRight', { row: 0, column: 1 }],
    ['ArrowUp', { row: 0, column: 0 }],
    ['End', { row: 0, column: 11 }],
    ['PageDown', { row: 8, column: 0 }],
  ])('%s leads from the first cell to %o', (key, expected) => {
    expect(moveInGrid({ row: 0, column: 0 }, last, key)).toEqual(expected)
  })

  it('leaves other keys alone and goes to the corners with Control', () => {
    expect(moveInGrid({ row: 3, column: 3 }, last, 'a')).toBeNull()
    expect(moveInGrid({ row: 3, column: 3 }, last, 'End', { control: true })).toEqual(last)
    expect(moveInGrid({ row: 3, column: 3 }, last, 'ArrowDown', { control: true })).toEqual({
      row: 9,
      column: 3,
    })
    expect(moveInGrid({ row: 3, column: 3 }, last, 'PageDown', { page: 4 })).toEqual({ row: 7, column: 3 })
  })

  it('passes over the heads of groups', () => {
    const rows = (['head', 'claim', 'head', 'claim', 'head'] as const).map((kind) => ({ kind }))
    expect(landOn(rows, 0, 1)).toBe(1)
    expect(landOn(rows, 2, 1)).toBe(3)
    expect(landOn(rows, 2, 3)).toBe(1)
    expect(landOn(rows, 4, 3)).toBe(3)
  })
})
