/** One scale for all figures of a row. */

export interface Interval {
  low: number | null
  high: number | null
}

export interface Axis {
  from: number
  to: number
  ticks: number[]
  /** True where the scale does not begin at zero, which the reader must be told. */
  cut: boolean
}

/** Ticks wanted on a scale of about 20 em: more of them collide when they have six digits. */
const TICKS = 4
/** Where all values lie within this share of the largest, a scale from zero would show a single dot. */
const CLOSE = 0.2
/** A range below this is a single value: dividing it into steps would lose all digits. */
const LEAST = 1e-9

function stepFor(range: number): number {
  const raw = range / TICKS
  const power = 10 ** Math.floor(Math.log10(raw))
  const lead = raw / power
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power
}

/** The scale over all stated ends, from zero unless all of them lie close together far from it. Null without any number. */
export function axisOf(intervals: readonly Interval[]): Axis | null {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)
  const values = ends.filter((end) => Number.isFinite(end))
  if (values.length === 0) return null
  const least = values.reduce((a, b) => Math.min(a, b))
  const most = values.reduce((a, b) => Math.max(a, b))
  const isClose = least > 0 && most - least > LEAST && (most - least) / most < CLOSE
  const floor = isClose ? least - (most - least) : Math.min(0, least)
  const top = most - floor > LEAST ? most : floor + 1
  const step = stepFor(top - floor)
  const from = Math.floor(floor / step) * step
  const to = Math.ceil(top / step) * step
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step))
  return { from: tidy(from), to: tidy(to), ticks, cut: from > 0 }
}

/** Twelve digits: enough for every stated figure, few enough to drop the noise of adding steps. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** The place of a value on the scale as a share from 0 to 1, held inside it. */
export function place({ from, to }: Axis, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
