/** What the finders of kinds give, and the words in which it is said. */
import type { ChangeDirection, ChangeKind, Span, StatedFigure } from '@parallax/contract'
import type { Unit } from '../claims/units.js'
import type { Sides } from './side.js'

export interface Found {
  kind: ChangeKind
  direction: ChangeDirection | null
  before: Span | null
  after: Span | null
  figures?: { before: StatedFigure; after: StatedFigure }
  why: string
}

/** What earlier finders have told of a group: the words of which nothing else is said. */
export interface Told {
  found: Found[]
  units: Set<Unit>
}

/** Looks for one kind of change and adds what it tells. */
export type Finder = (sides: Sides, told: Told) => void

/** Longer words are quoted by their beginning. */
const LONGEST_QUOTE = 160

/** Exact words between quotation marks, on one line. */
export function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST_QUOTE) return `“${line}”`
  const space = line.lastIndexOf(' ', LONGEST_QUOTE)
  return `“${line.slice(0, space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE)} […]”`
}
