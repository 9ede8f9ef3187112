/** Sentences of two languages that may say the same: each is the other's best by the names, numbers and dates that both hold. */
import { push } from '../multimap.js'
import type { Anchor } from './anchors.js'

/** An anchor in more sentences than this of an account says nothing about one of them. */
const MAX_SENTENCES = 12
/** So much of what both hold has to be shared, by weight: the cosine of the two. */
const ALIKE = 0.6
/** With names alone, so many have to be shared. */
const NAMES_ALONE = 3

export interface SentencePair {
  one: number
  other: number
  shared: readonly string[]
}

/** By sentence, its anchors by key. */
type Held = ReadonlyMap<number, ReadonlyMap<string, Anchor>>

function heldBy(anchors: readonly Anchor[]): Held {
  const held = new Map<number, Map<string, Anchor>>()
  for (const anchor of anchors) {
    const mine = held.get(anchor.sentence) ?? new Map<string, Anchor>()
    mine.set(`${anchor.kind}:${anchor.key}`, anchor)
    held.set(anchor.sentence, mine)
  }
  return held
}

/** By key, the sentences that hold it. */
function sentencesBy(held: Held): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [sentence, keys] of held)
    for (const key of keys.keys()) {
      const list = found.get(key) ?? []
      list.push(sentence)
      found.set(key, list)
    }
  return found
}

function isTelling(shared: readonly string[]): boolean {
  const names = shared.filter((key) => key.startsWith('name:')).length
  return shared.length >= 2 && (names < shared.length || names >= NAMES_ALONE)
}

/** The best partner of each sentence of one account in the other, with the keys that both hold. */
function bestOf(one: Held, other: Held): Map<number, { partner: number; shared: string[] }> {
  const [mine, theirs] = [sentencesBy(one), sentencesBy(other)]
  const weightOf = (key: string) => {
    const count = Math.max(mine.get(key)?.length ?? 0, theirs.get(key)?.length ?? 0)
    return count > MAX_SENTENCES ? 0 : (key.startsWith('name:') ? 1 : 2) / count
  }
  const lengthOf = (keys: ReadonlyMap<string, Anchor>) =>
    Math.sqrt([...keys.keys()].reduce((sum, key) => sum + weightOf(key) ** 2, 0))
  const best = new Map<number, { partner: number; shared: string[]; alike: number }>()
  for (const [sentence, keys] of one) {
    const met = new Map<number, string[]>()
    for (const key of keys.keys()) {
      if (weightOf(key) === 0) continue
      for (const partner of theirs.get(key) ?? []) push(met, partner, key)
    }
    for (const [partner, shared] of met) {
      if (!isTelling(shared)) continue
      const product = shared.reduce((sum, key) => sum + weightOf(key) ** 2, 0)
      const alike = product / (lengthOf(keys) * lengthOf(other.get(partner)!))
      if (alike >= ALIKE && alike > (best.get(sentence)?.alike ?? 0))
        best.set(sentence, { partner, shared, alike })
    }
  }
  return best
}

/** Pairs that are best for each other. */
export function pairSentences(one: readonly Anchor[], other: readonly Anchor[]): SentencePair[] {
  const [left, right] = [heldBy(one), heldBy(other)]
  const back = bestOf(right, left)
  return [...bestOf(left, right)].flatMap(([sentence, { partner, shared }]) =>
    back.get(partner)?.partner === sentence ? [{ one: sentence, other: partner, shared }] : [],
  )
}
