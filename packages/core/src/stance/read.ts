/** A headline and a body in the form in which they are held against each other: each is read once, whatever it is paired with. */
import type { Span } from '@parallax/contract'
import { backgroundWeight } from '../claims/background.js'
import { extractStatements, isContent, type Statement } from '../claims/statement.js'
import { toUnits, type Unit } from '../claims/units.js'
import type { Reading } from '../reading.js'
import { TOLD, UNTRUE } from './words.lexicon.js'

/** Of the words behind a negator, the first two are what it denies: "was not the wife", "no such meteorite". */
const NEGATED_WORDS = 2

/** So many sentences open a body and say what it is about. */
const OPENING = 3

export interface HeadlineClaim {
  /** Weight by the set of synonyms. */
  terms: ReadonlyMap<string, number>
  mass: number
  /** It says that something is not so. */
  denies: boolean
  /** It says so by a word that calls a story untrue. */
  callsUntrue: boolean
  /** It asks, hedges, or tells on somebody's word. */
  tentative: boolean
}

export interface BodySentence extends Span {
  canons: ReadonlySet<string>
  /** What its negators deny. */
  negated: ReadonlySet<string>
}

export interface BodyStatement extends Span {
  canons: ReadonlySet<string>
  /** Hedged, or told on the word of somebody whom the outlet does not back. */
  tentative: boolean
}

export interface Body {
  canons: ReadonlySet<string>
  sentences: readonly BodySentence[]
  statements: readonly BodyStatement[]
  /** Words that call a story untrue; those of the first sentences count twice. */
  untrue: number
  /** Share of the words that tell on somebody's word or hedge, 0 to 1. */
  told: number
}

const canonsOf = (units: readonly Unit[]) => new Set(units.filter(isContent).map(({ canon }) => canon))

function negatedBy(units: readonly Unit[]): Set<string> {
  return new Set(
    units.flatMap(({ kind }, at) =>
      kind === 'negator'
        ? units
            .slice(at + 1)
            .filter(isContent)
            .slice(0, NEGATED_WORDS)
            .map(({ canon }) => canon)
        : [],
    ),
  )
}

/** @param headline the headline read as a text of its own. */
export function readHeadlineClaim(headline: Reading): HeadlineClaim {
  const units = headline.sentences.flatMap(({ tokens }) => toUnits(tokens, headline.article.language))
  const terms = new Map(units.filter(isContent).map(({ canon, key }) => [canon, backgroundWeight(key)]))
  return {
    terms,
    mass: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    denies: units.some(({ kind, lower }) => kind === 'negator' || UNTRUE.has(lower)),
    callsUntrue: units.some(({ lower }) => UNTRUE.has(lower)),
    tentative: headline.article.text.includes('?') || units.some(({ lower }) => TOLD.has(lower)),
  }
}

function isTentative({ hedges, attribution }: Omit<Statement, 'index'>): boolean {
  if (hedges.length > 0) return true
  return attribution !== null && attribution.position !== 'endorses' && attribution.position !== 'asserts'
}

function countOf(units: readonly Unit[], words: ReadonlySet<string>): number {
  return units.filter(({ lower }) => words.has(lower)).length
}

/** The body of a reading, its headline left out. */
export function readBody(reading: Reading): Body {
  const inBody = reading.sentences.filter(({ headline }) => !headline)
  const sentences = inBody.map(({ start, end, tokens }) => ({
    start,
    end,
    units: toUnits(tokens, reading.article.language),
  }))
  const units = sentences.flatMap((sentence) => sentence.units)
  const opening = sentences.slice(0, OPENING).flatMap((sentence) => sentence.units)
  return {
    canons: canonsOf(units),
    sentences: sentences.map(({ start, end, units: own }) => ({
      start,
      end,
      canons: canonsOf(own),
      negated: negatedBy(own),
    })),
    statements: extractStatements([reading])
      .filter(({ headline }) => !headline)
      .map((statement) => ({
        start: statement.start,
        end: statement.end,
        canons: canonsOf(statement.units),
        tentative: isTentative(statement),
      })),
    untrue: countOf(units, UNTRUE) + countOf(opening, UNTRUE),
    told: countOf(units, TOLD) / Math.max(1, units.length),
  }
}
