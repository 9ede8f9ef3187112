/** Lines up rates of one indicator: those of one month, and those that state the same number without naming it. */
import type { Item } from './items.js'

type Join = (one: number, two: number) => void

/** A target or a forecast is none of what was measured; a core rate is none of all prices. */
export function joinRates(items: readonly Item[], join: Join): void {
  const months = new Map<string, number>()
  const numbers = new Map<string, number>()
  items.forEach((item, index) => {
    const { rate, figure } = item
    if (rate === null || item.part || item.borrowed !== null) return
    const basket = `${rate.indicator} ${rate.core} ${rate.kind} ${rate.span === 'annualised'}`
    const month = rate.month === null ? null : `${basket} ${rate.year ?? ''} ${rate.month} ${rate.span ?? ''}`
    meet(month, months, index, join)
    meet(`${basket} ${figure.low} ${figure.high}`, numbers, index, join)
  })
}

function meet(key: string | null, known: Map<string, number>, index: number, join: Join): void {
  if (key === null) return
  const first = known.get(key)
  if (first === undefined) known.set(key, index)
  else join(first, index)
}
