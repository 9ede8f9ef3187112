/** Runs of capitals with the small words that names hold: "Ministry of Defence", "Ludwig van Beethoven", "J. R. Smith". */
import type { Sentence, Token } from '../text/types.js'
import { type CaseEvidence, isNameElsewhere, isOpening, isPlainWord } from './case-evidence.js'
import { CALENDAR, COMMON_OPENERS, CONTRACTION, FUNCTION_WORDS } from './common.lexicon.js'
import { LONGEST_KNOWN_NAME, lookUp } from './gazetteer.js'
import { bareLower, isAllCaps, isCapitalised, isPossessive } from './grammar.js'
import { OF_HEADS, ORGANISATION_HEADS, PICTURE_CREDITS } from './organisations.lexicon.js'
import { GIVEN_NAMES, HONORIFICS, NAME_PARTICLES, TITLE_HEADS, TITLE_QUALIFIERS } from './persons.lexicon.js'
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
])
const LINKS = new Set(['of', 'for', 'on'])
/** Abbreviations whose point does not end a name. */
const POINTED = new Set(['st', 'jr', 'sr', 'mt', 'ft'])

function touches(left: Token, right: Token): boolean {
  return right.start - left.end <= 1
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
    !CONTRACTION.test(token.lower)
  )
}

function goesOn(token: Token | undefined): boolean {
  const isInitial = token !== undefined && /^\p{Lu}\.?$/u.test(token.text) && token.text !== 'I'
  return startsName(token) && (isInitial || isAllCaps(token!) || !FUNCTION_WORDS.has(bareLower(token!)))
}

/** Where the run goes on after `at`, or -1. */
function nextInRun(tokens: readonly Token[], from: number, at: number): number {
  const [here, next, after, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (next === undefined || isPossessive(here)) return -1
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
    LINKS.has(next.lower) && (OF_HEADS.has(here.lower) || (next.lower === 'of' && OFFICE_OF.has(here.lower)))
  if (linked && startsName(after)) return at + 2
  if (linked && after?.lower === 'the' && startsName(third)) return at + 3
  return goesOnAfterAnd(tokens, from, at) ? at + 2 : -1
}

/** "Center for Strategic and International Studies": `and` inside the name of a body that has "of" or "for" already. */
function goesOnAfterAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 2]
  if (tokens[at + 1]?.lower !== 'and' || !startsName(after)) return false
  const link = tokens.slice(from, at).findIndex((token) => LINKS.has(token.lower))
  if (link < 1 || !OF_HEADS.has(tokens[from + link - 1]!.lower)) return false
  const word = bareLower(after!)
  return (
    !TITLE_HEADS.has(word) &&
    !GIVEN_NAMES.has(word) &&
    !HONORIFICS.has(word) &&
    lookUp(word) === undefined &&
    lookUp(tokens[at]!.text) === undefined
  )
}

/** "Thirty-one people": a number that opens a sentence is no name. */
const NUMBER_WORD = /^(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|teen)(?:-\p{Ll}+)?$/u

/** Whether a capital that stands alone where any word would have one is a name. */
function isNameAlone(token: Token, evidence: CaseEvidence): boolean {
  const word = bareLower(token)
  if (NUMBER_WORD.test(word)) return false
  if (token.grammar !== null) return token.grammar.tag === 'PROPN'
  if (isNameElsewhere(evidence, word)) return true
  if (COMMON_OPENERS.has(word) || (evidence.lower.get(word) ?? 0) > 0) return false
  const known = lookUp(word)
  if (known !== undefined) return true
  return (isAllCaps(token) && word.length > 1) || word.includes('-') || /\p{Ll}\p{Lu}/u.test(token.text)
}

/** An opening word that is no part of the name behind it: "Meanwhile Ann Example", "Protesters Ann and Ben Example". */
function isOpenerBefore(tokens: readonly Token[], at: number, evidence: CaseEvidence): boolean {
  const word = bareLower(tokens[at]!)
  const next = tokens[at + 1]
  if (word === 'the' || next === undefined || !isCapitalised(next)) return word === 'the'
  if (TITLE_HEADS.has(word) || TITLE_QUALIFIERS.has(word) || HONORIFICS.has(word)) return false
  if (!isOpening(tokens, at)) return false
  if (isPlainWord(evidence, word) || (word.endsWith('ly') && !isNameElsewhere(evidence, word))) return true
  const isStranger =
    !GIVEN_NAMES.has(word) &&
    word.length > 1 &&
    lookUp(word) === undefined &&
    !isNameElsewhere(evidence, word)
  return isStranger && GIVEN_NAMES.has(bareLower(next)) && startsName(tokens[at + 2])
}

/** The end of the longest known name that begins here: some hold what would end a run ("People's Republic of China"). */
function knownEnd(tokens: readonly Token[], at: number): number {
  for (let to = Math.min(tokens.length, at + LONGEST_KNOWN_NAME) - 1; to > at; to -= 1) {
    if (!startsName(tokens[to])) continue
    if (lookUp(textOf(tokens, at, to)) !== undefined) return to
  }
  return at
}

/** The words of a stretch with single spaces. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ')
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

/** The run of capitals that begins at `at`, or undefined where the capital there is no name's. */
function runAt({ tokens }: Sentence, at: number, evidence: CaseEvidence): Run | undefined {
  let to = knownEnd(tokens, at)
  for (let next = nextInRun(tokens, at, to); next !== -1; next = nextInRun(tokens, at, to)) to = next
  const from = at < to && isOpenerBefore(tokens, at, evidence) ? at + 1 : at
  if (!/^[.?!…”"]/u.test(tokens.at(-1)!.text)) to = withoutPlainEnd(tokens, from, to, evidence)
  if (at === to && FUNCTION_WORDS.has(bareLower(tokens[at]!)) && !isAllCaps(tokens[at]!)) return undefined
  if (at === to && isOpening(tokens, at) && !isNameAlone(tokens[at]!, evidence)) return undefined
  return { from, to }
}

/** Where a run of two names without a mark between them is cut: behind a picture credit or a shouted line. 0: nowhere. */
function cutAt(tokens: readonly Token[], { from, to }: Run): number {
  let at = from
  while (at <= to && PICTURE_CREDITS.has(bareLower(tokens[at]!))) at += 1
  if (at > to) return 0
  if (at > from) return isBodyName(tokens, to) ? 0 : at
  while (at < to && isAllCaps(tokens[at]!) && tokens[at]!.text.length > 3) at += 1
  return at - from >= 2 ? at : 0
}

function isBodyName(tokens: readonly Token[], last: number): boolean {
  return ORGANISATION_HEADS.has(bareLower(tokens[last]!))
}

/** Shouted words side by side are no name: capitals tell nothing there. */
function isShouted(tokens: readonly Token[], { from, to }: Run): boolean {
  const inside = tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word')
  return inside.length > 1 && inside.every(isAllCaps) && lookUp(textOf(tokens, from, to)) === undefined
}

/** The names in one run. */
function splitRun(tokens: readonly Token[], run: Run): Run[] {
  const cut = cutAt(tokens, run)
  const parts =
    cut === 0
      ? [run]
      : [
          { from: run.from, to: cut - 1 },
          { from: cut, to: run.to },
        ]
  return parts.filter((part) => !isShouted(tokens, part))
}

/** All runs of capitals of a sentence whose capitals mean something, in order. */
export function capitalRuns(sentence: Sentence, evidence: CaseEvidence): Run[] {
  const runs: Run[] = []
  const { tokens } = sentence
  let at = 0
  while (at < tokens.length) {
    if (!startsName(tokens[at])) {
      at += 1
      continue
    }
    const run = runAt(sentence, at, evidence)
    if (run !== undefined) runs.push(...splitRun(tokens, run))
    at = run === undefined ? at + 1 : run.to + 1
  }
  return runs
}
