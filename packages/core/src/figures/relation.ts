/** How one figure stands to another that is taken for the same quantity. Rules and limits: README.md of this folder. */
import type { FigureRelation } from '@parallax/contract'
import { CONVERSION_SLACK, dimensionOf, factorOf } from './dimension.js'
import { floorOf, isFallenTooFar, isLaterAndFewer, laterOf } from './growth.js'
import { contentWords, type Item } from './items.js'
import { areSameRate, ratesApart } from './periods.js'
import { type Gazetteer, isCountry } from './places.js'
import { areOneEvent, areTwoEvents } from './scope.js'
import type { Standing } from './standing.js'

export interface Related {
  relation: FigureRelation
  why: string
}

/** A vague word is stretched by this factor on both sides before it can exclude a number: "dozens" for 22 is no conflict. */
const VAGUE_STRETCH = 2

export function relate(first: Item, other: Item, standing: Standing): Related {
  const [a, b] = [quote(first), quote(other)]
  if (first.sum !== null || other.sum !== null) return bySum(first, other)
  const rates = ratesApart(first.rate, other.rate)
  if (rates !== null) return { relation: 'other-scope', why: `${a} and ${b} ${rates}.` }
  if (other.part && !first.part) return subset(b, standing.whole)
  if (first.part && !other.part)
    return { relation: 'other-scope', why: `${a} is a part of a larger number; ${b} is not.` }
  if (agrees(first, other)) return { relation: 'same', why: `${b} states the same number as ${a}.` }
  if (agreesInAnotherUnit(first, other))
    return { relation: 'same', why: `${b} states the same as ${a} in another unit.` }
  if (first.part && other.part && standing.link !== 'copy')
    return { relation: 'other-scope', why: `${a} and ${b} are parts of two numbers.` }
  const apart = scopeApart(first, other, standing)
  if (apart !== null) return { relation: 'other-scope', why: `${a} and ${b} ${apart}.` }
  if (!areDisjoint(first, other)) return overlapping(first, other, standing)
  const foreign = other.borrowed ?? first.borrowed
  const listed = addendOf(first, other)
  if (listed !== null)
    return { relation: 'other-scope', why: `${quote(listed)} is one of several counts given side by side.` }
  const captioned = other.caption ? b : first.caption ? a : null
  if (foreign === null && captioned !== null && standing.link !== 'copy')
    return { relation: 'other-scope', why: `${captioned} stands in a caption, which may be of another time.` }
  if (foreign !== null)
    return { relation: 'other-scope', why: `${other.borrowed === null ? a : b} ${foreign}.` }
  if (first.account === other.account)
    return {
      relation: 'other-scope',
      why: `${a} and ${b} stand in one account, which tells them apart.`,
    }
  return excluded(first, other, standing)
}

/** The smaller of two tolls, where it alone is one of several counts that its sentence gives side by side. */
function addendOf(first: Item, other: Item): Item | null {
  if (first.addend === other.addend) return null
  const [addend, whole] = first.addend ? [first, other] : [other, first]
  return floorOf(addend) < floorOf(whole) ? addend : null
}

/** A sum is ours and not the account's: it shows agreement, and nothing is held against it. */
function bySum(first: Item, other: Item): Related {
  const [sum, number] = other.sum === null ? [first, other] : [other, first]
  const parts = `${sum.sum!.map((part) => `“${part}”`).join(' and ')} make ${sum.figure.low}`
  if (agrees(first, other)) return { relation: 'same', why: `${parts}, as ${quote(number)} does.` }
  return { relation: 'other-scope', why: `${parts}; other parts may be left out.` }
}

function subset(part: string, whole: string | null): Related {
  const named = whole === null ? 'a larger number' : `“${whole}”`
  return { relation: 'subset', why: `${part} is given as a part of ${named} in the same account.` }
}

function quote({ written }: Item): string {
  return `“${written}”`
}

function agrees({ figure: one }: Item, { figure: two }: Item): boolean {
  const same = one.low === two.low && one.high === two.high && one.bound === two.bound
  return same && factorOf(one.unit) === factorOf(two.unit)
}

/** "2,700 km" and "1,680 miles". */
function agreesInAnotherUnit(first: Item, other: Item): boolean {
  const [one, two] = [first.figure, other.figure]
  const measures = one.unit !== two.unit && dimensionOf(one.unit) !== null
  return (
    measures &&
    one.bound === two.bound &&
    dimensionOf(one.unit) === dimensionOf(two.unit) &&
    !areDisjoint(first, other)
  )
}

/** Why the two are about different things, or null. */
function scopeApart(first: Item, other: Item, { link, gazetteer, overSpan }: Standing): string | null {
  if (dimensionOf(first.figure.unit) !== dimensionOf(other.figure.unit) && !isCount(first) && !isCount(other))
    return 'are in different units'
  if (first.figure.additional !== other.figure.additional)
    return 'are not both totals: one adds to a number given before'
  if (link !== 'copy' && first.rate !== null && first.rate.indicator === other.rate?.indicator) return null
  if (first.figure.change !== other.figure.change) return 'are not both levels: one is the size of a change'
  if (areOtherKinds(first, other)) return 'count different groups'
  if (link === 'copy') return null
  if (first.family !== other.family) return 'count different groups'
  if (haveTwoOwners(first, other)) return 'belong to two'
  if (first.role !== null && other.role !== null && first.role !== other.role)
    return 'count different things that happened'
  const isNone = first.figure.bound === 'none' || other.figure.bound === 'none'
  if (!isNone && first.severity !== other.severity) return 'differ in how badly people were hurt'
  if (first.background !== other.background) return 'speak of different times'
  if (first.role !== null && overSpan[0] !== overSpan[1])
    return 'are not both of one act: one counts over hours or days'
  if (first.planned !== other.planned) return 'are not both of what has happened: one is expected'
  if (areElsewhere(first.places, other.places, gazetteer)) return 'stand in sentences about different places'
  return areTwoEvents(first.scope, other.scope, gazetteer) ? 'are of two events, by place or day' : null
}

/** Tolls that are lined up by role alone and differ by this factor need words that join them: one place and no other day. */
const FAR_APART = 3

/** Why two tolls that no sentence joins are more likely of two events than in conflict, or null. */
function twoEvents(first: Item, other: Item, standing: Standing): string | null {
  if (standing.link === 'copy') return null
  if (isLaterAndFewer(first, other, standing)) return 'are of two days, and the later one is smaller'
  if (standing.link === 'like') return null
  if (first.rate !== null && other.rate !== null)
    return areSameRate(first.rate, other.rate)
      ? null
      : 'are not said to be of one month and one time of comparison'
  if (isFallenTooFar(first, other, standing)) return 'are of two events: the later one is far smaller'
  if (areElsewhere(first.scope.places, other.scope.places, standing.gazetteer))
    return 'name no place in common'
  const [small, large] = [floorOf(first), floorOf(other)].sort((a, b) => a - b)
  if (large! < FAR_APART * small!) return null
  return areOneEvent(first.scope, other.scope, standing.gazetteer)
    ? null
    : 'lie far apart, and no place joins them: they may be of two events'
}

/** Both sentences name places, and none of the one is one of the other. */
function areElsewhere(one: readonly string[], two: readonly string[], gazetteer: Gazetteer): boolean {
  const [left, right] = [one, two].map((places) => places.filter((place) => !gazetteer.isArea(place)))
  if (left!.length === 0 || right!.length === 0)
    return one.some(isCountry) && two.some(isCountry) && areApart(one, two, gazetteer)
  return areApart(left!, right!, gazetteer)
}

function areApart(left: readonly string[], right: readonly string[], gazetteer: Gazetteer): boolean {
  return !left.some((one) => right.some((two) => gazetteer.areOne(one, two)))
}

/** "22 ambulance crews" and "four fire crews": the words before the noun share nothing. */
function areOtherKinds({ kind: one }: Item, { kind: two }: Item): boolean {
  return one.size > 0 && two.size > 0 && ![...one].some((word) => two.has(word))
}

/** "Vell Motors has 13,000 workers", "Odden Steel has 900": two names that share no word. */
function haveTwoOwners({ figure: one }: Item, { figure: two }: Item): boolean {
  const [left, right] = [one.counts?.of?.text ?? '', two.counts?.of?.text ?? '']
  if (!/^\p{Lu}/u.test(left) || !/^\p{Lu}/u.test(right)) return false
  const words = contentWords(left.toLowerCase().split(/\s+/u))
  return ![...contentWords(right.toLowerCase().split(/\s+/u))].some((word) => words.has(word))
}

function isCount({ figure: { unit } }: Item): boolean {
  return unit === null || unit === 'person'
}

interface Interval {
  low: number
  high: number
}

/** In the base unit of the dimension, with `slack` as a share on either side. */
function intervalOf({ figure: { low, high, bound, unit } }: Item, slack = 0): Interval {
  const stretch = (bound === 'vague' ? VAGUE_STRETCH : 1) * (1 + slack)
  return {
    low: ((low ?? Number.NEGATIVE_INFINITY) / stretch) * factorOf(unit),
    high: (high ?? Number.POSITIVE_INFINITY) * stretch * factorOf(unit),
  }
}

function areDisjoint(first: Item, other: Item): boolean {
  const slack = first.figure.unit === other.figure.unit || isCount(first) ? 0 : CONVERSION_SLACK
  const [one, two] = [intervalOf(first, slack), intervalOf(other)]
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
  const later = first.figure.bound === 'at-least' ? laterOf(first, other, standing) : null
  if (inside && later !== null && floorOf(other) > floorOf(first))
    return { relation: 'update', why: `${b} and ${a} are of different times: ${later}.` }
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
  const foreign = twoEvents(first, other, standing)
  if (foreign !== null) return { relation: 'other-scope', why: `${a} and ${b} ${foreign}.` }
  const later = laterOf(first, other, standing)
  if (later !== null) return { relation: 'update', why: `${b} and ${a} are of different times: ${later}.` }
  if (standing.link !== 'copy' && standing.alsoStated())
    return { relation: 'other-scope', why: `${a} and ${b} differ, but one of the two accounts states both.` }
  const copied = standing.link === 'copy' ? ' in otherwise nearly the same sentence' : ''
  return { relation: 'conflict', why: `${a} and ${b} cannot both be the number${copied}.` }
}
