import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greatestAssignment } from './assignment.js'

/** Tries every choice. */
function bruteForce(values: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === values.length) return 0
  const skipped = bruteForce(values, row + 1, used)
  return values[row]!.reduce(
    (best, value, column) =>
      used.includes(column) ? best : Math.max(best, value + bruteForce(values, row + 1, [...used, column])),
    skipped,
  )
}

test('takes the lesser pair where the greater costs more elsewhere', () => {
  expect(
    greatestAssignment([
      [0.9, 0.8],
      [0.85, 0],
    ]),
  ).toBeCloseTo(1.65)
})

test('no rows and no columns give nothing', () => {
  expect(greatestAssignment([])).toBe(0)
  expect(greatestAssignment([[], []])).toBe(0)
})

test('is as good as trying everything, wide and tall', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, (values) => {
      expect(greatestAssignment(values)).toBe(bruteForce(values))
    }),
  )
})
