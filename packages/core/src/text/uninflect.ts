/** From inflected forms of English to dictionary forms: the listed words first, then the rules of spelling. */

import {
  guessPositive,
  guessSingular,
  guessVerb,
  pluralsOfNoun,
  stemsOfAdjective,
  stemsOfVerb,
} from './inflection.js'
import { ADJECTIVES, NOUNS, VERBS } from './inflection.lexicon.js'

const VOWEL = /[aeiouy]/u

/** Form to word; of two words with one form the first stands. */
function byForm(list: string, formsOf: (word: string) => string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const word of list.trim().split(/\s+/u))
    for (const form of formsOf(word)) if (!found.has(form)) found.set(form, word)
  return found
}

const STEMS_OF_VERBS = byForm(VERBS, stemsOfVerb)
const PLURALS = byForm(NOUNS, pluralsOfNoun)
const STEMS_OF_ADJECTIVES = byForm(ADJECTIVES, stemsOfAdjective)

/** The noun of a regular plural, or the verb of its third person: `word` ends in -s. */
export function singularOf(word: string): string {
  return PLURALS.get(word) ?? guessSingular(word)
}

/** The verb of a regular form in -ed or -ing; the word itself where no verb would be left. */
export function verbOf(word: string): string {
  const stem = word.slice(0, word.endsWith('ing') ? -3 : -2)
  if (stem.length < 2 || !VOWEL.test(stem)) return word
  if (word.endsWith('ied')) return stem.length < 3 ? `${stem}e` : `${stem.slice(0, -1)}y`
  if (word.endsWith('eed')) return word.slice(0, -1)
  return STEMS_OF_VERBS.get(stem) ?? guessVerb(stem)
}

/** The adjective or adverb of a regular form in -er or -est. */
export function positiveOf(word: string): string {
  const stem = word.slice(0, word.endsWith('est') ? -3 : -2)
  if (stem.length < 2 || !VOWEL.test(stem)) return word
  return STEMS_OF_ADJECTIVES.get(stem) ?? guessPositive(stem)
}
