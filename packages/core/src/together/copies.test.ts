import { describe, expect, it } from 'vitest'
import { comparingOf } from '../claims/_helpers.js'
import { copiesPass } from './copies.js'

const WIRE = `The ferry Aurora sank near Lindholm harbour on Tuesday evening. Divers searched the hull until dawn.
The bow door broke in the storm. Captain Anna Berg called the coast guard. Forty passengers were aboard.
The yard had checked the door in spring. Nobody at the yard wished to speak on Wednesday.`
const OTHER = `Parliament passed the budget after nine hours. Minister Tom Holt promised smaller classes.
Unions rejected the compromise. They called for strikes in schools across the province.`

const copiesOf = (...texts: string[]) => copiesPass.run(comparingOf(...texts)).copies

describe('accounts that print one text', () => {
  it('are gathered, other spacing and a sentence less notwithstanding, under the fullest', () => {
    const cut = WIRE.replace('The yard had checked the door in spring. ', '')
    const spaced = WIRE.replaceAll('. ', '.  ').replaceAll('\n', '\n\n')
    expect(copiesOf(cut, OTHER, WIRE, spaced)).toEqual([{ fullest: 'C', accounts: ['A', 'C', 'D'] }])
  })

  it('are not those that share a passage, or one that is a small part of the other', () => {
    const quoting = `${OTHER} ${WIRE.slice(0, 100)}`
    expect(copiesOf(WIRE, quoting)).toEqual([])
    expect(copiesOf(WIRE, WIRE.split('\n')[0]!)).toEqual([])
  })

  it('are none where a text is too short to tell', () => {
    expect(copiesOf('The ferry sank. Nobody died.', 'The ferry sank. Nobody died.')).toEqual([])
  })
})
