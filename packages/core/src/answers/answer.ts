/** What an answer says, in the form in which answers are compared. */
import { backgroundWeight } from '../claims/background.js'
import { isContent } from '../claims/statement.js'
import { toUnits, type Unit } from '../claims/units.js'
import type { Reading } from '../reading.js'
import { type Stretch, stretchesIn } from './calendar.js'

/** A word of the question tells little about which answer is given: it keeps this part of its weight. */
const ASKED_SHARE = 0.3
/** As much as a word that about every twentieth document holds. */
const NUMBER_WEIGHT = 3

export interface AnswerTerm {
  key: string
  weight: number
}

/** Both ends inclusive, null: unbounded. */
export interface Amount {
  low: number | null
  high: number | null
  unit: string | null
}

export interface Answer {
  /** By the set of synonyms: the words and numbers, each once. */
  terms: ReadonlyMap<string, AnswerTerm>
  mass: number
  units: readonly Unit[]
  /** Stated numbers of something that is named, years left out. */
  amounts: readonly Amount[]
  times: readonly Stretch[]
  /** Turned round by a negator or by "against". */
  negated: boolean
}

const LENGTHS_OF_TIME = new Set('second minute hour day week month year decade century'.split(' '))

/** "another year", "a week": one of a length of time, which is no stated number elsewhere. */
function singleLengths({ sentences }: Reading): Amount[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }, at) =>
      LENGTHS_OF_TIME.has(lower) && /^(?:an?|another)$/u.test(tokens[at - 1]?.lower ?? '')
        ? [{ low: 1, high: 1, unit: lower }]
        : [],
    ),
  )
}

function isTurnedRound(units: readonly Unit[]): boolean {
  return units.filter(({ kind, lower }) => kind === 'negator' || lower === 'against').length % 2 === 1
}

function unitsOf({ sentences, article }: Reading): Unit[] {
  return sentences.flatMap(({ tokens }) => toUnits(tokens, article.language))
}

/** @param question the question's own words, or null where it is not known. */
export function readAnswer(answer: Reading, question: Reading | null): Answer {
  const asked = new Set(question ? unitsOf(question).map(({ canon }) => canon) : [])
  const units = unitsOf(answer)
  const terms = new Map<string, AnswerTerm>()
  for (const { kind, key, canon } of units.filter(isContent)) {
    const weight = kind === 'number' ? NUMBER_WEIGHT : backgroundWeight(key)
    if (!terms.has(canon)) terms.set(canon, { key, weight: asked.has(canon) ? ASKED_SHARE * weight : weight })
  }
  return {
    terms,
    mass: [...terms.values()].reduce((sum, { weight }) => sum + weight, 0),
    units,
    amounts: [...answer.figures.filter(({ unit }) => unit !== null), ...singleLengths(answer)],
    times: answer.sentences.flatMap(({ tokens }) => stretchesIn(tokens)),
    negated: isTurnedRound(units),
  }
}
