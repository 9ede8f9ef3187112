/** The claims as rows of the grid: which stand in it, in which order, under which heads. Cells are read from their one-letter form. */
import type { CellPosition } from '@parallax/contract'
import type { Grid, Overview } from '@parallax/contract/api'
import { AGAINST, type ClaimFilter, type ClaimGroup, WITHOUT_WORDS } from './claims.js'
import type { JudgedCells, JudgedFilter } from './judged-cells.js'
import { derived, type GridClaim } from './source.js'

export const GRID_SORTS = ['disputed', 'order', 'time', 'accounts'] as const
export type GridSort = (typeof GRID_SORTS)[number]
export const GRID_GROUPS = ['none', 'shared', 'origin', 'position'] as const
export type GridGrouping = (typeof GRID_GROUPS)[number]

/**
 * What the reader asked to see. `accounts` are the columns that stand, and the accounts that `positions` are asked of; all where it is empty.
 * A claim fits where one of them takes one of the positions; any do where there are none. Grouping by position is about a single account.
 */
export interface GridView {
  show: ClaimFilter
  words: string
  sort: GridSort
  grouping: GridGrouping
  accounts: readonly string[]
  positions: readonly CellPosition[]
  judged: JudgedFilter
}

export const FIRST_VIEW: GridView = {
  show: 'all',
  words: '',
  sort: 'disputed',
  grouping: 'none',
  accounts: [],
  positions: [],
  judged: '',
}

export interface ClaimRow {
  kind: 'claim'
  claim: GridClaim
  group: ClaimGroup
  /** How many accounts carry it. */
  count: number
  /** Its words in small letters, for the search. */
  small: string
  /** When the first of them came out; empty where none is dated. */
  first: string
}
export interface HeadRow {
  kind: 'head'
  title: string
  count: number
}
export type GridRow = ClaimRow | HeadRow

const RADIX = 36

export function positionAt({ positions }: Grid, claim: GridClaim, column: number): CellPosition {
  return positions[Number.parseInt(claim.cells[column] ?? '', RADIX)] ?? 'unknown'
}

/** The letters of the positions that satisfy a question. */
function codesOf({ positions }: Grid, ask: (position: CellPosition) => boolean): Set<string> {
  return new Set(positions.flatMap((position, code) => (ask(position) ? [code.toString(RADIX)] : [])))
}

const carryingCodes = (grid: Grid) => codesOf(grid, (position) => !WITHOUT_WORDS.includes(position))

/** Each claim is looked through once: the marks of every account ask for the same claims again. */
const carriersIn = derived((grid: Grid) => {
  const carrying = carryingCodes(grid)
  const known = new Map<GridClaim, readonly string[]>()
  return (claim: GridClaim) => {
    const found =
      known.get(claim) ?? grid.accounts.filter((_, column) => carrying.has(claim.cells[column] ?? ''))
    known.set(claim, found)
    return found
  }
})

/** The accounts that carry a claim. */
export function carriersOf(grid: Grid, claim: GridClaim): readonly string[] {
  return carriersIn(grid)(claim)
}

/** Every claim with what sorting and filtering ask of it; once for a grid. Looks at each cell once. */
export function rowsOf(grid: Grid, accounts: Overview['accounts']): ClaimRow[] {
  const carrying = carryingCodes(grid)
  const against = codesOf(grid, (position) => AGAINST.includes(position))
  const published = new Map(accounts.map(({ id, published: date }) => [id, timeOf(date)]))
  const times = grid.accounts.map((id) => published.get(id) ?? '')
  return grid.claims.map((claim) => {
    let count = 0
    let first = ''
    let isContested = claim.conflicts.length > 0
    for (let column = 0; column < times.length; column += 1) {
      const code = claim.cells[column] ?? ''
      if (!carrying.has(code)) continue
      count += 1
      const time = times[column] ?? ''
      if (time !== '' && (first === '' || time < first)) first = time
    }
    if (!isContested && count > 1) isContested = [...against].some((code) => claim.cells.includes(code))
    return {
      kind: 'claim',
      claim,
      small: claim.text.toLowerCase(),
      count,
      first,
      group: isContested ? 'disputed' : count > 1 ? 'shared' : 'only',
    }
  })
}

/** One moment has one spelling, so that times of several zones can be put in order as words. */
function timeOf(date: string | null): string {
  const moment = Date.parse(date ?? '')
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString()
}

const RANK: Record<ClaimGroup, number> = { disputed: 0, shared: 1, only: 2 }
/** After every date. */
const UNDATED = '~'

const ORDERS: Record<GridSort, (a: ClaimRow, b: ClaimRow) => number> = {
  disputed: (a, b) => RANK[a.group] - RANK[b.group] || b.count - a.count,
  order: () => 0,
  time: (a, b) => ((a.first || UNDATED) < (b.first || UNDATED) ? -1 : a.first === b.first ? 0 : 1),
  accounts: (a, b) => b.count - a.count,
}

/** Disputed first, then what most accounts carry. */
export function rankRows(rows: readonly ClaimRow[]): ClaimRow[] {
  return [...rows].sort(ORDERS.disputed)
}

/** The places of the columns that stand, in the order of the comparison. What the view names and the grid does not have is passed over. */
export function columnsOf(grid: Grid, { accounts }: Pick<GridView, 'accounts'>): number[] {
  const all = grid.accounts.map((_, column) => column)
  const named = all.filter((column) => accounts.includes(grid.accounts[column]!))
  return named.length === 0 ? all : named
}

function filterOf(grid: Grid, view: GridView, judged: JudgedCells | null): (row: ClaimRow) => boolean {
  const { show, words, accounts } = view
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean)
  const codes = codesOf(grid, (each) => view.positions.includes(each))
  const columns = columnsOf(grid, view)
  const isWhole = columns.length === grid.accounts.length
  const holds = ({ cells }: GridClaim) => {
    if (view.positions.length === 0) return true
    if (isWhole) return [...codes].some((code) => cells.includes(code))
    return columns.some((column) => codes.has(cells[column] ?? ''))
  }
  return ({ claim, group, small }) =>
    (show === 'all' || group === show) &&
    holds(claim) &&
    (judged === null || judged.fits(view.judged, claim, accounts)) &&
    (wanted.length === 0 || wanted.every((word) => small.includes(word)))
}

export interface GroupNames {
  /** Names of origins by their ids; none while they are not there. */
  originName(id: string): string
  positionName(position: CellPosition): string
  groupName(group: ClaimGroup): string
  noOrigin: string
}

/** What the rows of the view are chosen and named by, beside the grid itself. */
export interface Arranging extends GroupNames {
  /** Null where nobody can judge: then nothing is chosen by it. */
  judged: JudgedCells | null
}

/** The heads under which a row may stand, in the order of the groups. */
function headOf(
  grid: Grid,
  view: GridView,
  names: GroupNames,
): ((row: ClaimRow) => [order: number, title: string]) | null {
  if (view.grouping === 'shared') return ({ group }) => [RANK[group], names.groupName(group)]
  if (view.grouping === 'origin') {
    const counts = new Map<string, number>()
    for (const id of grid.claims.flatMap(({ origins }) => origins)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return ({ claim: { origins } }) => {
      const id = origins.reduce<string | null>(
        (best, each) => (best === null || counts.get(each)! > counts.get(best)! ? each : best),
        null,
      )
      return id === null ? [1, names.noOrigin] : [-counts.get(id)!, names.originName(id)]
    }
  }
  const column = view.accounts.length === 1 ? grid.accounts.indexOf(view.accounts[0]!) : -1
  if (view.grouping !== 'position' || column === -1) return null
  return ({ claim }) => {
    const position = positionAt(grid, claim, column)
    return [grid.positions.indexOf(position), names.positionName(position)]
  }
}

/** The rows that the view shows, in order, with the heads of groups between them. */
export function arrange(grid: Grid, rows: readonly ClaimRow[], view: GridView, by: Arranging): GridRow[] {
  const kept = rows.filter(filterOf(grid, view, by.judged))
  const sorted = view.sort === 'order' ? kept : kept.sort(ORDERS[view.sort])
  const headFor = headOf(grid, view, by)
  if (headFor === null) return sorted
  const groups = new Map<string, { order: number; rows: ClaimRow[] }>()
  for (const row of sorted) {
    const [order, title] = headFor(row)
    const group = groups.get(title) ?? { order, rows: [] }
    group.rows.push(row)
    groups.set(title, group)
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([title, { rows: own }]): GridRow[] => [{ kind: 'head', title, count: own.length }, ...own])
}

export function countRows(rows: readonly ClaimRow[]): Record<ClaimFilter, number> {
  const counts = { all: rows.length, disputed: 0, shared: 0, only: 0 }
  for (const { group } of rows) counts[group] += 1
  return counts
}
