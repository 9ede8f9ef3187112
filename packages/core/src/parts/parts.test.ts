import type { Annotation, Cell, Claim, Comparison, Conflict } from '@parallax/contract'
import { Comparison as ComparisonSchema } from '@parallax/contract'
import { Grid, Overview, PART_NAMES, Texts } from '@parallax/contract/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../compare.js'
import { createArticle, read } from '../index.js'
import {
  CLAIMS_IN_A_BLOCK,
  claimBlockOf,
  fromParts,
  gridOf,
  isPartName,
  MissingPartError,
  partOf,
  readGridCell,
  toParts,
} from './index.js'

const TOLD = [
  'The ferry Alva ran aground off Port Senna on Monday. At least 12 people were rescued, the harbour office said.',
  'A ferry ran aground near Port Senna on Monday. The harbour office said that 15 people were rescued. Nobody was hurt.',
  'Port Senna: the Alva ran aground on Monday, and the owner denied that anybody was hurt.',
]

const comparison = compare(
  TOLD.map((text, index) =>
    read({
      id: `a${index}`,
      input: 'test',
      article: createArticle({
        outlet: `Outlet ${index}`,
        url: null,
        headline: 'Ferry aground',
        language: 'en',
        published: `2031-05-0${index + 1}`,
        text,
      }),
    }),
  ),
)

const partsOf = (whole: Comparison, keys = new Map<string, { key: string; seq: number }>()) =>
  new Map<string, unknown>([...toParts(whole, { keys })].map(({ name, value }) => [name, value]))

const throughJson = (parts: Map<string, unknown>) => (name: string) => {
  const value = parts.get(name)
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

describe('a comparison in parts', () => {
  it('is put together again from them', () => {
    const whole = fromParts(throughJson(partsOf(comparison)))
    expect(whole).toEqual(comparison)
    expect(ComparisonSchema.parse(whole)).toEqual(comparison)
  })

  it('is put together again however many claims it has and whichever sections are absent', () => {
    const [first] = comparison.claims
    const arbitrary = fc.record({
      claims: fc.integer({ min: 0, max: 3 * CLAIMS_IN_A_BLOCK + 1 }),
      absent: fc.subarray([
        'naming',
        'acts',
        'across',
        'copies',
        'unheard',
        'headlines',
        'softening',
        'independence',
      ] as const),
    })
    const property = fc.property(arbitrary, ({ claims, absent }) => {
      const whole: Comparison = {
        ...comparison,
        claims: Array.from({ length: claims }, (_, index) => ({ ...first!, id: `c${index + 1}` })),
      }
      for (const name of absent) delete whole[name]
      const parts = partsOf(whole)
      expect(fromParts(throughJson(parts))).toEqual(whole)
      const blocks = [...parts.keys()].filter((name) => name.startsWith('claims-'))
      expect(blocks).toHaveLength(Math.ceil(claims / CLAIMS_IN_A_BLOCK))
    })
    fc.assert(property, { seed: 11, numRuns: 60 })
  })

  it('has each part of the contract, as the contract wants it', () => {
    const parts = partsOf(comparison)
    for (const name of PART_NAMES) expect([...parts.keys()]).toContain(name)
    for (const name of parts.keys()) expect(isPartName(name)).toBe(true)
    expect(Overview.parse(parts.get('overview'))).toEqual(parts.get('overview'))
    expect(Grid.parse(parts.get('grid'))).toEqual(parts.get('grid'))
    expect(Texts.parse(parts.get('texts')).texts.map(({ text }) => text)).toEqual(
      comparison.articles.map(({ article }) => article.text),
    )
    expect(claimBlockOf(CLAIMS_IN_A_BLOCK)).toBe('claims-1')
  })

  it('names the versions that are kept, and null for the others', () => {
    const { articles } = partsOf(comparison, new Map([['a1', { key: '77', seq: 3 }]])).get(
      'overview',
    ) as Overview
    expect(articles.map(({ key, seq }) => [key, seq])).toEqual([
      [null, null],
      ['77', 3],
      [null, null],
    ])
    expect(articles[0]).toMatchObject({
      article: 'a0',
      outlet: 'Outlet 0',
      characters: comparison.articles[0]!.article.text.length,
    })
  })

  it('says which part is missing', () => {
    const parts = partsOf(comparison)
    parts.delete('claims-0')
    expect(() => fromParts((name) => parts.get(name))).toThrow(MissingPartError)
    expect(() => fromParts((name) => parts.get(name))).toThrow(/claims-0/u)
  })

  it('takes nothing else for the name of a part', () => {
    for (const name of ['', 'claims', 'claims-', 'claims--1', 'claims-01', 'claims-1e9', 'reading-x', 'body'])
      expect(isPartName(name)).toBe(false)
  })
})

describe('the grid', () => {
  it('holds the position of every cell', () => {
    const { accounts, claims, conflicts } = comparison
    const grid = gridOf(claims, accounts, conflicts)
    for (const [row, claim] of claims.entries())
      for (const [column, { id }] of accounts.entries())
        expect(readGridCell(grid, row, column)).toBe(
          claim.cells.find(({ account }) => account === id)?.position,
        )
    expect(() => readGridCell(grid, claims.length, 0)).toThrow(RangeError)
    expect(() => readGridCell(grid, 0, accounts.length)).toThrow(RangeError)
  })

  it('says for each claim who tells it so, from where, and what it stands against', () => {
    const { accounts, claims, conflicts } = comparison
    const grid = gridOf(claims, accounts, conflicts)
    expect(grid.claims.map(({ id, text, origins }) => ({ id, text, origins }))).toEqual(
      claims.map(({ id, text, origins }) => ({ id, text, origins })),
    )
    for (const { id, conflicts: named } of grid.claims)
      expect(named).toEqual(
        conflicts.filter((conflict) => conflict.claims.includes(id)).map((conflict) => conflict.id),
      )
    const accountOf = new Map(accounts.map(({ id, article }) => [article, id]))
    expect(grid.claims.map(({ account }) => account)).toEqual(
      claims.map(({ source }) => accountOf.get(source.article)),
    )
  })

  it('names the reprinted account where a claim stands in one', () => {
    const inner = {
      id: 'a0#1',
      outlet: 'Agency',
      article: 'a0',
      embeddedIn: 'a0',
      start: 0,
      end: 60,
      published: null,
    }
    const { claims, accounts } = comparison
    const claim = { ...claims[0]!, source: { ...claims[0]!.source, article: 'a0', start: 4, end: 30 } }
    const grid = gridOf([claim], [...accounts, inner], [])
    expect(grid.claims[0]!.account).toBe('a0#1')
    expect(readGridCell(grid, 0, accounts.length)).toBe('unknown')
  })

  it('counts as shared what two accounts carry or what stands in a conflict', () => {
    const cell = (account: string, carries: boolean): Cell => ({
      account,
      position: carries ? 'asserts' : 'silent',
      statements: carries
        ? comparison.claims[0]!.cells.flatMap(({ statements }) => statements).slice(0, 1)
        : [],
      searched: null,
    })
    const claim = (id: string, carriers: number): Claim => ({
      ...comparison.claims[0]!,
      id,
      cells: ['a0', 'a1', 'a2'].map((account, index) => cell(account, index < carriers)),
    })
    const conflict = { ...({} as Conflict), id: 'x1', claims: ['c1'] }
    const grid = gridOf(
      [claim('c1', 1), claim('c2', 3), claim('c3', 2), claim('c4', 1)],
      comparison.accounts,
      [conflict],
    )
    expect(grid.shared).toBe(3)
    expect(grid.claims[0]!.conflicts).toEqual(['x1'])
    expect(gridOf([claim('c1', 2)], comparison.accounts, []).shared).toBe(1)
  })
})

describe('one part alone', () => {
  it('is the one that stands among all', () => {
    for (const { name, value } of toParts(comparison)) expect(partOf(comparison, name)).toEqual(value)
    expect(() => partOf(comparison, 'reading-99')).toThrow(RangeError)
  })

  it('gives the words of a claim by where they begin', () => {
    const { texts } = partOf(comparison, 'texts')
    for (const { text, account, start } of partOf(comparison, 'grid').claims) {
      const { article } = comparison.accounts.find(({ id }) => id === account)!
      const whole = texts.find((each) => each.article === article)!.text
      expect(whole.slice(start, start + text.length)).toBe(text)
    }
  })

  it('names the numbers on which accounts exclude each other', () => {
    const [stated, ...others] = comparison.figureLedger.flatMap(({ entries }) => entries)
    const conflict: Conflict = {
      id: 'x1',
      type: 'figure',
      claims: [],
      evidence: [],
      focus: [stated!],
      why: '',
    }
    const { article, start, end, low, high } = stated!
    expect(others.length).toBeGreaterThan(0)
    expect(partOf({ ...comparison, conflicts: [conflict] }, 'overview').numbers).toEqual([
      { article, start, end, low, high },
    ])
    expect(
      partOf({ ...comparison, conflicts: [{ ...conflict, type: 'agent' }] }, 'overview').numbers,
    ).toEqual([])
  })
})

describe('a comparison without claims', () => {
  it('has no block and an empty grid', () => {
    const article: Annotation = comparison.articles[0]!
    const empty: Comparison = { ...comparison, articles: [article], claims: [], conflicts: [] }
    const parts = partsOf(empty)
    expect([...parts.keys()].filter((name) => /^(claims|reading)-/u.test(name))).toEqual(['reading-0'])
    expect(fromParts(throughJson(parts))).toEqual(empty)
  })
})
