/** The clause before its cue: C, S V · C, V S · C, S V, C. */
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import { contentEnd, hasFiniteVerb, lastWord } from './content-end.js'
import { FREE_CUES } from './cues.lexicon.js'
import { build, type Found, isAfterComma } from './found.js'
import { coverQuotes } from './quotes.js'
import { nounPhraseAfter, type Phrase } from './subject.js'

/** C, S V · C, V S · C, S V, C: the clause before the cue and the rest behind it; as S V, C. */
export function readLeftClause(found: Found): Candidate | null {
  const { clause, group, complement, subject } = found
  if (!FREE_CUES.has(complement.cue.sense) || !complement.cue.frames.has('c')) return null
  const own = subject !== null && subject.shared !== true && subject.antecedent === undefined ? subject : null
  const fronted = own === null ? null : readFronted(found, own)
  if (fronted !== null) return fronted
  const straight = own !== null && complement.kind === 'none' && isAfterComma(clause, own.first) ? own : null
  const turned =
    straight === null && isAfterComma(clause, group.first) ? nounPhraseAfter(clause, group.verb + 1) : null
  const source = straight ?? turned
  if (source === null) return null
  const comma = (straight === null ? group.first : source.first) - 1
  const after = Math.max(group.verb, source.last) + 1
  const isInserted =
    clause.tokens[after]?.text === ',' &&
    clause.tokens[after + 2] !== undefined &&
    clause.classes[after + 1] !== 'rel'
  const start = contentStart(clause)
  if (
    start >= comma ||
    !(
      hasFiniteVerb(clause, start, comma - 1) ||
      (isInserted && straight !== null) ||
      isTitle(clause) ||
      clause.quoted.slice(start, comma).some((quote) => quote !== -1)
    )
  )
    return null
  const content = coverQuotes(found.around.quotes, spanOf(clause, start, comma - 1))
  if (isInserted && (straight !== null || hasFiniteVerb(clause, after + 1, lastWord(clause, after)))) {
    const next = after + (clause.classes[after + 1] === 'that' ? 2 : 1)
    if (next < clause.tokens.length)
      content.push(...coverQuotes(found.around.quotes, spanOf(clause, next, contentEnd(clause, next))))
  }
  const holdsQuote = clause.quoted.some(
    (quote, at) =>
      quote !== -1 &&
      content.some(
        ({ start: from, end }) => from <= clause.tokens[at]!.start && clause.tokens[at]!.start < end,
      ),
  )
  return build(
    { ...found, complement: { ...complement, cueLast: group.verb } },
    source,
    content,
    holdsQuote ? 'mixed' : 'indirect',
  )
}

/** Headlines leave the verb out: "Talks off, says minister". */
function isTitle({ sentence, tokens }: Clause): boolean {
  return sentence.headline || !/^[.!?]$/u.test(tokens.at(-1)!.text)
}

/** A leading "But" or "And" belongs to the outlet. */
function contentStart({ classes, tokens }: Clause): number {
  return classes[0] === 'conj' && tokens.length > 2 ? (tokens[1]!.text === ',' ? 2 : 1) : 0
}

/** As S V, C · As S V: C */
function readFronted(found: Found, subject: Phrase): Candidate | null {
  const { clause, group, complement, around } = found
  const { tokens } = clause
  const opening = subject.first - 1
  if (tokens[opening]?.lower !== 'as' || opening > 1 || complement.kind !== 'none') return null
  const first = group.verb + 2
  if (!/^[,:]$/u.test(tokens[first - 1]?.text ?? '') || tokens[first] === undefined) return null
  const content = coverQuotes(around.quotes, spanOf(clause, first, contentEnd(clause, first)))
  const holdsQuote = clause.quoted.slice(first).some((quote) => quote !== -1)
  return build(
    { ...found, complement: { ...complement, cueLast: group.verb } },
    subject,
    content,
    holdsQuote ? 'mixed' : 'indirect',
  )
}
