import { describe, expect, it } from 'vitest'
import { readHead } from './head.js'
import { readMasthead } from './masthead.js'

const STORY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said.'

describe('readMasthead', () => {
  it.each([
    [['RADIO VALE', 'Evening bulletin, Monday 4 March 2024, 19:00'], 'RADIO VALE', '2024-03-04T19:00', 2],
    [['The Vale Courier', '4 March 2024'], 'The Vale Courier', '2024-03-04', 2],
    [['Meerblick', 'Montag, 4. März 2024, 7:30'], 'Meerblick', '2024-03-04T07:30', 2],
    [['Le Quai', 'Lundi 4 mars 2024'], 'Le Quai', '2024-03-04', 2],
    [['La Voz del Muelle', '2024-03-04T10:15:00+01:00'], null, null, 0],
    [['Diario del Muelle', 'lunes 4 de marzo de 2024'], 'Diario del Muelle', '2024-03-04', 2],
    [['Вестник Причала', 'Понедельник, 4 марта 2024, 19:00'], 'Вестник Причала', '2024-03-04T19:00', 2],
    [['صحيفة المرفأ', 'الاثنين 4 مارس 2024'], 'صحيفة المرفأ', '2024-03-04', 2],
    [['Vale Courier, Monday 4 March 2024'], 'Vale Courier', '2024-03-04', 1],
    [['صحيفة المرفأ، الاثنين 4 مارس 2024'], 'صحيفة المرفأ', '2024-03-04', 1],
    [['RADIO VALE', 'March 2024'], null, null, 0],
    [['Quay in Vale is shut', '4 March 2024'], null, null, 0],
    [['Quay In Vale Is Shut', '4 March 2024'], null, null, 0],
    [['Vale Courier', 'By Ann Roe, 4 March 2024'], null, null, 0],
    [['Vale Courier', 'The quay was shut on 4 March 2024.'], null, null, 0],
    [['PORT VALE, 4 March 2024'], null, null, 0],
    [['4 March 2024', '4 March 2024'], null, null, 0],
    [[], null, null, 0],
  ] as const)('reads %j', (lines, outlet, published, count) => {
    expect(readMasthead(lines)).toEqual(outlet === null ? null : { outlet, published, lines: count })
  })
})

describe('a text with a masthead', () => {
  it('gives outlet, date without a zone, and the next short line as the headline', () => {
    const text = `RADIO VALE\nEvening bulletin, Monday 4 March 2024, 19:00\n\nQuay in Vale is shut\n\n${STORY}`
    const head = readHead(text)
    expect(head).toMatchObject({
      outlet: 'RADIO VALE',
      published: '2024-03-04T19:00',
      headline: 'Quay in Vale is shut',
    })
    expect(text.slice(head.headlineSpan?.start, head.headlineSpan?.end)).toBe('Quay in Vale is shut')
  })

  it('goes on with a byline', () => {
    const text = `Vale Courier\n4 March 2024\nQuay in Vale is shut\nBy Ann Roe\n\n${STORY}`
    expect(readHead(text)).toMatchObject({ outlet: 'Vale Courier', bylines: ['Ann Roe'] })
  })

  it('is none where no headline follows: the short line is the headline', () => {
    expect(readHead(`Ferry Sinks\n4 March 2024\n\n${STORY}`)).toMatchObject({
      outlet: null,
      headline: 'Ferry Sinks',
      published: '2024-03-04',
    })
  })
})
