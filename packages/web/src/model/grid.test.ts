import { partOf } from '@parallax/core/parts'
import { describe, expect, it } from 'vitest'
import { createFixture } from '../fixtures/comparison.js'
import { orderClaims } from './claims.js'
import {
  arrange,
  carriersOf,
  columnsOf,
  countRows,
  FIRST_VIEW,
  type GridRow,
  type GridView,
  positionAt,
  rowsOf,
} from './grid.js'

const comparison = createFixture(() => '0'.repeat(64))
const grid = partOf(comparison, 'grid')
const rows = rowsOf(grid, comparison.accounts)
const names = {
  originName: (id: string) => `origin ${id}`,
  positionName: (position: string) => position,
  groupName: (group: string) => group,
  noOrigin: 'none',
  judged: null,
}
const shown = (view: Partial<GridView>) => arrange(grid, rows, { ...FIRST_VIEW, ...view }, names)
const idOf = (row: GridRow) => (row.kind === 'claim' ? row.claim.id : `[${row.title} ${row.count}]`)

describe('rows of the grid', () => {
  it('read every cell as the comparison has it', () => {
    for (const [row, claim] of comparison.claims.entries())
      for (const { account, position } of claim.cells)
        expect(positionAt(grid, grid.claims[row]!, grid.accounts.indexOf(account))).toBe(position)
  })

  it('stand in the order of the whole comparison where disputed ones come first', () => {
    const { claims, conflicts } = comparison
    expect(shown({}).map(idOf)).toEqual(orderClaims(claims, conflicts).map(({ claim }) => claim.id))
    expect(shown({ sort: 'order' }).map(idOf)).toEqual(claims.map(({ id }) => id))
    expect(countRows(rows)).toEqual({ all: 10, disputed: 4, shared: 3, only: 3 })
  })

  it('can be put in order by first statement and by number of accounts', () => {
    const times = shown({ sort: 'time' }).flatMap((row) => (row.kind === 'claim' ? [row.first] : []))
    expect(times.filter(Boolean)).toEqual(times.filter(Boolean).sort())
    const counts = shown({ sort: 'accounts' }).flatMap((row) => (row.kind === 'claim' ? [row.count] : []))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBe(Math.max(...grid.claims.map((claim) => carriersOf(grid, claim).length)))
  })

  it('are kept by what people judged, where people judge', () => {
    const [first, second] = grid.claims
    const judged = {
      at: () => undefined,
      fits: (filter: string, { id }: { id: string }, accounts: readonly string[]) =>
        filter === '' ||
        (id === first!.id && accounts.includes('B')) ||
        (id === second!.id && accounts.length === 0),
    }
    const kept = (view: Partial<GridView>) =>
      arrange(grid, rows, { ...FIRST_VIEW, ...view }, { ...names, judged }).map(idOf)
    expect(kept({ judged: 'judged' })).toEqual([second!.id])
    expect(kept({ judged: 'judged', accounts: ['B'] })).toEqual([first!.id])
    expect(kept({})).toHaveLength(rows.length)
    expect(shown({ judged: 'judged' })).toHaveLength(rows.length)
  })

  it('are kept by their words, by a position anywhere and by that of one account', () => {
    const [first] = grid.claims
    expect(shown({ words: first!.text.slice(0, 14).toUpperCase() }).map(idOf)).toContain(first!.id)
    expect(shown({ words: 'no such words' })).toEqual([])
    const denied = comparison.claims.filter(({ cells }) =>
      cells.some(({ position }) => position === 'denies'),
    )
    expect(shown({ positions: ['denies'], sort: 'order' }).map(idOf)).toEqual(denied.map(({ id }) => id))
    const silent = comparison.claims.filter(({ cells }) =>
      cells.some(({ account, position }) => account === 'B' && position === 'silent'),
    )
    expect(shown({ positions: ['silent'], accounts: ['B'], sort: 'order' }).map(idOf)).toEqual(
      silent.map(({ id }) => id),
    )
  })

  it('are kept by several positions of several accounts', () => {
    const [accounts, positions] = [
      ['B', 'D'],
      ['unknown', 'reports'],
    ]
    const fitting = comparison.claims.filter(({ cells }) =>
      cells.some(({ account, position }) => accounts.includes(account) && positions.includes(position)),
    )
    expect(fitting.length).toBeGreaterThan(0)
    expect(fitting.length).toBeLessThan(10)
    expect(shown({ accounts, positions: ['unknown', 'reports'], sort: 'order' }).map(idOf)).toEqual(
      fitting.map(({ id }) => id),
    )
    expect(columnsOf(grid, { accounts: ['D', 'B', 'nobody'] })).toEqual([1, 3])
    expect(columnsOf(grid, { accounts: [] })).toHaveLength(grid.accounts.length)
    expect(shown({ grouping: 'position', accounts: ['B', 'D'] }).every(({ kind }) => kind === 'claim')).toBe(
      true,
    )
  })

  it('stand under heads that count them, each once', () => {
    for (const grouping of ['shared', 'origin', 'position'] as const) {
      const all = shown({ grouping, accounts: ['D'] })
      const heads = all.flatMap((row) => (row.kind === 'head' ? [row.count] : []))
      expect(heads.length).toBeGreaterThan(1)
      expect(heads.reduce((sum, count) => sum + count, 0)).toBe(10)
      expect(all.filter(({ kind }) => kind === 'claim')).toHaveLength(10)
      expect(all[0]!.kind).toBe('head')
    }
    expect(
      shown({ grouping: 'shared' })
        .filter(({ kind }) => kind === 'head')
        .map(idOf),
    ).toEqual(['[disputed 4]', '[shared 3]', '[only 3]'])
  })
})
