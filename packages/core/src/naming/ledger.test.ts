import type { Claim } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { describe as evidenceAt } from '../anchor/index.js'
import { comparingOf, readText } from './_reading.js'
import { compareNaming } from './ledger.js'

function ledger(...texts: string[]) {
  return compareNaming(comparingOf(texts.map((text, at) => readText(`outlet${at}`, text))))
}

const labels = (rows: { label: string; account: string }[]) =>
  rows.map(({ account, label }) => `${account} ${label}`)

describe('one referent over accounts', () => {
  it('does not line up words of one family without another reason', () => {
    expect(ledger('On Monday rebels took the port.', 'On Monday terrorists took the port.')).toEqual([])
    expect(ledger('On Monday supporters came.', 'On Monday volunteers came.')).toEqual([])
    expect(ledger('On Monday officers came.', 'On Monday police came.')).toEqual([])
  })

  it('lines up words of one family that both accounts give to one nation, and says why', () => {
    const [entry] = ledger('On Monday Syrian rebels came.', 'On Monday Syrian insurgents came.')
    expect(labels(entry!.rows)).toEqual(['A Syrian rebels', 'B Syrian insurgents'])
    expect(entry!.links[0]!.why).toContain('one nation')
  })

  it('lines up plain words of one meaning', () => {
    const [entry] = ledger('On Monday soldiers came.', 'On Monday troops came.')
    expect(labels(entry!.rows)).toEqual(['A soldiers', 'B troops'])
  })

  it('keeps a group from elsewhere apart from the group of that name', () => {
    const texts = ['On Monday volunteers left the dam.', 'On Monday volunteers from all over Tavin came.']
    expect(ledger(...texts).flatMap(({ rows }) => labels(rows))).not.toContain('B volunteers')
  })

  it('puts a referent last that every account calls by one and the same label', () => {
    const text = 'On Monday the government met.'
    const entries = ledger(`${text} Soldiers came.`, `${text} Troops came.`, text)
    expect(entries.map(({ rows }) => rows[0]!.label)).toEqual(['Soldiers', 'government'])
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

  it('joins nobody to a person by the title alone', () => {
    const named = 'The mayor of Tavin, Owen Hale, spoke. The mayor left.'
    for (const other of ['A mayor wept.', 'The mayor was shot.', 'The militia chief was shot.']) {
      const all = ledger(named, other).flatMap(({ rows }) => labels(rows))
      expect(all.filter((label) => label.startsWith('B'))).toEqual([])
    }
  })

  it('joins the president of a nation to the only one who is called so', () => {
    const texts = ['French President Ines Calder spoke.', 'Then the French president left.']
    const [entry] = ledger(...texts)
    expect(labels(entry!.rows)).toEqual(['A French President Ines Calder', 'B French president'])
    const other = ledger(texts[0]!, 'Then the German president left.', 'Then the president left.')
    expect(other).toEqual([])
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
    const [first] = ledger('On Monday soldiers entered Geneva.', 'On Monday troops entered Geneva.')
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

/** The ledger of accounts of one sentence each that are statements of one claim. */
function ledgerOfClaim(...texts: string[]) {
  const state = comparingOf(texts.map((text, at) => readText(`outlet${at}`, text)))
  const cells = state.readings.map(({ id, article: { text } }, at) => ({
    account: state.accounts[at]!.id,
    position: 'asserts' as const,
    searched: null,
    statements: [
      {
        ...evidenceAt({ id, text }, { start: 0, end: text.length }),
        attribution: null,
        headline: false,
        position: 'asserts' as const,
      },
    ],
  }))
  const source = cells[0]!.statements[0]!
  const claim: Claim = { id: 'c1', text: source.exact, source, cells, origins: [] }
  return compareNaming({ ...state, claims: [claim] })
}

describe('the same place in the same claim', () => {
  it('lines up groups that do the same to the same thing, with the words of both', () => {
    const [entry] = ledgerOfClaim(
      'The ministry said the occupiers had opened the gates at noon.',
      'Before they fled, the saboteurs opened two gates of the lock.',
    )
    expect(labels(entry!.rows)).toEqual(['A occupiers', 'B saboteurs'])
    expect(entry!.links[0]!.why).toContain('“occupiers had opened the gates”, “saboteurs opened two gates”')
  })

  it('does not line up groups that do other things, or the same to other things', () => {
    expect(ledgerOfClaim('The occupiers opened the gates.', 'The saboteurs closed the gates.')).toEqual([])
    expect(ledgerOfClaim('The occupiers opened the gates.', 'The saboteurs opened fire.')).toEqual([])
    expect(ledgerOfClaim('The rebels shelled the town.', 'The militants were shelled in town.')).toEqual([])
  })

  it('does not line up the state with those outside it: that is a conflict about who did it', () => {
    expect(ledgerOfClaim('The soldiers shelled the town.', 'The rebels shelled the town.')).toEqual([])
  })

  it('does not line up two groups that one account tells apart', () => {
    const first = 'The protesters burned the hall, and the saboteurs watched.'
    expect(ledgerOfClaim(first, 'The saboteurs burned the hall.').flatMap(({ links }) => links)).toEqual([])
  })
})
