/**
 * Offsets in code points beside ours in UTF-16 code units. The Web Annotation Data Model counts code points (section 4.2.5), and so do
 * Python and R; JavaScript, Java and this project count units.
 */
export interface Offsets {
  /** Code points before a unit. An offset in the middle of a surrogate pair counts the pair as not yet passed. */
  toCodePoint(unit: number): number
  /** Units before a code point; null where the text is shorter. */
  toUnit(codePoint: number): number | null
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Where each surrogate pair ends, in units. A lone surrogate is a code point of its own. */
function pairEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = 1; at < text.length; at += 1)
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) ends.push(at + 1)
  return ends
}

/** How many of a rising list meet a condition that holds for its beginning only. */
function countWhile(list: readonly number[], holds: (value: number, index: number) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** O(length) once, O(log pairs) an offset. */
export function createOffsets(text: string): Offsets {
  const ends = pairEnds(text)
  return {
    toCodePoint: (unit) => {
      const passed = countWhile(ends, (end) => end <= unit)
      return unit - passed - (ends[passed] === unit + 1 ? 1 : 0)
    },
    toUnit(codePoint) {
      // The pair at place `index` ends at unit `end`, which is code point `end - index - 1`.
      const unit = codePoint + countWhile(ends, (end, index) => end - index - 1 <= codePoint)
      return unit <= text.length ? unit : null
    },
  }
}
