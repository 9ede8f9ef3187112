/** Lists of what stands in each sentence. */
import type { Span } from '@parallax/contract'
import { firstEndingAfter } from '../spans.js'
import type { Sentence } from '../text/types.js'

/** Items by the sentences that they touch, so that a long article is read once. */
export function bySentence<T>(
  items: readonly T[],
  sentences: readonly Sentence[],
  spansOf: (item: T) => Span[],
): T[][] {
  const lists: T[][] = sentences.map(() => [])
  for (const item of items) {
    for (const sentence of sentencesTouched(sentences, spansOf(item))) lists[sentence]!.push(item)
  }
  return lists
}

/** Places of the sentences that any of the spans overlaps. */
function sentencesTouched(sentences: readonly Sentence[], spans: readonly Span[]): Set<number> {
  const touched = new Set<number>()
  for (const span of spans) {
    const first = firstEndingAfter(sentences, span.start)
    for (let at = first; at < sentences.length && sentences[at]!.start < span.end; at += 1) touched.add(at)
  }
  return touched
}
