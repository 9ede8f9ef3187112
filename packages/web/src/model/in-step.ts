/** How far one text is scrolled where another stands at a given offset, so that lined-up sentences meet and nothing jumps. */

/** An offset in the text that leads and the offset in the one that follows. */
export type Meeting = readonly [lead: number, follow: number]

/** The longest run of meetings in which both texts go forward; what is told in another order cannot be met without going back. */
export function forward(meetings: readonly Meeting[]): Meeting[] {
  const sorted = [...meetings].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  /** For each length, the meeting at which a run of that length ends lowest. */
  const ends: number[] = []
  const before: number[] = []
  for (const [index, [, follow]] of sorted.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[ends[middle]!]![1] < follow) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : ends[low - 1]!
    ends[low] = index
  }
  const run: Meeting[] = []
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at]!) run.push(sorted[at]!)
  return run.reverse().filter(([lead], index, all) => index === 0 || lead > all[index - 1]![0])
}

/**
 * A continuous way from offsets of the lead to offsets of what follows: through every meeting of the run, straight between two, from top to end.
 * @param last the greatest offsets of both
 */
export function createStep(meetings: readonly Meeting[], last: Meeting): (lead: number) => number {
  const inside = forward(meetings).filter(
    ([lead, follow]) => lead > 0 && follow > 0 && lead < last[0] && follow < last[1],
  )
  const points: Meeting[] = [[0, 0], ...inside, last]
  return (lead) => {
    const after = points.findIndex(([offset]) => offset >= lead)
    if (after === -1) return last[1]
    if (after === 0) return 0
    const [x0, y0] = points[after - 1]!
    const [x1, y1] = points[after]!
    return x1 === x0 ? y1 : y0 + ((lead - x0) / (x1 - x0)) * (y1 - y0)
  }
}
