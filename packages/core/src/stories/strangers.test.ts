import { describe, expect, it } from 'vitest'
import { readPiece } from './read.js'
import { areStrangers } from './strangers.js'
import { add, vectorOf } from './vector.js'

const vector = (text: string) =>
  vectorOf(readPiece({ id: 'a', headline: null, text, url: null, language: 'en', published: null }).piece)

const VELL = vector('The house of Jon Marek in Vell on the Orm burned down.')
const DORROW = vector('A house in Dorrow by Kelm burned down, said Edda Krohn.')

describe('strangers', () => {
  it('name others, whichever is asked first', () => {
    expect([areStrangers(VELL, DORROW), areStrangers(DORROW, VELL)]).toEqual([true, true])
  })

  it('are none where one of the names stands in both, even far down or in small letters', () => {
    const later = vector(
      `A house in Dorrow burned down, said Edda Krohn. ${'The fire was out. '.repeat(30)} marek`,
    )
    expect([areStrangers(VELL, later), areStrangers(later, VELL)]).toEqual([false, false])
  })

  it('are none of a story in which anybody names what they name', () => {
    expect(areStrangers(vector('The house of Edda Krohn in Dorrow burned.'), add(VELL, DORROW))).toBe(false)
  })

  it('are not told by few names, or by none', () => {
    expect(areStrangers(VELL, vector('A house in Dorrow burned down, said Edda Krohn.'))).toBe(false)
    expect(areStrangers(vector('a house burned'), vector('a house burned'))).toBe(false)
    expect(areStrangers(vector(''), VELL)).toBe(false)
  })
})
