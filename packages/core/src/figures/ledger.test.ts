/** The ledger: rows, relations and their reasons, on invented accounts of invented events. */
import { describe, expect, it } from 'vitest'
import { accountsOf, ledgerOf } from './_ledger.js'
import { figureConflicts } from './conflicts.js'
import { figureLedgerPass } from './ledger.js'

describe('the figure ledger', () => {
  it('sets two exact tolls of the same day against each other', () => {
    expect(
      ledgerOf(
        'A bridge fell in Marrow. 12 people were killed.',
        'Marrow mourns. The collapse left 30 dead.',
      ),
    ).toEqual(['people killed: A 12 same, B 30 conflict'])
  })

  it('takes a larger toll of a later day for an update', () => {
    expect(
      ledgerOf(
        { text: '12 people were killed in Marrow.', published: '2017-01-05' },
        { text: '30 people were killed in Marrow.', published: '2017-01-06' },
      ),
    ).toEqual(['people killed: A 12 same, B 30 update'])
  })

  it('takes a toll that is said to have risen for an update', () => {
    expect(ledgerOf('12 people were killed in Marrow.', 'The death toll in Marrow rose to 30.')).toEqual([
      'people killed: A 12 same, B 30 update',
    ])
  })

  it('calls an open bound vaguer than the number that it leaves room for', () => {
    expect(ledgerOf('12 people were killed in Marrow.', 'At least 10 people were killed in Marrow.')).toEqual(
      ['people killed: A 12 same, B At least 10 vaguer'],
    )
  })

  it('stretches a vague word before it can exclude a number', () => {
    expect(ledgerOf('14 people were killed in Marrow.', 'Dozens of people were killed in Marrow.')).toEqual([
      'people killed: A 14 same, B Dozens vaguer',
    ])
  })

  it('keeps a part apart from its whole', () => {
    expect(
      ledgerOf('12 people, including three children, were killed.', '12 people were killed in the fire.'),
    ).toEqual(['people killed: A 12 same, A three subset, B 12 same'])
  })

  it('keeps groups apart: five soldiers are no contradiction to twelve people', () => {
    const rows = ledgerOf('12 people were killed in Marrow.', 'Five soldiers were killed in Marrow.')
    expect(rows.join()).not.toContain('conflict')
  })

  it('keeps places apart', () => {
    const rows = ledgerOf('12 people were killed in Marrow.', '30 people were killed in Vell.')
    expect(rows).toEqual(['people killed: A 12 same, B 30 other-scope'])
  })

  it('keeps a look back at another event apart', () => {
    const rows = ledgerOf(
      '12 people were killed in Marrow.',
      'An attack last year killed 50 people in Marrow.',
    )
    expect(rows.join()).not.toContain('conflict')
  })

  it('takes a rounded number for the same', () => {
    const rows = ledgerOf('The dam cost $1.5 million to build.', 'The dam cost $1,487,000 to build.')
    expect(rows.join()).not.toContain('conflict')
  })

  it('finds another number in otherwise the same sentence, whatever is counted', () => {
    const rows = ledgerOf(
      'The campaign will reach 5,500 schools across the region, its founders said.',
      'The campaign will reach 3,300 schools across the region, its founders said.',
    )
    expect(rows).toEqual(['schools: A 5,500 same, B 3,300 conflict'])
  })

  it('finds another open bound in otherwise the same sentence', () => {
    const rows = ledgerOf(
      'More than 80 people were taken to hospital after the tanker exploded near Vell.',
      'More than 32 people were taken to hospital after the tanker exploded near Vell.',
    )
    expect(rows.join()).toContain('B More than 32 conflict')
  })

  it('does not set unlike sentences against each other', () => {
    expect(
      ledgerOf(
        'The firm sold 400 cars in Vell.',
        'A museum in Vell shows 90 cars from its early years.',
      ).join(),
    ).not.toContain('conflict')
  })

  it('does not join the ages of two persons', () => {
    expect(ledgerOf('Their 14-year-old son was safe.', 'Her 13-year-old son was safe.').join()).not.toContain(
      'conflict',
    )
  })

  it('puts contested rows first', () => {
    const rows = ledgerOf(
      'Police closed 3 roads around the station. 12 people were killed.',
      'Police closed 3 roads around the station. 30 people were killed.',
    )
    expect(rows).toEqual(['people killed: A 12 same, B 30 conflict', 'roads: A 3 same, B 3 same'])
  })

  it('holds all against the earliest account and still tells which of the rest exclude each other', () => {
    expect(
      ledgerOf(
        'At least 5 people were killed in Marrow.',
        '12 people were killed in Marrow.',
        '30 people were killed in Marrow.',
      ),
    ).toEqual(['people killed: A At least 5 same, B 12 conflict, C 30 conflict'])
  })

  it('calls a headline word vaguer than the number of its own body', () => {
    expect(ledgerOf('Dozens killed in Marrow\n\n31 people were killed in Marrow.')).toEqual([
      'people killed: A 31 same, A Dozens vaguer',
    ])
  })

  it('takes a larger number for growth only until somebody states the smaller again', () => {
    const first = { text: 'Police detained 63 people in Marrow.', published: '2017-01-05T08:00:00Z' }
    const second = { text: '70 people were detained in Marrow.', published: '2017-01-05T14:00:00Z' }
    const third = { text: '63 people were detained in Marrow.', published: '2017-01-06T08:00:00Z' }
    expect(ledgerOf(first, second)).toEqual(['people arrested: A 63 same, B 70 update'])
    expect(ledgerOf(first, second, third)).toEqual(['people arrested: A 63 same, B 70 conflict, C 63 same'])
  })

  it('does not take the figure of another account, or a corrected one, for the account’s own', () => {
    const local = { text: '40 people were killed in Marrow.', outlet: 'The Marrow Voice' }
    const critic =
      'The Marrow Voice reports that 40 people were killed. In truth 31 people were killed there.'
    expect(ledgerOf('31 people were killed in Marrow.', local, critic)).toEqual([
      'people killed: A 31 same, B 40 conflict, C 40 other-scope, C 31 same',
    ])
    const corrected = 'An earlier version said that 1,200 people were killed. 31 people were killed.'
    expect(ledgerOf('31 people were killed.', corrected)).toEqual([
      'people killed: A 31 same, B 1,200 other-scope, B 31 same',
    ])
  })

  it('names the whole of a part in its own account', () => {
    const rows = figureLedgerPass.run(
      accountsOf('12 people were killed in Marrow.', '30 people, including four children, were killed.'),
    ).figureLedger!
    expect(rows[0]!.entries.find(({ relation }) => relation === 'subset')?.why).toContain('a part of “30”')
  })

  it('lines up the one number of arrests wherever it stands, whatever the arrested are called', () => {
    const long =
      'The hall was full. The day was cold. Nobody spoke. It rained. A band played. Buses ran late.'
    const rows = ledgerOf(
      `${long} Sixty-three were detained.`,
      `${long} At least 70 volunteers are being held.`,
    )
    expect(rows).toEqual(['people arrested: A Sixty-three same, B At least 70 conflict'])
  })

  it('keeps crews of two kinds apart', () => {
    const rows = ledgerOf(
      'There are eight fire engines and four fire crews in attendance.',
      'Eight fire engines and 22 ambulance crews are in attendance.',
    )
    expect(rows.join()).not.toContain('conflict')
  })

  it('leaves out ages and numbers without a noun on which all agree', () => {
    const text = 'Anna Holt, 67, met the board of the harbour company in Vell on the last day of the strike.'
    expect(ledgerOf(text, text)).toEqual([])
  })

  it('labels a row in readable words', () => {
    const rows = ledgerOf(
      'The ship moved 300 tonnes of oil to a northern vessel on the quay.',
      'The ship moved 300 tonnes of oil to a northern vessel on the quay.',
    )
    expect(rows[0]).toMatch(/^oil \(\S+\): /u)
  })

  it('puts rows on which all agree and in which nothing happened last', () => {
    const rows = ledgerOf(
      'She has two sons in Vell. Six people are missing.',
      'She has two sons in Vell. Six people are missing.',
    )
    expect(rows.map((row) => row.split(':')[0])).toEqual(['people missing', 'sons'])
  })

  it('shows a row of one account only where it says what happened to whom', () => {
    expect(ledgerOf('12 people were killed. The hall has 90 seats.', 'Nothing else is known.')).toEqual([
      'people killed: A 12 same',
    ])
  })

  it('gives every relation with a reason that quotes both figures', () => {
    const rows = figureLedgerPass.run(
      accountsOf('12 people were killed in Marrow.', '30 people were killed in Marrow.'),
    ).figureLedger!
    expect(rows[0]!.entries[1]!.why).toContain('“12”')
    expect(rows[0]!.entries[1]!.why).toContain('“30”')
  })
})

describe('figureConflicts', () => {
  it('gives one conflict a pair of numbers, with the sentences of all accounts that state either', () => {
    const conflicts = figureConflicts(
      accountsOf(
        '12 people were killed in Marrow.',
        '12 people died in Marrow.',
        '30 people were killed in Marrow.',
      ),
    )
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]!.type).toBe('figure')
    expect(conflicts[0]!.focus.map(({ article, exact }) => `${article} ${exact}`)).toEqual([
      't0 12',
      't1 12',
      't2 30',
    ])
    expect(conflicts[0]!.evidence[2]!.exact).toBe('30 people were killed in Marrow.')
  })

  it('groups all numbers of a row in one conflict', () => {
    const conflicts = figureConflicts(
      accountsOf(
        '12 people were killed in Marrow.',
        '12 people died in Marrow.',
        '30 people were killed in Marrow.',
        '45 people were killed in Marrow.',
      ),
    )
    expect(conflicts.map(({ why }) => why)).toEqual([
      'Different numbers for people killed: Outlet 1, Outlet 2: “12”; Outlet 3: “30”; Outlet 4: “45”.',
    ])
    expect(conflicts[0]!.focus).toHaveLength(4)
  })

  it('takes its evidence from the body before the headline', () => {
    const [conflict] = figureConflicts(
      accountsOf(
        'Twelve dead in Marrow\n\nThe bridge fell. 12 people were killed in Marrow, police said.',
        '30 people were killed in Marrow.',
      ),
    )
    expect(conflict!.evidence[0]!.exact).toBe('12 people were killed in Marrow, police said.')
  })

  it('finds two accounts that differ although both agree with the first', () => {
    const conflicts = figureConflicts(
      accountsOf('More than 5 people were killed.', '12 people were killed.', '30 people were killed.'),
    )
    expect(conflicts.map(({ why }) => why)).toEqual([
      'Different numbers for people killed: Outlet 2: “12”; Outlet 3: “30”.',
    ])
  })

  it('is silent where the numbers agree', () => {
    expect(figureConflicts(accountsOf('12 people were killed.', 'Twelve people died.'))).toEqual([])
  })
})
