import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from './pack.js'

describe('pack', () => {
  it('gives back any JSON, order of keys included', () => {
    const property = fc.property(fc.jsonValue(), (value) => {
      const back = unpack(JSON.parse(JSON.stringify(pack(value))))
      expect(JSON.stringify(back)).toBe(JSON.stringify(value))
    })
    fc.assert(property, { seed: 3, numRuns: 300 })
  })

  it('writes a repeated string and a repeated list of keys once', () => {
    const value = [{ words: 'the same words' }, { words: 'the same words' }]
    expect(pack(value)).toEqual({
      keys: [['words']],
      strings: ['the same words'],
      data: [0, [1, [-1, 0]], [1, [-1, 0]]],
    })
  })
})
