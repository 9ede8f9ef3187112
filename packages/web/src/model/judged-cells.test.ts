import type { Finding, FindingKind, PlacedFinding, ReviewAct } from '@parallax/contract/api'
import { standing } from '@parallax/core/review-acts'
import { describe, expect, it } from 'vitest'
import { indexFindings } from './findings.js'
import { judgedCells } from './judged-cells.js'

let count = 0
function judged(kind: FindingKind, ids: string[], by: Readonly<Record<string, ReviewAct>>): PlacedFinding {
  count += 1
  const finding: Finding = { story: 's', kind, key: `["${count}"]`, anchors: [], says: '' }
  const acts = Object.entries(by).map(([who, act], index) => ({
    ...{ id: `${count} ${index}`, at: '2031-05-05T06:00:00.000Z', who, act, isUndone: false },
  }))
  return { finding, place: { state: 'here', ids: [ids], anchors: [] }, standing: standing(acts), acts }
}
const accept: ReviewAct = { act: 'accept' }
const reject: ReviewAct = { act: 'reject' }

const cells = judgedCells(
  indexFindings(
    [
      judged('cell', ['c1', 'A'], { ann: accept, ben: reject }),
      judged('statement', ['c1', 'A', '0'], { eva: accept }),
      judged('omission', ['c2', 'B'], { ann: accept, ben: accept }),
      judged('cell', ['c3', 'A'], { ann: { act: 'note', text: 'No judgement.' } }),
      judged('figure-row', ['c4', 'A'], { ann: accept }),
    ],
    null,
  ).shown,
)

describe('judged cells', () => {
  it('count everybody who judged the cell, its statements or its omission, once', () => {
    expect(cells.at('c1', 'A')).toEqual({ people: 3, isDiffering: true })
    expect(cells.at('c2', 'B')).toEqual({ people: 2, isDiffering: false })
    expect(cells.at('c1', 'B')).toBeUndefined()
  })

  it('are none where nobody judged, or another thing was judged', () => {
    expect(cells.at('c3', 'A')).toBeUndefined()
    expect(cells.at('c4', 'A')).toBeUndefined()
  })

  it('choose claims by any cell, or by that of one account', () => {
    const kept = (filter: Parameters<typeof cells.fits>[0], ...accounts: string[]) =>
      ['c1', 'c2', 'c3'].filter((id) => cells.fits(filter, { id }, accounts))
    expect(kept('')).toEqual(['c1', 'c2', 'c3'])
    expect(kept('judged')).toEqual(['c1', 'c2'])
    expect(kept('differing')).toEqual(['c1'])
    expect(kept('not')).toEqual(['c3'])
    expect(kept('judged', 'B')).toEqual(['c2'])
    expect(kept('differing', 'B')).toEqual([])
    expect(kept('not', 'B')).toEqual(['c1', 'c3'])
    expect(kept('judged', 'A', 'B')).toEqual(['c1', 'c2'])
  })
})
