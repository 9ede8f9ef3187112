import fc from 'fast-check'
import { expect, it } from 'vitest'
import { containment, score, toProfiles } from './score.js'
import type { Term } from './weights.js'

/** Few words, so that statements share many, some under another form or as a name in one of them only. */
const term = fc.record({
  canon: fc.constantFrom(...'abcdefghijkl'),
  key: fc.constantFrom('one form', 'another form'),
  weight: fc.double({ min: 0, max: 9, noNaN: true }),
  name: fc.boolean(),
})
const statement = fc.uniqueArray(term, { selector: ({ canon }) => canon, maxLength: 12 })

/** What the lighter statement shares, word by word, looked up in the list of the other. */
function sharedMass(one: readonly Term[], other: readonly Term[]): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  return small.reduce((sum, { canon, key, weight }) => {
    const met = large.find((each) => each.canon === canon)
    return met === undefined ? sum : sum + Math.min(weight, met.weight) * (met.key === key ? 1 : 0.85)
  }, 0)
}

it('finds the words that two statements share as a search through both lists does', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 2, maxLength: 6 }), (statements) => {
      const profiles = toProfiles(statements)
      for (const [at, one] of statements.entries()) {
        for (const [met, other] of statements.entries()) {
          const mass = one.reduce((sum, { weight }) => sum + weight, 0)
          expect(containment(profiles[at]!, profiles[met]!)).toBe(sharedMass(one, other) / Math.max(mass, 14))
        }
      }
    }),
    { seed: 5, numRuns: 200 },
  )
})

it('is higher where what both say besides names is shared as well', () => {
  const word = (canon: string, name: boolean): Term => ({ canon, key: canon, weight: 5, name })
  const said = [word('Orr', true), word('ferry', false), word('sank', false)]
  const profiles = toProfiles([
    said,
    [word('Orr', true), word('budget', false), word('rose', false)],
    [word('Orr', true), word('ferry', false), word('rose', false)],
  ])
  expect(score(profiles[0]!, profiles[1]!)).toBeGreaterThan(0)
  expect(score(profiles[0]!, profiles[2]!)).toBeGreaterThan(score(profiles[0]!, profiles[1]!))
})
