import { expect, test } from 'vitest'
import { fitLogistic } from './logistic.js'

test('finds the odds of two groups', () => {
  // Of the rows with 0 one in four is yes, of those with 1 three in four: log odds -log 3 and log 3.
  const rows = Array.from({ length: 8000 }, (_, at) => [at % 2])
  const labels = rows.map(([side], at) => (Math.floor(at / 2) % 4 === 0) !== (side === 1))
  const [weight, constant] = fitLogistic(rows, labels)
  expect(constant).toBeCloseTo(-Math.log(3), 1)
  expect(weight).toBeCloseTo(2 * Math.log(3), 1)
})
