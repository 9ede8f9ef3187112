/**
 * Which rows and columns of a large grid are drawn: those in sight and a few around them. Columns have one width, rows a known place
 * each, so that both follow from where the grid is scrolled to, without measuring a single cell.
 */
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Range {
  from: number
  /** One behind the last. */
  to: number
}

export interface GridSizes {
  /** Of the head column and of every other, in pixels. */
  head: number
  column: number
}

/** Rows and columns are drawn by so many, so that most steps of scrolling draw nothing. */
const ROWS_AT_ONCE = 3
const COLUMNS_AT_ONCE = 3

/** The last place that is not behind the offset, by halving. */
export function rowAt(places: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = Math.max(places.length - 1, 0)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function widened(from: number, to: number, step: number, most: number): Range {
  return {
    from: Math.max(0, Math.floor(from / step) * step - step),
    to: Math.min(most, Math.ceil((to + 1) / step) * step + step),
  }
}

export interface GridWindowOptions {
  scroller: RefObject<HTMLElement>
  /** The top of every row, then the end of the last. */
  places: ArrayLike<number>
  columns: number
  sizes: GridSizes
}

export interface GridWindow {
  rows: Range
  columns: Range
}

const isSame = (a: GridWindow, b: GridWindow) =>
  a.rows.from === b.rows.from &&
  a.rows.to === b.rows.to &&
  a.columns.from === b.columns.from &&
  a.columns.to === b.columns.to

export function useGridWindow({ scroller, places, columns, sizes }: GridWindowOptions): GridWindow {
  const count = places.length - 1
  const look = useCallback((): GridWindow => {
    // In writing from right to left, a browser counts the way to the left below zero.
    const { scrollTop = 0, scrollLeft = 0, clientHeight = 600, clientWidth = 1200 } = scroller.current ?? {}
    const top = Math.min(scrollTop, places[count] ?? 0)
    const left = Math.abs(scrollLeft)
    const lastColumn = Math.floor((left + clientWidth - sizes.head) / sizes.column)
    return {
      rows: widened(rowAt(places, top), rowAt(places, top + clientHeight), ROWS_AT_ONCE, count),
      columns: widened(Math.floor(left / sizes.column), lastColumn, COLUMNS_AT_ONCE, columns),
    }
  }, [places, count, columns, sizes.head, sizes.column])
  const [window, setWindow] = useState(look)
  const frame = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const follow = () =>
      setWindow((last) => {
        const next = look()
        return isSame(last, next) ? last : next
      })
    const later = () => {
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(follow)
    }
    follow()
    const observer = new ResizeObserver(later)
    observer.observe(element)
    element.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame.current)
      observer.disconnect()
      element.removeEventListener('scroll', later)
    }
  }, [look])
  return {
    rows: { from: Math.min(window.rows.from, count), to: Math.min(window.rows.to, count) },
    columns: { from: Math.min(window.columns.from, columns), to: Math.min(window.columns.to, columns) },
  }
}
