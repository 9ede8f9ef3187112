import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findMoved } from './order.js'

const rises = (values: readonly number[]) => values.every((value, at) => at === 0 || values[at - 1]! < value)

/** The heaviest rising part by trying all. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  let best = 0
  for (let mask = 0; mask < 1 << values.length; mask += 1) {
    const kept = [...values.keys()].filter((at) => mask & (1 << at))
    if (rises(kept.map((at) => values[at]!)))
      best = Math.max(
        best,
        kept.reduce((sum, at) => sum + weights[at]!, 0),
      )
  }
  return best
}

it('leaves the heaviest rising part in place, as trying all parts does', () => {
  const lists = fc
    .uniqueArray(fc.nat(50), { maxLength: 9 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: values.length, maxLength: values.length }),
      ),
    )
  fc.assert(
    fc.property(lists, ([values, weights]) => {
      const moved = findMoved(values, weights)
      const kept = [...values.keys()].filter((at) => !moved[at])
      expect(rises(kept.map((at) => values[at]!))).toBe(true)
      expect(kept.reduce((sum, at) => sum + weights[at]!, 0)).toBe(heaviest(values, weights))
    }),
  )
})

it('tells the one that moved', () => {
  expect(findMoved([1, 2, 3, 0], [1, 1, 1, 1])).toEqual([false, false, false, true])
  expect(findMoved([3, 0, 1, 2], [1, 1, 1, 1])).toEqual([true, false, false, false])
})
