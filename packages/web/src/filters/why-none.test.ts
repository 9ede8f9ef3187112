import { describe, expect, it } from 'vitest'
import { outletMeant, reasonsFor } from './why-none.js'

const NAMES = ['Radio Marl', 'The Marl Courier', 'Vale News']

describe('filters', () => {
  it.each([
    ['Radio Marl', 'Radio Marl'],
    [' radio marl ', 'Radio Marl'],
    ['vale', 'Vale News'],
    ['marl', 'marl'],
    ['Nobody', 'Nobody'],
    ['', ''],
  ])('take %j for the outlet %j', (typed, meant) => expect(outletMeant(typed, NAMES)).toBe(meant))

  it.each([
    ['from=2031-05-04&to=2031-05-03', 'The last day lies before the first.'],
    ['outlet=marl', 'No outlet here is called “marl”.'],
    ['figure=many', '“many” is no number.'],
  ])('say why nothing fits %s', (query, reason) =>
    expect(reasonsFor(new URLSearchParams(query), NAMES)).toEqual([reason]),
  )

  it('say nothing where they do not know', () => {
    const query = new URLSearchParams('outlet=marl&from=2031-05-03&to=2031-05-03&figure=1,250')
    expect(reasonsFor(query, null)).toEqual([])
  })
})
