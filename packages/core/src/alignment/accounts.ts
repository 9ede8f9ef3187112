/** How much two accounts are about the same: likeness of their words, names counted apart. */
import { backgroundWeight } from '../claims/background.js'
import { toUnits } from '../claims/units.js'
import type { Reading } from '../reading.js'

/** The opening of an account says what it is about: the first sentences, by number. */
const OPENING = 3

/** A number is about as telling as a rare word. */
const NUMBER_WEIGHT = 4

/** Weights of keys, scaled to length 1. */
export type Vector = ReadonlyMap<string, number>

export interface AccountWords {
  words: Vector
  names: Vector
  numbers: Vector
  opening: Vector
  /** How often each key is used. */
  uses: ReadonlyMap<string, number>
}

interface Count {
  times: number
  /** Times with a capital where none is due. */
  capital: number
  weight: number
  number: boolean
  opening: boolean
}

function count({ sentences, article }: Reading): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const { tokens, index } of sentences) {
    const first = tokens[0]?.start
    for (const { kind, key, text, start } of toUnits(tokens, article.language)) {
      if (kind !== 'word' && kind !== 'number') continue
      const number = kind === 'number'
      const id = number ? `#${key}` : key
      const weight = number ? NUMBER_WEIGHT : backgroundWeight(key)
      const known = counts.get(id) ?? { times: 0, capital: 0, weight, number, opening: index < OPENING }
      known.times += 1
      if (start !== first && /^\p{Lu}/u.test(text)) known.capital += 1
      counts.set(id, known)
    }
  }
  return counts
}

function scaled(entries: readonly (readonly [string, number])[]): Vector {
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return new Map(entries.map(([key, weight]) => [key, length === 0 ? 0 : weight / length]))
}

export function readWords(reading: Reading): AccountWords {
  const entries = [...count(reading)]
  const weightsOf = (keep: (count: Count) => boolean) =>
    scaled(
      entries
        .filter(([, count]) => keep(count))
        .map(([key, { weight, times }]) => [key, weight * (1 + Math.log(times))]),
    )
  return {
    words: weightsOf(({ capital, number }) => capital === 0 && !number),
    names: weightsOf(({ capital }) => capital > 0),
    numbers: weightsOf(({ number }) => number),
    opening: weightsOf(({ opening }) => opening),
    uses: new Map(entries.map(([key, { times }]) => [key, times])),
  }
}

/** Cosine of two vectors of length 1. */
function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

/** How alike two accounts are, each from 0 to 1. */
export interface AccountLikeness {
  same: boolean
  words: number
  names: number
  numbers: number
  opening: number
  /** Likeness of words and names as a part of the greatest that either account has with any other of the run. */
  relative: number
}

const ITSELF: AccountLikeness = { same: true, words: 1, names: 1, numbers: 1, opening: 1, relative: 1 }

/** The likeness of any two accounts, by their places. Every pair is looked at once. */
export function createLikeness(
  accounts: readonly AccountWords[],
): (one: number, other: number) => AccountLikeness {
  const size = accounts.length
  const [words, names] = [new Float64Array(size * size), new Float64Array(size * size)]
  const greatest = new Float64Array(size)
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const at = one * size + other
      words[at] = cosine(accounts[one]!.words, accounts[other]!.words)
      names[at] = cosine(accounts[one]!.names, accounts[other]!.names)
      for (const place of [one, other]) greatest[place] = Math.max(greatest[place]!, words[at]! + names[at]!)
    }
  }
  return (one, other) => {
    if (one === other) return ITSELF
    const [low, high] = one < other ? [one, other] : [other, one]
    const at = low * size + high
    const most = Math.max(greatest[low]!, greatest[high]!)
    return {
      same: false,
      words: words[at]!,
      names: names[at]!,
      numbers: cosine(accounts[low]!.numbers, accounts[high]!.numbers),
      opening: cosine(accounts[low]!.opening, accounts[high]!.opening),
      relative: most === 0 ? 0 : (words[at]! + names[at]!) / most,
    }
  }
}
