/** How wide and high the cells of the grid are, in pixels: by the width that there is and the size of letters that the reader has set. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

export interface GridMeasures {
  head: number
  column: number
  row: number
  /** The head of a group of rows. */
  group: number
  /** The row of account names. */
  title: number
}

interface Rules {
  /** Least and most width of a column, in rem. */
  column: readonly [number, number]
  /** Least and usual width of the claims: they yield where that brings every account into sight. */
  head: readonly [number, number]
  row: number
}

const WIDE: Rules = { column: [4.75, 9], head: [17, 22], row: 5.75 }
/** On a phone the claims are narrow and therefore high. */
const NARROW: Rules = { column: [4.5, 7], head: [9.5, 9.5], row: 7.75 }
const NARROW_BELOW = 48
const GROUP = 2.25
const TITLE = 4.75
/** The share of the width that claims take where there are few accounts. */
const CLAIMS_SHARE = 0.45

function measure(width: number, columns: number): GridMeasures {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const rules = innerWidth < NARROW_BELOW * rem ? NARROW : WIDE
  const [least, most] = rules.column
  const fair = (width * (1 - CLAIMS_SHARE)) / Math.max(columns, 1) / rem
  const column = Math.min(most, Math.max(least, fair)) * rem
  const [narrow, usual] = rules.head
  const rest = width - column * columns
  const head = rest >= narrow * rem ? rest : usual * rem
  return { head, column, row: rules.row * rem, group: GROUP * rem, title: TITLE * rem }
}

export function useGridSizes(scroller: RefObject<HTMLElement>, columns: number): GridMeasures {
  const [sizes, setSizes] = useState(() => measure(Math.min(innerWidth, 1184), columns))
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const follow = () =>
      setSizes((last) => {
        const next = measure(element.clientWidth, columns)
        return next.head === last.head && next.column === last.column && next.row === last.row ? last : next
      })
    follow()
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => observer.disconnect()
  }, [columns])
  return sizes
}
