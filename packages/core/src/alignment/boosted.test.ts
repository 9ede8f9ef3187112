import { expect, test } from 'vitest'
import { oddsOf, readBoosted, toProbability } from './boosted.js'

// Feature 1 at most 0.5: then feature 0 at most -1 gives 2, else 3; above 0.5 gives -4. A second tree is one leaf.
const model = readBoosted('\n0.25\n1<0.5 0<-1 =2 =3 =-4\n=0.5\n')

test('follows each tree and adds what its leaves say', () => {
  expect(oddsOf(model, [-2, 0.5])).toBe(0.25 + 2 + 0.5)
  expect(oddsOf(model, [0, 0])).toBe(0.25 + 3 + 0.5)
  expect(oddsOf(model, [0, 0.6])).toBe(0.25 - 4 + 0.5)
})

test('the first trees alone answer as well', () => {
  expect(oddsOf(model, [0, 0.6], 1)).toBe(0.25 - 4)
  expect(oddsOf(model, [0, 0.6], 0)).toBe(0.25)
})

test('odds of nought are a half', () => {
  expect(toProbability(0)).toBe(0.5)
})
