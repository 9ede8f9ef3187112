import { describe, expect, it } from 'vitest'
import { ratesBetween } from './use-rates.js'

describe('what is done a minute', () => {
  it('is counted between two looks, and not told too early', () => {
    const first = { at: 0, done: { read: 100 } }
    expect(ratesBetween(first, { at: 30_000, done: { read: 106, fetch: 4 } })).toEqual({ read: 12, fetch: 8 })
    expect(ratesBetween(first, { at: 2_000, done: { read: 106 } })).toBeNull()
  })
})
