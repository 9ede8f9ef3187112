import type { FigureEntry, FigureRow } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { stepLines } from './figure-steps.js'

const times: Record<string, string | null> = {
  A: '2031-05-14T08:00:00Z',
  B: '2031-05-14T11:00:00+02:00',
  C: '2031-05-14T10:00:00Z',
  D: null,
}
const entry = (account: string, source: string, low: number | null, high: number | null, more = {}) =>
  ({ account, attribution: source, low, high, relation: 'same', ...more }) as unknown as FigureEntry
const lines = (...entries: FigureEntry[]) =>
  stepLines({ entries } as unknown as FigureRow, {
    publishedOf: (account) => times[account] ?? null,
    sourceOf: ({ attribution }) => attribution ?? '',
  }).map(({ source, points }) => [
    source,
    points.map(({ entry: { account }, value }) => `${account} ${value}`),
  ])

describe('figures over time', () => {
  it('are a line for each source, by the moment whatever its zone', () => {
    expect(
      lines(
        entry('C', 'ministry', 31, 31),
        entry('B', 'fire service', 12, null),
        entry('A', 'ministry', 20, 30),
      ),
    ).toEqual([
      ['ministry', ['A 25', 'C 31']],
      ['fire service', ['B 12']],
    ])
  })

  it('leave out what has no date, no number, or counts something else', () => {
    expect(
      lines(
        entry('A', 'x', 3, 3),
        entry('B', 'x', 5, 5),
        entry('D', 'x', 4, 4),
        entry('C', 'x', null, null),
        entry('C', 'y', 9, 9, { relation: 'subset' }),
      ),
    ).toEqual([['x', ['A 3', 'B 5']]])
  })

  it('are not drawn where nothing moves', () => {
    expect(lines(entry('A', 'x', 3, 3), entry('B', 'y', 3, 3))).toEqual([])
    expect(lines(entry('A', 'x', 3, 3), entry('A', 'y', 5, 5))).toEqual([])
  })
})
