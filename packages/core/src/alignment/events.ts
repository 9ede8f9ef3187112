/** Lines up mentions of events over accounts: which of them tell of one event. */
import type { Span } from '@parallax/contract'
import type { Reading } from '../reading.js'
import { type AccountWords, createLikeness, readWords } from './accounts.js'
import { groupByAverage, type ScoredPair } from './average-link.js'
import { type Boosted, oddsOf, readBoosted, toProbability } from './boosted.js'
import { describeAccounts, describeEvents, type Uses } from './features.js'
import { createMentionReader, type EventMention } from './mention.js'
import { EVENT_TREES, SENTENCE_TREES } from './model.lexicon.js'

/** Two groups tell of one event where their mentions do so with this probability on average. Chosen by training/alignment. */
const ONE_EVENT = 0.35

/** Accounts less alike than this in words and in names tell of different things: their mentions are not compared. */
const LEAST_ALIKE = 0.12

/** A pair less probable than this adds nothing to an average. */
const NEGLIGIBLE = 0.01

/** More uses of a word in an account tell no more. */
const MOST_USES = 9

let known: Boosted | null = null

function model(): Boosted {
  known ??= readBoosted(EVENT_TREES)
  return known
}

/** The probability that two mentions are of one event, by what their sentences say alone. */
export function probabilityOfOneEvent(one: EventMention, other: EventMention): number {
  return toProbability(oddsOf(model(), describeEvents(one, other), SENTENCE_TREES))
}

/** A word that stands for an event, in one of several accounts. */
export interface PlacedMention extends Span {
  /** Place of the account in the list. */
  account: number
}

function usesOf(one: readonly [AccountWords, string], other: readonly [AccountWords, string]): Uses {
  const count = ({ uses }: AccountWords, key: string) => Math.min(MOST_USES, uses.get(key) ?? 0)
  const rising = (a: number, b: number) => (a < b ? ([a, b] as const) : ([b, a] as const))
  return {
    own: rising(count(one[0], one[1]), count(other[0], other[1])),
    crossed: rising(count(other[0], one[1]), count(one[0], other[1])),
  }
}

/** The features of pairs of mentions, worked out once for each account; null for a pair that is not worth comparing. */
export function createPairReader(
  readings: readonly Reading[],
  mentions: readonly PlacedMention[],
): (one: number, other: number) => number[] | null {
  const readers = readings.map((reading) => createMentionReader(reading))
  const events = mentions.map((mention) => readers[mention.account]!.read(mention))
  const words = readings.map((reading) => readWords(reading))
  const likenessOf = createLikeness(words)
  return (one, other) => {
    const [a, b] = [events[one], events[other]]
    if (!a || !b) return null
    const [left, right] = [mentions[one]!.account, mentions[other]!.account]
    const likeness = likenessOf(left, right)
    if (likeness.words < LEAST_ALIKE && likeness.names < LEAST_ALIKE) return null
    const uses = usesOf([words[left]!, a.key], [words[right]!, b.key])
    return [...describeEvents(a, b), ...describeAccounts(likeness, uses)]
  }
}

/** Pairs of mentions that `oddsOfPair` finds worth counting, and the groups that they make, as lists of places in `mentions`. */
export function groupEvents(
  size: number,
  oddsOfPair: (one: number, other: number) => number | null,
  threshold = ONE_EVENT,
): number[][] {
  const pairs: ScoredPair[] = []
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const odds = oddsOfPair(one, other)
      const score = odds === null ? 0 : toProbability(odds)
      if (score >= NEGLIGIBLE) pairs.push({ one, other, score })
    }
  }
  return groupByAverage(pairs, size, threshold)
}

/** Groups of mentions that tell of one event, each as places in `mentions`; every mention stands in exactly one. */
export function alignEvents(readings: readonly Reading[], mentions: readonly PlacedMention[]): number[][] {
  const trees = model()
  const read = createPairReader(readings, mentions)
  return groupEvents(mentions.length, (one, other) => {
    const values = read(one, other)
    return values === null ? null : oddsOf(trees, values)
  })
}
