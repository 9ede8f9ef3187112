/** Lists of what stands in each sentence. */
import type { Span } from '@parallax/contract'
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

/** Places of the sentences that any of the spans overlaps, by bisection. */
function sentencesTouched(sentences: readonly Sentence[], spans: readonly Span[]): Set<number> {
  const touched = new Set<number>()
  for (const span of spans) {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.end <= span.start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < sentences.length && sentences[at]!.start < span.end; at += 1) touched.add(at)
  }
  return touched
}
