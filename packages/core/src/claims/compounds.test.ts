import { describe, expect, it } from 'vitest'
import { comparingOf } from './_helpers.js'
import { Compounds } from './compounds.js'
import { toUnits } from './units.js'

/** The words of the second text as they are looked up, where the first text stands beside it. */
function looked(first: string, second: string): string[] {
  const { readings } = comparingOf(first, second)
  const compounds = new Compounds()
  const lines = readings.map(({ sentences }) => compounds.note(toUnits(sentences[0]!.tokens, 'en')))
  return compounds.complete(lines[1]!).map(({ lower }) => lower)
}

describe('compounds', () => {
  it('U-01 written apart are met as one word where another account writes them so', () => {
    expect(looked('The sluices opened.', 'The flood gates opened.')).not.toContain('floodgates')
    expect(looked('The floodgates opened.', 'The flood gates opened.')).toContain('floodgates')
  })

  it('U-02 written as one word are met as two', () => {
    expect(looked('The flood gates opened.', 'The floodgates opened.')).toEqual(
      expect.arrayContaining(['floodgates', 'flood', 'gates']),
    )
  })

  it('U-03 of very short words say nothing', () => {
    expect(looked('Write the input.', 'Put in put forms.')).not.toContain('input')
  })
})
