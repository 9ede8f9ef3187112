import { describe, expect, it } from 'vitest'
import { backOff, readRetryAfter } from './back-off.js'

describe('backOff', () => {
  const settings = { firstMs: 1000, mostMs: 60_000 }

  it('lies between half and all of a doubling time, up to the limit', () => {
    for (let failures = 1; failures <= 60; failures += 1) {
      const full = Math.min(1000 * 2 ** (failures - 1), 60_000)
      const wait = backOff(failures, 'https://vale.example/', settings)
      expect(wait).toBeGreaterThanOrEqual(full / 2)
      expect(wait).toBeLessThanOrEqual(full)
    }
  })

  it('gives the same for the same, and spreads what failed together', () => {
    expect(backOff(3, 'a', settings)).toBe(backOff(3, 'a', settings))
    const waits = new Set(Array.from({ length: 50 }, (_, i) => backOff(3, `source ${i}`, settings)))
    expect(waits.size).toBeGreaterThan(40)
  })
})

describe('readRetryAfter', () => {
  const now = Date.parse('2031-05-04T06:00:00Z')

  it.each([
    ['120', null, 120_000],
    [' 0 ', null, 0],
    ['Sun, 04 May 2031 06:02:00 GMT', null, 120_000],
    ['Sun, 04 May 2031 05:00:00 GMT', null, 0],
    // A server whose clock is an hour late means two minutes all the same.
    ['Sun, 04 May 2031 05:02:00 GMT', 'Sun, 04 May 2031 05:00:00 GMT', 120_000],
    ['soon', null, null],
    ['-5', null, null],
    ['7 dogs', null, null],
    ['', null, null],
    [undefined, undefined, null],
  ])('%j with Date %j is %j ms', (header, date, expected) => {
    expect(readRetryAfter(header, date, now)).toBe(expected)
  })
})
