/** Common nouns for those who act: groups ("armed rebels", "the authorities") and offices of one person ("the president"). */
import type { Sentence, Token } from '../text/types.js'
import { COMMON_OPENERS, FUNCTION_WORDS, IRREGULAR_PAST, SPEECH_VERBS } from './common.lexicon.js'
import { lookUp } from './gazetteer.js'
import { bare, bareEnd, bareLower, isCapitalised, singular } from './grammar.js'
import { COMPOUND_OPENERS, canOpenLabel, groupNoun, PHRASE_OPENERS } from './group-nouns.js'
import { DEFINITE, DETERMINERS, modifierSpans, modifiersFrom, nationIn } from './modifiers.js'
import { ROLE_NOUNS, ROLE_PHRASES } from './persons.lexicon.js'
import { COLLECTIVES, ROLE_COMPOUNDS } from './roles.lexicon.js'
import type { Candidate } from './types.js'

function base(sentence: Sentence, from: number, at: number, last: number) {
  const { tokens } = sentence
  return {
    sentence: sentence.index,
    run: { from: at, to: last },
    start: tokens[at]!.start,
    end: bareEnd(tokens[last]!),
    modifiers: modifierSpans(tokens, from, at),
    nation: nationIn(tokens, from, at),
    definite: from > 0 && DEFINITE.has(tokens[from - 1]!.lower),
    complement: complementOf(tokens, last),
    holder: null,
    title: null,
    known: undefined,
    heading: false,
    acts: true,
    mayAct: false,
  }
}

const COMPLEMENT_WORDS = new Set(['of', 'for', 'from'])

/** "the head of the bank", "volunteers from Lorrin": the preposition and the first word behind it that is no article. */
export function complementOf(tokens: readonly Token[], last: number): string | null {
  const preposition = tokens[last + 1]
  if (preposition === undefined || !COMPLEMENT_WORDS.has(preposition.lower)) return null
  if (tokens[last]!.text !== bare(tokens[last]!)) return null
  if (preposition.lower === 'from') {
    const origin = tokens
      .slice(last + 2, last + 5)
      .find((token) => isCapitalised(token) || DETERMINERS.has(token.lower))
    return origin === undefined ? null : `from ${bare(origin)}`
  }
  const next = tokens[last + 2]
  const noun = next !== undefined && DETERMINERS.has(next.lower) ? tokens[last + 3] : next
  if (noun === undefined || noun.kind !== 'word') return null
  return `${preposition.lower} ${bare(noun)}`
}

function compoundFamily(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1]
  return next === undefined || !COMPOUND_OPENERS.has(tokens[at]!.lower)
    ? undefined
    : ROLE_COMPOUNDS[`${tokens[at]!.lower} ${bareLower(next)}`]
}

/** Tells which tokens belong to names. */
type Taken = (at: number) => boolean

/** The token of the name in front of a government: "the Calder administration". A country in front is its nation, not its holder. */
function holderAt(tokens: readonly Token[], from: number, taken: Taken): Token | undefined {
  const token = tokens[from - 1]
  return token !== undefined &&
    taken(from - 1) &&
    tokens[from]!.start - token.end === 1 &&
    lookUp(bare(token)) === undefined
    ? token
    : undefined
}

/** "forces" alone says nothing: "government forces" and "special forces" are two groups. */
function headOfGroup(head: string, tokens: readonly Token[], from: number, at: number): string {
  const before = tokens[at - 1]
  if (head !== 'force' || at <= from || before === undefined || isCapitalised(before)) return head
  return `${before.lower} ${head}`
}

function groupAt(sentence: Sentence, at: number, taken: Taken): Candidate | undefined {
  const { tokens } = sentence
  const compound = compoundFamily(tokens, at)
  const last = compound === undefined ? at : at + 1
  const noun = compound === undefined ? groupNoun(bareLower(tokens[at]!)) : undefined
  const family = compound ?? noun?.family
  if (family === undefined) return undefined
  const next = tokens[last + 1]
  if (noun !== undefined && next !== undefined && isFirstOfCompound(tokens, last)) return undefined
  const from = modifiersFrom(tokens, at)
  if (noun !== undefined && !noun.plural && !standsAlone(tokens, from, last)) return undefined
  const label = `${compound === undefined ? '' : `${tokens[at]!.text} `}${bare(tokens[last]!)}`
  const holder = family === 'government' ? holderAt(tokens, from, taken) : undefined
  const frame = base(sentence, from, at, last)
  const isOne = noun !== undefined && !noun.plural && !COLLECTIVES.has(noun.head)
  const words =
    compound === undefined ? [headOfGroup(noun!.head, tokens, from, at)] : label.toLowerCase().split(' ')
  return {
    ...frame,
    modifiers:
      holder === undefined ? frame.modifiers : [{ start: holder.start, end: holder.end }, ...frame.modifiers],
    holder: holder === undefined ? null : bareLower(holder),
    definite: frame.definite || holder !== undefined,
    kind: 'group',
    label,
    words,
    name: label,
    votes: isOne ? { person: 2 } : { group: 8 },
    family,
  }
}

/** Words that may follow a noun for an actor that no other noun follows: else it describes that noun ("police station"). */
export function endsPhrase(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true
  const { lower } = token
  return (
    FUNCTION_WORDS.has(lower) ||
    COMMON_OPENERS.has(lower) ||
    SPEECH_VERBS.has(lower) ||
    IRREGULAR_PAST.has(lower) ||
    /(?:ed|ly)$/u.test(lower) ||
    isCapitalised(token)
  )
}

/** A singular noun is an actor where an article or a possessive leads the phrase and no other noun follows. */
function standsAlone(tokens: readonly Token[], from: number, last: number): boolean {
  const before = tokens[from - 1]
  const hasOwner = before !== undefined && (DETERMINERS.has(before.lower) || before.text !== bare(before))
  const described = from < last && tokens[from]!.text !== tokens[from]!.lower
  if (tokens[last]!.text === bare(tokens[last]!) && !endsPhrase(tokens[last + 1])) return false
  return (
    hasOwner ||
    described ||
    (COLLECTIVES.has(bareLower(tokens[last]!)) && bareLower(tokens[last]!) !== 'military')
  )
}

/** "rebel fighters", "government troops", "police chief", "migrant caravan": the first noun describes the second. */
function isFirstOfCompound(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at]!, tokens[at + 1]!]
  if (next.kind !== 'word' || next.start - here.end !== 1 || here.text !== bare(here)) return false
  const word = bareLower(next)
  return (
    groupNoun(word) !== undefined ||
    ROLE_NOUNS.has(word) ||
    ROLE_NOUNS.has(singular(word)) ||
    ROLE_COMPOUNDS[`${here.lower} ${word}`] !== undefined
  )
}

function rolePhraseLength(tokens: readonly Token[], at: number): number {
  const lengths = PHRASE_OPENERS.has(tokens[at]!.lower) ? [3, 2] : []
  for (const length of lengths) {
    if (at + length > tokens.length) continue
    const phrase = tokens
      .slice(at, at + length)
      .map((token, index) => (index === length - 1 ? bareLower(token) : token.lower))
      .join(' ')
    if (ROLE_PHRASES.has(phrase)) return length
  }
  return ROLE_NOUNS.has(bareLower(tokens[at]!)) ? 1 : 0
}

function roleAt(sentence: Sentence, at: number): Candidate | undefined {
  const { tokens } = sentence
  const length = rolePhraseLength(tokens, at)
  if (length === 0) return undefined
  const last = at + length - 1
  const next = tokens[last + 1]
  const glued =
    next !== undefined &&
    next.kind === 'word' &&
    next.start - tokens[last]!.end === 1 &&
    tokens[last]!.text === bare(tokens[last]!)
  if (glued && (rolePhraseLength(tokens, last + 1) > 0 || groupNoun(bareLower(next)) !== undefined))
    return undefined
  const from = modifiersFrom(tokens, at)
  const label =
    tokens
      .slice(at, last)
      .map(({ text }) => `${text} `)
      .join('') + bare(tokens[last]!)
  return {
    ...base(sentence, from, at, last),
    kind: 'role',
    label,
    words: [label.toLowerCase()],
    name: label,
    votes: { person: 8 },
    family: null,
  }
}

/** Labels of a sentence in order; `taken` tells which tokens belong to names. */
export function findLabels(sentence: Sentence, taken: Taken): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!canOpenLabel(sentence.tokens[at]!) || taken(at)) continue
    const label = roleAt(sentence, at) ?? groupAt(sentence, at, taken)
    if (label === undefined || taken(label.run.to)) continue
    found.push(label)
    at = label.run.to
  }
  return found
}
