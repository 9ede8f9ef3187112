/** One figure as an interval on the scale of its row. An open end runs to the edge and ends in an arrow. */
import type { FigureEntry } from '@parallax/contract'
import { type Axis, place } from '../../model/axis.js'
import { formatShort, isolated } from '../../model/format.js'

/** Inner units of the drawing; the margin leaves room for dots and arrow heads at the edges. */
const WIDTH = 300
const MARGIN = 12

function across(axis: Axis, value: number): number {
  return MARGIN + place(axis, value) * (WIDTH - 2 * MARGIN)
}

/** The lines of the scale, stretched to the height of the row. */
function AxisLines({ axis }: { axis: Axis }) {
  return (
    <svg
      class="axis-lines"
      viewBox={`0 0 ${WIDTH} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {axis.ticks.map((tick) => (
        <line key={tick} x1={across(axis, tick)} x2={across(axis, tick)} y1="0" y2="1" />
      ))}
    </svg>
  )
}

const MIDDLE = 14

function Ends({ low, high, bound, axis }: Pick<FigureEntry, 'low' | 'high' | 'bound'> & { axis: Axis }) {
  const from = low === null ? 3 : across(axis, low)
  const to = high === null ? WIDTH - 3 : across(axis, high)
  if (low !== null && low === high) return <circle class="figure-dot" cx={from} cy={MIDDLE} r="5" />
  return (
    <g class={`figure-range bound-${bound}`}>
      <line x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />
      {low === null ? (
        <path d={`M${from} ${MIDDLE}l7 -5v10z`} />
      ) : (
        <line class="cap" x1={from} x2={from} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      )}
      {high === null ? (
        <path d={`M${to} ${MIDDLE}l-7 -5v10z`} />
      ) : (
        <line class="cap" x1={to} x2={to} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      )}
    </g>
  )
}

export function RangeBar({ entry, axis }: { entry: FigureEntry; axis: Axis }) {
  return (
    <>
      <AxisLines axis={axis} />
      <svg class="range-bar" viewBox={`0 0 ${WIDTH} 28`} aria-hidden="true" focusable="false">
        {entry.low === null && entry.high === null ? null : (
          <Ends low={entry.low} high={entry.high} bound={entry.bound} axis={axis} />
        )}
      </svg>
    </>
  )
}

export function AxisHead({ axis }: { axis: Axis }) {
  return (
    <svg class="range-bar axis-head" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <text key={tick} x={across(axis, tick)} y="14" text-anchor="middle">
          {isolated(formatShort(tick))}
        </text>
      ))}
    </svg>
  )
}
