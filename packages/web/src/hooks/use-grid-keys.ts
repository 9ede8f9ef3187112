/** One tab stop for a whole grid; arrows, Home, End and the page keys move inside it, as in a spreadsheet. */
import { useCallback, useRef, useState } from 'preact/hooks'

export interface GridPlace {
  row: number
  column: number
}

/** Rows that a page key jumps over. */
const PAGE = 8

const MOVES: Record<string, (place: GridPlace, last: GridPlace) => GridPlace> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
}

function within(value: number, last: number): number {
  return Math.min(Math.max(value, 0), Math.max(last, 0))
}

/** Where a key leads, or null for a key that does not move. `control` with Home or End goes to the first or last cell. */
export function moveInGrid(
  place: GridPlace,
  last: GridPlace,
  key: string,
  control = false,
): GridPlace | null {
  if (control && key === 'Home') return { row: 0, column: 0 }
  if (control && key === 'End') return last
  const next = MOVES[key]?.(place, last)
  if (next === undefined) return null
  return { row: within(next.row, last.row), column: within(next.column, last.column) }
}

/** `last` is the last row and column. Cells carry `data-place="row:column"`. */
export function useGridKeys(last: GridPlace) {
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const current = { row: within(wanted.row, last.row), column: within(wanted.column, last.column) }
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = moveInGrid(current, last, event.key, event.ctrlKey || event.metaKey)
      if (next === null) return
      event.preventDefault()
      setWanted(next)
      grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus()
    },
    [current.row, current.column, last.row, last.column],
  )
  return { grid, current, onKeyDown, setCurrent: setWanted }
}
