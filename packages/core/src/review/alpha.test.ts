import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphaOf, type Unit } from './alpha.js'

/** Rows of observers, a character a unit, `.` where a value is missing, into units. */
function unitsOf(...observers: readonly string[]): Unit[] {
  return [...observers[0]!].map((_, unit) =>
    observers.map((row) => row[unit]!).filter((each) => each !== '.'),
  )
}

/** The definition, pair by pair: observed over expected disagreement. */
function slowAlpha(units: readonly Unit[]): number | null {
  const pairable = units.filter((unit) => unit.length >= 2)
  const values = pairable.flat()
  let observed = 0
  for (const unit of pairable)
    for (const [at, value] of unit.entries())
      for (const [other, second] of unit.entries())
        if (at !== other && value !== second) observed += 1 / (unit.length - 1)
  let expected = 0
  for (const [at, value] of values.entries())
    for (const [other, second] of values.entries()) if (at !== other && value !== second) expected += 1
  if (expected === 0) return null
  return 1 - observed / values.length / (expected / (values.length * (values.length - 1)))
}

describe("Krippendorff's alpha", () => {
  it('gives the figures of the worked examples of Krippendorff (2011), A, B and C', () => {
    expect(alphaOf(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
    expect(alphaOf(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
    const four = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
    expect(alphaOf(unitsOf(...four))).toBeCloseTo(0.743, 3)
  })

  it('gives the figure of the three coders with many missing values in Wikipedia, “Krippendorff’s alpha”', () => {
    const three = ['.....34121133.3', '1.213343.......', '..21344.21133.4']
    expect(alphaOf(unitsOf(...three))).toBeCloseTo(0.691, 3)
  })

  it('is 1 where all agree and differ over units, below 0 where they agree less than by chance', () => {
    expect(alphaOf(unitsOf('abab', 'abab'))).toBe(1)
    expect(alphaOf(unitsOf('abab', 'baba'))).toBeLessThan(0)
  })

  it('is not defined without two values of a unit, or without two values in all', () => {
    expect(alphaOf([])).toBeNull()
    expect(alphaOf([['a'], ['b'], []])).toBeNull()
    expect(alphaOf(unitsOf('aaa', 'aaa'))).toBeNull()
  })

  it('is the same as by the slow count of pairs', () => {
    const value = fc.constantFrom('accept', 'reject', 'correct')
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 12 }), (units) => {
        const [quick, slow] = [alphaOf(units), slowAlpha(units)]
        if (slow === null) expect(quick).toBeNull()
        else expect(quick).toBeCloseTo(slow, 10)
      }),
    )
  })
})
