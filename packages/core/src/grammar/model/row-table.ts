/**
 * A linear model with many classes as it is shipped: for each feature the classes that it speaks for or against, with weights of 8
 * bits. `slots` are pairs (feature, place in `pool`) in an open-addressed table; at that place stand the number of classes, then a
 * class and a weight for each. Place 0 is of no feature.
 */
import type { Scorer } from './scorer.js'

/** Features that are looked up together; more are taken in several goes. */
const AT_ONCE = 256

export class RowTable implements Scorer {
  /** What stands at the address of each feature: the feature there, and its place in the pool. */
  private readonly found = new Int32Array(AT_ONCE)
  private readonly places = new Int32Array(AT_ONCE)

  constructor(
    readonly classes: number,
    readonly slots: Int32Array,
    readonly pool: Int8Array,
  ) {}

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes)
    this.add(features, 0, count, scores)
  }

  /** Adds to `scores`, for each class, the sum over `features[from..to)`. */
  add(features: Int32Array, from: number, to: number, scores: Float64Array): void {
    for (let at = from; at < to; at += AT_ONCE) this.addSome(features, at, Math.min(to, at + AT_ONCE), scores)
  }

  /**
   * The table is larger than the caches near the processor, so all addresses are read before any of them is looked at: a branch on one
   * would hold up the reading of the next.
   */
  private addSome(features: Int32Array, from: number, to: number, scores: Float64Array): void {
    const { slots, pool, found, places } = this
    const last = slots.length - 2
    for (let at = from; at < to; at++) {
      const slot = (features[at]! << 1) & last
      found[at - from] = slots[slot]!
      places[at - from] = slots[slot + 1]!
    }
    let known = 0
    for (let at = from; at < to; at++) {
      const feature = features[at]!
      let place = places[at - from]!
      let met = found[at - from]!
      let slot = (feature << 1) & last
      while (place !== 0 && met !== feature) {
        slot = (slot + 2) & last
        met = slots[slot]!
        place = slots[slot + 1]!
      }
      if (place !== 0) places[known++] = place
    }
    for (let at = 0; at < known; at++) {
      const place = places[at]!
      const end = place + 2 * pool[place]!
      for (let cell = place + 1; cell <= end; cell += 2) scores[pool[cell]!]! += pool[cell + 1]!
    }
  }
}
