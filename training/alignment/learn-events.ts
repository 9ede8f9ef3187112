/** Learns whether two words tell of one event: first from their sentences alone, then with what the accounts tell. */
import { scoreChains } from '../../packages/bench/src/alignment/coreference-metrics.js'
import { createPairReader, groupEvents } from '../../packages/core/src/alignment/events.js'
import { ACCOUNT_FEATURES, EVENT_FEATURES } from '../../packages/core/src/alignment/features.js'
import { type Boosted, boost, oddsOf, type Phase } from './boosting.js'
import { type Corpus, partOf, type Topics } from './corpus.js'

/** Of pairs whose words have nothing in common, one in so many is learnt from and counts as many. */
const THINNED = 6
const SENTENCE_TREES = 60
const ACCOUNT_TREES = 80

const NAMES: readonly string[] = [...EVENT_FEATURES, ...ACCOUNT_FEATURES]
const RELATED = ['key-same', 'listed-same', 'sense-same', 'sense-wider'].map((name) => NAMES.indexOf(name))

/** More of these may never speak against one event; those that can be unknown are free. */
const RISING =
  /^(?:word-same|key-same|listed-same|sense-\w+|around|around-part|account-(?:words|names|numbers|opening|relative))$/u

const PHASES: readonly Phase[] = [
  { trees: SENTENCE_TREES, features: EVENT_FEATURES.map((_, at) => at) },
  { trees: ACCOUNT_TREES, features: NAMES.map((_, at) => at) },
]

export interface Learnt {
  trees: Boosted
  /** How many of the trees ask nothing but the sentences. */
  sentenceTrees: number
}

function placed({ mentions }: Corpus) {
  return mentions.map(({ document, start, end }) => ({ account: document, start, end }))
}

export function learnEvents(corpus: Corpus, topics: Topics): Learnt {
  const part = partOf(corpus, topics)
  const readPair = createPairReader(part.readings, placed(part))
  const [values, labels, weights]: [number[], number[], number[]] = [[], [], []]
  let unrelated = 0
  for (let one = 0; one < part.mentions.length; one += 1) {
    for (let other = one + 1; other < part.mentions.length; other += 1) {
      const row = readPair(one, other)
      if (row === null) continue
      const label = part.mentions[one]!.chain === part.mentions[other]!.chain
      const isRelated = label || RELATED.some((feature) => row[feature]! > 0)
      if (!isRelated && (unrelated += 1) % THINNED !== 0) continue
      for (const value of row) values.push(value)
      labels.push(Number(label))
      weights.push(isRelated ? 1 : THINNED)
    }
  }
  const rows = {
    values: Float32Array.from(values),
    width: NAMES.length,
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
  }
  const rising = new Set(NAMES.flatMap((name, at) => (RISING.test(name) ? [at] : [])))
  const options = { phases: PHASES, leaves: 12, rate: 0.1, leastLeaf: 10, ridge: 5, rising }
  return { trees: boost(rows, options), sentenceTrees: SENTENCE_TREES }
}

const THRESHOLDS = [0.5, 0.45, 0.4, 0.35, 0.3, 0.25]

/** CoNLL F1 at several thresholds. */
export function measureEvents(corpus: Corpus, trees: Boosted, topics: Topics): string {
  const part = partOf(corpus, topics)
  const readPair = createPairReader(part.readings, placed(part))
  const chains = new Map<string, number[]>()
  for (const [place, { chain }] of part.mentions.entries())
    chains.set(chain, [...(chains.get(chain) ?? []), place])
  const size = part.mentions.length
  const odds = new Map<number, number>()
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const row = readPair(one, other)
      if (row !== null) odds.set(one * size + other, oddsOf(trees, Float32Array.from(row), 0))
    }
  }
  const oddsOfPair = (one: number, other: number) => odds.get(one * size + other) ?? null
  return THRESHOLDS.map((threshold) => {
    const { conll } = scoreChains([...chains.values()], groupEvents(size, oddsOfPair, threshold))
    return `${threshold}: ${(100 * conll).toFixed(2)}`
  }).join('  ')
}
