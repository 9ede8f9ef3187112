/**
 * Finds, for every statement, the statements of the run that could make the same claim, without comparing all with all: terms are
 * looked up in an inverted index, and terms that stand nearly everywhere are not followed.
 */
import { push } from '../multimap.js'
import { type Profile, type Sureness, score } from './score.js'
import type { Statement } from './statement.js'

/** A term held by more statements than this tells too little to look for; the score still counts it. */
const LONGEST_POSTING = 300

/** Pairs that share less than this part of the lighter statement in the index are not scored. */
const LEAST_SHARED = 0.2

/** For each statement and each other account, at most this many are scored. */
const BEST_PER_ACCOUNT = 4

export interface Pair {
  one: number
  other: number
  score: number
}

/** The statements that hold each word, rising. */
function buildIndex(profiles: readonly Profile[]): number[][] {
  const index: number[][] = []
  for (const [place, { words, from, to }] of profiles.entries()) {
    for (let at = from; at < to; at += 1) {
      const canon = words.canons[at]!
      const posting = index[canon]
      if (posting) posting.push(place)
      else index[canon] = [place]
    }
  }
  return index
}

/** Sums over the statements of the run, which are used again for each of them: a sum counts where it has the stamp of the one asked for. */
class Gatherer {
  private readonly index: readonly number[][]
  private readonly weights: Float64Array
  private readonly stamps: Int32Array
  private readonly touched: Int32Array

  constructor(private readonly run: Run) {
    const size = run.profiles.length
    this.index = buildIndex(run.profiles)
    this.weights = new Float64Array(size)
    this.stamps = new Int32Array(size)
    this.touched = new Int32Array(size)
  }

  /** The most promising statements of each account for the one at a place. Ties go to the earlier statement. */
  shortlist(place: number): number[] {
    const { statements, profiles } = this.run
    const count = this.gather(place)
    const { mass } = profiles[place]!
    const byAccount = new Map<number, Promising[]>()
    for (let at = 0; at < count; at += 1) {
      const other = this.touched[at]!
      const ratio = this.weights[other]! / Math.min(mass, profiles[other]!.mass)
      if (ratio < LEAST_SHARED) continue
      push(byAccount, statements[other]!.account, { other, ratio })
    }
    return [...byAccount.values()].flatMap((list) =>
      list
        .sort((a, b) => b.ratio - a.ratio || a.other - b.other)
        .slice(0, BEST_PER_ACCOUNT)
        .map(({ other }) => other),
    )
  }

  /** Sums the weight of the followed words that each other statement shares with the one at a place; gives how many share any. */
  private gather(place: number): number {
    const { index, weights, stamps, touched } = this
    const stamp = place + 1
    const { words, from, to } = this.run.profiles[place]!
    let count = 0
    for (let at = from; at < to; at += 1) {
      const posting = index[words.canons[at]!]!
      if (posting.length > LONGEST_POSTING) continue
      for (const other of posting) {
        if (other === place) continue
        if (stamps[other] !== stamp) {
          stamps[other] = stamp
          weights[other] = 0
          touched[count++] = other
        }
        weights[other]! += words.weights[at]!
      }
    }
    return count
  }
}

interface Promising {
  other: number
  /** Part of the lighter statement that both share. */
  ratio: number
}

export interface Run {
  statements: readonly Statement[]
  profiles: readonly Profile[]
}

/** Scored pairs, the best first, each once; ties by place, so that the order is always the same. By the words alone without `sureness`. */
export function findPairs(run: Run, sureness?: Sureness): Pair[] {
  const gatherer = new Gatherer(run)
  const found = new Map<number, Pair>()
  const size = run.profiles.length
  for (let place = 0; place < size; place += 1) {
    for (const other of gatherer.shortlist(place)) {
      const [low, high] = place < other ? [place, other] : [other, place]
      const id = low * size + high
      if (found.has(id)) continue
      const byWords = score(run.profiles[low]!, run.profiles[high]!)
      found.set(id, { one: low, other: high, score: sureness?.(low, high, byWords) ?? byWords })
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}
