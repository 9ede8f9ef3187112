/** What every kind of conflict is found from, and what it gives back. */
import type { ConflictType } from '@parallax/contract'
import { contentOf, type Difference, findDifference } from '../difference.js'
import { isContent, type Statement } from '../statement.js'
import type { Unit } from '../units.js'

/** Two statements of one claim by different accounts, with their words aligned. */
export interface Compared {
  one: Statement
  other: Statement
  /** Of all words. */
  difference: Difference
  /** Of the words outside those that say who holds the claim. */
  inner: Difference
}

/** The words that exclude each other, on both sides; a side is empty where a word is missing there. */
export interface Finding {
  type: ConflictType
  left: Unit[]
  right: Unit[]
  why: string
}

/**
 * Besides the differing words, this share of the shorter statement must stand in the other one. Most contradictions that programs see
 * in news are different times, places or parts; two statements that differ elsewhere too are not taken to speak of one thing.
 */
const LEAST_COVERED = 0.75

/** And this share of the longer one: more would be a claim with details of its own. */
const LEAST_COVERED_LONGER = 0.4

const LEAST_MATCHES = 3

/**
 * For a lost hedge or source nothing in the claim itself may differ much: of 53 entries read on 30 events at the shares above, 19
 * were right and most of the others set two different claims side by side.
 */
const SAME_SHORTER = 0.8
const SAME_LONGER = 0.6

export function compareStatements(one: Statement, other: Statement): Compared {
  const inner = findDifference(one.body, other.body)
  const isWhole = one.body === one.units && other.body === other.units
  return { one, other, inner, difference: isWhole ? inner : findDifference(one.units, other.units) }
}

function coveredWithout(units: readonly Unit[], focus: ReadonlySet<Unit>, other: readonly Unit[]): number {
  const content = contentOf(units).filter((unit) => !focus.has(unit))
  const canons = new Set(other.map(({ canon }) => canon))
  return content.filter(({ canon }) => canons.has(canon)).length / Math.max(1, content.length)
}

/** True where all of the statement but a small part stands in the other one, both ways round. */
export function sayTheSame({ one, other, inner }: Compared): boolean {
  const few = inner.matches.filter(([unit]) => unit.kind === 'word' || unit.kind === 'number').length
  if (few <= LEAST_MATCHES) return false
  const shares = [
    coveredWithout(one.body, new Set(), other.body),
    coveredWithout(other.body, new Set(), one.body),
  ]
  return Math.max(...shares) >= SAME_SHORTER && Math.min(...shares) >= SAME_LONGER
}

/** True where the second says every word of the first but its hedges, in the same order, four words and more. */
export function saysAllOf({ one, other, inner }: Compared): boolean {
  const isHedged = ({ start, end }: Unit) =>
    one.hedges.some((hedge) => hedge.start <= start && end <= hedge.end)
  const said = one.body.filter((unit) => isContent(unit) && !isHedged(unit))
  const matched = new Set(inner.matches.map(([unit]) => unit))
  const firm = other.hedges.length === 0 && !other.units.some(({ kind }) => kind === 'negator')
  return firm && said.length > LEAST_MATCHES && said.every((unit) => matched.has(unit))
}

/** True where the statements say the same thing apart from the words in focus. */
export function agreeApartFrom({ one, other, difference }: Compared, left: Unit[], right: Unit[]): boolean {
  const focus = new Set([...left, ...right])
  const matches = difference.matches.filter(
    ([unit, met]) => (unit.kind === 'word' || unit.kind === 'number') && !focus.has(unit) && !focus.has(met),
  )
  if (matches.length < LEAST_MATCHES) return false
  const shares = [coveredWithout(one.body, focus, other.body), coveredWithout(other.body, focus, one.body)]
  return Math.max(...shares) >= LEAST_COVERED && Math.min(...shares) >= LEAST_COVERED_LONGER
}

/** The words of the text from the first to the last unit, for the sentence that says why. */
export function quote(units: readonly Unit[]): string {
  return `“${units.map(({ text }) => text).join(' ')}”`
}
