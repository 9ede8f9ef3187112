/**
 * Text as it is searched: small letters without accents, words between single spaces. Scripts without spaces stand character by
 * character, so that any run of them is found as a phrase. Both engines index this form and know nothing of languages but stems.
 */

/** Accents and points that writers leave out; marks that spell vowels of a script stay. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/gu
const SPACELESS =
  '(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const WORDS = new RegExp(`${SPACELESS}\\p{M}*|(?:(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/**
 * Characters of a text that are searched: twenty long articles. A tsvector of PostgreSQL ends at 1 MB, which words of this many
 * characters stay below in any script.
 */
export const SEARCHED_CHARACTERS = 130_000

/** Longer runs are no words; PostgreSQL refuses those above 2 KB. */
const MAX_WORD = 100

const small = (text: string) => text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()

/** The words of a text in their searched form, in order. */
export function foldWords(text: string): string[] {
  const words = small(text.slice(0, SEARCHED_CHARACTERS)).match(WORDS) ?? []
  return words.map((word) => (word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word))
}

export const foldText = (text: string) => foldWords(text).join(' ')

const PLAIN = /^[A-Za-z0-9]+$/u

/** A word alone; most are plain letters, which need no table of characters. */
const foldWord = (word: string) =>
  PLAIN.test(word) && word.length <= MAX_WORD ? [word.toLowerCase()] : foldWords(word)

/** The places of the words in the text itself, with their searched forms. */
export function* placedWords(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(WORDS))
    for (const word of foldWord(match[0]))
      yield { word, start: match.index, end: match.index + match[0].length }
}
