/** Quotations that were cut, altered, added or dropped. */
import type { Span } from '@parallax/contract'
import { isContent } from '../../claims/statement.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote, type Told } from '../finding.js'
import { hull, isIn, type Side, type Sides, textOf, unitsIn } from '../side.js'

/** Fewer words between marks are a term and no quotation of what somebody said. */
export const LEAST_QUOTED = 3

/** Two quotations are one where the longer holds this much of the words of the shorter. */
const SAME_QUOTATION = 0.5

export interface Quoted {
  span: Span
  units: Unit[]
}

/** The quotations of the sentences, cut where the sentences end. */
export function quotedIn(side: Side): Quoted[] {
  return side.quotations.flatMap((quotation) => {
    if (!isIn(side, quotation)) return []
    return side.entries
      .map(({ span }) => ({
        start: Math.max(span.start, quotation.start),
        end: Math.min(span.end, quotation.end),
      }))
      .filter(({ start, end }) => start < end)
      .map((span) => ({ span, units: unitsIn(side, span) }))
  })
}

/** Quotations of both sides of which parts are one: a quotation can be parted by words of saying, and joined again. */
interface Joined {
  older: Quoted[]
  newer: Quoted[]
}

const countWords = (units: readonly Unit[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { lower } of units) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return counts
}

/** The words of the one that have none of their own in the other. */
function surplus(one: readonly Unit[], other: readonly Unit[]): Unit[] {
  const rest = countWords(other)
  return one.filter(({ lower }) => {
    const left = rest.get(lower) ?? 0
    rest.set(lower, left - 1)
    return left <= 0
  })
}

/** "I've" for "I have", "the" for "a": no words of content are others. */
const countTelling = (units: readonly Unit[]) =>
  units.filter((unit) => isContent(unit) || unit.kind === 'negator').length

function areOne(one: Quoted, other: Quoted): boolean {
  const [short, long] = one.units.length <= other.units.length ? [one, other] : [other, one]
  const shared = short.units.length - surplus(short.units, long.units).length
  if (short.units.length === 1 && long.units.length >= LEAST_QUOTED) return false
  return shared > 0 && shared >= SAME_QUOTATION * short.units.length
}

function join(older: readonly Quoted[], newer: readonly Quoted[]): Joined[] {
  const joined: Joined[] = []
  for (const one of older) {
    const others = newer.filter((other) => areOne(one, other))
    if (others.length === 0) continue
    const known = joined.find((group) => group.newer.some((other) => others.includes(other)))
    const group = known ?? { older: [], newer: [] }
    group.older.push(one)
    for (const other of others) if (!group.newer.includes(other)) group.newer.push(other)
    if (known === undefined) joined.push(group)
  }
  return joined
}

const DIRECTIONS = {
  cut: 'The quotation was cut',
  added: 'The quotation goes on',
  altered: 'Other words stand between the quotation marks',
} as const

const allUnits = (quoted: readonly Quoted[]) => quoted.flatMap(({ units }) => units)

function directionOf({ older, newer }: Joined): keyof typeof DIRECTIONS | null {
  const [before, after] = [allUnits(older), allUnits(newer)]
  const [gone, come] = [surplus(before, after), surplus(after, before)].map(countTelling)
  if (gone === 0 && come === 0) return null
  if (come === 0) return 'cut'
  return gone === 0 ? 'added' : 'altered'
}

/** How many double quotation marks the sentences hold. */
const countMarks = (side: Side) =>
  side.entries.reduce((sum, { span }) => sum + (textOf(side, span).match(/["“”„«»]/gu)?.length ?? 0), 0)

/** Most of the words stand on the other side, outside its quotations. */
function isUnmarked({ units }: Quoted, side: Side, other: readonly Quoted[]): boolean {
  const inside = new Set(allUnits(other))
  const kept = units.filter((unit) => side.matches.has(unit) && !inside.has(side.matches.get(unit)!))
  return kept.length > 0 && kept.length >= SAME_QUOTATION * units.length
}

function tellJoined({ older, newer }: Sides, joined: Joined, { found, units }: Told): void {
  const direction = directionOf(joined)
  if (direction === null) return
  const before = hull(joined.older.map(({ span }) => span))!
  const after = hull(joined.newer.map(({ span }) => span))!
  const why = `${DIRECTIONS[direction]}: ${quote(textOf(older, before))} became ${quote(textOf(newer, after))}.`
  found.push({ kind: 'quotation', direction, before, after, why })
  for (const unit of allUnits([...joined.older, ...joined.newer])) units.add(unit)
}

function whyAlone(words: string, unmarked: boolean, isOlder: boolean): string {
  const [here, there] = isOlder ? ['older', 'newer'] : ['newer', 'older']
  return unmarked
    ? `${words} stands between quotation marks in the ${here} version and without them in the ${there} one.`
    : `The quotation ${words} stands in the ${here} version only.`
}

export const findQuotations: Finder = (sides, told) => {
  const { older, newer } = sides
  const [left, right] = [quotedIn(older), quotedIn(newer)]
  const joined = join(left, right)
  const paired = new Set(joined.flatMap((group) => [...group.older, ...group.newer]))
  for (const group of joined) tellJoined(sides, group, told)
  const sameMarks = countMarks(older) === countMarks(newer) && countMarks(older) > 0
  const alone = (side: Side, quoted: readonly Quoted[], others: readonly Quoted[], isOlder: boolean) => {
    for (const one of quoted) {
      if (paired.has(one)) continue
      const unmarked = isUnmarked(one, side, others)
      // As many marks on both sides: the reading took them for others, and they did not come or go.
      if (unmarked ? sameMarks : one.units.length < LEAST_QUOTED) continue
      told.found.push({
        kind: 'quotation',
        direction: isOlder ? 'dropped' : 'added',
        before: isOlder ? one.span : null,
        after: isOlder ? null : one.span,
        why: whyAlone(quote(textOf(side, one.span)), unmarked, isOlder),
      })
      for (const unit of one.units) told.units.add(unit)
    }
  }
  alone(older, left, right, true)
  alone(newer, right, left, false)
}
