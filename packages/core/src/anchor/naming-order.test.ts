import type { NamingEntry } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { orderNaming } from './naming-order.js'

const entry = (name: string, type: string, labels: Record<string, string[]>) =>
  ({
    name,
    type,
    rows: Object.entries(labels).flatMap(([account, all]) => all.map((label) => ({ account, label }))),
  }) as unknown as NamingEntry

const namesOf = (entries: readonly NamingEntry[]) => entries.map(({ name }) => name)

const CROWD = entry('crowd', 'group', { A: ['protesters'], B: ['rioters'] })
const LORRIN = entry('Republic of Lorrin', 'place', { A: ['Lorrin'], B: ['Republic of Lorrin', 'LR'] })

describe('orderNaming', () => {
  it('begins with those whom accounts call by different words, and folds names that all have alike', () => {
    const { first, more, alike } = orderNaming([
      LORRIN,
      entry('Mara Lindt', 'person', { A: ['Minister Mara Lindt'], B: ['Mara Lindt'], C: ['minister'] }),
      entry('officials', 'group', { A: ['officials'], B: ['local officials'] }),
      entry('government', 'organisation', { A: ['Government'], B: ['government'] }),
      CROWD,
    ])
    expect(namesOf(first)).toEqual(['crowd'])
    expect(namesOf(more)).toEqual(['Mara Lindt', 'officials', 'Republic of Lorrin'])
    expect(namesOf(alike)).toEqual(['government'])
  })

  it('puts whoever has most words first, and no more than five of them', () => {
    const several = entry('Lena Voss', 'person', { A: ['gunman', 'attacker'], B: ['suspect'], C: ['Voss'] })
    const { first, more } = orderNaming([CROWD, CROWD, CROWD, CROWD, CROWD, several])
    expect(namesOf(first)).toEqual(['Lena Voss', 'crowd', 'crowd', 'crowd', 'crowd'])
    expect(namesOf(more)).toEqual(['crowd'])
  })

  it('tells a place last, however many act for it', () => {
    const acted = {
      ...LORRIN,
      possible: [{ referent: 'r1.1', name: 'ministry', type: 'organisation', kind: 'acts-for', why: '' }],
    } as NamingEntry
    expect(namesOf(orderNaming([acted, CROWD]).more)).toEqual(['Republic of Lorrin'])
  })
})
