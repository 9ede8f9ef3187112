import type { Cell, CellPosition, Claim, Evidence } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { comparingOf } from '../claims/_helpers.js'
import { omissionPass } from './index.js'

const PLACE: Evidence = { article: 'a', start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }

function cell(account: string, position: CellPosition, nearest: number | null = null): Cell {
  const isVoiced = position === 'asserts'
  return {
    account,
    position,
    statements: isVoiced ? [{ ...PLACE, attribution: null, headline: false, position: 'asserts' }] : [],
    searched: isVoiced
      ? null
      : { sentences: 9, nearest: nearest === null ? null : { ...PLACE, score: nearest } },
  }
}

function omissionsOf(cells: Cell[], origins: string[]) {
  const claim: Claim = { id: 'c1', text: 'x', source: PLACE, cells, origins }
  return omissionPass.run({ ...comparingOf(), claims: [claim] }).omissions!
}

describe('omissions', () => {
  const carried = [cell('A', 'asserts'), cell('B', 'asserts')]

  it('lists a silent account where two accounts carry the claim on two origins', () => {
    expect(omissionsOf([...carried, cell('C', 'silent')], ['o1', 'o2'])).toEqual([
      { claim: 'c1', account: 'C', state: 'silent', carriedBy: ['A', 'B'], origins: 2 },
    ])
  })

  it('says where the silence tells nothing', () => {
    const cells = [...carried, cell('C', 'not-yet'), cell('D', 'unknown')]
    expect(omissionsOf(cells, ['o1', 'o2']).map(({ state }) => state)).toEqual(['not-yet', 'unknown'])
  })

  it.each([
    ['one account carries it', [cell('A', 'asserts'), cell('C', 'silent')], ['o1', 'o2']],
    ['all rest on one origin', [...carried, cell('C', 'silent')], ['o1']],
    ['a statement comes near', [...carried, cell('C', 'unknown', 0.45)], ['o1', 'o2']],
  ])('lists nothing where %s', (_, cells, origins) => {
    expect(omissionsOf(cells, origins)).toEqual([])
  })
})
