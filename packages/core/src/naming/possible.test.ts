import { describe, expect, it } from 'vitest'
import { comparingOf, readText } from './_reading.js'
import { compareNaming } from './ledger.js'
import { sureReferents } from './sure.js'

function ledger(...texts: string[]) {
  return compareNaming(comparingOf(texts.map((text, at) => readText(`outlet${at}`, text))))
}

type Entries = ReturnType<typeof ledger>

/** For the entry of that name, who is shown with it, by kind: `acts-for: White House, CIA`. */
function possibleOf(entries: Entries, name: string): string[] {
  const entry = entries.find((one) => one.name === name)
  return (entry?.possible ?? []).map((one) => `${one.kind}: ${one.name}`)
}

const own = ({ rows }: Entries[number]) =>
  rows.filter(({ referent }) => referent === undefined).map(({ account, label }) => `${account} ${label}`)

describe('who acts for a state', () => {
  const far = 'Germany refused to sign. It rained.'

  it('shows seats, bodies and officials with the country, apart from its own names', () => {
    const entries = ledger(far, 'Germany waited. The Bundestag debated. German officials left.')
    expect(possibleOf(entries, 'Germany')).toEqual(['acts-for: Bundestag', 'acts-for: German officials'])
    expect(own(entries.find(({ name }) => name === 'Germany')!)).toEqual(['A Germany', 'B Germany'])
  })

  it('marks every such link as possible, and the others as sure', () => {
    const [entry] = ledger(far, 'Germany waited. The German government met. The Bundestag debated.')
    const links = entry!.links.map(({ labels, strength }) => `${labels[1]}: ${strength}`)
    expect(links).toEqual(['German government: sure', 'Bundestag: possible'])
  })

  it('takes a capital beside those who deal with it, never where something is', () => {
    const text = 'Germany waited. Talks with Berlin go on.'
    expect(possibleOf(ledger(far, text), 'Germany')).toEqual(['acts-for: Berlin'])
    for (const other of [
      'A man lives in Berlin.',
      'Talks with Berlin police failed.',
      'The Berlin mayor wept.',
    ])
      expect(possibleOf(ledger(far, `Germany waited. ${other}`), 'Germany')).toEqual([])
  })

  it('gives a government called after its leader to the country of that leader', () => {
    const named = 'German Chancellor Ines Calder spoke. Germany waited.'
    const entries = ledger(named, 'Ines Calder left. Then the Calder administration fell.')
    expect(possibleOf(entries, 'Germany')).toEqual(['acts-for: Calder administration'])
  })

  it('keeps governments called after two leaders apart', () => {
    const text =
      'On Monday the Calder administration and then the Moor administration fell. Owen Calder and Ada Moor left.'
    const names = ledger(text, text).map(({ name }) => name)
    expect(names).toContain('Calder administration')
    expect(names).toContain('Moor administration')
  })

  it('does not take officials without a nation for those of the only nation that is named', () => {
    const entries = ledger('Germany waited. German officials left.', 'Germany waited. Local officials left.')
    expect(possibleOf(entries, 'Germany')).toEqual(['acts-for: German officials'])
  })
})

describe('a gathering and its people', () => {
  const texts = ['On Monday a caravan of migrants set out.', 'On Monday the migrants rested.']

  it('shows them together where an account says of whom it is made, with its words', () => {
    const [entry] = ledger('On Monday the caravan left.', ...texts)
    expect(entry!.possible).toMatchObject([{ kind: 'members', name: 'migrants' }])
    expect(entry!.possible![0]!.why).toContain('“caravan of migrants”')
  })

  it('reads the noun in front of it', () => {
    const [entry] = ledger(
      'On Monday the migrant caravan left. Migrants slept.',
      'On Monday the caravan rested.',
    )
    expect(entry!.possible).toMatchObject([{ name: 'Migrants' }])
  })

  it('does not take those who stand for a gathering for its people', () => {
    const entries = ledger('On Monday supporters of the caravan came.', 'On Monday the caravan rested.')
    expect(entries.flatMap(({ possible = [] }) => possible)).toEqual([])
  })
})

describe('a party', () => {
  it('is shown with its people and the bodies of its name', () => {
    const entries = ledger(
      'He left the Orchardist Party. He spoke.',
      'He met the Orchardist National Committee. The Orchardists lost.',
    )
    expect(possibleOf(entries, 'Orchardist Party')).toEqual([
      'acts-for: Orchardist National Committee',
      'acts-for: Orchardists',
    ])
  })
})

describe('one nation only', () => {
  const plain = 'On Monday the rebels left.'

  it('shows a group with and without its nation as possibly one', () => {
    const [entry] = ledger(plain, 'On Monday Syrian rebels left.')
    expect(entry!.possible).toMatchObject([{ kind: 'word' }])
  })

  it('does not where two nations have such a group, or other words tell it apart', () => {
    const both = 'On Monday Syrian rebels left. On Tuesday Iraqi rebels left.'
    expect(ledger(plain, both).flatMap(({ possible = [] }) => possible)).toEqual([])
    const backed = 'On Monday foreign-backed Syrian rebels left.'
    expect(ledger(plain, backed).flatMap(({ possible = [] }) => possible)).toEqual([])
  })
})

describe('the referents one by one', () => {
  it('stand for themselves where an entry only shows them as possible', () => {
    const entries = ledger('Germany waited. The Bundestag met.', 'Germany waited. The Bundestag left.')
    expect(sureReferents(entries).map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
      'Germany 2',
      'Bundestag 2',
    ])
  })
})

describe('names that are no surnames', () => {
  it('cuts a word that holds two names where both are known', () => {
    const entries = ledger(
      'On Monday Owen Calder met Ada Moor. Then the Calder-Moor talks failed.',
      'On Monday Mr. Calder left. Then Ms. Moor wept.',
    )
    const calder = entries.find(({ name }) => name === 'Owen Calder')!
    expect(own(calder)).toEqual(['A Owen Calder', 'A Calder', 'B Mr. Calder'])
  })

  it('leaves a name of two parts whole', () => {
    const text = 'Ada Calder-Moor met Owen Hale. Calder-Moor wept.'
    expect(ledger(text, text).map(({ name }) => name)).toContain('Ada Calder-Moor')
  })

  it('does not make a surname of a place that stands behind one name', () => {
    const texts = [
      'Hotel guests of Owen Lyon left. It was quiet in Lyon.',
      'It was quiet in Lyon. Lyon slept.',
    ]
    for (const { rows, name } of ledger(...texts))
      if (name.includes('Owen')) expect(rows.map(({ account }) => account)).not.toContain('B')
  })

  it('takes a first name for a person only in an account that gives the full name', () => {
    const entries = ledger('Owen Calder spoke. He left.', 'A witness, Owen, spoke. He left.')
    expect(entries).toEqual([])
  })

  it('leaves a picture credit and the article of the next line out of a name', () => {
    const text = 'We saw Ada Calder PA. We saw Ada Calder A man waits.'
    expect(ledger(text, text).map(own)).toEqual([['A Ada Calder', 'B Ada Calder']])
  })

  it('gives no office to a day', () => {
    const text = 'It was a quiet Orchard Day, the mayor said.'
    for (const { rows } of ledger(text, text)) expect(new Set(rows.map(({ label }) => label)).size).toBe(1)
  })

  it('gives an office with a nation or body only to one who is given it too', () => {
    const text = 'The movement’s spokesman, Owen Calder, spoke. A Nato spokesman denied it.'
    for (const { rows, name } of ledger(text, text))
      if (name === 'Owen Calder') expect(rows.map(({ label }) => label)).not.toContain('Nato spokesman')
  })
})
