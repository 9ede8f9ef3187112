import { expect, test } from 'vitest'
import { bCubed, ceafe, muc, scoreChains } from './coreference-metrics.js'

// By hand, for the right chains {1 2 3} {4 5 6 7} {8 9} and the answer {1 2} {3 4} {6 7 8 9}, which lacks 5.
const key = [
  [1, 2, 3],
  [4, 5, 6, 7],
  [8, 9],
]
const response = [
  [1, 2],
  [3, 4],
  [6, 7, 8, 9],
]

test('MUC counts the links that hold', () => {
  // Key: {1 2 3} falls in 2 parts, {4 5 6 7} in 3 (5 is missing), {8 9} in 1: 1 + 1 + 1 of 2 + 3 + 1 links.
  // Response: {1 2} whole, {3 4} in 2 parts, {6 7 8 9} in 2: 1 + 0 + 2 of 1 + 1 + 3 links.
  const score = muc(key, response)
  expect(score.recall).toBeCloseTo(3 / 6)
  expect(score.precision).toBeCloseTo(3 / 5)
  expect(score.f1).toBeCloseTo((2 * 0.5 * 0.6) / 1.1)
})

test('B-cubed weighs each mention by how much of its chain is there', () => {
  // Key: (4 + 1)/3 + (1 + 4)/4 + 4/2 over 9 mentions; response: 4/2 + (1 + 1)/2 + (4 + 4)/4 over 8.
  const score = bCubed(key, response)
  expect(score.recall).toBeCloseTo((5 / 3 + 5 / 4 + 2) / 9)
  expect(score.precision).toBeCloseTo(5 / 8)
})

test('CEAF aligns each chain with one other', () => {
  // {1 2 3}-{1 2}: 4/5; {8 9}-{6 7 8 9}: 4/6; {4 5 6 7}-{3 4}: 2/6. The other way ({4 5 6 7}-{6 7 8 9}: 4/8, {8 9} alone) is less.
  const score = ceafe(key, response)
  const likeness = 4 / 5 + 4 / 6 + 2 / 6
  expect(score.recall).toBeCloseTo(likeness / 3)
  expect(score.precision).toBeCloseTo(likeness / 3)
})

test('the right answer scores 1, and all alone or all together do not', () => {
  expect(scoreChains(key, key).conll).toBe(1)
  const alone = key.flat().map((mention) => [mention])
  expect(muc(key, alone).f1).toBe(0)
  expect(bCubed(key, alone)).toMatchObject({ precision: 1, recall: 3 / 9 })
  // One chain of nine: each key chain of n mentions keeps n of 9 in precision.
  const together = bCubed(key, [key.flat()])
  expect(together.precision).toBeCloseTo((9 + 16 + 4) / 81)
  expect(together.recall).toBe(1)
  expect(ceafe(key, [key.flat()]).precision).toBeCloseTo(8 / 13)
})

test('the mean is of the three F1', () => {
  const { conll, muc: m, b3, ceafe: c } = scoreChains(key, response)
  expect(conll).toBeCloseTo((m.f1 + b3.f1 + c.f1) / 3)
})

test('nothing against nothing is no score', () => {
  expect(scoreChains([], []).conll).toBe(0)
})
