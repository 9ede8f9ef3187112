/** How one figure stands to another that is taken for the same quantity. Rules and limits: README.md of this folder. */
import type { FigureRelation } from '@parallax/contract'
import type { Item } from './items.js'
import type { LinkKind } from './linking.js'

export interface Related {
  relation: FigureRelation
  why: string
}

export interface Standing {
  /** How the two were lined up; `role` for tolls that share role and group only. */
  link: LinkKind | 'role'
  /** Times of publication, ISO 8601 or null. */
  published: [string | null, string | null]
  /** True where the account of the second also states the value of the first, or the other way round. */
  alsoStated: boolean
}

/** A larger toll published more than this many hours later is taken for the newer state of a growing number. */
const WINDOW_HOURS = 1
const HOUR = 3_600_000

/** A vague word is stretched by this factor on both sides before it can exclude a number: "dozens" for 22 is no conflict. */
const VAGUE_STRETCH = 2

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

export function relate(first: Item, other: Item, standing: Standing): Related {
  const [a, b] = [quote(first), quote(other)]
  if (other.part && !first.part)
    return { relation: 'subset', why: `${b} is given as a part of a larger number; ${a} is the whole.` }
  if (first.part && !other.part)
    return { relation: 'other-scope', why: `${a} is a part of a larger number; ${b} is not.` }
  if (agrees(first, other)) return { relation: 'same', why: `${b} states the same number as ${a}.` }
  const apart = scopeApart(first, other, standing)
  if (apart !== null) return { relation: 'other-scope', why: `${a} and ${b} ${apart}.` }
  if (!areDisjoint(first, other)) return overlapping(first, other, standing)
  return excluded(first, other, standing)
}

function quote({ written }: Item): string {
  return `“${written}”`
}

function agrees({ figure: one }: Item, { figure: two }: Item): boolean {
  return one.low === two.low && one.high === two.high && one.bound === two.bound
}

/** Why the two are about different things, or null. */
function scopeApart(first: Item, other: Item, { link }: Standing): string | null {
  if (first.figure.unit !== other.figure.unit && !isCount(first) && !isCount(other))
    return 'are in different units'
  if (first.figure.additional !== other.figure.additional)
    return 'are not both totals: one adds to a number given before'
  if (first.figure.change !== other.figure.change) return 'are not both levels: one is the size of a change'
  if (link === 'copy') return null
  if (first.family !== other.family) return 'count different groups'
  if (first.severity !== other.severity) return 'differ in how badly people were hurt'
  if (first.background !== other.background) return 'speak of different times'
  const placed = first.places.size > 0 && other.places.size > 0
  if (placed && ![...first.places].some((place) => other.places.has(place)))
    return 'stand in sentences about different places'
  if (first.account === other.account) return 'stand in one account, which tells them apart'
  return null
}

function isCount({ figure: { unit } }: Item): boolean {
  return unit === null || unit === 'person'
}

interface Interval {
  low: number
  high: number
}

function intervalOf({ figure: { low, high, bound } }: Item): Interval {
  const stretch = bound === 'vague' ? VAGUE_STRETCH : 1
  return {
    low: (low ?? Number.NEGATIVE_INFINITY) / stretch,
    high: (high ?? Number.POSITIVE_INFINITY) * stretch,
  }
}

function areDisjoint(first: Item, other: Item): boolean {
  const [one, two] = [intervalOf(first), intervalOf(other)]
  const apart = one.high < two.low || two.high < one.low
  return apart && !isRounding(first, other) && !isRounding(other, first)
}

/** "1.5 million" for 1,487,000: the coarse number is the fine one rounded to as many digits as it shows. */
function isRounding({ figure: coarse }: Item, { figure: fine }: Item): boolean {
  if (coarse.low === null || coarse.low !== coarse.high || fine.low === null || fine.low !== fine.high)
    return false
  if (coarse.low < 100 && Number.isInteger(coarse.low) && Number.isInteger(fine.low)) return false
  const digits = String(coarse.low)
    .replace(/^0\.0*|\.|e.*$/gu, '')
    .replace(/0+$/u, '').length
  return digits > 0 && digits < 12 && Number(fine.low.toPrecision(digits)) === coarse.low
}

function overlapping(first: Item, other: Item, standing: Standing): Related {
  const [a, b] = [quote(first), quote(other)]
  if (standing.link === 'copy' && isSameOpenBound(first, other)) return excluded(first, other, standing)
  const [one, two] = [intervalOf(first), intervalOf(other)]
  const wider = two.low <= one.low && two.high >= one.high
  if (wider) return { relation: 'vaguer', why: `${b} leaves room for ${a}.` }
  const inside = one.low <= two.low && one.high >= two.high
  return {
    relation: inside ? 'same' : 'vaguer',
    why: inside ? `${b} fits within ${a}.` : `${b} and ${a} can both hold.`,
  }
}

/** "at least 84" and "at least 185" in otherwise the same sentence: both can hold, yet one of them was written for the other. */
function isSameOpenBound({ figure: one }: Item, { figure: two }: Item): boolean {
  return (
    one.bound === two.bound &&
    (one.bound === 'at-least' || one.bound === 'at-most') &&
    (one.low ?? one.high) !== (two.low ?? two.high)
  )
}

function excluded(first: Item, other: Item, standing: Standing): Related {
  const [a, b] = [quote(first), quote(other)]
  const later = laterOf(first, other, standing)
  if (later !== null) return { relation: 'update', why: `${b} and ${a} are of different times: ${later}.` }
  if (standing.link !== 'copy' && standing.alsoStated)
    return { relation: 'other-scope', why: `${a} and ${b} differ, but one of the two accounts states both.` }
  if (standing.link === 'role' && (first.figure.bound === 'none' || other.figure.bound === 'none')) {
    return { relation: 'other-scope', why: `${a} and ${b} stand in sentences that are not lined up.` }
  }
  const copied = standing.link === 'copy' ? ' in otherwise nearly the same sentence' : ''
  return { relation: 'conflict', why: `${a} and ${b} cannot both be the number${copied}.` }
}

/** Says how two figures that grow are of different times, or null. */
function laterOf(first: Item, other: Item, { published, link }: Standing): string | null {
  const [one, two] = [first.figure.asOf, other.figure.asOf]
  if (one !== null && two !== null && one !== two) return `${one} and ${two}`
  const role = first.role ?? other.role
  const moves = first.figure.change !== 'none'
  if (!moves && (role === null || !GROWING.has(role))) return null
  if (first.moving || other.moving) return 'the words say that the number has changed'
  const [left, right] = published
  if (left === null || right === null) return null
  const sameDay = left.slice(0, 10) === right.slice(0, 10)
  if (!sameDay) return `published on ${left.slice(0, 10)} and ${right.slice(0, 10)}`
  if (link === 'copy' || !hasTime(left) || !hasTime(right)) return null
  const hours = (Date.parse(right) - Date.parse(left)) / HOUR
  const grown = moves || (hours > 0 ? floorOf(other) > floorOf(first) : floorOf(other) < floorOf(first))
  return Math.abs(hours) > WINDOW_HOURS && grown
    ? moves
      ? 'published hours apart, and the number moves'
      : 'the later report gives the larger number'
    : null
}

/** A date, or midnight sharp, stands for a day. */
function hasTime(published: string): boolean {
  return published.length > 10 && !/T00:00(?::00)?/u.test(published)
}

function floorOf({ figure: { low, high } }: Item): number {
  return low ?? high ?? 0
}
