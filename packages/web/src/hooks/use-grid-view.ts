/** How the reader has set the grid, in the address of the page. */
import type { CellPosition } from '@parallax/contract'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { ClaimFilter } from '../model/claims.js'
import { FIRST_VIEW, GRID_GROUPS, GRID_SORTS, type GridView } from '../model/grid.js'
import { JUDGED, type JudgedFilter } from '../model/judged-cells.js'
import { filters, positions } from '../words/comparison.js'
import { readQuery, writeQuery } from './use-query.js'

/** Names in the address. */
const NAMES: Record<keyof GridView, string> = {
  show: 'show',
  words: 'words',
  sort: 'sort',
  grouping: 'group',
  accounts: 'account',
  positions: 'position',
  judged: 'judged',
}

function oneOf<Value extends string>(all: readonly Value[], name: string, otherwise: Value): Value {
  return all.find((value) => value === name) ?? otherwise
}

/** Several values stand in one parameter, with commas between. */
const listIn = (name: string) => [...new Set(readQuery(name).split(',').filter(Boolean))]

/** What an address says that nobody knows is taken for nothing. */
function readView(): GridView {
  return {
    show: oneOf(Object.keys(filters) as ClaimFilter[], readQuery(NAMES.show), FIRST_VIEW.show),
    words: readQuery(NAMES.words),
    sort: oneOf(GRID_SORTS, readQuery(NAMES.sort), FIRST_VIEW.sort),
    grouping: oneOf(GRID_GROUPS, readQuery(NAMES.grouping), FIRST_VIEW.grouping),
    accounts: listIn(NAMES.accounts),
    positions: listIn(NAMES.positions).filter((name): name is CellPosition => Object.hasOwn(positions, name)),
    judged: oneOf<JudgedFilter>(JUDGED, readQuery(NAMES.judged), FIRST_VIEW.judged),
  }
}

function queryOf(changes: Partial<GridView>): Record<string, string> {
  const all = Object.entries(changes) as [keyof GridView, string | readonly string[]][]
  return Object.fromEntries(
    all.map(([key, value]) => [NAMES[key], String(value) === String(FIRST_VIEW[key]) ? '' : String(value)]),
  )
}

/** Grouping by position is about one account: it goes when none is chosen any more, or a second. */
function settled(last: GridView, changes: Partial<GridView>): Partial<GridView> {
  const { accounts, grouping } = { ...last, ...changes }
  return accounts.length !== 1 && grouping === 'position' ? { ...changes, grouping: 'none' } : changes
}

export function useGridView(): [view: GridView, change: (changes: Partial<GridView>) => void] {
  const [view, setView] = useState(readView)
  const change = useCallback((changes: Partial<GridView>) => {
    setView((last) => {
      const all = settled(last, changes)
      writeQuery(queryOf(all))
      return { ...last, ...all }
    })
  }, [])
  useEffect(() => {
    const follow = () => setView(readView())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return useMemo(() => [view, change], [view, change])
}
