import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByAverage, type ScoredPair } from './average-link.js'

/** Joins the best two groups, looking at all of them anew each time. */
function slow(pairs: readonly ScoredPair[], size: number, threshold: number): number[][] {
  const score = (a: number, b: number) =>
    pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a))?.score ?? 0
  const groups: number[][] = Array.from({ length: size }, (_, place) => [place])
  const average = (left: readonly number[], right: readonly number[]) =>
    left.flatMap((a) => right.map((b) => score(a, b))).reduce((sum, value) => sum + value, 0) /
    (left.length * right.length)
  for (;;) {
    const joins = groups.flatMap((left, at) =>
      groups.slice(at + 1).map((right) => ({ left, right, value: average(left, right) })),
    )
    const best = joins.sort((a, b) => b.value - a.value)[0]
    if (!best || best.value < threshold) break
    groups.splice(groups.indexOf(best.right), 1)
    best.left.push(...best.right)
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}

test('is what looking at all groups each time gives', () => {
  // Distinct weights, so that no two joins tie.
  const run = fc
    .uniqueArray(fc.integer({ min: 1, max: 9973 }), { minLength: 10, maxLength: 21 })
    .map((weights) => {
      const size = weights.length < 15 ? 5 : 6
      const places = Array.from({ length: size }, (_, one) => one)
      const ends = places.flatMap((one) => places.slice(one + 1).map((other) => ({ one, other })))
      return {
        size,
        pairs: ends.slice(0, weights.length).map((pair, at) => ({ ...pair, score: weights[at]! / 9973 })),
      }
    })
  fc.assert(
    fc.property(run, ({ size, pairs }) => {
      expect(groupByAverage(pairs, size, 0.4)).toEqual(slow(pairs, size, 0.4))
    }),
  )
})

test('a third that resembles only one of two stays out', () => {
  const pairs = [
    { one: 0, other: 1, score: 0.9 },
    { one: 1, other: 2, score: 0.7 },
  ]
  expect(groupByAverage(pairs, 4, 0.5)).toEqual([[0, 1], [2], [3]])
})
