/** Tolls of one event and of two, on invented accounts. */
import { describe, expect, it } from 'vitest'
import { accountsOf, ledgerOf } from './_ledger.js'
import { Gazetteer, placesIn } from './places.js'
import { eventDay } from './scope.js'

describe('what the accounts tell about places', () => {
  const gazetteer = new Gazetteer(
    accountsOf(
      'A shell fell in Marrow, Vell. Later two fell in Odden.',
      'It was heard in the northern town of Old Marrow in Norway.',
    ),
  )

  it('takes names that some account joins, or of which one holds the other, for one place', () => {
    expect(gazetteer.areOne('marrow', 'vell')).toBe(true)
    expect(gazetteer.areOne('old marrow', 'marrow')).toBe(true)
  })

  it('knows a name in two spellings, and a place behind an adjective or an owner', () => {
    expect(gazetteer.areOne('khan sheikhun', 'khan shaykhun')).toBe(true)
    const named = (text: string) =>
      accountsOf(text)
        .readings[0]!.sentences.flatMap(placesIn)
        .map(({ name }) => name)
    expect(named('It fell in the Norwegian province of Marrow and in Norway’s Vell.')).toEqual([
      'marrow',
      'vell',
    ])
    expect(named('It fell outside the German consulate on Monday.')).toEqual([])
  })

  it('takes no area for another place than the towns of it', () => {
    const area = new Gazetteer(accountsOf('It rained in northern Sennar. A shell fell in Odden.'))
    expect(area.areTwo('sennar', 'odden')).toBe(false)
  })

  it('knows two places only from an account that writes of both apart', () => {
    expect(gazetteer.areTwo('marrow', 'odden')).toBe(true)
    expect(gazetteer.areTwo('old marrow', 'odden')).toBe(false)
    expect(gazetteer.areTwo('odden', 'norway')).toBe(false)
  })
})

describe('the day of an event', () => {
  const dayOf = (text: string) =>
    eventDay(accountsOf(text).readings[0]!.sentences[0]!.tokens, '2017-01-05').day

  it.each([
    ['A mine blew up on Tuesday.', '2017-01-03'],
    ['A mine blew up on Tuesday, officials said.', '2017-01-03'],
    ['The office told reporters on Tuesday that a mine blew up.', null],
    ['A mine blew up on 28 December.', '2016-12-28'],
    ['A mine blew up on March 3, 2015.', '2015-03-03'],
    ['A mine blew up yesterday.', '2017-01-04'],
    ['A mine blew up.', null],
  ])('of "%s" is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})

describe('tolls', () => {
  const both = 'Shells fell in Marrow. Others fell in Odden.'

  it('of two places that an account tells apart stand in two rows', () => {
    const rows = ledgerOf(
      `50 people were killed in Marrow. ${both}`,
      `The blast in Odden left 18 dead. ${both}`,
    )
    expect(rows).toEqual(['people killed: A 50 same', 'people killed: B 18 same'])
  })

  it('of two days stand in two rows', () => {
    const rows = ledgerOf('50 people were killed on Tuesday.', 'The collapse of 12 December left 18 dead.')
    expect(rows).toEqual(['people killed: A 50 same', 'people killed: B 18 same'])
  })

  it('are of two events where the later one is far smaller', () => {
    const rows = ledgerOf(
      { text: 'At least 100 people were killed in Marrow.', published: '2017-01-05' },
      { text: 'The collapse in Marrow left six dead.', published: '2017-01-09' },
    )
    expect(rows[0]).toContain('B six other-scope')
  })

  it('are of two events where the next day has fewer', () => {
    const fire = (day: string, count: string) => `On ${day} the fire in Marrow killed ${count} people.`
    const [wednesday, thursday] = ['2017-01-11', '2017-01-12']
    const rows = ledgerOf(
      { text: fire('Wednesday', '13'), published: wednesday },
      { text: `${fire('Thursday', '11')} Crews came from Odden.`, published: thursday },
    )
    expect(rows[0]).not.toContain('conflict')
    expect(
      ledgerOf(
        { text: fire('Wednesday', '13'), published: wednesday },
        { text: fire('Wednesday', '11'), published: wednesday },
      )[0],
    ).toContain('conflict')
  })

  it('of one act are not held against those of hours or of a war', () => {
    const act = 'Shells in Marrow killed 15 people.'
    expect(ledgerOf(act, 'Shells in Marrow killed 25 people during the past 24 hours.')[0]).not.toContain(
      'conflict',
    )
    expect(ledgerOf(act, 'The war has killed 9,000 people in Marrow.').join()).not.toContain('conflict')
    expect(ledgerOf(act, 'Shells in Marrow killed 25 people.')[0]).toContain('conflict')
  })

  it('given side by side are not held against their sum', () => {
    const rows = ledgerOf('Two women and two soldiers were killed.', 'Four people were killed.')
    expect(rows.join()).not.toContain('conflict')
    expect(ledgerOf('Two people were killed.', 'Four people were killed.')[0]).toContain('conflict')
  })

  it('that lie far apart need a place in common', () => {
    expect(ledgerOf('12 people were killed.', 'The fire left 60 dead.')[0]).toContain('B 60 other-scope')
    expect(ledgerOf('12 people were killed in Marrow.', 'In Marrow the fire left 60 dead.')[0]).toContain(
      'B 60 conflict',
    )
  })

  it('grow within a day where the larger is an open count', () => {
    const rows = ledgerOf('24 people were killed in Marrow.', 'At least 43 people were killed in Marrow.')
    expect(rows).toEqual(['people killed: A 24 same, B At least 43 update'])
  })

  it('are told apart by an account that gives both on one word', () => {
    const both =
      'In Marrow, 24 people were killed. By noon the roof had come down too. It was dark. 43 people were killed.'
    const rows = ledgerOf('24 people were killed in Marrow.', '43 people were killed in Marrow.', both)
    expect(rows[0]).not.toContain('conflict')
  })

  it('of what is expected do not contradict what has happened', () => {
    const rows = ledgerOf(
      'Police moved 500 people out of Marrow.',
      'More than 900 people will be moved out of Marrow.',
    )
    expect(rows.join()).not.toContain('conflict')
  })

  it('conflict with a stated none', () => {
    const rows = ledgerOf('Two people were injured in Marrow.', 'No one was injured in Marrow.')
    expect(rows).toEqual(['people injured: A Two same, B No one conflict'])
  })

  it('do not conflict with none beyond those counted', () => {
    const rows = ledgerOf('Two people were injured in Marrow.', 'No one else was injured in Marrow.')
    expect(rows.join()).not.toContain('conflict')
  })
})

describe('the rows of the ledger', () => {
  it('show a number of an account once', () => {
    const rows = ledgerOf(
      '12 people were killed in Marrow. Rain fell. The mayor said 12 people were killed.',
      '12 people were killed in Marrow.',
    )
    expect(rows).toEqual(['people killed: A 12 same, B 12 same'])
  })

  it('leave out the number of a page that cuts its text off', () => {
    expect(ledgerOf('The dam is safe ... 0 Tags dam Vell', 'The dam is safe ... 11 Tags dam Vell')).toEqual(
      [],
    )
  })
})

describe('parts of a sum', () => {
  it('agree with the number that they make', () => {
    const rows = ledgerOf(
      'The crash killed 12 people in Marrow.',
      'The crash in Marrow killed 10 passengers and two pilots.',
      'The crash killed nine people in Marrow and three in Odden.',
    )
    expect(rows[0]).toContain('B 10 passengers and two pilots same')
    expect(rows[0]).toContain('C nine people in Marrow and three same')
    expect(rows[0]).toContain('C nine subset')
  })

  it('are never held against a number', () => {
    const rows = ledgerOf('The crash killed 15 people.', 'The crash killed 10 passengers and two pilots.')
    expect(rows.join()).not.toContain('conflict')
  })
})

describe('measures in two units', () => {
  const said = (measure: string) => `The rocket flew ${measure} over the eastern sea before it broke up.`

  it('agree where one is the other, rounded', () => {
    expect(ledgerOf(said('2,700 km'), said('1,680 miles'))[0]).toContain('B 1,680 miles same')
  })

  it('conflict where it is not', () => {
    expect(ledgerOf(said('2,700 km'), said('2,100 miles'))[0]).toContain('B 2,100 miles conflict')
  })

  it('are one figure where the second stands in brackets', () => {
    expect(ledgerOf(said('2,700 km (1,680 miles)'), said('2,700 km (1,680 miles)'))).toHaveLength(1)
  })
})
