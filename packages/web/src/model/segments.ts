/** Overlapping marks over one text, cut into pieces that nest nothing: every piece knows all the marks over it. */
import type { Span } from '@parallax/contract'

export interface Segment<Mark extends Span> extends Span {
  marks: Mark[]
}

/**
 * Cuts `range` at every edge of a mark. The pieces cover the range without gap or overlap; marks outside it, empty or turned
 * round are left out. Marks keep the order of `marks`. Takes O((n + e) log n) for n marks and e pairs of piece and mark.
 */
export function segment<Mark extends Span>(marks: readonly Mark[], range: Span): Segment<Mark>[] {
  const inside = marks
    .map((mark, order) => ({ mark, order }))
    .filter(({ mark }) => mark.start < mark.end && mark.start < range.end && mark.end > range.start)
  const edges = new Set([range.start, range.end])
  for (const { mark } of inside) {
    edges.add(Math.max(mark.start, range.start))
    edges.add(Math.min(mark.end, range.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const queue = [...inside].sort((a, b) => a.mark.start - b.mark.start || a.order - b.order)
  let next = 0
  let open: typeof queue = []
  const segments: Segment<Mark>[] = []
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index]!
    open = open.filter(({ mark }) => mark.end > start)
    while (next < queue.length && queue[next]!.mark.start <= start) {
      open.push(queue[next]!)
      next += 1
    }
    const over = [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark)
    segments.push({ start, end: cuts[index + 1]!, marks: over })
  }
  return segments
}

/** The marks that touch each range, for ranges that are sorted and apart. A mark over two ranges stands in both. */
export function distribute<Mark extends Span>(marks: readonly Mark[], ranges: readonly Span[]): Mark[][] {
  const lists: Mark[][] = ranges.map(() => [])
  for (const mark of marks) {
    for (let index = firstAfter(ranges, mark.start); index < ranges.length; index += 1) {
      if (ranges[index]!.start >= mark.end) break
      lists[index]!.push(mark)
    }
  }
  return lists
}

/** The first range that ends after the offset, by halving. */
function firstAfter(ranges: readonly Span[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
