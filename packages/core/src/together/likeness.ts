/** How much two accounts have in common: the telling words, names and figures of their texts. */
import type { Article } from '@parallax/contract'
import { backgroundWeight } from '../claims/background.js'
import type { Statement } from '../claims/statement.js'
import { toUnits, type Unit } from '../claims/units.js'
import { CALENDAR } from '../naming/common.lexicon.js'
import { PICTURE_CREDITS } from '../naming/organisations.lexicon.js'
import { tokenise } from '../text/words.js'

/** An account as a bag of telling words. */
export interface AccountProfile {
  weights: ReadonlyMap<string, number>
  length: number
  /** Names by key, as first written. */
  names: ReadonlyMap<string, string>
  numbers: ReadonlySet<string>
}

/** The words of a headline as they are compared; none where the article has no headline. */
export function headlineUnits({ headline, language }: Pick<Article, 'headline' | 'language'>): Unit[] {
  if (headline === null) return []
  return toUnits(tokenise(headline, 0, headline.length, language), language).filter(
    ({ kind }) => kind === 'word' || kind === 'number',
  )
}

/** The share of a headline's weight that another account's words hold, from 0 to 1; 0 where it says too little. */
export function holdsHeadline({ weights, numbers }: AccountProfile, headline: readonly Unit[]): number {
  const canons = new Map(headline.map((unit) => [unit.canon, unit]))
  let [held, all] = [0, 0]
  for (const { canon, key, kind } of canons.values()) {
    const weight = backgroundWeight(key)
    all += weight
    if (weights.has(canon) || (kind === 'number' && numbers.has(key))) held += weight
  }
  return canons.size < LEAST_OF_HEADLINE ? 0 : held / all
}

/** A headline of fewer words than this names a subject and tells no event. */
const LEAST_OF_HEADLINE = 4

/** Weight of a word is its rarity in general English times the damped number of its uses. */
export function profileAccount(statements: readonly Statement[]): AccountProfile {
  const counts = new Map<string, { key: string; count: number }>()
  const names = new Map<string, string>()
  const numbers = new Set<string>()
  for (const { kind, canon, key, text, name } of statements.flatMap(({ content }) => content)) {
    if (kind === 'number') {
      if (key.length > 1) numbers.add(key)
      continue
    }
    const known = counts.get(canon)
    if (known) known.count += 1
    else counts.set(canon, { key, count: 1 })
    if (name && !names.has(canon)) names.set(canon, text)
  }
  const weights = new Map<string, number>()
  for (const [canon, { key, count }] of counts) {
    weights.set(canon, backgroundWeight(key) * (1 + Math.log(count)))
  }
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return { weights, length, names, numbers }
}

/** Cosine of two profiles, from 0 to 1. */
export function likeness(one: AccountProfile, other: AccountProfile): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let product = 0
  for (const [canon, weight] of small.weights) product += weight * (large.weights.get(canon) ?? 0)
  return product === 0 ? 0 : product / (one.length * other.length)
}

/** Names that stand in accounts of anything: days, months, agencies, picture desks, networks. */
const EVERYWHERE = new Set([
  ...CALENDAR,
  ...PICTURE_CREDITS,
  ...'twitter facebook instagram youtube tweet bbc cnn npr times news post daily associated getty'.split(' '),
])

const tells = (text: string) => !/['’]/u.test(text) && !EVERYWHERE.has(text.toLowerCase())

/** The name without a possessive ending. */
const plain = (text: string) => text.replace(/['’]s?$/u, '')

/** Names that both use and that tell something, the rarest first; ties by code unit. */
export function sharedNames(one: AccountProfile, other: AccountProfile): string[] {
  return [...one.names]
    .filter(([canon]) => other.names.has(canon))
    .map(([canon, text]) => ({ text, weight: one.weights.get(canon) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .map(({ text }) => plain(text))
    .filter(tells)
}
