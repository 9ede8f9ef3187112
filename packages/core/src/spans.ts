/** Finds places in sorted lists of spans. */
import type { Span } from '@parallax/contract'

/** Place of the first span that ends after `offset`, by halving; the length where none does. The ends must be sorted. */
export function firstEndingAfter(spans: readonly Pick<Span, 'end'>[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
