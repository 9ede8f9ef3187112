import type { Conflict, Evidence, FigureEntry, FigureRow, Omission } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { formatWithUtc } from './format.js'
import { orderOmissions, splitFigures } from './order.js'
import { loneOrigins, sharedOrigins } from './origins.js'
import { createNumberKey, sidesOf } from './sides.js'

const row = (id: string, ...relations: FigureEntry['relation'][]) =>
  ({ id, entries: relations.map((relation) => ({ relation })) }) as unknown as FigureRow

describe('splitFigures', () => {
  it('puts conflicts before later counts and folds what agrees', () => {
    const { disputed, agreeing } = splitFigures([
      row('agrees', 'same', 'same'),
      row('later', 'same', 'update'),
      row('conflict', 'same', 'conflict'),
      row('part', 'same', 'subset'),
    ])
    expect(disputed.map(({ id }) => id)).toEqual(['conflict', 'later'])
    expect(agreeing.map(({ id }) => id)).toEqual(['agrees', 'part'])
  })
})

describe('orderOmissions', () => {
  it('begins with the claim that most accounts carry', () => {
    const omission = (claim: string, account: string, carriedBy: string[]) =>
      ({ claim, account, carriedBy, state: 'silent', origins: 1 }) as Omission
    const ordered = orderOmissions([
      omission('c1', 'C', ['A', 'B']),
      omission('c2', 'D', ['A', 'B', 'C']),
      omission('c1', 'D', ['A', 'B']),
    ])
    expect(ordered.map(([claim, all]) => [claim, all.length])).toEqual([
      ['c2', 1],
      ['c1', 2],
    ])
  })
})

describe('origins', () => {
  const origin = (id: string, ...accounts: string[]) => ({
    id,
    name: id,
    kind: 'speaker' as const,
    accounts,
    evidence: [],
  })
  const origins = [origin('one', 'A'), origin('two', 'A', 'B'), origin('three', 'A', 'B', 'C')]

  it('keeps those of two or more accounts apart from those of one', () => {
    expect(sharedOrigins(origins).map(({ id }) => id)).toEqual(['three', 'two'])
    const accounts = ['A', 'B'].map((id) => ({ id })) as unknown as Parameters<typeof loneOrigins>[1]
    expect(loneOrigins(origins, accounts).map(({ account }) => account)).toEqual(['A'])
  })
})

describe('sidesOf', () => {
  it('puts one number on one side, in digits or in words', () => {
    const cite = (article: string, exact: string): Evidence => ({
      article,
      exact,
      start: 0,
      end: exact.length,
      prefix: '',
      suffix: '',
    })
    const evidence = [cite('a', '31'), cite('b', 'Thirty-one'), cite('c', '40')]
    const conflict = { type: 'figure', evidence, focus: evidence } as unknown as Conflict
    const entries = evidence.map((each, index) => ({ ...each, low: [31, 31, 40][index] ?? null, high: null }))
    expect(sidesOf(conflict).map(({ focus }) => focus)).toEqual(['31', 'Thirty-one', '40'])
    expect(sidesOf(conflict, createNumberKey(entries)).map(({ focus }) => focus)).toEqual(['31', '40'])
  })
})

describe('formatWithUtc', () => {
  it.each([
    ['2024-03-14T20:30:00+03:00', '14 Mar 2024, 20:30 +03:00 (17:30 UTC)'],
    ['2024-03-15T01:30:00+03:00', '15 Mar 2024, 01:30 +03:00 (14 Mar 2024, 22:30 UTC)'],
    ['2024-03-14T18:05:00Z', '14 Mar 2024, 18:05 UTC'],
    ['2024-03-14T19:00', '14 Mar 2024, 19:00, zone not given'],
    ['2024-03-14', '14 Mar 2024'],
  ])('gives %s as %s', (written, shown) => {
    expect(formatWithUtc(written)).toBe(shown)
  })
})
