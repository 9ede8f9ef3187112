/** Maximal runs of equal words between one account and those before it, found from common fingerprints. */
import { type Fingerprint, GRAM } from './winnow.js'
import type { Words } from './words.js'

/** `length` words from word `a` of the earlier account are the words from `b` of the later one. */
export interface Run {
  /** Place of the earlier account among all. */
  account: number
  a: number
  b: number
  length: number
}

/**
 * How many earlier accounts, and places in each, are looked at for one fingerprint: the first ones. The hundredth copy of a
 * text is so compared with its earliest carriers only, and a text that repeats itself costs no more than another.
 */
const MAX_CARRIERS = 4
const MAX_PLACES = 3
/** A fingerprint that lies this deep inside a run found already is not followed again; runs that reach further still are found from their end. */
const DEPTH = 16

export type FingerprintIndex = Map<number, { account: number; at: number }[]>

/** Enters an account's fingerprints; those of accounts beyond {@link MAX_CARRIERS} add nothing. */
export function enter(index: FingerprintIndex, account: number, fingerprints: readonly Fingerprint[]): void {
  for (const { hash, at } of fingerprints) {
    const places = index.get(hash)
    if (places === undefined) {
      index.set(hash, [{ account, at }])
      continue
    }
    const mine = places.filter((place) => place.account === account).length
    const carriers = new Set(places.map((place) => place.account))
    if (mine >= MAX_PLACES || (mine === 0 && carriers.size >= MAX_CARRIERS)) continue
    places.push({ account, at })
  }
}

function isEqualGram(left: Words, a: number, right: Words, b: number): boolean {
  for (let at = 0; at < GRAM; at += 1) if (left.ids[a + at] !== right.ids[b + at]) return false
  return true
}

/** The longest run of equal words through a common gram. */
function extend(left: Words, a: number, right: Words, b: number): Run {
  const [mine, theirs] = [left.ids, right.ids]
  let back = 0
  while (back < a && back < b && mine[a - back - 1] === theirs[b - back - 1]) back += 1
  const most = Math.min(mine.length - a, theirs.length - b)
  let length = GRAM
  while (length < most && mine[a + length] === theirs[b + length]) length += 1
  return { account: left.account, a: a - back, b: b - back, length: length + back }
}

/** All maximal runs that the fingerprints of `later` open with earlier accounts, by account, then place. */
export function findRuns(
  later: Words,
  fingerprints: readonly Fingerprint[],
  index: FingerprintIndex,
  words: readonly Words[],
): Run[] {
  const runs = new Map<string, Run>()
  const reached = new Map<number, number>()
  for (const { hash, at } of fingerprints) {
    const ends = new Map<number, number>()
    for (const place of index.get(hash) ?? []) {
      if (at + DEPTH < (reached.get(place.account) ?? 0)) continue
      const earlier = words[place.account]!
      if (!isEqualGram(earlier, place.at, later, at)) continue
      const run = extend(earlier, place.at, later, at)
      runs.set(`${run.account}:${run.a}:${run.b}`, run)
      ends.set(run.account, Math.max(ends.get(run.account) ?? 0, run.b + run.length))
    }
    for (const [account, end] of ends) reached.set(account, Math.max(reached.get(account) ?? 0, end))
  }
  return [...runs.values()].sort((x, y) => x.account - y.account || x.b - y.b || x.a - y.a)
}
