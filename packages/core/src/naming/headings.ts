/** Names in lines whose capitals say nothing, found again from the names of the other lines and the gazetteer. */
import type { Sentence, Token } from '../text/types.js'
import { type CaseEvidence, isNameElsewhere, isOpening } from './case-evidence.js'
import { CALENDAR, COMMON_OPENERS } from './common.lexicon.js'
import { LONGEST_KNOWN_NAME, lookUp, lookUpTokens, phraseOf } from './gazetteer.js'
import { bare, bareLower, foldWords, isAllCaps, isCapitalised } from './grammar.js'
import { toCandidates } from './names.js'
import { TITLE_HEADS, TITLE_QUALIFIERS } from './persons.lexicon.js'
import type { Candidate } from './types.js'

/** Folded names that the rest of the text uses, with surnames of persons alone. */
export function vocabularyOf(names: readonly Candidate[]): ReadonlySet<string> {
  const vocabulary = new Set<string>()
  for (const { kind, words, votes } of names) {
    if (kind !== 'name') continue
    vocabulary.add(words.join(' '))
    const last = words.at(-1)!
    if ((votes.person ?? 0) >= 8 && last.length > 2 && !COMMON_OPENERS.has(last)) vocabulary.add(last)
  }
  return vocabulary
}

function isKnown(tokens: readonly Token[], from: number, to: number, shouted: boolean): boolean {
  const known = lookUpTokens(tokens, from, to)
  if (known === undefined || known.kind === 'demonym') return false
  const text = phraseOf(tokens, from, to)
  return text.length > 3 || (!shouted && tokens.slice(from, to + 1).every(isAllCaps))
}

/** How far a name that begins at `at` reaches, or -1. */
function reach(
  tokens: readonly Token[],
  at: number,
  vocabulary: ReadonlySet<string>,
  shouted: boolean,
): number {
  for (let to = Math.min(tokens.length, at + LONGEST_KNOWN_NAME) - 1; to >= at; to -= 1) {
    if (tokens[to]!.kind !== 'word') continue
    const words = tokens.slice(at, to + 1).flatMap((token) => foldWords(bareLower(token)))
    if (vocabulary.has(words.join(' ')) || isKnown(tokens, at, to, shouted)) return to
  }
  return -1
}

function titleStart(tokens: readonly Token[], at: number): number {
  let from = at
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = tokens[before]!.lower
    if (TITLE_HEADS.has(word)) from = before
    else if (!TITLE_QUALIFIERS.has(word)) break
  }
  return from
}

/** The names of one heading or shouted line. */
export function namesInHeading(
  sentence: Sentence,
  vocabulary: ReadonlySet<string>,
  evidence: CaseEvidence,
): Candidate[] {
  const { tokens } = sentence
  const shouted = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 2).every(isAllCaps)
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitalised(tokens[at]!)) continue
    const to = reach(tokens, at, vocabulary, shouted)
    if (to === -1) continue
    for (const candidate of toCandidates(sentence, { from: titleStart(tokens, at), to }, evidence))
      if (candidate.kind === 'name') found.push({ ...candidate, heading: true })
    at = to
  }
  return found
}

/** A month stands beside a number or behind a preposition. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'number' || tokens[at + 1]?.kind === 'number') return true
  return (
    before !== undefined &&
    [
      'in',
      'on',
      'since',
      'until',
      'last',
      'next',
      'this',
      'early',
      'late',
      'mid',
      'of',
      'from',
      'to',
      'by',
    ].includes(before.lower)
  )
}

/** Names of one word where any word has a capital, known from fuller ones: "Voss left" after "Lena Voss said". */
export function namesAtOpening(
  sentence: Sentence,
  vocabulary: ReadonlySet<string>,
  evidence: CaseEvidence,
): Candidate[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    if (!isCapitalised(token)) return []
    const isSurname = CALENDAR.has(bareLower(token)) && !isDate(tokens, at)
    if (!isSurname && (!isOpening(tokens, at) || isNameElsewhere(evidence, bareLower(token)))) return []
    const alone = tokens[at + 1] === undefined || !isCapitalised(tokens[at + 1]!)
    const words = foldWords(bareLower(token))
    if (
      !alone ||
      (!isSurname && (evidence.lower.get(words[0] ?? '') ?? 0) > 0) ||
      !vocabulary.has(words.join(' '))
    )
      return []
    if (lookUp(bare(token)) !== undefined) return []
    return toCandidates(sentence, { from: at, to: at }, evidence, true)
  })
}
