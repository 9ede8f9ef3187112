import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstEndingAfter } from './spans.js'

describe('firstEndingAfter', () => {
  it('finds what a look at every span finds', () => {
    const ends = fc.array(fc.nat(50)).map((all) => all.sort((a, b) => a - b).map((end) => ({ end })))
    fc.assert(
      fc.property(ends, fc.nat(52), (spans, offset) => {
        const slow = spans.findIndex(({ end }) => end > offset)
        expect(firstEndingAfter(spans, offset)).toBe(slow === -1 ? spans.length : slow)
      }),
    )
  })
})
