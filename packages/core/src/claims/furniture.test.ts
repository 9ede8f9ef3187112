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
    ['L-07 a caption with its credit', 'Divers search the harbour of Lindholm on Thursday (Ann Berg/AFP)'],
    [
      'L-08 a caption behind a picture house',
      'Getty Images Divers searched the harbour of Lindholm all night',
    ],
    ['L-09 a slide of a gallery', '3/12 14 March 2024 Divers are searching the harbour of Lindholm.'],
    ['L-10 a file photo', 'FILE - In this March 14 photo, the mayor of Lindholm opens the sluice.'],
    ['L-11 a button', 'Sign up and receive the harbour newsletter of the Lindholm Courier.'],
    ['L-12 a notice of rights', 'This material may not be published, broadcast or rewritten.'],
    ['L-13 a credit with a verb', 'The Lindholm News Agency contributed to this report.'],
    [
      'L-14 a post shown as it stands',
      'The water is at my door. Send boats to Quay Street now. — Ann Berg (@annberg) March 14, 2024',
    ],
    ['L-15 a courtesy', 'HOLM: Thanks so much for joining us, Ann.'],
    ['L-16 a note on the author', 'Ann Berg is a staff writer for the Lindholm Courier.'],
  ])('%s is no claim', (_, text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it.each([
    ['L-17 a picture seen in prose', 'It remains to be seen here whether the sluice will hold.'],
    ['L-18 a share', 'About 1/3 of the houses in Lindholm lost their roofs.'],
    ['L-19 an outlet that reports', 'Reuters said the sluice near Lindholm had failed.'],
    [
      'L-20 a reporter in the story',
      'Ann Berg is a reporter for the Courier who saw the sluice fail.\nOne.\nTwo.',
    ],
  ])('%s is a claim', (_, text) => {
    expect(claimsOf(text)).toHaveLength(1)
  })

  it('L-06 a report about reporting is a claim', () => {
    expect(claimsOf('Reporting by the agency showed that the sluice near Lindholm failed.')).toHaveLength(1)
  })
})
