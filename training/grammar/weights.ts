/** Weights while they are learnt: an averaged perceptron whose rows hold only the classes that were ever changed. */

import type { Scorer } from '../../packages/core/src/grammar/model/scorer.js'

const FIRST_SLOTS = 1 << 16
const FIRST_CELLS = 1 << 18
const MOST_LOAD = 0.6
const FIRST_CAPACITY = 2

/** What was learnt: for each feature the classes and their weights. */
export interface LearntRow {
  feature: number
  classes: Uint8Array
  weights: Float64Array
}

/** Rows are found by the feature in an open-addressed table; the cells of a row lie side by side in growing arrays. */
export class LearningWeights implements Scorer {
  private slots = new Int32Array(FIRST_SLOTS * 2)
  private rows = 0
  private cells = 0
  private from = new Int32Array(FIRST_SLOTS)
  private used = new Uint8Array(FIRST_SLOTS)
  private room = new Uint8Array(FIRST_SLOTS)
  private cls = new Uint8Array(FIRST_CELLS)
  private weight = new Float32Array(FIRST_CELLS)
  private total = new Float64Array(FIRST_CELLS)
  private since = new Int32Array(FIRST_CELLS)
  /** How many examples were seen; weights are averaged over it. */
  private clock = 1

  constructor(readonly classes: number) {}

  tick(): void {
    this.clock++
  }

  /** From here on the average is taken: what the weights are now counts once, what they were before does not. */
  startAveraging(): void {
    this.total.fill(0)
    this.since.fill(0)
    this.clock = 1
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes)
    for (let at = 0; at < count; at++) {
      const row = this.find(features[at]!)
      if (row < 0) continue
      const from = this.from[row]!
      for (let cell = from, end = from + this.used[row]!; cell < end; cell++)
        scores[this.cls[cell]!]! += this.weight[cell]!
    }
  }

  /** Adds `change` to the weight of every feature for one class. */
  update(features: Int32Array, count: number, target: number, change: number): void {
    for (let at = 0; at < count; at++) {
      const cell = this.cellOf(this.rowOf(features[at]!), target)
      this.total[cell]! += this.weight[cell]! * (this.clock - this.since[cell]!)
      this.since[cell] = this.clock
      this.weight[cell]! += change
    }
  }

  /** The averaged weights, in the order in which the features were met. */
  *learnt(): Generator<LearntRow> {
    const features = new Int32Array(this.rows)
    for (let slot = 0; slot < this.slots.length; slot += 2)
      if (this.slots[slot + 1] !== 0) features[this.slots[slot + 1]! - 1] = this.slots[slot]!
    for (let row = 0; row < this.rows; row++) {
      const from = this.from[row]!
      const end = from + this.used[row]!
      const weights = new Float64Array(end - from)
      for (let cell = from; cell < end; cell++)
        weights[cell - from] =
          (this.total[cell]! + this.weight[cell]! * (this.clock - this.since[cell]!)) / this.clock
      yield { feature: features[row]!, classes: this.cls.slice(from, end), weights }
    }
  }

  private find(feature: number): number {
    const last = this.slots.length - 2
    for (let slot = (feature << 1) & last; ; slot = (slot + 2) & last) {
      const row = this.slots[slot + 1]!
      if (row === 0) return -1
      if (this.slots[slot] === feature) return row - 1
    }
  }

  private rowOf(feature: number): number {
    const known = this.find(feature)
    if (known >= 0) return known
    if (this.rows >= (this.slots.length / 2) * MOST_LOAD) this.growRows()
    const row = this.rows++
    this.put(feature, row + 1)
    this.room[row] = FIRST_CAPACITY
    this.from[row] = this.take(FIRST_CAPACITY)
    return row
  }

  private put(feature: number, row: number): void {
    const last = this.slots.length - 2
    let slot = (feature << 1) & last
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & last
    this.slots[slot] = feature
    this.slots[slot + 1] = row
  }

  private growRows(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) this.put(old[slot]!, old[slot + 1]!)
    this.from = enlarge(this.from, new Int32Array(this.from.length * 2))
    this.used = enlarge(this.used, new Uint8Array(this.used.length * 2))
    this.room = enlarge(this.room, new Uint8Array(this.room.length * 2))
  }

  private cellOf(row: number, target: number): number {
    const from = this.from[row]!
    const used = this.used[row]!
    for (let cell = from; cell < from + used; cell++) if (this.cls[cell] === target) return cell
    if (used === this.room[row]) this.moveRow(row)
    const cell = this.from[row]! + used
    this.cls[cell] = target
    this.since[cell] = this.clock
    this.used[row] = used + 1
    return cell
  }

  private moveRow(row: number): void {
    const from = this.from[row]!
    const used = this.used[row]!
    const room = Math.min(255, used * 2)
    const to = this.take(room)
    for (const array of [this.cls, this.weight, this.total, this.since])
      array.copyWithin(to, from, from + used)
    this.from[row] = to
    this.room[row] = room
  }

  private take(count: number): number {
    const start = this.cells
    this.cells += count
    while (this.cells > this.cls.length) {
      const size = this.cls.length * 2
      this.cls = enlarge(this.cls, new Uint8Array(size))
      this.weight = enlarge(this.weight, new Float32Array(size))
      this.total = enlarge(this.total, new Float64Array(size))
      this.since = enlarge(this.since, new Int32Array(size))
    }
    return start
  }
}

function enlarge<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** The mean of what several learnt; a feature or class that one of them never met counts as 0 there. */
export function meanOf(several: readonly LearningWeights[]): LearningWeights {
  const sum = new LearningWeights(several[0]!.classes)
  const one = new Int32Array(1)
  for (const each of several)
    for (const { feature, classes, weights } of each.learnt()) {
      one[0] = feature
      for (const [at, target] of classes.entries()) sum.update(one, 1, target, weights[at]! / several.length)
    }
  sum.startAveraging()
  return sum
}
