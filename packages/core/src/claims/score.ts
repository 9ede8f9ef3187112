/** How surely two statements make the same claim, from 0 to 1. */
import type { Term } from './weights.js'

/** A synonym is weaker evidence than the word itself. */
const SYNONYM_FACTOR = 0.85

/**
 * Containment lets a short statement meet a long one; the harmonic share (Dice) asks that little else is said. A statement lighter
 * than {@link LEAST_MASS} (about three telling words) is measured as if it weighed that, or "he died there" would meet every death.
 */
const CONTAINMENT_SHARE = 0.6
const LEAST_MASS = 14

/**
 * Two statements about the same people need not say the same about them. Where they share names alone the score falls to this part;
 * it is whole where this share of the lighter statement's other words is shared. The lowest factor keeps names alone below the
 * threshold of one claim.
 */
const NAMES_ONLY = 0.5
const ENOUGH_MATTER = 0.5
const LEAST_MATTER = 8

/** Statements that share nearly all they say are repetitions, however short they are. */
const REPEATED = 0.85

/** The words of all statements of a run, statement by statement: one list of each sort, as thousands of short ones take several times the room. */
interface Words {
  /** What a word is matched by, its form, its weight, 1 where it is part of a name. */
  canons: Int32Array
  keys: Int32Array
  weights: Float64Array
  names: Uint8Array
  /** Open-addressed tables of the words of a statement by `canons`: one more than the place of a word, 0 for none. */
  tables: Int32Array
}

/** The words of a statement, in the order in which they stand. */
export interface Profile {
  words: Words
  /** Places of its first word and behind its last. */
  from: number
  to: number
  /** Where its table begins, and one less than its length, which is a power of two. */
  table: number
  mask: number
  mass: number
  /** Mass of the words that are no names. */
  matter: number
}

/** The profiles of all statements of a run; equal words have equal numbers. */
export function toProfiles(statements: readonly (readonly Term[])[]): Profile[] {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const terms = statements.flat()
  const words: Words = {
    canons: Int32Array.from(terms, ({ canon }) => numberOf(canon)),
    keys: Int32Array.from(terms, ({ key }) => numberOf(key)),
    weights: Float64Array.from(terms, ({ weight }) => weight),
    names: Uint8Array.from(terms, ({ name }) => (name ? 1 : 0)),
    tables: new Int32Array(statements.reduce((sum, { length }) => sum + tableSize(length), 0)),
  }
  let [from, table] = [0, 0]
  return statements.map((own) => {
    const profile = toProfile(own, words, { from, table })
    fillTable(profile)
    from = profile.to
    table += profile.mask + 1
    return profile
  })
}

function toProfile(own: readonly Term[], words: Words, at: { from: number; table: number }): Profile {
  const massOf = (some: readonly Term[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  return {
    words,
    from: at.from,
    to: at.from + own.length,
    table: at.table,
    mask: tableSize(own.length) - 1,
    mass: massOf(own),
    matter: massOf(own.filter(({ name }) => !name)),
  }
}

/** At most half full. */
function tableSize(length: number): number {
  let size = 4
  while (size < 2 * length) size *= 2
  return size
}

function fillTable({ words: { canons, tables }, from, to, table, mask }: Profile): void {
  for (let place = from; place < to; place += 1) {
    let at = canons[place]! & mask
    while (tables[table + at] !== 0) at = (at + 1) & mask
    tables[table + at] = place + 1
  }
}

/** Place of a word of a profile, -1 where it lacks it. */
function placeOf({ words: { canons, tables }, table, mask }: Profile, canon: number): number {
  let at = canon & mask
  while (tables[table + at] !== 0 && canons[tables[table + at]! - 1] !== canon) at = (at + 1) & mask
  return tables[table + at]! - 1
}

interface Shared {
  mass: number
  matter: number
}

/** Summed weight of the words that both hold, names included and not. */
function share(one: Profile, other: Profile): Shared {
  const [small, large] = one.to - one.from <= other.to - other.from ? [one, other] : [other, one]
  const { canons, keys, weights, names } = small.words
  let [mass, matter] = [0, 0]
  for (let at = small.from; at < small.to; at += 1) {
    const met = placeOf(large, canons[at]!)
    if (met === -1) continue
    const weight = Math.min(weights[at]!, weights[met]!) * (keys[met] === keys[at] ? 1 : SYNONYM_FACTOR)
    mass += weight
    if ((names[at]! | names[met]!) === 0) matter += weight
  }
  return { mass, matter }
}

/** From {@link NAMES_ONLY} where nothing but names is shared to 1 where enough of what is said about them is. */
function matterFactor(one: Profile, other: Profile, { matter }: Shared): number {
  const part = matter / Math.max(Math.min(one.matter, other.matter), LEAST_MATTER)
  return NAMES_ONLY + (1 - NAMES_ONLY) * Math.min(1, part / ENOUGH_MATTER)
}

/** Share of what `inner` says that `outer` says too. */
export function containment(inner: Profile, outer: Profile): number {
  return share(inner, outer).mass / Math.max(inner.mass, LEAST_MASS)
}

/** Of two statements of one run. Symmetric. 1 for equal statements of enough mass, 0 without a shared term. */
export function score(one: Profile, other: Profile): number {
  const both = share(one, other)
  const shared = both.mass
  if (shared === 0) return 0
  const contained = shared / Math.max(Math.min(one.mass, other.mass), LEAST_MASS)
  const plain = (2 * shared) / (one.mass + other.mass)
  if (plain >= REPEATED) return Math.min(1, plain)
  const dice = (2 * shared) / Math.max(one.mass + other.mass, 2 * LEAST_MASS)
  const mixed = CONTAINMENT_SHARE * contained + (1 - CONTAINMENT_SHARE) * dice
  return Math.min(1, mixed * matterFactor(one, other, both))
}

/** How surely two statements, by their places, make one claim, from 0 to 1; symmetric. `byWords` spares their score where it is known. */
export type Sureness = (one: number, other: number, byWords?: number) => number
