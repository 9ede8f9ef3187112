/** A query as people type it: words, "phrases", -exclusions. Nothing that is typed is an error. */
import { foldWords } from './fold.js'

export interface Query {
  /** Each is a word or phrase in its searched form; all must be there. */
  wanted: string[][]
  /** None may be there. */
  unwanted: string[][]
}

/** Terms beyond this say nothing more and would make the engines work. */
const MAX_TERMS = 32
const TERM = /(-?)(?:"([^"]*)(?:"|$)|(\S+))/gu
const QUOTES = /[“”„«»‟]/gu

export function parseQuery(text: string): Query {
  const query: Query = { wanted: [], unwanted: [] }
  for (const [, minus, phrase, word] of text.slice(0, 2_000).replace(QUOTES, '"').matchAll(TERM)) {
    const words = foldWords(phrase ?? word ?? '')
    if (words.length === 0) continue
    const terms = minus ? query.unwanted : query.wanted
    if (terms.length < MAX_TERMS) terms.push(words)
  }
  return query
}
