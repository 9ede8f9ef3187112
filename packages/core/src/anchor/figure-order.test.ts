import type { FigureEntry } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { orderEntries, spreadOf } from './figure-order.js'

const entry = (
  exact: string,
  relation: FigureEntry['relation'],
  [low, high]: [number | null, number | null],
  bound: FigureEntry['bound'] = 'exact',
) => ({ exact, relation, low, high, bound }) as FigureEntry

const ROW = {
  entries: [
    entry('at least 12', 'same', [12, null], 'at-least'),
    entry('dozens', 'vaguer', [24, 99], 'vague'),
    entry('nearly 20', 'update', [18, 22], 'about'),
    entry('19', 'conflict', [19, 19]),
    entry('300', 'other-scope', [300, 300]),
    entry('at least 20', 'update', [20, null], 'at-least'),
    entry('20', 'update', [20, 20]),
  ],
}

describe('orderEntries', () => {
  it('keeps the first, then tells conflicts before later states and vaguer words', () => {
    expect(orderEntries(ROW).map(({ exact }) => exact)).toEqual([
      'at least 12',
      '19',
      'nearly 20',
      'at least 20',
      '20',
      'dozens',
      '300',
    ])
  })
})

describe('spreadOf', () => {
  it('is bounded by the exact word among equals, and neither by vague words nor by something else', () => {
    const { least, most } = spreadOf(ROW)!
    expect([least.exact, most.exact]).toEqual(['at least 12', '20'])
  })

  it('is none where one number is stated', () => {
    expect(spreadOf({ entries: [entry('59', 'same', [59, 59]), entry('59', 'same', [59, 59])] })).toBeNull()
  })
})
