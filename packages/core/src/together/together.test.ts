import { describe, expect, it } from 'vitest'
import { comparingOf } from '../claims/_helpers.js'
import { togetherPass } from './index.js'

const FERRY = `The ferry Aurora sank near Lindholm harbour on Tuesday evening with 40 passengers aboard.
Captain Anna Berg called the coast guard minutes after the bow door broke in the storm.
Divers searched the flooded hull for three missing sailors until dawn.`
const FERRY_AGAIN = `Divers searched the hull of the Aurora for three missing sailors until dawn on Wednesday.
The ferry sank near Lindholm harbour on Tuesday evening, and 40 passengers were aboard.
The bow door broke in the storm, Captain Anna Berg told the coast guard.`
const BUDGET = `Parliament in Marvik passed the education budget after nine hours of quarrelling.
Minister Tom Holt promised smaller classes and higher wages for kindergarten teachers.
Unions rejected the compromise and called for strikes in schools across the province.`

function judge(...texts: string[]) {
  return togetherPass.run(comparingOf(...texts)).together!
}

describe('whether accounts belong together', () => {
  it('recognises one event in different words and order, and says what is shared', () => {
    const { state, why, apart } = judge(FERRY, FERRY_AGAIN)
    expect(state).toBe('one-event')
    expect(apart).toEqual([])
    expect(why).toContain('Aurora')
  })

  it('names both of two accounts that have nothing in common', () => {
    expect(judge(FERRY, BUDGET)).toMatchObject({ state: 'apart', apart: ['A', 'B'] })
  })

  it('names the one account that does not belong', () => {
    expect(judge(FERRY, BUDGET, FERRY_AGAIN)).toMatchObject({ state: 'apart', apart: ['B'] })
  })

  it('cannot tell by a scrap of text', () => {
    expect(judge(FERRY, 'Minister Tom Holt promised smaller classes.').state).toBe('unclear')
  })

  it('needs two accounts', () => {
    expect(judge(FERRY).state).toBe('unclear')
  })
})

describe('the headlines', () => {
  const related = `The quarterly figures of the yard were read out on Friday in Marvik. Orders rose in spring.
Its chairman thanked the workers for their patience. Shares rose by a little. Nobody asked about the harbour.`

  it('keep an account from being called apart that the other one tells of', () => {
    const withHeadline = comparingOf(FERRY, related)
    withHeadline.readings[1]!.article.headline = 'Yard of sunk ferry Aurora speaks of storm near Lindholm'
    expect(judge(FERRY, related).state).toBe('apart')
    expect(togetherPass.run(withHeadline).together!.state).not.toBe('apart')
  })

  it('say nothing where they are short', () => {
    const withHeadline = comparingOf(FERRY, related)
    withHeadline.readings[1]!.article.headline = 'Ferry Aurora'
    expect(togetherPass.run(withHeadline).together!.state).toBe('apart')
  })
})
