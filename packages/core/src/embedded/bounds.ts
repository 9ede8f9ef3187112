/** Where a passage ends, or begins, when no mark shows it: the cut that best parts reports from comments. */

/** A paragraph that shows neither voice is more often a comment: three of four paragraphs of reports score below -0.1. */
const BIAS = -0.1
/** Gain of a cut at an empty line, where only some paragraphs are set apart by one. */
const APART = 0.8

export interface Voices {
  /** Of each line: from -1, a report, to 0.6, a comment. */
  scores: readonly number[]
  /** Of each line: whether an empty line stands before it. */
  apart: readonly boolean[]
  /** Whether some lines are apart and others are not, so that empty lines say something. */
  isGrouped: boolean
}

/** The last line of a passage that begins at `first` and ends before `limit`. */
export function bestEnd({ scores, apart, isGrouped }: Voices, first: number, limit: number): number {
  let [best, most, sum] = [first, Number.NEGATIVE_INFINITY, 0]
  for (let at = first; at < limit; at += 1) {
    sum += BIAS - scores[at]!
    const gain = sum + (isGrouped && (at + 1 >= limit || apart[at + 1]) ? APART : 0)
    if (gain > most) [best, most] = [at, gain]
  }
  return best
}

/** The first line of a passage that ends at `last` and begins at `from` or later. */
export function bestStart({ scores, apart, isGrouped }: Voices, from: number, last: number): number {
  let [best, most, sum] = [last, Number.NEGATIVE_INFINITY, 0]
  for (let at = last; at >= from; at -= 1) {
    sum += BIAS - scores[at]!
    const gain = sum + (isGrouped && apart[at] ? APART : 0)
    if (gain > most) [best, most] = [at, gain]
  }
  return best
}
