import { expect, it } from 'vitest'
import { createFigureReasons } from './figure-reasons.js'

it('gives a reason that only quotes other words once, and another one again', () => {
  const reasonOf = createFigureReasons()
  const update = (words: string) => ({
    relation: 'update' as const,
    why: `“${words}” and “Two” are of different times.`,
  })
  expect(reasonOf(update('Five'))).toBe('“Five” and “Two” are of different times.')
  expect(reasonOf(update('seven'))).toBe('')
  expect(reasonOf({ relation: 'conflict', why: '“Six” and “Two” cannot both be the number.' })).not.toBe('')
})
