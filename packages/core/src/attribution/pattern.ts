/** A candidate made by a pattern that is not a cue verb. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import type { Clause } from './clause.js'
import type { Sense } from './cues.lexicon.js'
import { coverQuotes, type Quotes } from './quotes.js'
import type { Phrase } from './subject.js'

interface Parts {
  sense: Sense
  cue: Span
  source: Phrase | null
  content: Span[]
  negated?: boolean
}

export function buildPattern(clause: Clause, quotes: Quotes, parts: Parts): Candidate {
  const content = parts.content.flatMap((span) => coverQuotes(quotes, span))
  const holdsQuote = clause.tokens.some(
    ({ start }, at) =>
      clause.quoted[at] !== -1 && content.some((span) => span.start <= start && start < span.end),
  )
  return {
    sense: parts.sense,
    cue: parts.cue,
    source: parts.source === null ? null : { clause, phrase: parts.source },
    hearer: null,
    content,
    kind: holdsQuote ? 'mixed' : 'indirect',
    negated: parts.negated ?? false,
    weakened: false,
    position: null,
    sentence: clause.sentence.index,
  }
}
