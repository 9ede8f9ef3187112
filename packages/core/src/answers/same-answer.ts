/** Whether two answers to one question are the same answer. Rules and figures: README.md of this folder. */
import { isContent } from '../claims/statement.js'
import { areOpposites } from '../claims/synonyms.js'
import type { Amount, Answer } from './answer.js'
import { stretchesMeet } from './calendar.js'

/** Answers that share this much of what they say are the same. */
export const SAME_ANSWER = 0.2

/** Answers this much alike differ by little else than a negator that only one of them holds. */
const NEARLY_EQUAL = 0.75
/** Listed opposites are two words that are not shared, so that less likeness is left around them. */
const ALIKE_AROUND_OPPOSITES = 0.375

const SYNONYM_FACTOR = 0.85

export interface AnswerJudgement {
  same: boolean
  /** Shared weight, 0 to 1, before times, amounts and polarity are looked at. */
  likeness: number
  /** In plain words. */
  why: string
}

/** Half by how much of the smaller answer the larger one holds, half by how little else is said. Symmetric. */
export function answerLikeness(one: Answer, other: Answer): number {
  const [small, large] = one.terms.size <= other.terms.size ? [one, other] : [other, one]
  let shared = 0
  for (const [canon, term] of small.terms) {
    const met = large.terms.get(canon)
    if (met) shared += Math.min(term.weight, met.weight) * (met.key === term.key ? 1 : SYNONYM_FACTOR)
  }
  if (shared === 0) return 0
  return shared / (2 * Math.min(one.mass, other.mass)) + shared / (one.mass + other.mass)
}

/** Two amounts of one unit that leave no room for each other. */
function exclude(one: Amount, other: Amount): boolean {
  if (one.unit === null || one.unit !== other.unit) return false
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return (one.high ?? high) < (other.low ?? low) || (other.high ?? high) < (one.low ?? low)
}

function allPairs<Item>(one: readonly Item[], other: readonly Item[], holds: (a: Item, b: Item) => boolean) {
  return one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => holds(a, b)))
}

/** A word of the one that is listed as the opposite of a word of the other, which neither says itself. */
function hasOpposite(one: Answer, other: Answer): boolean {
  const mine = one.units.filter((unit) => isContent(unit) && !other.terms.has(unit.canon))
  const theirs = other.units.filter((unit) => isContent(unit) && !one.terms.has(unit.canon))
  return mine.some((a) => theirs.some((b) => areOpposites(a.key, b.key)))
}

/** The first rule that speaks decides: times, amounts, polarity, then the shared words. */
export function sameAnswer(one: Answer, other: Answer): AnswerJudgement {
  const likeness = answerLikeness(one, other)
  const judged = (same: boolean, why: string) => ({ same, likeness, why })
  if (allPairs(one.times, other.times, (a, b) => !stretchesMeet(a, b)))
    return judged(false, 'They name times that do not meet.')
  if (allPairs(one.amounts, other.amounts, exclude))
    return judged(false, 'They give amounts that exclude each other.')
  if (likeness >= NEARLY_EQUAL && one.negated !== other.negated)
    return judged(false, 'One of them negates what the other says.')
  if (likeness >= ALIKE_AROUND_OPPOSITES && hasOpposite(one, other))
    return judged(false, 'They hold words of opposite sense.')
  if (likeness > 0 && one.times.length > 0 && other.times.length > 0)
    return judged(true, 'They name times that meet.')
  return likeness >= SAME_ANSWER
    ? judged(true, 'They share most of the words that tell answers apart.')
    : judged(false, 'They share few of the words that tell answers apart.')
}
