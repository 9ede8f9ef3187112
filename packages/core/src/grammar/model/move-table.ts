/**
 * The linear model of the moves as it is shipped: one number of 32 bits a feature. Only differences between moves count, so two
 * weights of 8 bits do for three moves: how much more the feature speaks for "left" (bits 8 to 15) and for "right" (bits 0 to 7) than
 * for "shift". Bits 16 to 31 are the upper half of the feature, whose lower bits are its address; 0 is an empty place.
 */
import { MOVES } from './parse-state.js'
import type { Scorer } from './scorer.js'

/** More than any state has. */
const MOST_FEATURES = 256

export class MoveTable implements Scorer {
  readonly classes = MOVES

  /** What stands at the address of each feature. */
  private readonly found = new Int32Array(MOST_FEATURES)

  /** @param slots an open-addressed table whose length is a power of two. */
  constructor(readonly slots: Int32Array) {}

  /**
   * The table is larger than the caches near the processor, so all addresses are read before any entry is looked at: a branch on one
   * entry would hold up the reading of the next.
   */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, found } = this
    const last = slots.length - 1
    for (let at = 0; at < count; at++) found[at] = slots[features[at]! & last]!
    let left = 0
    let right = 0
    for (let at = 0; at < count; at++) {
      let entry = found[at]!
      const feature = features[at]!
      let slot = feature & last
      while (entry !== 0 && (entry ^ feature) >>> 16 !== 0) {
        slot = (slot + 1) & last
        entry = slots[slot]!
      }
      left += (entry << 16) >> 24
      right += (entry << 24) >> 24
    }
    scores[0] = 0
    scores[1] = left
    scores[2] = right
  }
}
