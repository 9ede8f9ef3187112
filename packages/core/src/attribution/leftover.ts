/** Quotations that no cue has claimed: further parts of an attributed one, speech without a source, scare quotes, titles. */
import type { Span } from '@parallax/contract'
import type { Token } from '../text/types.js'
import type { Candidate } from './candidate.js'
import { type Clause, isCapitalised } from './clause.js'
import { type Quotes, takeQuote } from './quotes.js'

/** So many words without a speaker are words held at arm's length, not speech. */
const LONGEST_SCARE = 4
/** An attribution of more parts is a list of quotations, not one. */
const MOST_PARTS = 40
/** Verbs and nouns before a word that is named or defined, not doubted. */
const NAMING =
  /^(?:called|named|titled|entitled|dubbed|nicknamed|term|word|phrase|known|labeled|labelled|termed|means|meaning|spelled|album|book|film|movie|song|show|novel|series|play|program|programme|article|headline|hashtag|slogan)$/u

export interface Leftovers {
  candidates: Candidate[]
  scareQuotes: Span[]
}

/** Extends the candidates in place (a quotation that follows its first part) and returns what is new. */
export function readLeftovers(
  clauses: readonly Clause[],
  quotes: Quotes,
  candidates: readonly Candidate[],
): Leftovers {
  const owner = lastOwners(candidates, clauses)
  const found: Leftovers = { candidates: [], scareQuotes: [] }
  for (const clause of clauses) {
    const seen = new Set<number>()
    for (const [at, quote] of clause.quoted.entries()) {
      if (quote === -1 || seen.has(quote) || quotes.used.has(quote)) continue
      seen.add(quote)
      if (quotes.outer[quote]!.start < clause.sentence.start && at === 0) continue
      readOne({ clauses, clause, at, quote, quotes, owner, found })
    }
  }
  return found
}

/** For each sentence, the direct attribution whose words or cue end there. */
function lastOwners(candidates: readonly Candidate[], clauses: readonly Clause[]): Map<number, Candidate> {
  const owner = new Map<number, Candidate>()
  for (const candidate of candidates) {
    if (candidate.kind === 'indirect') continue
    // "“…,” said Orr, according to the Post. “…”": Orr goes on.
    if (candidate.kind === 'mixed' && owner.get(candidate.sentence)?.kind === 'direct') continue
    owner.set(candidate.sentence, candidate)
    const end = candidate.content.at(-1)!.end
    let sentence = candidate.sentence
    while (sentence + 1 < clauses.length && clauses[sentence + 1]!.sentence.start < end) {
      sentence += 1
      owner.set(sentence, candidate)
    }
  }
  return owner
}

interface One {
  clauses: readonly Clause[]
  clause: Clause
  at: number
  quote: number
  quotes: Quotes
  owner: Map<number, Candidate>
  found: Leftovers
}

function readOne({ clauses, clause, at, quote, quotes, owner, found }: One): void {
  const { sentence, tokens, quoted } = clause
  const span = { start: quotes.outer[quote]!.start, end: quotes.outer[quote]!.end }
  const isAlone =
    at <= 1 &&
    quoted.slice(at).every((place, index) => place !== -1 || /^[.,!?…]$/u.test(tokens[at + index]!.text))
  const before = isAlone ? owner.get(sentence.index - 1) : undefined
  if (
    before !== undefined &&
    before.content.length < MOST_PARTS &&
    before.content.at(-1)!.end <= span.start &&
    (clauses[sentence.index - 1]!.sentence.paragraph === sentence.paragraph ||
      goesOn(before, clauses, sentence.index, quotes))
  ) {
    before.content.push(...takeQuote(quotes, quote))
    owner.set(sentence.index, before)
    return
  }
  const words = tokens.filter((token, index) => quoted[index] === quote && token.kind !== 'punctuation')
  const isShort = words.length <= LONGEST_SCARE && span.end <= sentence.end
  if (
    isTitle(words) ||
    NAMING.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'as' && isShort)
  )
    return
  const isSpeech =
    tokens[at - 1]?.text === ':' ||
    (tokens[at - 1]?.text === ',' &&
      /[.?!]$/u.test(words.length > 1 ? (tokens[at + words.length + 1]?.text ?? '') : ''))
  if (isShort && !isAlone && !isSpeech) {
    if (words.length > 0) found.scareQuotes.push(span)
    return
  }
  const content = takeQuote(quotes, quote)
  const candidate: Candidate = {
    sense: 'say',
    cue: null,
    source: before?.source ?? null,
    hearer: null,
    content,
    kind: 'direct',
    negated: false,
    weakened: false,
    position: null,
    sentence: sentence.index,
  }
  found.candidates.push(candidate)
  owner.set(sentence.index, candidate)
}

/** A paragraph that is nothing but a quotation, behind one that ends with a speaker's words and cue: the speaker goes on. */
function goesOn(before: Candidate, clauses: readonly Clause[], index: number, { outer }: Quotes): boolean {
  const { sentence, quoted, classes } = clauses[index]!
  const next = clauses[index + 1]?.sentence
  const isOpen = (quoted.at(-1) ?? -1) !== -1 && outer[quoted.at(-1)!]!.end > sentence.end
  return (
    before.kind === 'direct' &&
    before.source !== null &&
    (isOpen || next?.paragraph !== sentence.paragraph || clauses[index + 1]!.quoted[0] !== -1) &&
    quoted.every((at, place) => at !== -1 || classes[place] === 'punct')
  )
}

/** Titles of works are written with capitals. */
function isTitle(words: readonly Token[]): boolean {
  const main = words.filter(({ text }) => text.length > 3 || /^\p{Lu}/u.test(text))
  return (
    words.length > 1 &&
    words.length < 12 &&
    main.every((word) => isCapitalised(word) || /^\d/u.test(word.text))
  )
}
