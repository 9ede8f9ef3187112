import { describe, expect, it } from 'vitest'
import { comparingOf, readText } from './_reading.js'
import { compareNaming } from './ledger.js'

function ledger(...texts: string[]) {
  return compareNaming(comparingOf(texts.map((text, at) => readText(`outlet${at}`, text))))
}

const labels = (rows: { label: string; account: string }[]) =>
  rows.map(({ account, label }) => `${account} ${label}`)

describe('one referent over accounts', () => {
  it('lines up rebels and terrorists where each account has one such actor, and says why', () => {
    const [entry] = ledger('On Monday rebels took the port.', 'On Monday terrorists took the port.')
    expect(labels(entry!.rows)).toEqual(['A rebels', 'B terrorists'])
    expect(entry!.links[0]!.why).toContain('one family')
  })

  it('does not line up words of a family that names different trades', () => {
    expect(ledger('On Monday firefighters came.', 'On Monday paramedics came.')).toEqual([])
  })

  it('does not line up actors of two nations', () => {
    expect(ledger('Syrian rebels advanced.', 'Iraqi militants advanced.')).toEqual([])
  })

  it('does not take the government of an unnamed country for that of another account', () => {
    const texts = [
      'The Syrian government fell. The government had fled.',
      'The Iraqi government fell. The government had fled.',
    ]
    for (const { rows } of ledger(...texts))
      expect(rows.map(({ label }) => label)).not.toContain('government')
  })

  it('joins a surname in one account to the full name in another', () => {
    const entry = ledger('The talks were led by Ines Calder.', 'Mr. Moor and Ms. Calder met.').find(
      ({ name }) => name === 'Ines Calder',
    )
    expect(labels(entry!.rows)).toEqual(['A Ines Calder', 'B Ms. Calder'])
  })

  it('keeps father and son apart where an account names both', () => {
    const names = ledger(
      'Owen Hale spoke first. Owen Hale Jr. spoke last.',
      'Owen Hale spoke first. Owen Hale Jr. spoke last.',
    ).map(({ name }) => name)
    expect(names.sort()).toEqual(['Owen Hale', 'Owen Hale Jr.'])
  })

  it('keeps own and quoted voice in rows of their own', () => {
    const [entry] = ledger('On Monday rebels came. "The rebels lied," he said.', 'On Monday rebels came.')
    expect(entry!.rows.map(({ voice }) => voice)).toEqual(['own', 'quoted', 'own'])
  })

  it('puts the referent first whose names differ most', () => {
    const [first] = ledger('On Monday rebels entered Geneva.', 'On Monday terrorists entered Geneva.')
    expect(first!.type).toBe('group')
  })

  it('takes a capital for its country only where the capital acts', () => {
    const entry = ledger('Russia refused. Moscow denied it.', 'Russia refused. A man lives in Moscow.').find(
      ({ name }) => name === 'Russia',
    )
    expect(labels(entry!.rows)).toEqual(['A Russia', 'A Moscow', 'B Russia'])
  })

  it('shows the exact words of every place', () => {
    const texts = ['The armed rebels left.', 'Masked rebels left.']
    for (const { rows } of ledger(...texts))
      for (const { evidence, account } of rows)
        for (const { start, end, exact } of evidence)
          expect(texts['AB'.indexOf(account)]!.slice(start, end)).toBe(exact)
  })
})
