/**
 * Learns what the acts that two statements tell weigh beside their words: whether they make one claim is told by ECB+ where most of the
 * events that they tell are the same.
 */
import { createMentionReader } from '../../packages/core/src/alignment/index.js'
import { findPairs } from '../../packages/core/src/claims/candidates.js'
import { eventsOf, matchActs } from '../../packages/core/src/claims/evidence.js'
import { toProfiles } from '../../packages/core/src/claims/score.js'
import { extractStatements, type Statement } from '../../packages/core/src/claims/statement.js'
import { createWeigher, toTerms } from '../../packages/core/src/claims/weights.js'
import { type Corpus, partOf, type Topics } from './corpus.js'
import { fitLogistic } from './logistic.js'

/** Two statements make one claim where this share (Dice) of the events that either tells are the same, ... */
const ONE_CLAIM = 0.5
/** ... or where one tells so much of what the other tells, and two events at least. */
const CONTAINED = 0.66
/** Below this score of the words no claim is lined up whatever the acts. */
const LEAST_SCORE = 0.3
/** Acts in common where a statement tells none. */
const NO_ACTS = { least: 0.25, most: 0.25 }

interface Pairs {
  /** Score of the words, acts in common: the lesser and the greater share. */
  rows: number[][]
  labels: boolean[]
}

/** Pairs of statements of different accounts on one topic, as the product finds them. */
function readPairs(corpus: Corpus, topics: Topics): Pairs {
  const pairs: Pairs = { rows: [], labels: [] }
  const numbers = new Set(corpus.documents.map(({ topic }) => topic).filter(topics))
  for (const topic of numbers)
    readTopic(
      partOf(corpus, (each) => each === topic),
      pairs,
    )
  return pairs
}

/** The events that a statement tells, but for acts of saying: who says it is no part of a claim. */
function chainsIn({ mentions }: Corpus, { account, start, end }: Statement): Set<string> {
  const inside = mentions.filter(
    (mention) =>
      mention.document === account &&
      mention.start >= start &&
      mention.end <= end &&
      !mention.type.endsWith('REPORTING'),
  )
  return new Set(inside.map(({ chain }) => chain))
}

function isOneClaim(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((chain) => other.has(chain)).length
  const isContained = shared >= 2 && shared / Math.min(one.size, other.size) >= CONTAINED
  return isContained || (2 * shared) / (one.size + other.size) >= ONE_CLAIM
}

function readTopic(corpus: Corpus, pairs: Pairs): void {
  const statements = extractStatements(corpus.readings)
  const chains = statements.map((statement) => chainsIn(corpus, statement))
  const weigh = createWeigher(statements)
  const profiles = toProfiles(statements.map((statement) => toTerms(statement, weigh)))
  const readers = corpus.readings.map((reading) => createMentionReader(reading))
  const actsOf = (place: number) => eventsOf(statements[place]!, readers[statements[place]!.account]!)
  for (const { one, other, score } of findPairs({ statements, profiles })) {
    const [a, b] = [chains[one]!, chains[other]!]
    if (score < LEAST_SCORE || a.size === 0 || b.size === 0) continue
    if (statements[one]!.account === statements[other]!.account) continue
    const { least, most } = matchActs(actsOf(one), actsOf(other)) ?? NO_ACTS
    pairs.rows.push([score, least, most])
    pairs.labels.push(isOneClaim(a, b))
  }
}

/** Weights of the score of the words and of the acts in common, and the constant. */
export function learnStatements(corpus: Corpus, topics: Topics): number[] {
  const { rows, labels } = readPairs(corpus, topics)
  return fitLogistic(rows, labels)
}

const SHARES = [0.05, 0.1, 0.2, 0.3, 0.4]

/** Of the surest pairs, by the words alone and with the acts, how many make one claim. */
export function measureStatements(corpus: Corpus, weights: readonly number[], topics: Topics): string {
  const { rows, labels } = readPairs(corpus, topics)
  const orders = {
    words: rows.map(([score]) => score!),
    acts: rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0)),
  }
  const lines = Object.entries(orders).map(([name, odds]) => {
    const order = odds.map((value, at) => [value, at] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
    const parts = SHARES.map((share) => {
      const top = order.slice(0, Math.round(share * rows.length))
      return `${share}: ${(top.filter(([, at]) => labels[at]).length / top.length).toFixed(3)}`
    })
    return `  ${name.padEnd(6)} ${parts.join('  ')}`
  })
  return `  ${rows.length} pairs, ${labels.filter(Boolean).length} of one claim\n${lines.join('\n')}`
}
