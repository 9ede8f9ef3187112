import type { Comparison } from '@parallax/contract'
import { gridOf } from '@parallax/core/parts'
import { describe, expect, it } from 'vitest'
import { createFixture } from '../fixtures/comparison.js'
import { rankRows, rowsOf } from './grid.js'
import { isLinedUp, statementMarks, type Told, wordMarks } from './marks.js'
import { missingByParagraph, missingIn } from './missing.js'
import { paragraphsOf } from './paragraphs.js'

const comparison = createFixture(() => '0'.repeat(64))
const articleOf = (account: string) => {
  const id = comparison.accounts.find((each) => each.id === account)?.article
  return comparison.articles.find((each) => each.id === id)!
}

function toldOf({ claims, accounts, conflicts }: Comparison, here = claims): Told {
  const grid = gridOf(claims, accounts, conflicts)
  const rows = rankRows(rowsOf(grid, accounts))
  return { grid, rows, claims: new Map(here.map((claim) => [claim.id, claim])) }
}

const told = toldOf(comparison)

describe('marks', () => {
  it('tells what differs, what is shared and what stands only here', () => {
    const layers = (account: string) => statementMarks(told, account).map(({ layer }) => layer)
    expect(new Set(layers('D'))).toEqual(new Set(['differs']))
    expect(layers('I')).toContain('only')
    expect(layers('H')).toContain('agrees')
  })

  it('keeps every mark inside its text', () => {
    for (const { id } of comparison.accounts) {
      const annotation = articleOf(id)
      for (const { start, end } of [...statementMarks(told, id), ...wordMarks(annotation)]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(annotation.article.text.length)
      }
    }
  })

  it('points by the grid alone to what one account tells, before any claim has come', () => {
    const early = statementMarks(toldOf(comparison, []), 'I')
    expect(early.map(({ layer }) => layer)).toEqual(early.map(() => 'only'))
    expect(early).toEqual(statementMarks(told, 'I').filter(({ layer }) => layer === 'only'))
  })

  it('needs the claims that an account shares, and no others', () => {
    const needed = told.rows.filter((row) => isLinedUp(told.grid, row, ['D'])).map(({ claim }) => claim.id)
    const marked = statementMarks(told, 'D').filter(({ layer }) => layer !== 'only')
    expect(new Set(needed)).toEqual(new Set(marked.map(({ claim }) => claim)))
  })

  it('marks the words of another: all of a direct quotation, of a mixed one what is in quotation marks', () => {
    const annotation = articleOf('D')
    const text = 'He called it “a loud noise” and left. Nobody moved, she said.'
    const [attribution] = annotation.attributions
    const quoted = (kind: 'direct' | 'mixed' | 'indirect', start: number, end: number) =>
      wordMarks({
        ...annotation,
        article: { ...annotation.article, text },
        attributions: [{ ...attribution!, kind, content: [{ start, end }] }],
      })
        .filter(({ layer }) => layer === 'quoted')
        .map((mark) => text.slice(mark.start, mark.end))
    expect(quoted('mixed', 0, 36)).toEqual(['“a loud noise”'])
    expect(quoted('direct', 38, 50)).toEqual(['Nobody moved'])
    expect(quoted('indirect', 0, 36)).toEqual([])
  })
})

describe('what is missing', () => {
  it('is what others carry and this account does not', () => {
    const missing = missingIn(told, 'G')
    expect(missing.map(({ claim }) => claim)).not.toContain('c2')
    expect(missing.map(({ claim }) => claim)).toContain('c1')
    for (const { position, carriers } of missing) {
      expect(['silent', 'not-yet', 'unknown']).toContain(position)
      expect(carriers.length).toBeGreaterThan(0)
      expect(carriers).not.toContain('G')
    }
  })

  it('stands after what both tell before it, and shared claims alone stand so', () => {
    for (const { id } of comparison.accounts) {
      const paragraphs = paragraphsOf(articleOf(id).article)
      const places = missingByParagraph(told, missingIn(told, id), id, paragraphs)
      for (const [place, missing] of places) {
        expect(paragraphs[place]).toBeDefined()
        for (const { isShared } of missing) expect(isShared).toBe(true)
      }
    }
    const all = comparison.accounts.flatMap(({ id }) => [
      ...missingByParagraph(told, missingIn(told, id), id, paragraphsOf(articleOf(id).article)),
    ])
    expect(all.length).toBeGreaterThan(0)
  })
})
