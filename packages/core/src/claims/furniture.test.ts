import { describe, expect, it } from 'vitest'
import { comparingOf } from './_helpers.js'
import { claimsPass } from './index.js'

const claimsOf = (text: string) => claimsPass.run(comparingOf(text)).claims!.map((claim) => claim.text)

describe('lines that state nothing', () => {
  it.each([
    ['L-01 a credit', 'With reporting by the Lindholm News Agency'],
    ['L-02 a lead-in', 'Its bulletin on Thursday evening put it like this:'],
    ['L-03 a label', 'WATCH: Drone films the wave reaching Lindholm'],
    ['L-04 a line without a verb', 'Evening bulletin, Thursday 14 March, Lindholm harbour'],
    ['L-05 a question', 'Who opened the sluice near Lindholm harbour?'],
  ])('%s is no claim', (_, text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it('L-06 a report about reporting is a claim', () => {
    expect(claimsOf('Reporting by the agency showed that the sluice near Lindholm failed.')).toHaveLength(1)
  })
})
