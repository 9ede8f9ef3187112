/** How rare a term is: in the language at large by a frozen table, and among the stories of the stream. */

import { backgroundWeight } from '../claims/background.js'
import { BACKGROUND_DOCUMENTS } from '../claims/background.lexicon.js'

/** What the stories of the stream hold. */
export interface Live {
  /** Number of stories. */
  stories: number
  /** How many of them hold a term. */
  holding(term: number): number
}

export const NOTHING_LIVE: Live = { stories: 0, holding: () => 0 }

/** For languages without a table: how many of as many documents hold a word of so many letters, at a guess. Function words are short. */
const DOCUMENTS_BY_LENGTH: readonly number[] = [600, 600, 400, 200, 40, 10]
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}']+$/u

/** Rarity of a word in its language: the natural logarithm of how few documents hold it. `key` is its key, `word` the word in lower case. */
export function rarityOfWord(key: string, word: string, language: string | null): number {
  if (language === null || language === 'en') return backgroundWeight(key)
  const documents = ALPHABETIC.test(word) ? (DOCUMENTS_BY_LENGTH[word.length] ?? 1) : 1
  return Math.log((BACKGROUND_DOCUMENTS + 1) / documents)
}

/** Rarity of a number: long ones tell, years and those of two digits hardly, those of one digit nothing. */
export function rarityOfNumber(digits: string): number {
  if (digits.length < 2) return 0
  return digits.length === 2 || /^(?:19|20)\d\d$/.test(digits) ? 2 : 4
}

/**
 * The rarity with the stories of the stream counted in as further documents: a story is one document, however many tell it, so that
 * a story does not make its own words common. The frozen table keeps the first hours of a stream from counting for much.
 */
export function inStream(usual: number, term: number, { stories, holding }: Live): number {
  if (usual === 0 || stories === 0) return usual
  const all = BACKGROUND_DOCUMENTS + 1
  const documents = all / Math.exp(usual)
  return Math.max(0, Math.log((all + stories) / (documents + holding(term))))
}
