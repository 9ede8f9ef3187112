/** Runs of capitals with the small words that names hold: "Ministry of Defence", "Ludwig van Beethoven", "J. R. Smith". */
import type { Sentence, Token } from '../text/types.js'
import { type CaseEvidence, isNameElsewhere, isOpening, isPlainWord } from './case-evidence.js'
import { CALENDAR, COMMON_OPENERS, CONTRACTION, FUNCTION_WORDS } from './common.lexicon.js'
import { LONGEST_KNOWN_NAME, lookUp, lookUpTokens } from './gazetteer.js'
import { bareLower, isAllCaps, isCapitalised, isPossessive } from './grammar.js'
import { OF_HEADS, ORGANISATION_HEADS } from './organisations.lexicon.js'
import {
  GIVEN_NAMES,
  HONORIFICS,
  NAME_PARTICLES,
  PORTFOLIOS,
  TITLE_HEADS,
  TITLE_QUALIFIERS,
} from './persons.lexicon.js'
import { splitRun } from './split.js'
import { CREDIT_LABELS, HYPHEN_TAIL } from './things.lexicon.js'
import type { Run } from './types.js'

/** Words after which "of" goes on with an office: Secretary of State, Duke of X. */
const OFFICE_OF = new Set([
  'secretary',
  'director',
  'chief',
  'duke',
  'duchess',
  'prince',
  'princess',
  'archbishop',
  'bishop',
  'minister',
  'undersecretary',
  'commissioner',
])
/** Offices whose field follows behind "for" as well. */
const OFFICE_FOR = new Set(['minister', 'secretary', 'undersecretary', 'commissioner'])
const LINKS = new Set(['of', 'for', 'on'])
/** Abbreviations whose point does not end a name. */
const POINTED = new Set(['st', 'jr', 'sr', 'mt', 'ft'])

/** Side by side, with one space or the two of old typing between. */
function touches(left: Token, right: Token): boolean {
  return right.start - left.end <= 2
}

/** A title, an initial or an abbreviation that is written with a point. */
function takesPoint(token: Token): boolean {
  const word = token.lower
  return (
    word.length === 1 ||
    HONORIFICS.has(word) ||
    POINTED.has(word) ||
    (TITLE_HEADS.has(word) && word.length <= 5)
  )
}

/** Words of the calendar that are surnames as well: a name behind a title or given name only. */
function isCalendarName(token: Token, before: Token | undefined): boolean {
  const word = before === undefined ? '' : bareLower(before)
  return (
    CALENDAR.has(bareLower(token)) && (HONORIFICS.has(word) || TITLE_HEADS.has(word) || GIVEN_NAMES.has(word))
  )
}

function startsName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !CALENDAR.has(bareLower(token)) &&
    !CONTRACTION.test(token.lower) &&
    !HYPHEN_TAIL.test(token.lower)
  )
}

/** "Image: Ann Example", "Image copyright Tavin Press": a credit and no part of a name. */
function isCreditLabel(tokens: readonly Token[], at: number): boolean {
  return (
    CREDIT_LABELS.has(tokens[at]!.lower) &&
    /^(?::|copyright|caption|credit|source)$/u.test(tokens[at + 1]?.lower ?? '')
  )
}

function goesOn(token: Token | undefined): boolean {
  const isInitial = token !== undefined && /^\p{Lu}\.?$/u.test(token.text) && token.text !== 'I'
  return startsName(token) && (isInitial || isAllCaps(token!) || !FUNCTION_WORDS.has(bareLower(token!)))
}

/** Where the run goes on after `at`, or -1. */
function nextInRun(tokens: readonly Token[], from: number, at: number): number {
  const [here, next, after, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (next === undefined || isPossessive(here) || isCreditLabel(tokens, at + 1)) return -1
  if ((goesOn(next) || (isCapitalised(next) && isCalendarName(next, here))) && touches(here, next))
    return at + 1
  if (
    next.text === '.' &&
    takesPoint(here) &&
    (startsName(after) || (after !== undefined && isCalendarName(after, here))) &&
    touches(here, next)
  )
    return at + 2
  if (next.text === '&' && startsName(after)) return at + 2
  if (NAME_PARTICLES.has(next.lower) && next.kind === 'word' && startsName(after)) return at + 2
  const linked =
    (LINKS.has(next.lower) && OF_HEADS.has(here.lower)) ||
    (next.lower === 'of' && OFFICE_OF.has(here.lower)) ||
    (next.lower === 'for' && OFFICE_FOR.has(here.lower))
  if (linked && startsName(after)) return at + 2
  if (linked && after?.lower === 'the' && startsName(third)) return at + 3
  return goesOnAfterAnd(tokens, from, at) ? at + 2 : -1
}

/** "Center for Strategic and International Studies", "Food and Drug Administration": `and` inside the name of a body. */
function goesOnAfterAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 2]
  if (tokens[at + 1]?.lower !== 'and' || !startsName(after)) return false
  const link = tokens.slice(from, at).findIndex((token) => LINKS.has(token.lower))
  if (link < 1 || !OF_HEADS.has(tokens[from + link - 1]!.lower)) return isFieldOfBody(tokens, at)
  const word = bareLower(after!)
  return (
    !TITLE_HEADS.has(word) &&
    !GIVEN_NAMES.has(word) &&
    !HONORIFICS.has(word) &&
    lookUp(word) === undefined &&
    lookUp(tokens[at]!.text) === undefined
  )
}

/** Words with a capital that a body's name may have behind "and". */
const LONGEST_BODY_TAIL = 3

/** "Science and Technology Corporation": a field before "and", the head of a body at the end. */
function isFieldOfBody(tokens: readonly Token[], at: number): boolean {
  if (!PORTFOLIOS.has(tokens[at]!.lower)) return false
  let last = at + 2
  while (last < at + 1 + LONGEST_BODY_TAIL && startsName(tokens[last + 1])) last += 1
  return last > at + 2 && ORGANISATION_HEADS.has(bareLower(tokens[last]!))
}

/** "Thirty-one people": a number that opens a sentence is no name. */
const NUMBER_WORD = /^(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|teen)(?:-\p{Ll}+)?$/u

/** "Voss, 41;": the age tells that the word before it is a name. */
function hasAge(tokens: readonly Token[], at: number): boolean {
  const [comma, age, end] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (
    comma?.text === ',' &&
    /^\d{1,3}$/u.test(age?.text ?? '') &&
    (end === undefined || end.kind === 'punctuation')
  )
}

/** Whether a capital that stands alone where any word would have one is a name. */
function isNameAlone(sentence: Sentence, at: number, evidence: CaseEvidence): boolean {
  const token = sentence.tokens[at]!
  const word = bareLower(token)
  if (NUMBER_WORD.test(word)) return false
  if (hasAge(sentence.tokens, at)) return true
  if (isNameElsewhere(evidence, word)) return true
  const known = lookUp(word)
  if (known !== undefined && isAllCaps(token)) return true
  if (COMMON_OPENERS.has(word) || (evidence.lower.get(word) ?? 0) > 0) return false
  if (known !== undefined) return true
  if ((isAllCaps(token) && word.length > 1) || word.includes('-')) return true
  return /\p{Ll}\p{Lu}/u.test(token.text) || evidence.isProper(sentence, at) === true
}

/** An opening word that is no part of the name behind it: "Meanwhile Ann Example", "Protesters Ann and Ben Example". */
function isOpenerBefore(sentence: Sentence, at: number, evidence: CaseEvidence): boolean {
  const { tokens } = sentence
  const word = bareLower(tokens[at]!)
  const next = tokens[at + 1]
  if (word === 'the' || next === undefined || !isCapitalised(next)) return word === 'the'
  if (TITLE_HEADS.has(word) || TITLE_QUALIFIERS.has(word) || HONORIFICS.has(word)) return false
  if (!isOpening(tokens, at)) return false
  if (isPlainWord(evidence, word) || (word.endsWith('ly') && !isNameElsewhere(evidence, word))) return true
  if (isKnownOpener(word, evidence)) return false
  if (evidence.isProper(sentence, at) === false) return true
  return GIVEN_NAMES.has(bareLower(next)) && startsName(tokens[at + 2])
}

/** A word that begins names: a given name, an initial, a known name, a name of this text. */
const isKnownOpener = (word: string, evidence: CaseEvidence) =>
  GIVEN_NAMES.has(word) || word.length < 2 || lookUp(word) !== undefined || isNameElsewhere(evidence, word)

/** The end of the longest known name that begins here: some hold what would end a run ("People's Republic of China"). */
function knownEnd(tokens: readonly Token[], at: number): number {
  for (let to = Math.min(tokens.length, at + LONGEST_KNOWN_NAME) - 1; to > at; to -= 1) {
    if (!startsName(tokens[to])) continue
    if (lookUpTokens(tokens, at, to) !== undefined) return to
  }
  return at
}

/** In a line that does not end like a sentence, a last word that the text also uses in lower case is no part of the name. */
function withoutPlainEnd(tokens: readonly Token[], from: number, to: number, evidence: CaseEvidence): number {
  const word = bareLower(tokens[to]!)
  const isPlain =
    (evidence.lower.get(word) ?? 0) > 0 && !isNameElsewhere(evidence, word) && !ORGANISATION_HEADS.has(word)
  return to > from && isPlain && tokens[to - 1]!.kind === 'word' && isCapitalised(tokens[to - 1]!)
    ? to - 1
    : to
}

/** "Port Tavin-based": the name goes on into an adjective. */
function leadsCompound(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1]
  return (
    next !== undefined && isCapitalised(next) && HYPHEN_TAIL.test(next.lower) && !isPossessive(tokens[to]!)
  )
}

/** The run of capitals that begins at `at`, or undefined where the capital there is no name's. */
function runAt(sentence: Sentence, at: number, evidence: CaseEvidence): Run | undefined {
  const { tokens } = sentence
  let to = knownEnd(tokens, at)
  for (let next = nextInRun(tokens, at, to); next !== -1; next = nextInRun(tokens, at, to)) to = next
  const from = at < to && isOpenerBefore(sentence, at, evidence) ? at + 1 : at
  if (!/^[.?!…”"]/u.test(tokens.at(-1)!.text)) to = withoutPlainEnd(tokens, from, to, evidence)
  if (leadsCompound(tokens, to)) return undefined
  if (at === to && FUNCTION_WORDS.has(bareLower(tokens[at]!)) && !isAllCaps(tokens[at]!)) return undefined
  if (at === to && isOpening(tokens, at) && !isNameAlone(sentence, at, evidence)) return undefined
  return { from, to }
}

/** All runs of capitals of a sentence whose capitals mean something, in order. */
export function capitalRuns(sentence: Sentence, evidence: CaseEvidence): Run[] {
  const runs: Run[] = []
  const { tokens } = sentence
  let at = 0
  while (at < tokens.length) {
    if (!startsName(tokens[at]) || isCreditLabel(tokens, at)) {
      at += 1
      continue
    }
    const run = runAt(sentence, at, evidence)
    if (run !== undefined) runs.push(...splitRun(tokens, run))
    at = run === undefined ? at + 1 : run.to + 1
  }
  return runs
}
