import type { Cell, Claim, Evidence, Origin } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { comparingOf } from '../claims/_helpers.js'
import { effectiveNumber, measureIndependence } from './independence.js'

const PLACE: Evidence = { article: 'a', start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }
const ACCOUNTS = comparingOf('One.', 'Two.', 'Three.').accounts

const cellOf = (account: string, isVoiced: boolean): Cell => ({
  account,
  position: isVoiced ? 'asserts' : 'silent',
  statements: isVoiced ? [{ ...PLACE, attribution: null, headline: false, position: 'asserts' }] : [],
  searched: null,
})

const claim = (id: string, carriers: string, origins: string[]): Claim => ({
  id,
  text: 'x',
  source: PLACE,
  cells: ['A', 'B', 'C'].map((account) => cellOf(account, carriers.includes(account))),
  origins,
})

const origin = (id: string, name: string, kind: Origin['kind'], accounts: string[]): Origin => ({
  id,
  name,
  kind,
  accounts,
  evidence: [],
})

describe('the inverse Simpson index', () => {
  it.each([
    [[], 0],
    [[5], 1],
    [[1, 1, 1, 1], 4],
    [[9, 1], 1.22],
  ])('of %j is %d', (weights, expected) => {
    expect(effectiveNumber(weights)).toBe(expected)
  })
})

describe('independence', () => {
  const police = origin('o1', 'the police', 'speaker', ['A', 'B'])

  it('counts the origins of the claims that two or more accounts carry', () => {
    const claims = [claim('c1', 'AB', ['o1']), claim('c2', 'ABC', ['o1']), claim('c3', 'C', ['o2'])]
    const origins = [police, origin('o2', 'Ann Berg', 'speaker', ['C'])]
    expect(measureIndependence({ accounts: ACCOUNTS, claims, origins })).toEqual({
      accounts: 3,
      origins: 1,
      effective: 1,
      why: 'Two or more accounts carry 2 claims, on the word of 1 origin: the police.',
    })
  })

  it('counts a speaker without a name as the voice of the account that alone quotes him', () => {
    const { outlet } = ACCOUNTS[0]!
    const origins = [
      origin('o1', outlet, 'outlet', ['A']),
      origin('o2', 'a man', 'unnamed', ['A']),
      origin('o3', 'she', 'unnamed', ['A']),
    ]
    const claims = [claim('c1', 'AB', ['o1', 'o2']), claim('c2', 'AB', ['o3'])]
    expect(measureIndependence({ accounts: ACCOUNTS, claims, origins }).origins).toBe(1)
  })

  it.each([
    [[['o1'], ['o2']], 'on the word of 2 origins; none of them stands behind more than one.'],
    [[['o1', 'o2'], ['o1'], ['o1']], 'Most often: the police, behind 3 of the 3 claims, alone behind 2.'],
    [
      [
        ['o1', 'o2'],
        ['o1', 'o2'],
      ],
      'Most often: Ann Berg and the police, each behind 2 of the 2 claims.',
    ],
  ])('names who stands behind most: %j', (behind, says) => {
    const claims = behind.map((ids, at) => claim(`c${at + 1}`, 'AB', ids))
    const origins = [police, origin('o2', 'Ann Berg', 'speaker', ['A', 'B'])]
    expect(measureIndependence({ accounts: ACCOUNTS, claims, origins }).why).toContain(says)
  })

  it('says where no claim is shared', () => {
    const none = measureIndependence({
      accounts: ACCOUNTS,
      claims: [claim('c1', 'A', ['o1'])],
      origins: [police],
    })
    expect(none).toMatchObject({ origins: 0, effective: 0, why: 'No claim is carried by two accounts.' })
  })
})
