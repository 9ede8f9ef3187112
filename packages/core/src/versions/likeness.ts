/** How alike two sentences are by the words that they share. */
import type { Weighed } from './entry.js'

export interface Likeness {
  /** Summed weight of the shared words. */
  shared: number
  /** How many shared words carry content: those that weigh more than a function word. */
  count: number
  /** 2 × shared / both, from 0 to 1. */
  dice: number
}

/** Words of less weight than this are function words. */
const LEAST_CONTENT = 0.2

/** Symmetric but for rounding; the words of the first are gone through in their order. */
export function likenessOf(one: Weighed, other: Weighed): Likeness {
  let [shared, count] = [0, 0]
  for (const [canon, { weight, count: here }] of one.terms) {
    const there = other.terms.get(canon)
    if (there === undefined) continue
    const times = Math.min(here, there.count)
    shared += weight * times
    if (weight > LEAST_CONTENT) count += times
  }
  const both = one.mass + other.mass
  return { shared, count, dice: both === 0 ? 0 : (2 * shared) / both }
}
