import { describe, expect, it } from 'vitest'
import { cellOf, claimWith, comparingOf } from './_helpers.js'
import { conflictsPass } from './conflicts.js'
import { claimsPass } from './index.js'

function build(...told: string[]) {
  const comparing = comparingOf(...told)
  const claims = claimsPass.run(comparing).claims!
  return { claims, conflicts: conflictsPass.run({ ...comparing, claims }).conflicts! }
}

const DENIED =
  'The Marvik relay station is not out of fuel and its crew of six is well, an engineer told the port radio.'
const SAID =
  'The Marvik relay station has been completely out of fuel for weeks, and towns along the coast are getting nervous.'

describe('a state said of a subject and denied of it', () => {
  it('C-01 meets though the sentences otherwise differ', () => {
    const { claims, conflicts } = build(DENIED, SAID)
    expect(conflicts.map(({ type }) => type)).toEqual(['negation'])
    expect(conflicts[0]!.focus.map(({ exact }) => exact)).toEqual(['not'])
    const claim = claimWith(claims, 'is not out of fuel')
    expect(['A', 'B'].map((id) => cellOf(claim, id).position)).toEqual(['denies', 'asserts'])
  })

  it.each([
    [
      'C-02 another subject',
      'The lighthouse tender has been completely out of fuel for weeks, and towns are getting nervous.',
    ],
    [
      'C-03 another time',
      'The Marvik relay station was out of fuel for weeks when the frost came to the coast.',
    ],
    [
      'C-04 a possibility',
      'The Marvik relay station is soon out of fuel if no tanker reaches the coast by Friday.',
    ],
    ['C-05 denied as well', 'The Marvik relay station is not out of fuel at all, say towns along the coast.'],
  ])('no conflict: %s', (_, other) => {
    expect(build(DENIED, other).conflicts).toEqual([])
  })
})
