/** The figures of a row over time, a step line for each source; the table beside says the same. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { useMemo } from 'preact/hooks'
import { useAttributions } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { type Axis, axisOf, place } from '../../model/axis.js'
import { type StepLine, stepLines } from '../../model/figure-steps.js'
import { formatDate, formatShort, isolated } from '../../model/format.js'
import { t } from '../../words/comparison.js'
import { Words } from '../Words.js'

/** Inner units of the drawing. */
const WIDTH = 720
const HEIGHT = 180
const LEFT = 56
const RIGHT = 24
const TOP = 22
const BOTTOM = 26
/** Letters of so many points can be read; more would cover each other. */
const MOST_LETTERS = 14
/** Lines that can be told apart by their strokes; further sources stand in the table. */
const MOST_LINES = 6

interface Scale {
  x(time: number): number
  y(value: number): number
  from: number
  to: number
  axis: Axis
}

function scaleOf(lines: readonly StepLine[], axis: Axis): Scale {
  const times = lines.flatMap(({ points }) => points.map(({ time }) => time))
  const from = times.reduce((a, b) => Math.min(a, b))
  const to = times.reduce((a, b) => Math.max(a, b))
  return {
    from,
    to,
    axis,
    x: (time) => LEFT + ((time - from) / (to - from)) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - place(axis, value) * (HEIGHT - TOP - BOTTOM),
  }
}

/** Level until the next figure, to the end of the drawing. */
function stepPath({ points }: StepLine, { x, y, to }: Scale): string {
  const [first, ...rest] = points
  const steps = rest.map(({ time, value }) => `H${x(time)}V${y(value)}`)
  return `M${x(first!.time)} ${y(first!.value)}${steps.join('')}H${x(to)}`
}

function Range({ entry: { low, high }, at, scale }: { entry: FigureEntry; at: number; scale: Scale }) {
  if (low !== null && low === high) return null
  const [bottom, top] = [low ?? scale.axis.from, high ?? scale.axis.to]
  return (
    <line
      class={`step-range ${low === null || high === null ? 'is-open' : ''}`}
      x1={at}
      x2={at}
      y1={scale.y(bottom)}
      y2={scale.y(top)}
    />
  )
}

interface LineProps {
  line: StepLine
  index: number
  scale: Scale
  hasLetters: boolean
}

function Line({ line, index, scale, hasLetters }: LineProps) {
  return (
    <g class={`step-line step-${index}`}>
      <path d={stepPath(line, scale)} />
      {line.points.map(({ time, value, entry }) => (
        <g key={`${entry.article}:${entry.start}`}>
          <Range entry={entry} at={scale.x(time)} scale={scale} />
          <circle cx={scale.x(time)} cy={scale.y(value)} r={hasLetters ? 4 : 3}>
            <title>{`${entry.account}: ${entry.exact}`}</title>
          </circle>
          {hasLetters ? (
            <text x={scale.x(time) + 6} y={scale.y(value) - 6}>
              {entry.account}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  )
}

/** In UTC: one scale has one zone. */
function momentOf(time: number): string {
  return isolated(formatDate(`${new Date(time).toISOString().slice(0, 16)}Z`))
}

function Scales({ scale }: { scale: Scale }) {
  return (
    <g class="step-scales">
      {scale.axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={LEFT - 8} y={scale.y(tick) + 4} text-anchor="end">
            {isolated(formatShort(tick))}
          </text>
        </g>
      ))}
      <text x={LEFT} y={HEIGHT - 6}>
        {momentOf(scale.from)}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
        {momentOf(scale.to)}
      </text>
    </g>
  )
}

function useLines(row: FigureRow): StepLine[] {
  const { lookup } = useReader()
  const attributionsOf = useAttributions()
  return useMemo(() => {
    if (attributionsOf === undefined) return []
    const sourceOf = ({ article, attribution, account }: FigureEntry) => {
      const found = attributionsOf(article).find(({ id }) => id === attribution)
      return found?.chain.at(-1)?.holder ?? found?.speaker?.name ?? lookup.nameOf(account)
    }
    return stepLines(row, {
      publishedOf: (account) => lookup.account(account)?.published ?? null,
      sourceOf,
    })
  }, [row, lookup, attributionsOf])
}

export function FigureSteps({ row }: { row: FigureRow }) {
  const lines = useLines(row)
  const drawn = lines.slice(0, MOST_LINES)
  const axis = axisOf(drawn.flatMap(({ points }) => points.map(({ entry }) => entry)))
  const times = new Set(drawn.flatMap(({ points }) => points.map(({ time }) => time)))
  if (axis === null || times.size < 2) return null
  const scale = scaleOf(drawn, axis)
  const points = drawn.reduce((sum, line) => sum + line.points.length, 0)
  return (
    <figure class="figure-steps">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.steps.label(row.subject, drawn.length)}
      >
        <Scales scale={scale} />
        {drawn.map((line, index) => (
          <Line
            key={line.source}
            line={line}
            index={index}
            scale={scale}
            hasLetters={points <= MOST_LETTERS}
          />
        ))}
      </svg>
      <figcaption>
        {drawn.map(({ source }, index) => (
          <span key={source} class={`step-key step-${index}`}>
            <svg viewBox="0 0 28 8" aria-hidden="true" focusable="false">
              <path d="M0 4H28" />
            </svg>
            <Words text={source} />
          </span>
        ))}
        {lines.length > drawn.length ? <span>{t.more(lines.length - drawn.length)}</span> : null}
      </figcaption>
    </figure>
  )
}
