/** The words in front of a noun for an actor: adjectives, nouns, a nation. */
import type { Span } from '@parallax/contract'
import type { Token } from '../text/types.js'
import { isDemonym, lookUp, ownerKey } from './gazetteer.js'
import { bare, bareLower, isCapitalised } from './grammar.js'
import { PICTURE_CREDITS } from './organisations.lexicon.js'
import { MODIFIERS } from './roles.lexicon.js'

export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'each',
  'every',
  'one',
  'his',
  'her',
  'its',
  'their',
  'our',
  'another',
  'no',
])
export const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
])
/** Ends of adjectives that say what sort of actor it is. */
const ADJECTIVE_END =
  /(?:-backed|-led|-linked|-trained|-funded|-armed|-aligned|-held|-based|-allied|-run|-wing|-line|-speaking|-born|ist|ian)$/u
const PREFIXED = /^(?:anti|pro|ex|non|pre|post|ultra|neo|un)-/u

/** How many words a modifier stretch may have: "the US-backed Syrian Arab rebel". */
const MAX_MODIFIERS = 5

function isModifier(token: Token, next: Token): boolean {
  if (token.kind !== 'word' || token.text !== bare(token)) return false
  if (next.start - token.end !== 1) return false
  const { lower } = token
  if (MODIFIERS.has(lower) || ADJECTIVE_END.test(lower) || PREFIXED.test(lower)) return true
  if (isCapitalised(token) && isDemonym(token.text)) return true
  return isCapitalised(token) && lookUp(token.text) !== undefined && !PICTURE_CREDITS.has(lower)
}

/** Participles that are verbs as often: "the accused men", but "it accused rebels". */
const PARTICIPLES = new Set(
  'accused suspected captured wounded detained trapped ousted exiled jailed elected allied'.split(' '),
)

/** A participle belongs to the phrase behind an article, number or preposition, or at the head of a stretch. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!PARTICIPLES.has(tokens[at]!.lower) || before?.kind !== 'word') return false
  return !DETERMINERS.has(before.lower) && !DEFINITE.has(before.lower) && !LEADS_PHRASE.has(before.lower)
}
const LEADS_PHRASE = new Set(
  'of in by with for to from at on and or as some many two three four five six several'.split(' '),
)

/** Where the modifiers before `head` begin. A compound country adjective counts as one ("South Korean"). */
export function modifiersFrom(tokens: readonly Token[], head: number): number {
  const from = widestFrom(tokens, head)
  return from < head && isVerbHere(tokens, from) ? from + 1 : from
}

function widestFrom(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0 && head - from < MAX_MODIFIERS) {
    if (from > 1 && isDemonym(`${tokens[from - 2]!.text} ${tokens[from - 1]!.text}`)) from -= 2
    else if (isModifier(tokens[from - 1]!, tokens[from]!)) from -= 1
    else break
  }
  return from
}

/** One span for each modifier; the two words of "South Korean" are one. */
export function modifierSpans(tokens: readonly Token[], from: number, head: number): Span[] {
  const spans: Span[] = []
  for (let at = from; at < head; at += 1) {
    const pair = at + 1 < head && isDemonym(`${tokens[at]!.text} ${tokens[at + 1]!.text}`)
    const last = pair ? at + 1 : at
    spans.push({ start: tokens[at]!.start, end: tokens[last]!.end })
    at = last
  }
  return spans
}

/** A capital in front of a government stands for the country; in front of police or residents it is the town. */
const OF_CAPITAL = new Set(['government', 'regime', 'administration', 'junta'])

export function nationIn(tokens: readonly Token[], from: number, head: number): string | null {
  const isState = OF_CAPITAL.has(bareLower(tokens[head]!))
  const keyOf = (phrase: string) => {
    const known = lookUp(phrase)
    return known === undefined ? null : isState ? known.key : ownerKey(known, phrase)
  }
  for (let at = from; at < head; at += 1) {
    const pair = at + 1 < head ? `${tokens[at]!.text} ${tokens[at + 1]!.text}` : ''
    const key =
      (isDemonym(pair) ? keyOf(pair) : null) ?? (isCapitalised(tokens[at]!) ? keyOf(tokens[at]!.text) : null)
    if (key !== null) return key
  }
  const owner = tokens[from - 1]
  return owner !== undefined && owner.text !== bare(owner) && isCapitalised(owner) ? keyOf(bare(owner)) : null
}
