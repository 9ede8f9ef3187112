import { describe, expect, it } from 'vitest'
import { readText } from './_reading.js'

/** Entity name -> type and the mentions as written, with their modifiers. */
function entitiesOf(text: string): Record<string, string[]> {
  const { article, names, entities } = readText('a', text)
  return Object.fromEntries(
    entities.map(({ id, name, type }) => [
      `${type} ${name}`,
      names.filter(({ entity }) => entity === id).map(({ start, end }) => article.text.slice(start, end)),
    ]),
  )
}

describe('names of one article', () => {
  it('N-01 gathers a title, a full name, an address and a surname into one person', () => {
    const found = entitiesOf(
      'President Ines Calder left on Friday. Ms. Calder, 54, gave no reason. Later Calder flew home, and the president stayed silent.',
    )
    expect(found['person Ines Calder']).toEqual([
      'President Ines Calder',
      'Ms. Calder',
      'Calder',
      'president',
    ])
  })

  it('N-02 keeps function words inside the name of a body and takes its acronym for the same', () => {
    const found = entitiesOf('The Ministry of Inland Waters (MIW) opened. Staff of the MIW cheered.')
    expect(found['organisation Ministry of Inland Waters']).toEqual([
      'Ministry of Inland Waters',
      'MIW',
      'MIW',
    ])
  })

  it('N-03 takes no word for a name that opens a sentence and stands in lower case elsewhere', () => {
    const found = entitiesOf('Farmers met in the hall. The farmers voted. Nobody spoke for long.')
    expect(Object.keys(found)).toEqual([])
  })

  it('N-04 finds a surname that opens a sentence when the text names the person in full', () => {
    expect(entitiesOf('We met Lena Voss at noon. Voss declined to answer.')['person Lena Voss']).toEqual([
      'Lena Voss',
      'Voss',
    ])
  })

  it('N-05 reads a headline in Title Case by the names of the body only', () => {
    const found = entitiesOf(
      'Voters Turn Away From Harlan Moor In Huge Numbers\n\nThe mayor of Tavin, Harlan Moor, said voters were tired.',
    )
    expect(found['person Harlan Moor']).toContain('Harlan Moor')
    expect(Object.keys(found).filter((name) => /Voters|Numbers|Turn/u.test(name))).toEqual([])
  })

  it('N-06 treats U.S., US and the United States as one place, and the pronoun us as none', () => {
    const found = entitiesOf('The United States agreed. A U.S. envoy came. The US said so. It helped us.')
    expect(found['place United States']).toEqual(['United States', 'U.S.', 'US'])
  })

  it('N-07 marks common nouns for actors as groups with their modifiers apart', () => {
    const { article, names, entities } = readText(
      'a',
      'On Monday armed rebels shelled the port and the Syrian army withdrew.',
    )
    const label = names.find((name) => name.label === 'rebels')!
    expect(entities.find(({ id }) => id === label.entity)?.type).toBe('group')
    expect(label.modifiers.map(({ start, end }) => article.text.slice(start, end))).toEqual(['armed'])
    const army = names.find((name) => name.label === 'army')!
    expect(army.modifiers.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Syrian'])
  })

  it('N-08 ties an office beside a name to its bearer', () => {
    const found = entitiesOf(
      'The strike was called by union leader Petra Hanning. Jonas Brandt, the mayor, objected.',
    )
    expect(found['person Petra Hanning']).toEqual(['leader', 'Petra Hanning'])
    expect(found['person Jonas Brandt']).toEqual(['Jonas Brandt', 'mayor'])
  })

  it('N-09 tells a name in quoted words from one in the own voice', () => {
    const { names } = readText('a', '"The terrorists will pay," the minister said. The rebels did not reply.')
    expect(names.find(({ label }) => label === 'terrorists')?.voice).toBe('quoted')
    expect(names.find(({ label }) => label === 'rebels')?.voice).toBe('own')
  })

  it('N-10 does not take the wife for the president who bears the same surname', () => {
    const found = entitiesOf(
      'President Calder spoke. Then Calder left with his wife. Mira Calder waved. Calder smiled; Calder sat down.',
    )
    expect(found['person Mira Calder']).toEqual(['Mira Calder'])
  })

  it('N-11 takes "the North" for North Korea where the text names it', () => {
    expect(
      entitiesOf('North Korea agreed. Officials in the North said nothing.')['place North Korea'],
    ).toEqual(['North Korea', 'North'])
  })

  it('N-16 takes a town before a title for no part of the name', () => {
    expect(entitiesOf('A statement came from Tavin Police Chief Martin Orle.')['person Martin Orle']).toEqual(
      ['Police Chief Martin Orle'],
    )
  })

  it('N-17 does not take the spokesman of one body for that of another', () => {
    const found = entitiesOf('Taliban spokesman Omid Karsa spoke. The NATO spokesman disagreed.')
    expect(found['person Omid Karsa']).toEqual(['spokesman', 'Omid Karsa'])
  })

  it('N-18 leaves a bare title alone that the text gives to two persons', () => {
    const found = entitiesOf(
      'On Friday President Ines Calder spoke. President Omid Karsa listened. Later the president flew home.',
    )
    expect(found['person Ines Calder']).not.toContain('president')
    expect(found['person Omid Karsa']).not.toContain('president')
  })

  it('N-19 takes no title with another qualifier, nation or body for the bearer', () => {
    const text = 'Interior Minister Ines Calder spoke. Then the OFFICE came.'
    for (const office of ['foreign minister', 'former minister', 'deputy minister', 'minister of health'])
      expect(entitiesOf(text.replace('OFFICE', office))['person Ines Calder']).toEqual([
        'Interior Minister Ines Calder',
      ])
    const foreign = 'French President Ines Calder spoke. Then the German president came.'
    expect(entitiesOf(foreign)['person Ines Calder']).toEqual(['President Ines Calder'])
    const vice = 'Vice President Ines Calder spoke. Then the president came.'
    expect(entitiesOf(vice)['person Ines Calder']).toEqual(['Vice President Ines Calder'])
  })

  it('N-20 takes no number that opens a sentence for a name', () => {
    expect(entitiesOf('Thirty-one people died. Sixty-three were held. Nineteen fled.')).toEqual({})
  })

  it('N-12 leaves days, months and contractions alone', () => {
    expect(entitiesOf("On Monday we waited. In March nobody came. She said I'm late.")).toEqual({})
  })

  it('N-13 says that another language was not read', () => {
    const { names, notes } = readText('a', 'Der Bürgermeister von Tavin schwieg.', { language: 'de' })
    expect(names).toEqual([])
    expect(notes.map(({ code }) => code)).toContain('names-not-computed')
  })

  it('N-14 gives every mention a place inside the text and an entity that exists', () => {
    const { article, names, entities } = readText(
      'a',
      'THE ARMY OF TAVIN MARCHED. Gen. Abdel al-Hamid’s men, 🙂 said Dr. O’Neil, “won”.',
    )
    const ids = new Set(entities.map(({ id }) => id))
    for (const { start, end, entity } of names) {
      expect(article.text.slice(start, end).trim()).not.toBe('')
      expect(ids.has(entity)).toBe(true)
    }
    expect(names.length).toBeGreaterThan(1)
  })

  it('N-15 finishes on a long text made of names alone', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `Aa${at} Bb${at} met Cc${at % 50}.`).join(' ')
    expect(readText('a', text).names.length).toBeGreaterThan(10_000)
  }, 120_000)

  it('N-21 does not take the relative of somebody for that somebody', () => {
    const told = entitiesOf('The gunman fled. The brother of the gunman, Erik Vell, said he was shocked.')
    const persons = Object.values(told).map((value) => JSON.stringify(value))
    expect(persons.some((value) => value.includes('Erik Vell') && value.includes('gunman'))).toBe(false)
  })
})
