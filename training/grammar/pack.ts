/** Makes the small tables that are shipped from what was learnt: weights rounded to 8 bits, the weakest left out. */

import { MoveTable } from '../../packages/core/src/grammar/model/move-table.js'
import { MOVE } from '../../packages/core/src/grammar/model/parse-state.js'
import { RowTable } from '../../packages/core/src/grammar/model/row-table.js'
import type { LearningWeights } from './weights.js'

const MOST_WEIGHT = 127
const MOST_LOAD = 0.7

export interface Packing {
  /** What one unit of a weight of 8 bits stands for; larger weights are cut to 127 units. */
  unit: number
  /** A feature whose strongest weight is below this many units is left out. */
  least: number
  /** Of the features that stay, weights below this many units are left out; they cost time and say nothing. */
  leastWeight?: number
}

export function packRows(learnt: LearningWeights, { unit, least, leastWeight = 1 }: Packing): RowTable {
  const kept: { feature: number; place: number }[] = []
  const pool: number[] = [0]
  for (const { feature, classes, weights } of learnt.learnt()) {
    const units = Array.from(weights, (weight) => roundTo8Bits(weight / unit))
    if (!units.some((weight) => Math.abs(weight) >= least)) continue
    const cells = units.flatMap((weight, at) =>
      Math.abs(weight) < leastWeight ? [] : [classes[at]!, weight],
    )
    kept.push({ feature, place: pool.length })
    pool.push(cells.length / 2, ...cells)
  }
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2((kept.length + 1) / MOST_LOAD)))
  for (const { feature, place } of kept) putPair(slots, feature, place)
  return new RowTable(learnt.classes, slots, Int8Array.from(pool))
}

function roundTo8Bits(units: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(units)))
}

/** Into an open-addressed table of pairs whose second number is never 0. */
export function putPair(slots: Int32Array, key: number, value: number): void {
  const last = slots.length - 2
  let slot = (key << 1) & last
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last
  slots[slot] = key
  slots[slot + 1] = value
}

/** The table of the moves: of each feature the differences to "shift". A feature that makes none of them differ is left out. */
export function packMoves(learnt: LearningWeights, { unit, least }: Packing): MoveTable {
  const kept: { feature: number; entry: number }[] = []
  for (const { feature, classes, weights } of learnt.learnt()) {
    const of = [0, 0, 0]
    for (const [at, each] of classes.entries()) of[each] = weights[at]! / unit
    if (Math.max(...of) - Math.min(...of) < least) continue
    const left = roundTo8Bits(of[MOVE.left]! - of[MOVE.shift]!)
    const right = roundTo8Bits(of[MOVE.right]! - of[MOVE.shift]!)
    if (left !== 0 || right !== 0)
      kept.push({ feature, entry: (feature & 0xffff0000) | ((left & 255) << 8) | (right & 255) })
  }
  const slots = new Int32Array(2 ** Math.ceil(Math.log2((kept.length + 1) / MOST_LOAD)))
  const last = slots.length - 1
  for (const { feature, entry } of kept) {
    let slot = feature & last
    while (slots[slot] !== 0) slot = (slot + 1) & last
    slots[slot] = entry
  }
  return new MoveTable(slots)
}
