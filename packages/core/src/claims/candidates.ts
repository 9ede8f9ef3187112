/**
 * Finds, for every statement, the statements of the run that could make the same claim, without comparing all with all: terms are
 * looked up in an inverted index, and terms that stand nearly everywhere are not followed.
 */
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

type Index = ReadonlyMap<string, readonly number[]>

function buildIndex(profiles: readonly Profile[]): Index {
  const index = new Map<string, number[]>()
  for (const [place, { terms }] of profiles.entries()) {
    for (const { canon } of terms) {
      const posting = index.get(canon)
      if (posting) posting.push(place)
      else index.set(canon, [place])
    }
  }
  return index
}

/** Summed weight of the followed terms that each earlier statement shares with the one at `place`. */
function gather(place: number, profiles: readonly Profile[], index: Index): Map<number, number> {
  const shared = new Map<number, number>()
  for (const { canon, weight } of profiles[place]!.terms) {
    const posting = index.get(canon)!
    if (posting.length > LONGEST_POSTING) continue
    for (const other of posting) {
      if (other !== place) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
  }
  return shared
}

/** The most promising statements of each account. Ties go to the earlier statement. */
function shortlist(place: number, shared: Map<number, number>, run: Run): number[] {
  const { statements, profiles } = run
  const byAccount = new Map<number, [number, number][]>()
  for (const [other, weight] of shared) {
    const ratio = weight / Math.min(profiles[place]!.mass, profiles[other]!.mass)
    if (ratio < LEAST_SHARED) continue
    const account = statements[other]!.account
    const list = byAccount.get(account) ?? []
    list.push([other, ratio])
    byAccount.set(account, list)
  }
  return [...byAccount.values()].flatMap((list) =>
    list
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, BEST_PER_ACCOUNT)
      .map(([other]) => other),
  )
}

export interface Run {
  statements: readonly Statement[]
  profiles: readonly Profile[]
}

/** Scored pairs, the best first, each once; ties by place, so that the order is always the same. By the words alone without `sureness`. */
export function findPairs(run: Run, sureness?: Sureness): Pair[] {
  const index = buildIndex(run.profiles)
  const found = new Map<number, Pair>()
  const size = run.profiles.length
  for (let place = 0; place < size; place += 1) {
    for (const other of shortlist(place, gather(place, run.profiles, index), run)) {
      const [low, high] = place < other ? [place, other] : [other, place]
      const id = low * size + high
      if (found.has(id)) continue
      const byWords = score(run.profiles[low]!, run.profiles[high]!)
      found.set(id, { one: low, other: high, score: sureness?.(low, high, byWords) ?? byWords })
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}
