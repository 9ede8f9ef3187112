/** What a name is of: votes by its own words and by the words around it. */
import type { EntityType } from '@parallax/contract'
import type { Token } from '../text/types.js'
import { type CaseEvidence, isNameElsewhere } from './case-evidence.js'
import { SPEECH_VERBS } from './common.lexicon.js'
import { lookUpTokens } from './gazetteer.js'
import { bareLower, isAllCaps, isCapitalised, isPossessive } from './grammar.js'
import {
  BODY_FOLLOWERS,
  BODY_NOUNS,
  MEMBERSHIP_NOUNS,
  PERSON_NOUNS,
  PERSONAL_GOODS,
  PLACE_NOUNS,
  PLAY_VERBS,
  PLAYED_AGAINST,
  THING_NOUNS,
} from './neighbours.lexicon.js'
import { OF_HEADS, ORGANISATION_HEADS } from './organisations.lexicon.js'
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAME_END } from './persons.lexicon.js'
import { PLACE_HEADS, PLACE_OPENERS, PLACE_PREPOSITIONS } from './places.lexicon.js'
import { ABBREVIATIONS, DOCTRINE_END, ROMAN_NUMERAL, THING_HEADS, THINGS } from './things.lexicon.js'
import type { Run } from './types.js'

/** Weights of the votes: what the words themselves say outweighs what their neighbours hint. */
export const SURE = 8
export const LIKELY = 3
export const HINT = 1
/** Gives way to any other vote, however often the name stands in the text. */
const WEAK = 0.25

export type Votes = Partial<Record<EntityType, number>>

export function vote(votes: Votes, type: EntityType, weight: number): void {
  votes[type] = (votes[type] ?? 0) + weight
}

/** A name without its title: its folded words, its tokens in the sentence. */
export interface Named {
  words: readonly string[]
  tokens: readonly Token[]
  run: Run
}

/** "J.", "J.R.": initials before a family name. */
const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u

/** The type that the words of the name themselves give. */
export function voteByWords(votes: Votes, { words, tokens, run }: Named): void {
  const inside = tokens.slice(run.from, run.to + 1)
  if (words.length === 1) voteBySingleWord(votes, words[0]!, inside[0]!, tokens[run.to + 1])
  else if (isTeamOfPlace(tokens, run)) vote(votes, 'organisation', SURE)
  else voteByLongName(votes, words, inside)
  if (inside.some(({ text }, at) => at < inside.length - 1 && INITIALS.test(text)))
    vote(votes, 'person', LIKELY)
}

function voteBySingleWord(votes: Votes, word: string, token: Token, next: Token | undefined): void {
  if (/\p{N}/u.test(token.text) || next?.kind === 'number') vote(votes, 'other', SURE)
  else if (THINGS.has(word)) vote(votes, 'other', SURE)
  else if (DOCTRINE_END.test(word)) vote(votes, 'other', WEAK)
  else if (isAllCaps(token) && (ABBREVIATIONS.has(word) || ROMAN_NUMERAL.test(token.text)))
    vote(votes, 'other', SURE)
  else if (isAllCaps(token) || ORGANISATION_HEADS.has(word)) vote(votes, 'organisation', LIKELY)
  else if (GIVEN_NAMES.has(word)) vote(votes, 'person', LIKELY)
}

/** "Tavin Herons": a known place with a plural behind it. */
function isTeamOfPlace(tokens: readonly Token[], { from, to }: Run): boolean {
  const last = bareLower(tokens[to]!)
  if (to === from || !/[^su]s$/u.test(last) || PLACE_HEADS.has(last) || THING_HEADS.has(last)) return false
  const kind = lookUpTokens(tokens, from, to - 1)?.kind
  return kind === 'country' || kind === 'place' || kind === 'capital'
}

function voteByLongName(votes: Votes, words: readonly string[], inside: readonly Token[]): void {
  const [first, last] = [words[0]!, words.at(-1)!]
  const hasOf = inside.some(({ lower }) => lower === 'of' || lower === 'for')
  const isGiven = GIVEN_NAMES.has(first)
  const hasNumber = /\p{N}/u.test(inside.at(-1)!.text) || /\p{N}/u.test(inside[0]!.text)
  if (hasNumber || (ROMAN_NUMERAL.test(inside.at(-1)!.text) && !isGiven)) vote(votes, 'other', SURE)
  else if (hasOf && (PLACE_HEADS.has(first) || STATES.has(first))) vote(votes, 'place', SURE)
  else if (ORGANISATION_HEADS.has(last) || (hasOf && OF_HEADS.has(first)) || first === 'team')
    vote(votes, 'organisation', SURE)
  else if (PLACE_HEADS.has(last)) vote(votes, 'place', SURE)
  else if (isGiven) vote(votes, 'person', SURE)
  else if (THING_HEADS.has(last)) vote(votes, 'other', SURE)
  else if (PLACE_OPENERS.has(first)) vote(votes, 'place', LIKELY)
  else if (inside.length === 2 && /^\p{Lu}{2}$/u.test(inside[0]!.text)) vote(votes, 'person', LIKELY)
  else if (isAllCaps(inside[0]!) && first.length > 1 && !INITIALS.test(inside[0]!.text))
    vote(votes, 'organisation', LIKELY)
  else if (isPersonal(words, inside)) vote(votes, 'person', LIKELY)
}

/** "Kingdom of X": a country. */
const STATES = new Set([
  'republic',
  'kingdom',
  'state',
  'states',
  'isle',
  'isles',
  'strait',
  'straits',
  'emirate',
])

/** al-Hamid, O'Neil, McCabe, bin, van: parts that only names of persons hold. */
const PERSONAL_PART =
  /^(?:(?:al|el|an|as|ar)-\p{Lu}|(?:O['’]|Mc|Mac|D['’]|De|Di|Van)\p{Lu}|(?:bin|ibn|bint|van|von|abu)$)/u
/** "Seung-hun", "Min-Jae": a given name in two syllables. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u

/** Shapes of the names of persons that hold no given name of the list. */
function isPersonal(words: readonly string[], inside: readonly Token[]): boolean {
  if (words.length > 4) return false
  if (inside.some(({ text }) => PERSONAL_PART.test(text))) return true
  if (inside.length === 2 && SYLLABLES.test(inside[1]!.text)) return true
  return EAST_ASIAN_SURNAMES.has(words[0]!) || SURNAME_END.test(words.at(-1)!)
}

/** The type that the neighbours hint at: an age, a cue verb, a preposition of place, an article, a common noun. */
export function voteByContext(votes: Votes, name: Named, evidence: CaseEvidence): void {
  voteByAddition(votes, name)
  voteByNouns(votes, name)
  voteByVerbs(votes, name)
  voteByShape(votes, name, evidence)
}

/** What stands behind a comma: an age, "who", a place, a description. */
function voteByAddition(votes: Votes, { words, tokens, run: { from, to } }: Named): void {
  const [after, second, third] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]]
  const isAge = second?.kind === 'number' && (third === undefined || third.kind === 'punctuation')
  if (after?.text === '(' && isAge && second.text.length < 3) vote(votes, 'person', SURE)
  if (after?.text === '(' && third?.text === ')' && isAllCaps(second!)) vote(votes, 'organisation', LIKELY)
  voteByDateline(votes, tokens, from, to)
  if (after?.text !== ',') return
  if (isAge) vote(votes, 'person', SURE)
  if (second?.lower === 'who' || second?.lower === 'whose') vote(votes, 'person', LIKELY)
  if (words.length < 3 && isPlaceAt(tokens, to + 2) && !isPlaceAt(tokens, from - 2))
    vote(votes, 'place', isPlacePreposition(tokens[from - 1]) ? SURE : LIKELY)
  const noun = describedBy(tokens, to + 2)
  if (noun !== undefined) voteByNoun(votes, noun, LIKELY)
}

/** "TAVIN, May 3 —" and "TAVIN (Agency)": the place where a report was written. */
function voteByDateline(votes: Votes, tokens: readonly Token[], from: number, to: number): void {
  const isDateline =
    from === 0 &&
    /^[,(（—–-]$/u.test(tokens[to + 1]?.text ?? '') &&
    isAllCaps(tokens[to]!) &&
    tokens[to]!.text.length > 3
  if (isDateline) vote(votes, 'place', SURE)
}

const LONGEST_PLACE = 3

/** Whether a known place begins at a token. */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at] === undefined || !isCapitalised(tokens[at]!)) return false
  for (let to = at; to < Math.min(tokens.length, at + LONGEST_PLACE); to += 1) {
    const kind = lookUpTokens(tokens, at, to)?.kind
    if (kind === 'country' || kind === 'place' || kind === 'capital') return true
  }
  return false
}

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'another'])
/** How far a description may reach: "X, a retired local school teacher". */
const MAX_DESCRIPTION = 5

/** The first noun that tells a type in "X, a retired teacher"; undefined where none stands there. */
function describedBy(tokens: readonly Token[], at: number): string | undefined {
  const isPhrase = ARTICLES.has(tokens[at]?.lower ?? '')
  const end = Math.min(tokens.length, at + MAX_DESCRIPTION)
  for (let next = isPhrase ? at + 1 : at; isPhrase && next < end; next += 1) {
    const { kind, lower } = tokens[next]!
    if (kind !== 'word' || lower === 'of' || lower === 'and') return undefined
    const isLast = tokens[next + 1]?.kind !== 'word' || !tellsType(tokens[next + 1]!.lower)
    if (tellsType(lower) && isLast) return lower
  }
  return undefined
}

const tellsType = (noun: string) => PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || PLACE_NOUNS.has(noun)

function voteByNoun(votes: Votes, noun: string, weight: number): void {
  if (BODY_NOUNS.has(noun)) vote(votes, 'organisation', weight)
  else if (PLACE_NOUNS.has(noun)) vote(votes, 'place', weight)
  else if (PERSON_NOUNS.has(noun)) vote(votes, 'person', weight)
}

/** Nouns on either side without a comma: "coach X", "the magazine X", "the town of X", "X province", "X's wife". */
function voteByNouns(votes: Votes, { words, tokens, run: { from, to } }: Named): void {
  const [before, head, after] = [tokens[from - 1], tokens[from - 2], tokens[to + 1]]
  if (before?.kind === 'word' && !isCapitalised(before)) {
    if (BODY_NOUNS.has(before.lower) || PERSON_NOUNS.has(before.lower))
      voteByNoun(votes, before.lower, LIKELY)
    else if (THING_NOUNS.has(before.lower)) vote(votes, 'other', SURE)
    else if (before.lower === 'of' && PLACE_NOUNS.has(head?.lower ?? '')) vote(votes, 'place', SURE)
    else if (before.lower === 'of' && MEMBERSHIP_NOUNS.has(head?.lower ?? ''))
      vote(votes, 'organisation', HINT + 1)
  }
  if (after === undefined || after.kind !== 'word') return
  if (isPossessive(tokens[to]!)) {
    if (PERSONAL_GOODS.has(after.lower)) vote(votes, 'person', HINT + 1)
  } else if (PLACE_NOUNS.has(after.lower)) vote(votes, 'place', LIKELY)
  else if (BODY_FOLLOWERS.has(after.lower) && words.length < 3) vote(votes, 'organisation', HINT + 1)
}

function voteByVerbs(votes: Votes, { tokens, run: { from, to } }: Named): void {
  const [before, after] = [tokens[from - 1], tokens[to + 1]]
  const speaks = [after, before].some((token) => token !== undefined && SPEECH_VERBS.has(token.lower))
  const article = before?.lower === 'the'
  if (speaks) vote(votes, article ? 'organisation' : 'person', article ? HINT : HINT + 1)
}

const isPlacePreposition = (token: Token | undefined) =>
  token !== undefined && PLACE_PREPOSITIONS.has(token.lower)

/** "from" leads persons as well, and names of several words are seldom places. */
function placeWeight(preposition: string, isLong: boolean): number {
  if (preposition === 'from') return isLong ? WEAK : HINT
  return isLong ? HINT : HINT + 1
}

/** The number of words, an article, a preposition of place. */
function voteByShape(votes: Votes, { words, tokens, run: { from } }: Named, evidence: CaseEvidence): void {
  const before = tokens[from - 1]
  const article = before?.lower === 'the'
  const isLong = words.length > 1
  if (isPlacePreposition(before)) vote(votes, 'place', placeWeight(before!.lower, isLong))
  if (isLong && article) vote(votes, 'organisation', HINT)
  else if (isLong && words.some((word) => isOrdinary(evidence, word))) vote(votes, 'other', HINT + 1)
  else if (isLong && words.length < 4) vote(votes, 'person', WEAK)
}

/** Beside a verb of play or a score. */
export function plays({ tokens, run: { from, to } }: Named): boolean {
  const [before, after, second] = [tokens[from - 1], tokens[to + 1], tokens[to + 2]]
  if (PLAYED_AGAINST.has(before?.lower ?? '') || PLAY_VERBS.has(after?.lower ?? '')) return true
  const isScore = after?.kind === 'number' && /^[–—-]$/u.test(second?.text ?? '')
  return isScore || (before?.kind === 'number' && /^[–—-]$/u.test(tokens[from - 2]?.text ?? ''))
}

/** A word that the text writes in lower case as well, and more often. */
function isOrdinary(evidence: CaseEvidence, word: string): boolean {
  return (evidence.lower.get(word) ?? 0) > 0 && !isNameElsewhere(evidence, word)
}
