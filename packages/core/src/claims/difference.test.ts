import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/words.js'
import { findDifference } from './difference.js'
import { toUnits, type Unit } from './units.js'

function units(text: string): Unit[] {
  return toUnits(tokenise(text, 0, text.length, 'en'), 'en')
}

/** The obvious way: every choice of a common subsequence, the heaviest wins. */
function bestByHand(left: readonly Unit[], right: readonly Unit[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const [one, other] = [left[0]!, right[0]!]
  const skip = Math.max(bestByHand(left.slice(1), right), bestByHand(left, right.slice(1)))
  const equal = one.key === other.key && one.kind === other.kind
  return equal ? Math.max(skip, 4 + bestByHand(left.slice(1), right.slice(1))) : skip
}

describe('the difference of two statements', () => {
  it('is nothing for equal statements', () => {
    const { slots, covered } = findDifference(units('The ferry sank.'), units('The ferry sank.'))
    expect(slots).toEqual([])
    expect(covered).toEqual([1, 1])
  })

  it('shows the slot that two statements fill differently', () => {
    const { slots } = findDifference(
      units('The ferry sank near Lindholm on Tuesday'),
      units('The ferry sank near Marvik on Tuesday'),
    )
    expect(slots.map(({ left, right }) => [left.map((u) => u.text), right.map((u) => u.text)])).toEqual([
      [['Lindholm'], ['Marvik']],
    ])
  })

  it('counts a moved clause as covered', () => {
    const { covered } = findDifference(
      units('On Tuesday the ferry sank near Lindholm'),
      units('The ferry sank near Lindholm on Tuesday'),
    )
    expect(covered).toEqual([1, 1])
  })

  it('takes contractions and spelled numbers for what they mean', () => {
    const { slots } = findDifference(
      units("The ferry wasn't carrying twelve people"),
      units('The ferry was not carrying 12 people'),
    )
    expect(slots).toEqual([])
  })

  it('finds as heavy an alignment as trying all of them', () => {
    const word = fc.constantFrom('ferry', 'sank', 'harbour', 'crew', 'storm')
    const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = [units(one), units(other)]
        const { matches } = findDifference(left, right)
        expect(matches.length * 4).toBe(bestByHand(left, right))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
