/**
 * What the letters' case is worth in this text. A capital counts where a plain word would have none; so words are gathered that
 * stand in lower case somewhere, and words that stand with a capital inside a sentence. Lines that capitalise every word
 * (headlines, shouted text) give no evidence and are read with the evidence of the others.
 */
import { NO_SYNTAX, type Syntax } from '../grammar/index.js'
import type { Sentence, Token } from '../text/types.js'
import { COMMON_OPENERS, FUNCTION_WORDS } from './common.lexicon.js'
import { bareLower, isCapitalised } from './grammar.js'
import { MATCH_REPORT, SPORT_WORDS } from './things.lexicon.js'

/** From this share of capitals among the longer words on, a line's capitals say nothing. */
const UNRELIABLE_SHARE = 0.7
/** With fewer longer words than this, a line is judged by whether it is a headline or heading only. */
const MIN_WORDS = 4
/** A line that ends like a sentence is one, and dense with names, unless so many longer words have capitals, and all of them. */
const SURE_WORDS = 6
/** Words shorter than this keep their small letter in Title Case ("of", "in"). */
const LONG_WORD = 4

const OPENING = /^[“‘«„‟"'「([—–:…•*\-|.?!;]$/u

export interface CaseEvidence {
  /** Words seen in lower case. */
  lower: ReadonlyMap<string, number>
  /** Words seen with a capital where a plain word has none. */
  upper: ReadonlyMap<string, number>
  /** By sentence index: its capitals say nothing. */
  unreliable: readonly boolean[]
  /** The text reports a match. */
  ofMatch: boolean
  /** Whether the grammar takes a token for part of a proper name; null where there is no grammar. */
  isProper(sentence: Sentence, at: number): boolean | null
}

/** True where a plain word would have a capital as well: first in the sentence, or after an opening mark, a dash or a colon. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before === undefined ||
    (before.kind !== 'word' &&
      before.kind !== 'number' &&
      OPENING.test(before.text[0]!) &&
      before.text !== '-')
  )
}

function isUnreliable({ tokens }: Sentence, headline: boolean): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length >= LONG_WORD)
  const capitals = long.filter(isCapitalised).length
  if (headline) return capitals >= UNRELIABLE_SHARE * long.length
  if (/^[.?!…]/u.test(tokens.at(-1)?.text ?? '')) return long.length >= SURE_WORDS && capitals === long.length
  return long.length >= MIN_WORDS && capitals >= UNRELIABLE_SHARE * long.length
}

export function gatherCaseEvidence(
  sentences: readonly Sentence[],
  headings: ReadonlySet<number>,
  syntax: Syntax = NO_SYNTAX,
): CaseEvidence {
  const lower = new Map<string, number>()
  const upper = new Map<string, number>()
  const unreliable = sentences.map((sentence) =>
    isUnreliable(sentence, sentence.headline || headings.has(sentence.paragraph)),
  )
  for (const sentence of sentences) {
    if (unreliable[sentence.index]) continue
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word') continue
      const word = bareLower(token)
      if (!isCapitalised(token)) lower.set(word, (lower.get(word) ?? 0) + 1)
      else if (!isOpening(sentence.tokens, at)) upper.set(word, (upper.get(word) ?? 0) + 1)
    }
  }
  return { lower, upper, unreliable, ofMatch: isMatchReport(lower), isProper: askGrammar(syntax) }
}

/** The Penn tags of names, which adjectives inside a name have as well ("United Nations"). */
const askGrammar =
  (syntax: Syntax) =>
  (sentence: Sentence, at: number): boolean | null =>
    syntax.tags(sentence)?.[at]?.xpos.startsWith('NNP') ?? null

function isMatchReport(lower: ReadonlyMap<string, number>): boolean {
  let words = 0
  for (const word of SPORT_WORDS) if (lower.has(word)) words += 1
  return words >= MATCH_REPORT
}

/** Whether the capital of a word that opens a sentence is likely to be a name's, by the rest of the text. */
export function isNameElsewhere(evidence: CaseEvidence, word: string): boolean {
  const upper = FUNCTION_WORDS.has(word) ? 0 : (evidence.upper.get(word) ?? 0)
  return upper > 0 && upper >= (evidence.lower.get(word) ?? 0)
}

/** Whether the word is a plain one by the rest of the text or by the list of frequent openers. */
export function isPlainWord(evidence: CaseEvidence, word: string): boolean {
  if (isNameElsewhere(evidence, word)) return false
  return COMMON_OPENERS.has(word) || (evidence.lower.get(word) ?? 0) > 0
}
