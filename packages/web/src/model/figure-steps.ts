/** The figures of a row over time: a line for each source, which holds its last figure until it gives another. */
import type { FigureEntry, FigureRow } from '@parallax/contract'

export interface StepPoint {
  /** Milliseconds. */
  time: number
  /** Where the line runs: the stated number, the bound where there is one only, the middle of two. */
  value: number
  entry: FigureEntry
}

export interface StepLine {
  source: string
  points: StepPoint[]
}

export interface StepOptions {
  /** When the account of an entry came out. */
  publishedOf(account: string): string | null
  /** On whose word it stands. */
  sourceOf(entry: FigureEntry): string
}

function valueIn({ low, high }: FigureEntry): number | null {
  if (low === null) return high
  return high === null ? low : (low + high) / 2
}

const isRelated = ({ relation }: FigureEntry) => relation !== 'subset' && relation !== 'other-scope'

/** Empty where the row tells nothing over time: less than two moments, or one number throughout. */
export function stepLines({ entries }: FigureRow, { publishedOf, sourceOf }: StepOptions): StepLine[] {
  const lines = new Map<string, StepPoint[]>()
  for (const entry of entries.filter(isRelated)) {
    const time = Date.parse(publishedOf(entry.account) ?? '')
    const value = valueIn(entry)
    if (Number.isNaN(time) || value === null || !Number.isFinite(value)) continue
    const source = sourceOf(entry)
    lines.set(source, [...(lines.get(source) ?? []), { time, value, entry }])
  }
  const all = [...lines.values()].flat()
  const isTold =
    new Set(all.map(({ time }) => time)).size > 1 && new Set(all.map(({ value }) => value)).size > 1
  if (!isTold) return []
  return [...lines]
    .map(([source, points]) => ({ source, points: points.sort((a, b) => a.time - b.time) }))
    .sort((a, b) => b.points.length - a.points.length || a.points[0]!.time - b.points[0]!.time)
}
