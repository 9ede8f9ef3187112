import { describe, expect, it } from 'vitest'
import type { MoveTable } from '../../packages/core/src/grammar/model/move-table.js'
import type { Scorer } from '../../packages/core/src/grammar/model/scorer.js'
import { packMoves, packRows } from './pack.js'
import { Random } from './random.js'
import { LearningWeights, meanOf } from './weights.js'

const FINE = { unit: 1 / 64, least: 0 }

function scoresOf(scorer: Scorer, features: readonly number[]): number[] {
  const scores = new Float64Array(scorer.classes)
  scorer.score(Int32Array.from(features), features.length, scores)
  return Array.from(scores)
}

/** Weights after some thousand changes to random features, and the same kept in the plainest way. */
function learnt(classes: number, seed: number) {
  const random = new Random(seed)
  const weights = new LearningWeights(classes)
  const now = new Map<string, number>()
  const sums = new Map<string, number>()
  const ticks = 4_000
  for (let tick = 0; tick < ticks; tick++) {
    const feature = Math.floor(random.next() * 900) * 0x10001
    const target = Math.floor(random.next() * classes)
    weights.update(Int32Array.of(feature), 1, target, 1)
    now.set(`${feature | 0} ${target}`, (now.get(`${feature | 0} ${target}`) ?? 0) + 1)
    weights.tick()
    for (const [key, value] of now) sums.set(key, (sums.get(key) ?? 0) + value)
  }
  const mean = (feature: number, target: number) => (sums.get(`${feature | 0} ${target}`) ?? 0) / (ticks + 1)
  return { weights, mean }
}

describe('weights while they are learnt', () => {
  it('averages as adding up after every step does', () => {
    const { weights, mean } = learnt(7, 1)
    let cells = 0
    for (const { feature, classes, weights: row } of weights.learnt())
      for (const [at, target] of classes.entries()) {
        expect(row[at]).toBeCloseTo(mean(feature, target), 6)
        cells++
      }
    expect(cells).toBeGreaterThan(2_000)
  })

  it('takes the mean of several', () => {
    const [first, second] = [learnt(3, 1), learnt(3, 2)]
    for (const { feature, classes, weights } of meanOf([first.weights, second.weights]).learnt())
      for (const [at, target] of classes.entries())
        expect(weights[at]).toBeCloseTo((first.mean(feature, target) + second.mean(feature, target)) / 2, 5)
  })
})

describe('the tables that are shipped', () => {
  const features = Array.from({ length: 1_000 }, (_, at) => at * 0x10001)

  it('hold every row as it was learnt, to half a unit, and nothing else', () => {
    const { weights, mean } = learnt(7, 3)
    const table = packRows(weights, FINE)
    for (const feature of features)
      for (const [target, score] of scoresOf(table, [feature]).entries())
        expect(Math.abs(score * FINE.unit - Math.min(127 * FINE.unit, mean(feature, target)))).toBeLessThan(
          FINE.unit * 0.51,
        )
  })

  it('hold the differences between the moves', () => {
    const { weights, mean } = learnt(3, 4)
    const table: MoveTable = packMoves(weights, FINE)
    const limit = 127 * FINE.unit
    for (const feature of features) {
      const [shift, left, right] = scoresOf(table, [feature])
      const wanted = [1, 2].map((move) =>
        Math.max(-limit, Math.min(limit, mean(feature, move) - mean(feature, 0))),
      )
      expect(shift).toBe(0)
      expect(Math.abs(left! * FINE.unit - wanted[0]!)).toBeLessThan(FINE.unit * 0.51)
      expect(Math.abs(right! * FINE.unit - wanted[1]!)).toBeLessThan(FINE.unit * 0.51)
    }
  })

  it('leave out the weakest', () => {
    const { weights } = learnt(3, 5)
    const all = packRows(weights, FINE)
    expect(packRows(weights, { ...FINE, least: 100 }).pool.length).toBeLessThan(all.pool.length / 2)
  })
})
