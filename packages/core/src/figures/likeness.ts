/** How alike two sentences are apart from their numbers: shared words, weighted by how rare they are in the accounts compared. */
import type { Comparing } from '../comparing.js'
import type { Sentence } from '../text/types.js'
import { contentWords, type Item } from './items.js'

export interface Weights {
  of(word: string): number
  /** Summed over the words of a set. */
  sumOf(words: ReadonlySet<string>): number
}

/** Inverse document frequency over all sentences of the run. */
export function weigh({ readings }: Readonly<Comparing>): Weights {
  const counts = new Map<string, number>()
  let total = 0
  for (const { sentences } of readings) {
    for (const { tokens } of sentences as Sentence[]) {
      total += 1
      for (const word of contentWords(tokens.map(({ lower }) => lower)))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + total / (1 + count))]))
  const unseen = Math.log(1 + total)
  const of = (word: string) => weights.get(word) ?? unseen
  const sums = new WeakMap<ReadonlySet<string>, number>()
  const sumOf = (words: ReadonlySet<string>) => {
    const known = sums.get(words)
    if (known !== undefined) return known
    let sum = 0
    for (const word of words) sum += of(word)
    sums.set(words, sum)
    return sum
  }
  return { of, sumOf }
}

/** 0 to 1: shared weight over the geometric mean of both. */
export function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>, weights: Weights): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += weights.of(word)
  return shared === 0 ? 0 : shared / Math.sqrt(weights.sumOf(one) * weights.sumOf(two))
}

/** A word of more sentences than this many an account brings no candidates: it would make the search quadratic. */
const COMMON = 4

/** Pairs of items of different accounts that pass and whose sentences share a word that is not too common, each pair once, in order. */
export function candidatePairs(
  items: readonly Item[],
  accounts: number,
  passes: (one: Item, two: Item) => boolean,
): [number, number][] {
  const postings = new Map<string, number[]>()
  items.forEach(({ words, claims }, index) => {
    for (const key of [...words, ...claims.map((claim) => `\u0000${claim}`)]) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  const seen = new Set<number>()
  for (const [key, list] of postings) {
    if (!key.startsWith('\u0000') && list.length > COMMON * Math.max(accounts, 6)) continue
    addPairs(items, list, { seen, passes })
  }
  return [...seen].sort((a, b) => a - b).map((pair) => [Math.floor(pair / items.length), pair % items.length])
}

interface Pairs {
  /** Pairs by one number each. */
  seen: Set<number>
  passes: (one: Item, two: Item) => boolean
}

function addPairs(items: readonly Item[], list: readonly number[], { seen, passes }: Pairs): void {
  for (let left = 0; left < list.length; left += 1) {
    const one = items[list[left]!]!
    for (let right = left + 1; right < list.length; right += 1) {
      const two = items[list[right]!]!
      if (one.account !== two.account && passes(one, two)) seen.add(list[left]! * items.length + list[right]!)
    }
  }
}
