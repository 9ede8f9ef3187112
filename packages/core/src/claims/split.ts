/**
 * Cuts a sentence where a reader would see separate claims. Every part is an exact stretch of the text. In doubt the sentence
 * stays whole: a claim that is cut in two loses its actor or its place and is then compared without them.
 */
import type { Sentence, Token } from '../text/types.js'
import { FINITE, FUNCTION_WORDS, SUBJECT_OPENERS } from './function-words.lexicon.js'

/** A part with fewer words of content is no claim by itself ("and it did so again"). */
const LEAST_CONTENT = 3

/** How far behind the conjunction the finite verb of the new clause may stand. */
const SUBJECT_REACH = 9

/** "because", "after" and the like give a circumstance of the same claim and are no seam. */
const SEAMS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though'])

/** "said X, but stressed that Y": the second verb of speech has no subject of its own and opens a claim of its own. */
const SAYS = new Set(
  'said says added adds stressed stresses warned warns noted notes insisted insists claimed claims cautioned acknowledged explained conceded emphasised emphasized'.split(
    ' ',
  ),
)

const OPENERS = new Set(['“', '«', '„', '「', '‘', '(', '['])
const CLOSERS = new Set(['”', '»', '‟', '」', '’', ')', ']'])

export function isFiniteVerb(token: Token): boolean {
  return token.kind === 'word' && (FINITE.has(token.lower) || /^[a-z]{3,}ed$/u.test(token.lower))
}

/** 1 inside quotation marks or brackets, 0 outside, for each token. */
function enclosure(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let depth = 0
  let straight = false
  for (const [index, { text }] of tokens.entries()) {
    if (text === '"') straight = !straight
    else if (OPENERS.has(text)) depth += 1
    else if (CLOSERS.has(text)) depth = Math.max(0, depth - 1)
    inside[index] = depth > 0 || straight ? 1 : 0
  }
  return inside
}

function startsClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (!first || first.kind === 'punctuation') return false
  const opens = SUBJECT_OPENERS.has(first.lower) || /^\p{Lu}/u.test(first.text) || first.kind === 'number'
  if (!opens) return false
  for (let at = from + 1; at < Math.min(tokens.length, from + SUBJECT_REACH); at += 1) {
    const token = tokens[at]!
    if (/^[,;:]$/u.test(token.text)) return false
    if (isFiniteVerb(token)) return true
  }
  return false
}

/** True where "that" within the part opens what is said and not a clause about a noun ("photographs that a reader took"). */
function isSaid(tokens: readonly Token[], from: number, index: number): boolean {
  const verb = tokens.slice(from, index).findIndex(isFiniteVerb)
  const that = tokens.slice(from, index).findIndex(({ lower }) => lower === 'that')
  return verb !== -1 && (that === -1 || verb < that)
}

/**
 * The token with which the new part begins if there is a seam at `index`, else -1. The part begins behind the conjunction, with its
 * own subject, so that it can stand alone.
 */
function seamAt(tokens: readonly Token[], from: number, index: number): number {
  const token = tokens[index]!
  if (token.text === ';') return index + 1
  if (!SEAMS.has(token.lower)) return -1
  const next = tokens[index + 1]?.lower ?? ''
  const isThat = tokens[index + 2]?.lower === 'that'
  if (next === 'that' && token.lower === 'and')
    return isSaid(tokens, from, index) && startsClause(tokens, index + 2) ? index + 2 : -1
  if (SAYS.has(next) && isThat && startsClause(tokens, index + 3)) return index + 3
  const comma = tokens[index - 1]?.text === ','
  return comma && startsClause(tokens, index + 1) ? index + 1 : -1
}

function countContent(tokens: readonly Token[], from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at += 1) {
    const { kind, lower } = tokens[at]!
    if ((kind === 'word' || kind === 'number') && !FUNCTION_WORDS.has(lower)) words += 1
  }
  return words
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens[at]!)) return true
  return false
}

/** A stretch of the tokens of a sentence, `to` exclusive. */
export interface Part {
  from: number
  to: number
}

/** The parts of a sentence in text order; one part where there is no sure seam. */
export function splitSentence({ tokens }: Pick<Sentence, 'tokens'>): Part[] {
  const inside = enclosure(tokens)
  const parts: Part[] = []
  let from = 0
  for (let index = 1; index < tokens.length - 1; index += 1) {
    if (inside[index]) continue
    const next = seamAt(tokens, from, index)
    if (next === -1 || countContent(tokens, from, index) < LEAST_CONTENT) continue
    if (countContent(tokens, next, tokens.length) < LEAST_CONTENT) continue
    if (!hasFinite(tokens, from, index) || !hasFinite(tokens, next, tokens.length)) continue
    parts.push({ from, to: index })
    from = next
  }
  return [...parts, { from, to: tokens.length }].map((part) => trim(tokens, part))
}

/** Leaves commas and semicolons at the edges out; closing marks of the sentence stay. */
function trim(tokens: readonly Token[], { from, to }: Part): Part {
  let end = to
  while (end - 1 > from && /^[,;]$/u.test(tokens[end - 1]!.text)) end -= 1
  let start = from
  while (start < end - 1 && /^[,;]$/u.test(tokens[start]!.text)) start += 1
  return { from: start, to: end }
}
