/** Stated numbers that rose, fell, became precise or vaguer. */
import type { ChangeDirection, Figure, StatedFigure } from '@parallax/contract'
import { wordKey } from '../../claims/word-key.js'
import { dimensionOf, factorOf } from '../../figures/dimension.js'
import { type Finder, quote } from '../finding.js'
import { type Sides, textOf, unitsIn } from '../side.js'
import { pairBySlot } from '../slots.js'

const stated = ({ low, high, bound, unit, asOf }: Figure): StatedFigure => ({ low, high, bound, unit, asOf })

function isEqual(one: Figure, other: Figure): boolean {
  return (
    one.low === other.low && one.high === other.high && one.bound === other.bound && one.unit === other.unit
  )
}

/** Each figure of the one side without an equal on the other. */
function without(all: readonly Figure[], others: readonly Figure[]): Figure[] {
  const rest = [...others]
  return all.filter((one) => {
    const at = rest.findIndex((other) => isEqual(one, other))
    if (at === -1) return true
    rest.splice(at, 1)
    return false
  })
}

/** The last word of what is counted. */
const countedKey = ({ counts }: Figure) =>
  wordKey(counts?.text.toLowerCase().split(/\s+/u).at(-1) ?? '', 'en')

const countSame = (one: Figure, other: Figure) =>
  (countedKey(one) !== '' && countedKey(one) === countedKey(other)) ||
  (one.counts?.role != null && one.counts.role === other.counts?.role)

/** By the slot in which they stand, then by what they count. */
function pairUp(sides: Sides, older: readonly Figure[], newer: readonly Figure[]): [Figure, Figure][] {
  const pairs = pairBySlot(sides, older, newer).filter(([one, other]) => areOfOneKind(one, other))
  const taken = new Set(pairs.flat())
  for (const one of older) {
    if (taken.has(one)) continue
    const met = newer.find((other) => !taken.has(other) && areOfOneKind(one, other) && countSame(one, other))
    if (met === undefined) continue
    pairs.push([one, met])
    taken.add(one).add(met)
  }
  return pairs.sort(([a], [b]) => a.start - b.start)
}

const areOfOneKind = (one: Figure, other: Figure) =>
  dimensionOf(one.unit) === dimensionOf(other.unit) || one.unit === null || other.unit === null

interface Interval {
  low: number
  high: number
}

function intervalOf({ low, high, unit }: Figure): Interval {
  return {
    low: (low ?? Number.NEGATIVE_INFINITY) * factorOf(unit),
    high: (high ?? Number.POSITIVE_INFINITY) * factorOf(unit),
  }
}

const holds = (outer: Interval, inner: Interval) => outer.low <= inner.low && inner.high <= outer.high

/** The number by which two are told apart: the end that is given, or the middle. */
function middleOf({ low, high }: Interval): number {
  if (low === Number.NEGATIVE_INFINITY) return high
  return high === Number.POSITIVE_INFINITY ? low : (low + high) / 2
}

/** A small number of people or things that grew by one grew; a large one that is this much above its stated floor is the same, said precisely. */
const SMALL = 100
const PRECISE_WITHIN = 0.1

/** From "at least" the number grew, where it lies so far above that the old words would no longer be chosen for it. */
function hasRisen(older: Figure, newer: Figure, one: Interval, other: Interval): boolean {
  if (older.bound !== 'at-least' || newer.bound === 'vague' || other.low <= one.low) return false
  const isCount = (older.unit === null || older.unit === 'person') && one.low < SMALL
  return newer.bound === 'at-least' || isCount || other.low > one.low * (1 + PRECISE_WITHIN)
}

function directionOf(older: Figure, newer: Figure): ChangeDirection {
  const [one, other] = [intervalOf(older), intervalOf(newer)]
  if (hasRisen(older, newer, one, other)) return 'rose'
  const sameEnds = one.low === other.low && one.high === other.high
  if (!sameEnds && holds(one, other)) return 'made-precise'
  const isHigher = newer.bound === 'at-most' && other.high > one.high * (1 + PRECISE_WITHIN)
  if (!sameEnds && holds(other, one) && !isHigher) return 'made-vaguer'
  if (isHigher) return 'rose'
  const [before, after] = [middleOf(one), middleOf(other)]
  return after > before ? 'rose' : after < before ? 'fell' : 'changed'
}

const SAYS: Partial<Record<ChangeDirection, string>> = {
  rose: 'The number rose',
  fell: 'The number fell',
  'made-precise': 'The number was made more precise',
  'made-vaguer': 'The number was made vaguer',
  changed: 'The number is put in another way',
}

function timesOf({ asOf: before }: Figure, { asOf: after }: Figure): string {
  if (before === null && after === null) return ''
  return before === after
    ? ` (as of ${after})`
    : ` (as of ${before ?? 'no day given'}; then ${after ?? 'no day given'})`
}

export const findFigures: Finder = (sides, { found, units }) => {
  const { older, newer } = sides
  const open = (side: Sides['older'], others: readonly Figure[]) =>
    without(side.figures, others).filter((figure) => unitsIn(side, figure).some((unit) => !units.has(unit)))
  const [left, right] = [open(older, newer.figures), open(newer, older.figures)]
  for (const [one, other] of pairUp(sides, left, right)) {
    const direction = directionOf(one, other)
    const [before, after] = [textOf(older, one), textOf(newer, other)]
    for (const unit of [...unitsIn(older, one), ...unitsIn(newer, other)]) units.add(unit)
    if (direction === 'changed' && one.unit === other.unit && one.bound === other.bound) continue
    found.push({
      kind: 'figure',
      direction,
      before: { start: one.start, end: one.end },
      after: { start: other.start, end: other.end },
      figures: { before: stated(one), after: stated(other) },
      why: `${SAYS[direction]}: ${quote(before)} became ${quote(after)}${timesOf(one, other)}.`,
    })
  }
}
