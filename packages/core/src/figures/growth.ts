/** Numbers that move while an event goes on: which of two is the newer state, and when the later one can't be of the same event. */
import { instantOf } from '../instant.js'
import { shiftDay } from './days.js'
import type { Item } from './items.js'
import type { Standing } from './standing.js'

/** A larger toll published more than this many hours later is taken for the newer state of a growing number. */
const WINDOW_HOURS = 1
const HOUR = 3_600_000

/** Roles whose number grows while an event goes on. */
const GROWING = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'infected',
  'displaced',
  'evacuated',
  'rescued',
  'hospitalised',
  'destroyed',
  'damaged',
  'trapped',
])

/** Roles whose number also falls as people are found. */
const SHRINKING = new Set(['missing', 'trapped'])

/** Says how two figures that grow are of different times, or null. */
export function laterOf(first: Item, other: Item, standing: Standing): string | null {
  const [one, two] = [first.figure.asOf, other.figure.asOf]
  if (one !== null && two !== null && one !== two) return `${one} and ${two}`
  const role = first.role ?? other.role
  const moves = first.figure.change !== 'none'
  if (!moves && (role === null || !GROWING.has(role))) return null
  const [risen, fallen] = floorOf(first) < floorOf(other) ? [1, 0] : [0, 1]
  const hasGrown = standing.grown[risen]! && !standing.grown[fallen]!
  if (standing.moving || hasGrown) return 'the words say that the number has changed'
  return publishedApart(first, other, standing) ?? stillCounted(first, other, standing)
}

/** Tolls that go up by the hour; "at least 43" of the same day as 24 is such a toll on its way. */
const COUNTED_ON = new Set(['killed', 'injured', 'missing', 'trapped', 'hospitalised'])

/** Two tolls of one day, of sentences that are no copies: the larger is an open count, and no clock says that it was the earlier. */
function stillCounted(first: Item, other: Item, { published, link }: Standing): string | null {
  const [left, right] = published
  if (link === 'copy' || left === null || right === null || !COUNTED_ON.has(first.role ?? '')) return null
  const [small, large, open] = floorOf(first) < floorOf(other) ? [left, right, other] : [right, left, first]
  const oneDay = small.first.slice(0, 10) === large.first.slice(0, 10)
  if (!oneDay || open.figure.bound !== 'at-least' || isBefore(large.first, small.last, link)) return null
  return `“${open.written}” of the same day is a count that goes on`
}

/** A toll may be corrected downwards, but not to less than this share of what an earlier report has. */
const FALL = 0.5

/** The smaller of two tolls is published on a later day only, and is too small to be the same toll corrected. */
export function isFallenTooFar(first: Item, other: Item, { published }: Standing): boolean {
  const [left, right] = published
  const role = first.role ?? ''
  if (left === null || right === null || !GROWING.has(role) || SHRINKING.has(role)) return false
  const rises = floorOf(first) < floorOf(other)
  const [small, large] = rises ? [left, right] : [right, left]
  const [least, most] = [ceilingOf(rises ? first : other), floorOf(rises ? other : first)]
  return small.first.slice(0, 10) > large.last.slice(0, 10) && least < most * FALL
}

/** The sentences of two tolls give a day and the next, and the smaller one is of the later day and published behind the other: no toll falls so. */
export function isLaterAndFewer(first: Item, other: Item, { published }: Standing): boolean {
  const role = first.role ?? ''
  if (!GROWING.has(role) || SHRINKING.has(role)) return false
  const rises = floorOf(first) < floorOf(other)
  const [small, large] = rises ? [first, other] : [other, first]
  const [late, early] = rises ? published : [published[1], published[0]]
  if (small.scope.day === null || large.scope.day === null || late === null || early === null) return false
  const isNext = shiftDay(large.scope.day, 1) === small.scope.day
  return isNext && late.first.slice(0, 10) > early.last.slice(0, 10)
}

function ceilingOf({ figure: { low, high } }: Item): number {
  return high ?? low ?? 0
}

function publishedApart(first: Item, other: Item, { published, link }: Standing): string | null {
  const [left, right] = published
  if (left === null || right === null) return null
  const either = first.figure.change !== 'none' || SHRINKING.has(first.role ?? other.role ?? '')
  const rises = floorOf(first) < floorOf(other)
  const [small, large] = rises ? [left, right] : [right, left]
  const apart = isBefore(small.first, large.first, link)
  if (either && (apart || isBefore(large.first, small.first, link)))
    return `published on ${left.first.slice(0, 10)} and ${right.first.slice(0, 10)}, and the number moves`
  return apart && !isBefore(large.first, small.last, 'copy')
    ? 'the later report gives the larger number'
    : null
}

/** Earlier by day; by more than {@link WINDOW_HOURS} on one day where the hours are known and the sentences are no copies. */
function isBefore(one: string, two: string, link: Standing['link']): boolean {
  const [left, right] = [one.slice(0, 10), two.slice(0, 10)]
  if (left !== right) return left < right
  if (link === 'copy' || !hasTime(one) || !hasTime(two)) return false
  return (instantOf(two) - instantOf(one)) / HOUR > WINDOW_HOURS
}

/** A date, or midnight sharp, stands for a day. */
function hasTime(published: string): boolean {
  return published.length > 10 && !/T00:00(?::00)?/u.test(published)
}

export function floorOf({ figure: { low, high } }: Item): number {
  return low ?? high ?? 0
}
