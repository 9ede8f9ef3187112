import { describe, expect, it } from 'vitest'
import { wilson } from './wilson.js'

describe('the Wilson interval', () => {
  it('gives the figures of Newcombe (1998), table I, method 3', () => {
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const
    for (const [count, all, low, high] of published) {
      expect(wilson(count, all).low).toBeCloseTo(low, 4)
      expect(wilson(count, all).high).toBeCloseTo(high, 4)
    }
  })

  it('stays between 0 and 1, and says nothing of nothing', () => {
    expect(wilson(7, 7).high).toBe(1)
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
