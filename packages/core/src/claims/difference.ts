/**
 * Where two statements of one claim differ: their words are aligned in order, and what lies between two matched words is a slot that
 * the two fill differently. Words that only changed their place are no difference.
 */
import { isContent } from './statement.js'
import type { Unit } from './units.js'

/** Statements longer than this are cut for the alignment, whose cost grows with the product of the lengths. */
const LONGEST = 160

/** Anchors are content words; a function word alone ("the") must not pull the alignment out of line. */
const CONTENT_GAIN = 4
const SYNONYM_GAIN = 3
const FUNCTION_GAIN = 1

/** A slot: the unmatched words of both sides between the same two matched words. Either side may be empty. */
export interface Slot {
  left: Unit[]
  right: Unit[]
  /** The matched units before and behind, on both sides; null at the edge of the statement. */
  before: readonly [Unit, Unit] | null
  after: readonly [Unit, Unit] | null
}

export interface Difference {
  /** Matched units, in order. */
  matches: readonly (readonly [Unit, Unit])[]
  slots: readonly Slot[]
  /** Content words of each side that the other holds, in its place or elsewhere, as a share from 0 to 1. */
  covered: readonly [number, number]
}

function gain(one: Unit, other: Unit): number {
  if (one.key === other.key && one.kind === other.kind) return isContent(one) ? CONTENT_GAIN : FUNCTION_GAIN
  return one.canon === other.canon && isContent(one) && isContent(other) ? SYNONYM_GAIN : 0
}

/** Weighted longest common subsequence by the classic table. */
function match(left: readonly Unit[], right: readonly Unit[]): (readonly [number, number])[] {
  const width = right.length + 1
  const table = new Float64Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const worth = gain(left[i]!, right[j]!)
      const skip = Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
      table[i * width + j] = worth > 0 ? Math.max(skip, worth + table[(i + 1) * width + j + 1]!) : skip
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const worth = gain(left[i]!, right[j]!)
    const here = table[i * width + j]!
    if (worth > 0 && here === worth + table[(i + 1) * width + j + 1]!) pairs.push([i++, j++])
    else if (here === table[(i + 1) * width + j]!) i += 1
    else j += 1
  }
  return pairs
}

function coverage(units: readonly Unit[], other: readonly Unit[]): number {
  const content = units.filter(isContent)
  const canons = new Set(other.map(({ canon }) => canon))
  return content.filter(({ canon }) => canons.has(canon)).length / Math.max(1, content.length)
}

/** Aligns two lists of units. Linear in the product of the lengths, which are capped. */
export function findDifference(one: readonly Unit[], other: readonly Unit[]): Difference {
  const left = one.slice(0, LONGEST)
  const right = other.slice(0, LONGEST)
  const pairs = match(left, right)
  const edges = [[-1, -1] as const, ...pairs, [left.length, right.length] as const]
  const slots: Slot[] = []
  for (const [index, [i, j]] of edges.entries()) {
    const next = edges[index + 1]
    if (!next || (next[0] === i + 1 && next[1] === j + 1)) continue
    slots.push({
      left: left.slice(i + 1, next[0]),
      right: right.slice(j + 1, next[1]),
      before: i < 0 ? null : [left[i]!, right[j]!],
      after: next[0] === left.length ? null : [left[next[0]]!, right[next[1]]!],
    })
  }
  return {
    matches: pairs.map(([i, j]) => [left[i]!, right[j]!]),
    slots,
    covered: [coverage(left, right), coverage(right, left)],
  }
}

/** The content words of a list. */
export function contentOf(units: readonly Unit[]): Unit[] {
  return units.filter(isContent)
}
