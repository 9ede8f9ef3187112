/**
 * Dictionary forms by an irregular table and rules of inflection, for English only; other languages keep the lower-case word.
 * Without a tagger a form may be noun or verb; the rules choose so that the forms of one word fall together.
 */
import { IRREGULAR, UNINFLECTED } from './lemma.lexicon.js'
import { singularOf, verbOf } from './uninflect.js'

const SHORTEST = 4
const CONTRACTION = /^(\p{L}+?)(?:n't|'(?:ll|re|ve|d|m))$/u

/** `lower` is the word in lower case with `'` for every apostrophe. */
export function lemmatise(lower: string, language: string | null): string {
  if (language !== null && language !== 'en') return lower
  const hasApostrophe = lower.includes("'")
  const word = hasApostrophe ? lower.replace(/'s?$/u, '') : lower
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const contracted = hasApostrophe ? CONTRACTION.exec(word)?.[1] : undefined
  if (contracted !== undefined) return IRREGULAR.get(contracted) ?? contracted
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) return word.slice(0, hyphen + 1) + lemmatise(word.slice(hyphen + 1), language)
  if (word.length < SHORTEST || UNINFLECTED.has(word) || !/^[a-z]+$/u.test(word)) return word
  if (word.endsWith('s')) return /[mt]ics$/u.test(word) ? word : singularOf(word)
  return word.endsWith('ing') || (word.endsWith('ed') && !word.endsWith('eed')) ? verbOf(word) : word
}
