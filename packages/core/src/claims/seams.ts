/**
 * Cuts a sentence at the seams that its words alone show, where there is no tree: at a semicolon, and at ", and" and its like between
 * two finite clauses with subjects of their own.
 */
import type { Span } from '@parallax/contract'
import type { Token } from '../text/types.js'
import { countContent, enclosure, LEAST_CONTENT } from './clause-words.js'
import { FINITE, SUBJECT_OPENERS } from './function-words.lexicon.js'

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

export function isFiniteVerb(token: Token): boolean {
  return token.kind === 'word' && (FINITE.has(token.lower) || /^[a-z]{3,}ed$/u.test(token.lower))
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

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens[at]!)) return true
  return false
}

/** Where the parts between the seams begin and end, ends exclusive; one part where there is no sure seam. */
export function findSeams(
  tokens: readonly Token[],
  quotations: readonly Span[],
): [from: number, to: number][] {
  const inside = enclosure(tokens, quotations)
  const parts: [number, number][] = []
  let from = 0
  for (let index = 1; index < tokens.length - 1; index += 1) {
    if (inside[index]) continue
    const next = seamAt(tokens, from, index)
    if (next === -1 || countContent(tokens.slice(from, index)) < LEAST_CONTENT) continue
    if (countContent(tokens.slice(next)) < LEAST_CONTENT) continue
    if (!hasFinite(tokens, from, index) || !hasFinite(tokens, next, tokens.length)) continue
    parts.push([from, index])
    from = next
  }
  return [...parts, [from, tokens.length]]
}
