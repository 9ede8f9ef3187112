/**
 * How surely two statements make one claim: by their words, and where the words leave it open by the acts that they tell. Trees are
 * asked for only then.
 */
import { createMentionReader, type EventMention } from '../alignment/index.js'
import type { Reading } from '../reading.js'
import { SAME_CLAIM } from './cluster.js'
import { eventsOf, matchActs } from './evidence.js'
import { type Profile, type Sureness, score } from './score.js'
import type { Statement } from './statement.js'

/**
 * Weights of a logistic regression on ECB+ (training/alignment), as parts of the weight of the words: acts of the statement of which the
 * other tells less, and of which it tells more. Less the usual sum, so that acts raise as often as they lower.
 */
const LEAST_IN_COMMON = 0.65
const MOST_IN_COMMON = 0.4
const USUAL = 0.3

/** Acts move the score by no more than this: what the words leave open lies that near to the threshold of one claim. */
const FARTHEST = 0.12

interface Run {
  statements: readonly Statement[]
  profiles: readonly Profile[]
  readings: readonly Reading[]
}

/** Works out the acts of a statement once, and only for statements that need them. */
export function createSureness({ statements, profiles, readings }: Run): Sureness {
  const readers = readings.map((reading) => createMentionReader(reading))
  const acts = new Map<number, EventMention[]>()
  const actsOf = (place: number) => {
    const statement = statements[place]!
    const known = acts.get(place) ?? eventsOf(statement, readers[statement.account]!)
    acts.set(place, known)
    return known
  }
  const settled = new Map<number, number>()
  return (one, other, byWords = score(profiles[one]!, profiles[other]!)) => {
    if (Math.abs(byWords - SAME_CLAIM) > FARTHEST) return byWords
    const pair = Math.min(one, other) * statements.length + Math.max(one, other)
    const known = settled.get(pair) ?? byWords + shift(actsOf(one), actsOf(other))
    settled.set(pair, known)
    return known
  }
}

/** How far the acts move the score. */
function shift(ones: readonly EventMention[], others: readonly EventMention[]): number {
  const common = matchActs(ones, others)
  if (common === null) return 0
  const moved = LEAST_IN_COMMON * common.least + MOST_IN_COMMON * common.most - USUAL
  return Math.max(-FARTHEST, Math.min(FARTHEST, moved))
}
