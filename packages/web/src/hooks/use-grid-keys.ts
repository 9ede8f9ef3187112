/** One tab stop for a whole grid; arrows, Home, End and the page keys move inside it, as in a spreadsheet. */
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { GridMeasures } from './use-grid-sizes.js'

export interface GridPlace {
  row: number
  column: number
}

/** Rows that a page key jumps over where the height of the grid is not known. */
const PAGE = 8

type Move = (place: GridPlace, last: GridPlace, page: number) => GridPlace

const MOVES: Record<string, Move> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageDown: ({ row, column }, _, page) => ({ row: row + page, column }),
  PageUp: ({ row, column }, _, page) => ({ row: row - page, column }),
}

/** With Control: to the edges. */
const JUMPS: Record<string, Move> = {
  ArrowRight: ({ row }, last) => ({ row, column: last.column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowDown: ({ column }, last) => ({ row: last.row, column }),
  ArrowUp: ({ column }) => ({ row: 0, column }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, last) => last,
}

function within(value: number, last: number): number {
  return Math.min(Math.max(value, 0), Math.max(last, 0))
}

export interface MoveOptions {
  control?: boolean
  /** Rows that a page key jumps over. */
  page?: number
}

/** Where a key leads, or null for a key that does not move. */
export function moveInGrid(
  place: GridPlace,
  last: GridPlace,
  key: string,
  { control = false, page = PAGE }: MoveOptions = {},
): GridPlace | null {
  const move = (control ? JUMPS[key] : undefined) ?? MOVES[key]
  const next = move?.(place, last, page)
  if (next === undefined) return null
  return { row: within(next.row, last.row), column: within(next.column, last.column) }
}

/** The nearest row that has cells, on the way on; on the way back where none follows. */
export function landOn(rows: readonly { kind: 'claim' | 'head' }[], wanted: number, from: number): number {
  const step = wanted < from ? -1 : 1
  for (const way of [step, -step])
    for (let row = wanted; row >= 0 && row < rows.length; row += way)
      if (rows[row]!.kind === 'claim') return row
  return 0
}

export interface GridKeysOptions {
  scroller: RefObject<HTMLElement>
  rows: readonly { kind: 'claim' | 'head' }[]
  columns: number
  /** The top of every row, then the end of the last. */
  places: ArrayLike<number>
  sizes: GridMeasures
}

const find = (scroller: RefObject<HTMLElement>, { row, column }: GridPlace) =>
  scroller.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)

/** Scrolls so that the cell stands clear of the heads. */
function reveal({ scroller, places, sizes }: GridKeysOptions, { row, column }: GridPlace): void {
  const element = scroller.current
  if (element === null) return
  const top = places[row]!
  const bottom = places[row + 1]! + sizes.title
  if (top < element.scrollTop) element.scrollTop = top
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight
  const side = getComputedStyle(element).direction === 'rtl' ? -1 : 1
  const left = Math.abs(element.scrollLeft)
  const start = column * sizes.column
  const end = sizes.head + start + sizes.column
  if (start < left) element.scrollLeft = side * start
  else if (end > left + element.clientWidth) element.scrollLeft = side * (end - element.clientWidth)
}

/** Cells carry `data-place="row:column"`. The cell that holds the tab stop is to be drawn wherever the grid is scrolled to. */
export function useGridKeys(options: GridKeysOptions) {
  const { scroller, rows, columns } = options
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 })
  /** A cell that is to have the focus as soon as it is drawn. */
  const awaited = useRef<GridPlace | null>(null)
  const last = { row: rows.length - 1, column: columns - 1 }
  const current = {
    row: landOn(rows, within(wanted.row, last.row), -1),
    column: within(wanted.column, last.column),
  }
  /** Where the keys stand, ahead of the drawing: a key that is held down comes faster. */
  const here = useRef(current)
  here.current = awaited.current ?? current
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(((scroller.current?.clientHeight ?? 0) - options.sizes.title) / options.sizes.row)
    const control = event.ctrlKey || event.metaKey
    const isMirrored = scroller.current !== null && getComputedStyle(scroller.current).direction === 'rtl'
    const key = isMirrored ? (MIRROR[event.key] ?? event.key) : event.key
    const next = moveInGrid(here.current, last, key, { control, ...(page > 0 && { page }) })
    if (next === null || event.altKey) return
    event.preventDefault()
    const place = { row: landOn(rows, next.row, here.current.row), column: next.column }
    here.current = place
    awaited.current = place
    reveal(options, place)
    setWanted(place)
    find(scroller, place)?.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    const place = awaited.current
    const cell = place === null ? null : find(scroller, place)
    if (cell == null) return
    awaited.current = null
    cell.focus({ preventScroll: true })
  })
  const follow = useCallback((event: FocusEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined
    const [row, column] = place?.split(':').map(Number) ?? []
    if (row !== undefined && column !== undefined)
      setWanted((known) => (known.row === row && known.column === column ? known : { row, column }))
  }, [])
  return { current, onKeyDown, follow }
}

const MIRROR: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
