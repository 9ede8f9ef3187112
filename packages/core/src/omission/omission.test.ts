import type { Account, Cell, CellPosition, Claim, Evidence } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { claimWith, comparingOf, FILLER } from '../claims/_helpers.js'
import { claimsPass } from '../claims/index.js'
import { silencePass } from '../claims/settle.js'
import type { Comparing } from '../comparing.js'
import { omissionPass } from './index.js'

const PLACE: Evidence = { article: 'a', start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }

function cell(account: string, position: CellPosition): Cell {
  const isVoiced = position === 'asserts'
  return {
    account,
    position,
    statements: isVoiced ? [{ ...PLACE, attribution: null, headline: false, position: 'asserts' }] : [],
    searched: isVoiced ? null : { sentences: 9, nearest: null },
  }
}

const account = (id: string, embeddedIn: string | null = null): Account => ({
  id,
  outlet: id,
  article: 'a',
  embeddedIn,
  start: null,
  end: null,
  published: null,
})

function omissionsOf(cells: Cell[], origins: string[], accounts = cells.map((one) => account(one.account))) {
  const claim: Claim = { id: 'c1', text: 'x', source: PLACE, cells, origins }
  return omissionPass.run({ ...comparingOf(), accounts, claims: [claim, common(cells)] }).omissions!
}

/** A claim that all carry on one word, so that they tell one story. */
function common(cells: readonly Cell[]): Claim {
  const all = cells.map(({ account: id }) => cell(id, 'asserts'))
  return { id: 'c0', text: 'x', source: PLACE, cells: all, origins: ['o1'] }
}

/** What is listed for the claim with these words, on two origins. */
function leftOut(words: string, ...told: string[]) {
  let comparing: Comparing = comparingOf(...told)
  for (const pass of [claimsPass, silencePass]) comparing = { ...comparing, ...pass.run(comparing) }
  const claims = comparing.claims.map((claim) => ({ ...claim, origins: ['o1', 'o2'] }))
  comparing = { ...comparing, claims, ...omissionPass.run({ ...comparing, claims }) }
  const { id } = claimWith(comparing.claims, words)
  return comparing.omissions.filter(({ claim }) => claim === id).map((one) => one.account)
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
  ])('lists nothing where %s', (_, cells, origins) => {
    expect(omissionsOf(cells, origins)).toEqual([])
  })

  const SILENT = [...carried, cell('C', 'silent')]

  it.each([
    ['an account of what it reprints', [account('A'), account('B', 'C'), account('C')]],
    ['a reprinted passage, which is a part of an account', [account('A'), account('B'), account('C', 'A')]],
    [
      'where an account and its own reprint are the only voices',
      [account('A'), account('B', 'A'), account('C')],
    ],
  ])('lists nothing of %s', (_, accounts) => {
    expect(omissionsOf(SILENT, ['o1', 'o2'], accounts)).toEqual([])
  })

  const CLAIM = 'The harbour master ordered the sluice at Lindholm closed on Thursday.'
  const AGAIN = 'On Thursday the harbour master ordered the Lindholm sluice closed.'

  it('lists an account that says nothing of the kind', () => {
    expect(leftOut('sluice', `${CLAIM}\n${FILLER}`, `${AGAIN}\n${FILLER}`, FILLER)).toEqual(['C'])
  })

  it('lists no account that shares nothing with the others', () => {
    const other = 'Two ferries met in the fog.'.repeat(20)
    expect(leftOut('sluice', `${CLAIM}\n${FILLER}`, `${AGAIN}\n${FILLER}`, other)).toEqual([])
  })

  it('lists no account that may tell it in other words, over two sentences', () => {
    const other = `Ships queued before the sluice at Lindholm.\nThe harbour master had given the order.\n${FILLER}`
    expect(leftOut('ordered', `${CLAIM}\n${FILLER}`, `${AGAIN}\n${FILLER}`, other)).toEqual([])
  })
})
