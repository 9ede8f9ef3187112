/** A quotation before or behind its cue: "Q," S V · "Q," V S · S V: and the quotation in the next sentence. */
import type { Candidate } from './candidate.js'
import type { Clause } from './clause.js'
import { hasFiniteVerb, lastWord } from './content-end.js'
import { cueAt } from './cue-at.js'
import { SPEECH } from './cues.lexicon.js'
import { type Around, build, type Found, isAfterComma, isQuoting } from './found.js'
import { type Quotes, takeQuote } from './quotes.js'
import { nounPhraseAfter, type Phrase, type VerbGroup } from './subject.js'

/** How far behind "…," she said the quotation may go on. */
const RESUME_REACH = 30

/** "Q," S V and "Q," V S, with the rest of the quotation behind. */
export function readLeftQuote(found: Found): Candidate | null {
  const { clause, group, complement, around } = found
  if (!isQuoting(complement)) return null
  const own = found.subject !== null && found.subject.shared !== true ? found.subject : null
  for (const unit of [own?.first, group.first]) {
    const quote = unit === undefined ? -1 : quoteBefore(clause, unit, around)
    if (quote === -1) continue
    const turned = unit === own?.first ? null : nounPhraseAfter(clause, group.verb + 1)
    const source = unit === own?.first ? own : (turned ?? found.subject)
    const after = Math.max(group.verb, turned?.last ?? 0) + 1
    const opening = leadIn(clause, quote, around.quotes)
    const particle = complement.cue.particle === null ? 0 : 1
    const spans = takeQuote(around.quotes, opening === null ? around.quotes.head[quote]! : quote)
    if (opening !== null) spans[0] = { start: opening, end: spans[0]!.end }
    const resumed = resumedQuote(clause, after, quote)
    if (resumed !== -1) spans.push(...takeQuote(around.quotes, resumed))
    return build(
      { ...found, complement: { ...complement, cueLast: group.verb + particle } },
      source,
      spans,
      opening === null ? 'direct' : 'mixed',
    )
  }
  return null
}

/** The quotation that ends right before a token, in this sentence or as the end of the one before. */
function quoteBefore(
  { tokens, quoted, sentence }: Clause,
  unit: number,
  { quotes, previous }: Around,
): number {
  let at = unit - 1
  while (at >= 0 && quoted[at] === -1 && /^[,—–.'’"”-]$/u.test(tokens[at]!.text)) at -= 1
  if (at >= 0) return quoted[at]!
  const before = previous
  if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return -1
  const quote = before.quoted.at(-1) ?? -1
  return quote !== -1 &&
    !quotes.used.has(quote) &&
    quotes.outer[quote]!.end <= sentence.start &&
    tokens.length < 12
    ? quote
    : -1
}

/** Where a clause of the outlet runs into a quotation ("the plan is “dead,” she said"), its start; else null. */
function leadIn(
  { tokens, quoted, classes, sentence }: Clause,
  quote: number,
  { outer }: Quotes,
): number | null {
  if (outer[quote]!.start < sentence.start) return null
  const first = quoted.indexOf(quote)
  let at = first - 1
  while (at >= 0 && quoted[at] === -1 && tokens[at]!.text !== ';') at -= 1
  const words = classes
    .slice(at + 1, first)
    .filter((found) => found !== 'punct' && found !== 'quote' && found !== 'conj')
  if (words.length < 2 || /^[:]$/u.test(tokens[first - 1]?.text ?? '')) return null
  return tokens[at + 1]!.start
}

/** "…," she said, "…": the quotation behind the cue, where no other verb of saying stands between. */
function resumedQuote(clause: Clause, from: number, quote: number): number {
  const { tokens, quoted } = clause
  for (let at = from; at < Math.min(tokens.length, from + RESUME_REACH); at += 1) {
    if (quoted[at] !== -1)
      return quoted[at] !== quote && /^[,:;.—–-]$/u.test(tokens[at - 1]?.text ?? '') ? quoted[at]! : -1
    const form = cueAt(clause, at)
    if (form?.cues.some(({ sense }) => SPEECH.has(sense)) === true) return -1
  }
  return -1
}

/**
 * S V: with the quotation in the next sentence. Where no colon announces it, the next sentence must be nothing but the quotation: one
 * with a cue of its own belongs to that cue.
 */
export function readNextQuote(found: Found): Candidate | null {
  const { clause, complement, subject, around, group } = found
  if (around.next === undefined || !isQuoting(complement)) return null
  const source = subject ?? turnedAtStart(clause, group)
  const isColon = clause.tokens.at(-1)!.text === ':'
  const quote = around.next.quoted[0] ?? -1
  if (source === null || quote === -1 || around.quotes.used.has(quote)) return null
  if (!isColon && !(announces(found) && isWholly(around.next, quote))) return null
  return build(found, source, takeQuote(around.quotes, quote), 'direct')
}

/** "Orr said." · "Orr noted in a post on Monday." with nothing said before or behind it; a belief announces no words. */
function announces({ clause, complement, group, subject }: Found): boolean {
  return (
    complement.kind === 'none' &&
    SPEECH.has(complement.cue.sense) &&
    subject?.antecedent === undefined &&
    !hasFiniteVerb(clause, group.verb + 1, lastWord(clause, group.verb)) &&
    !(subject !== null && isAfterComma(clause, subject.first))
  )
}

function isWholly({ quoted, classes }: Clause, quote: number): boolean {
  return quoted.every((at, index) => at === quote || classes[index] === 'punct')
}

/** "Stated Orr:" */
function turnedAtStart(clause: Clause, { first, verb }: VerbGroup): Phrase | null {
  return first === 0 ? nounPhraseAfter(clause, verb + 1) : null
}
