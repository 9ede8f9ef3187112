/** Where words begin in mid-sentence, the sentence that they belong to. */
import type { Span } from '@parallax/contract'

const WORD = /[\p{L}\p{N}]/u

/**
 * The sentence around a place, where words of it stand before the place; null where the place begins its sentence. A place
 * over several sentences is kept whole.
 */
export function sentenceAround(
  { article: { text }, sentences }: { article: { text: string }; sentences: readonly Span[] },
  { start, end }: Span,
): Span | null {
  const sentence = sentences.find((each) => each.start < start && each.end > start)
  if (sentence === undefined || !WORD.test(text.slice(sentence.start, start))) return null
  return { start: sentence.start, end: Math.max(sentence.end, end) }
}
