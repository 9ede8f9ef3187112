/** What both ways of cutting a sentence ask about its words. */
import type { Span } from '@parallax/contract'
import type { Token } from '../text/types.js'
import { FUNCTION_WORDS } from './function-words.lexicon.js'

/** A statement of a sentence, by the indices of its tokens. */
export interface Part {
  /** The stretch that is shown, `to` exclusive. Another part can stand inside it ("The tram, *which was full*, left"). */
  from: number
  to: number
  /** The tokens that this part says and no other one, rising. */
  own: readonly number[]
  /** The words of its subject that stand with another part: the noun before a relative clause, a subject that two verbs share. */
  borrowed: readonly number[]
  /** The token of its predicate, and of the noun that it is about and that stands outside it; -1 for none known. */
  head: number
  noun: number
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** A part with fewer words of content is no claim by itself ("and it did so again"). */
export const LEAST_CONTENT = 3

const OPENERS = new Set(['“', '«', '„', '「', '‘', '(', '['])
const CLOSERS = new Set(['”', '»', '‟', '」', '’', ')', ']'])

/** 1 inside quotation marks, brackets or one of the quotations, 0 outside, for each token. */
export function enclosure(tokens: readonly Token[], quotations: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let depth = 0
  let straight = false
  for (const [index, { text, start, end }] of tokens.entries()) {
    if (text === '"') straight = !straight
    else if (OPENERS.has(text)) depth += 1
    else if (CLOSERS.has(text)) depth = Math.max(0, depth - 1)
    const isQuoted = quotations.some((quotation) => quotation.start <= start && end < quotation.end)
    inside[index] = depth > 0 || straight || isQuoted ? 1 : 0
  }
  return inside
}

/** Words and numbers that are no function words. */
export function countContent(tokens: readonly Token[]): number {
  return tokens.filter(
    ({ kind, lower }) => (kind === 'word' || kind === 'number') && !FUNCTION_WORDS.has(lower),
  ).length
}
