import { describe, expect, it } from 'vitest'
import { readText } from './_reading.js'

/** The type of each entity that has a proper name, by that name. */
function typesIn(text: string): Record<string, string> {
  const { entities, names } = readText('a', text)
  const named = new Set(names.filter(({ form }) => form === 'name').map(({ entity }) => entity))
  return Object.fromEntries(entities.filter(({ id }) => named.has(id)).map(({ name, type }) => [name, type]))
}

/** The words of the mentions of one entity. */
function mentionsOf(text: string, name: string): string[] {
  const { article, entities, names } = readText('a', text)
  const id = entities.find((entity) => entity.name === name)?.id
  return names.filter(({ entity }) => entity === id).map(({ start, end }) => article.text.slice(start, end))
}

describe('what a name is of', () => {
  it('N-22 keeps the country before a title as a mention of its own', () => {
    const types = typesIn('On Friday US President Ines Calder left.')
    expect(types).toEqual({ US: 'place', 'Ines Calder': 'person' })
  })

  it('N-23 ends a name before the label of a credit', () => {
    expect(typesIn('The boat came to Tavin Image: Lena Voss.')).toEqual({
      Tavin: 'other',
      'Lena Voss': 'person',
    })
    expect(typesIn('The boat lay in Tavin. Image copyright Reuters Image caption The boat.')).toEqual({
      Tavin: 'place',
      Reuters: 'organisation',
    })
  })

  it('N-24 takes events, works and products for no persons', () => {
    const text =
      'They met at the Harbour Festival. He won the Silver Medal. She read the novel Quiet Tides and opened Quill Explorer.'
    expect(Object.values(typesIn(text))).toEqual(['other', 'other', 'other', 'other'])
  })

  it('N-25 reads the noun beside a name', () => {
    const types = typesIn(
      'The broadcaster Tavin Info spoke to coach Orle Brandt in the town of Pellworth. The magazine Quill agreed.',
    )
    expect(types).toEqual({
      'Tavin Info': 'organisation',
      'Orle Brandt': 'person',
      Pellworth: 'place',
      Quill: 'organisation',
    })
  })

  it('N-26 takes up a body by its noun where the text names one such body alone', () => {
    const text = 'The Harbour Ministry refused. Later the ministry agreed. The ministry’s staff left.'
    expect(mentionsOf(text, 'Harbour Ministry')).toEqual(['Harbour Ministry', 'ministry', 'ministry'])
    const two = 'The Harbour Ministry and the Forest Ministry refused. Later the ministry agreed.'
    expect(mentionsOf(two, 'Harbour Ministry')).toEqual(['Harbour Ministry'])
    expect(mentionsOf(two, 'Forest Ministry')).toEqual(['Forest Ministry'])
    const before = 'Later the ministry agreed. The Harbour Ministry refused.'
    expect(mentionsOf(before, 'Harbour Ministry')).toEqual(['Harbour Ministry'])
  })

  it('N-27 reads a list of victims as persons', () => {
    const types = typesIn('The dead are Ada Orr, 41; Belo, 29; Vantry, 7; and Quill (33).')
    expect(types).toEqual({ 'Ada Orr': 'person', Belo: 'person', Vantry: 'person', Quill: 'person' })
  })

  it('N-28 reads a place by the place behind its comma', () => {
    expect(typesIn('Then Pellworth, France, fell silent, and so did Quill, a farmer.')).toEqual({
      Pellworth: 'place',
      France: 'place',
      Quill: 'person',
    })
  })

  it('N-29 takes a country for its team where it plays, in the report of a match only', () => {
    const match =
      'The striker scored a goal and a penalty in the final. The referee and the goalkeeper of the league watched. France beat Italy. Italy lost to France 2–1.'
    expect(typesIn(match)).toEqual({ France: 'organisation', Italy: 'organisation' })
    expect(typesIn('France beat Italy in a vote. Italy lost.')).toEqual({ France: 'place', Italy: 'place' })
  })

  it('N-30 keeps the field of an office with the title', () => {
    expect(mentionsOf('Minister of Education Stella Marn spoke.', 'Stella Marn')).toEqual([
      'Minister of Education Stella Marn',
    ])
  })

  it('N-31 goes on over "and" inside the name of a body', () => {
    const types = typesIn(
      'The Tavin Food and Drug Administration and the Marsh Science and Technology Council agreed.',
    )
    expect(Object.keys(types)).toEqual([
      'Tavin Food and Drug Administration',
      'Marsh Science and Technology Council',
    ])
  })

  it('N-32 takes peoples for groups, and their name before a noun for no name', () => {
    expect(typesIn('Many Muslims and Rohingya fled. The Rohingya camp was closed.')).toEqual({
      Muslims: 'group',
      Rohingya: 'group',
    })
    expect(mentionsOf('Rohingya fled. A Rohingya camp was closed.', 'Rohingya')).toEqual(['Rohingya'])
  })

  it('N-33 takes no abbreviation, number or compound for a body', () => {
    const types = typesIn('A VIP with HIV came by SUV. Chapter XIV was Tavin-based and Calder-era.')
    expect(Object.values(types).filter((type) => type !== 'other')).toEqual([])
  })

  it('N-34 parts a given name from the place or body before it', () => {
    expect(Object.keys(typesIn('Questions went to London Harold Brandt and to Twitter Emma Voss.'))).toEqual([
      'London',
      'Harold Brandt',
      'Twitter',
      'Emma Voss',
    ])
  })

  it('N-35 tells names, offices and common nouns apart by their form', () => {
    const { names } = readText('a', 'The president met rebels with Lena Voss.')
    expect(names.map(({ label, form }) => `${label}: ${form}`)).toEqual([
      'president: office',
      'rebels: noun',
      'Lena Voss: name',
    ])
  })

  it('N-36 names those without a name by words of the text', () => {
    const { entities } = readText('a', 'Some French soldiers spoke. The British soldiers did not.')
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['French soldiers', 'British soldiers']),
    )
  })

  it('N-37 takes no place for the first name of a person', () => {
    const text = 'They met Tavin Marsh on Monday. People fled in northern Tavin. It rained in Tavin.'
    expect(mentionsOf(text, 'Tavin Marsh')).toEqual(['Tavin Marsh'])
    expect(typesIn(text)).toMatchObject({ Tavin: 'place' })
  })

  it('N-38 knows a utility by its last word', () => {
    expect(typesIn('The gates belong to Tavin Hydro.')).toEqual({ 'Tavin Hydro': 'organisation' })
  })
})
