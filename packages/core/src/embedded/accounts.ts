/** Reprinted accounts as attributions: what stands in a passage is the voice of its outlet, and what is said in it stands inside. */
import type { Embedded, Span } from '@parallax/contract'
import type { Candidate } from '../attribution/candidate.js'
import type { Clause } from '../attribution/clause.js'
import type { Paragraph } from '../text/types.js'

/** One direct attribution for each passage, with the outlet as its speaker. */
export function readAccounts(
  embedded: readonly Embedded[],
  paragraphs: readonly Paragraph[],
  clauses: readonly Clause[],
): Candidate[] {
  let paragraph = 0
  let clause = 0
  return embedded.flatMap(({ start, end, outlet, evidence }) => {
    const content: Span[] = []
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= start) paragraph += 1
    for (; paragraph < paragraphs.length && paragraphs[paragraph]!.start < end; paragraph += 1) {
      const part = {
        start: Math.max(start, paragraphs[paragraph]!.start),
        end: Math.min(end, paragraphs[paragraph]!.end),
      }
      content.push(part)
    }
    while (clause < clauses.length && clauses[clause]!.sentence.end <= start) clause += 1
    const first = clauses[clause]
    if (first === undefined || content.length === 0) return []
    return [
      {
        sense: 'say',
        cue: null,
        source: sourceAt(clauses, evidence[0]!),
        account: outlet ?? undefined,
        hearer: null,
        content,
        kind: 'direct',
        negated: false,
        weakened: false,
        position: 'reports',
        sentence: first.sentence.index,
      } satisfies Candidate,
    ]
  })
}

/** The words of the evidence as a phrase of their sentence; null where they are no words of a sentence. */
function sourceAt(clauses: readonly Clause[], { start, end }: Span): Candidate['source'] {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.sentence.end <= start) low = middle + 1
    else high = middle
  }
  const clause = clauses[low]
  if (clause === undefined) return null
  const first = clause.tokens.findIndex((token) => token.end > start)
  const last = clause.tokens.findLastIndex((token) => token.start < end)
  return first === -1 || last < first ? null : { clause, phrase: { first, last } }
}
