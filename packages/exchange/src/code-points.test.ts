import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOffsets } from './code-points.js'

describe('offsets in code points', () => {
  it('count a pair as one, as the iteration of a string does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offsets = createOffsets(text)
        let unit = 0
        for (const [index, character] of [...text].entries()) {
          expect(offsets.toCodePoint(unit)).toBe(index)
          expect(offsets.toUnit(index)).toBe(unit)
          if (character.length === 2) expect(offsets.toCodePoint(unit + 1)).toBe(index)
          unit += character.length
        }
        expect(offsets.toCodePoint(text.length)).toBe([...text].length)
        expect(offsets.toUnit([...text].length)).toBe(text.length)
      }),
    )
  })

  it('say that a text is shorter', () => {
    const offsets = createOffsets('a😀b')
    expect(offsets.toUnit(3)).toBe(4)
    expect(offsets.toUnit(4)).toBeNull()
  })
})
