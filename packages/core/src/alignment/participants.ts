/** Whether what two mentions name as taking part is one and the same. */
import { backgroundWeight } from '../claims/background.js'
import { relate } from './word-relations.js'

/** Somebody or something that takes part in an event, as it is named there. */
export interface Participant {
  /** Key of the head word. */
  head: string
  /** Lemma of the head word. */
  lemma: string
  /** Keys of the phrase's telling words, the head among them. */
  keys: readonly string[]
  /** Key of every word of the name by which the account knows it; empty where it has none. */
  name: readonly string[]
}

/** Stands where a mention does not say what is asked, so that nothing can agree or differ. */
export const UNKNOWN = -1

/** Summed rarity of keys. */
export function massOf(keys: Iterable<string>): number {
  let mass = 0
  for (const key of keys) mass += backgroundWeight(key)
  return mass
}

/** Summed rarity of the keys that both hold. */
export function sharedMass(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let mass = 0
  for (const key of small) if (large.has(key)) mass += backgroundWeight(key)
  return mass
}

/** Share of the smaller set that the other holds; {@link UNKNOWN} where one is empty. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return UNKNOWN
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const key of small) if (large.has(key)) shared += 1
  return shared / small.size
}

function isNamedAlike(one: Participant, other: Participant): boolean {
  return one.name.some((word) => other.name.includes(word))
}

function holds({ keys, name }: Participant, key: string): boolean {
  return keys.includes(key) || name.includes(key)
}

/**
 * From 1 for one and the same (by name, head word, head word of one among the words of the other, sense) to 0 for two names
 * that share nothing; {@link UNKNOWN} where either is not told. The steps between order the kinds of evidence; a model learns what each is worth.
 */
export function agree(one: Participant | null, other: Participant | null): number {
  if (one === null || other === null) return UNKNOWN
  if (isNamedAlike(one, other)) return 1
  if (one.head === other.head) return 0.9
  if (holds(other, one.head) || holds(one, other.head)) return 0.7
  const { same, wider } = relate(one.lemma, 'noun', other.lemma, 'noun')
  if (same > 0) return 0.4 + 0.4 * same
  const isShared = one.keys.some((key) => holds(other, key)) || one.name.some((key) => holds(other, key))
  if (isShared) return Math.max(0.3, wider * 0.5)
  return one.name.length > 0 && other.name.length > 0 ? 0 : 0.1 + wider * 0.4
}

/** The best agreement of any of the ones with any of the others. */
export function bestOf(
  ones: readonly (Participant | null)[],
  others: readonly (Participant | null)[],
): number {
  let most = UNKNOWN
  for (const one of ones) for (const other of others) most = Math.max(most, agree(one, other))
  return most
}
