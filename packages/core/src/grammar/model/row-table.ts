/**
 * A linear model with many classes as it is shipped: for each feature the classes that it speaks for or against, with weights of 8
 * bits. `slots` are pairs (feature, place in `pool`) in an open-addressed table; at that place stand the number of classes, then a
 * class and a weight for each. Place 0 is of no feature.
 */
import type { Scorer } from './scorer.js'

export class RowTable implements Scorer {
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
    const { slots, pool } = this
    const last = slots.length - 2
    for (let at = from; at < to; at++) {
      const feature = features[at]!
      let slot = (feature << 1) & last
      while (slots[slot + 1] !== 0 && slots[slot] !== feature) slot = (slot + 2) & last
      const place = slots[slot + 1]!
      if (place === 0) continue
      const end = place + 2 * pool[place]!
      for (let cell = place + 1; cell <= end; cell += 2) scores[pool[cell]!]! += pool[cell + 1]!
    }
  }
}
