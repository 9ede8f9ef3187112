import type { Comparison } from '@parallax/contract'
import { foldCopies } from '@parallax/core/anchor'
import { describe, expect, it } from 'vitest'
import { createComparison } from './_comparison.js'
import { renderText } from './text/index.js'

const comparison = createComparison()

/** The sample with further accounts, all of which print the text of its first. */
function withPrints(count: number): Comparison {
  const [first] = comparison.accounts
  const prints = Array.from({ length: count }, (_, at) => ({
    ...first!,
    id: `P${at}`,
    outlet: `Paper ${at}`,
    article: `p${at}`,
  }))
  const all = [...comparison.accounts, ...prints]
  return {
    ...comparison,
    accounts: all,
    articles: [
      ...comparison.articles,
      ...prints.map(({ article }) => ({ ...comparison.articles[0]!, id: article })),
    ],
    claims: comparison.claims.map((claim) => ({
      ...claim,
      cells: [...claim.cells, ...prints.map(({ id }) => ({ ...claim.cells[0]!, account: id }))],
    })),
    copies: [{ fullest: first!.id, accounts: [first!.id, ...prints.map(({ id }) => id)] }],
  }
}

describe('many prints of one text', () => {
  it('are shown once, and it is said for whom it stands', () => {
    const { accounts, claims, notes } = foldCopies(withPrints(200))
    expect(accounts).toEqual(comparison.accounts)
    expect(claims.map(({ cells }) => cells.length)).toEqual(
      comparison.claims.map(({ cells }) => cells.length),
    )
    expect(notes[0]!.message).toContain('201 accounts print one text')
    expect(notes[0]!.message).toContain('Paper 0, Paper 1, Paper 2 and 197 more')
  })

  it('leave a text that can be read', () => {
    const lines = renderText(withPrints(200), { width: 100, colour: false }).split('\n').length
    expect(lines).toBeLessThan(renderText(comparison, { width: 100, colour: false }).split('\n').length + 10)
  })

  it('are shown one by one where they are few, or where something is held against one of them', () => {
    expect(foldCopies(withPrints(2)).accounts).toHaveLength(comparison.accounts.length + 2)
    const many = withPrints(20)
    const [first] = many.hardening
    const hardening = first === undefined ? [] : [{ ...first, to: { ...first.to, account: 'P7' } }]
    const conflict = {
      ...many.conflicts[0]!,
      evidence: [{ ...many.conflicts[0]!.evidence[0]!, article: 'p9' }],
    }
    const left = foldCopies({ ...many, hardening, conflicts: [...many.conflicts, conflict] }).accounts.map(
      ({ id }) => id,
    )
    expect(left).toContain('P9')
    if (first !== undefined) expect(left).toContain('P7')
    expect(left).not.toContain('P8')
  })
})
