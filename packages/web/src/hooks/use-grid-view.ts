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
  account: 'account',
  position: 'position',
  judged: 'judged',
}

function oneOf<Value extends string>(all: readonly Value[], name: string, otherwise: Value): Value {
  return all.find((value) => value === name) ?? otherwise
}

/** What an address says that nobody knows is taken for nothing. */
function readView(): GridView {
  return {
    show: oneOf(Object.keys(filters) as ClaimFilter[], readQuery(NAMES.show), FIRST_VIEW.show),
    words: readQuery(NAMES.words),
    sort: oneOf(GRID_SORTS, readQuery(NAMES.sort), FIRST_VIEW.sort),
    grouping: oneOf(GRID_GROUPS, readQuery(NAMES.grouping), FIRST_VIEW.grouping),
    account: readQuery(NAMES.account),
    position: oneOf<CellPosition | ''>(
      Object.keys(positions) as CellPosition[],
      readQuery(NAMES.position),
      FIRST_VIEW.position,
    ),
    judged: oneOf<JudgedFilter>(JUDGED, readQuery(NAMES.judged), FIRST_VIEW.judged),
  }
}

function queryOf(changes: Partial<GridView>): Record<string, string> {
  const all = Object.entries(changes) as [keyof GridView, string][]
  return Object.fromEntries(all.map(([key, value]) => [NAMES[key], value === FIRST_VIEW[key] ? '' : value]))
}

/** A choice of position is one of an account: it goes when the account goes. */
function settled(last: GridView, changes: Partial<GridView>): Partial<GridView> {
  const isLost = changes.account === '' && (changes.grouping ?? last.grouping) === 'position'
  return isLost ? { ...changes, grouping: 'none' } : changes
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
