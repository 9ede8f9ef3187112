/** Percentages of one indicator: months, spans of comparison, baskets and targets, on invented accounts. */
import { describe, expect, it } from 'vitest'
import { ledgerOf } from './_ledger.js'

const YEAR = 'compared with a year earlier'

describe('rates of one indicator', () => {
  it('of one month and one time of comparison conflict', () => {
    const rows = ledgerOf(
      `Inflation was 8.3% in April ${YEAR}.`,
      `In April, Vell’s inflation stood at 7.1% ${YEAR}.`,
    )
    expect(rows).toEqual(['inflation, April: A 8.3% same, B 7.1% conflict'])
  })

  it('agree where one is rounded', () => {
    const rows = ledgerOf(
      `Inflation hit 8.54% in March ${YEAR}.`,
      `Consumer prices rose 8.5% in March ${YEAR}.`,
    )
    expect(rows.join()).not.toContain('conflict')
  })

  it('of two months stand apart', () => {
    const rows = ledgerOf(`Inflation hit 8.5% in March ${YEAR}.`, `Inflation hit 8.3% in April ${YEAR}.`)
    expect(rows.join()).not.toContain('conflict')
  })

  it('against a month and against a year stand apart', () => {
    const rows = ledgerOf(
      `Inflation was 8.3% in April ${YEAR}.`,
      'Inflation was 0.3% in April from the previous month.',
    )
    expect(rows.join()).not.toContain('conflict')
  })

  it('with and without food and energy stand apart', () => {
    const rows = ledgerOf(`Inflation was 8.3% in April ${YEAR}.`, `Core inflation was 6.2% in April ${YEAR}.`)
    expect(rows.join()).not.toContain('conflict')
  })

  it('that are aimed at stand apart from those measured', () => {
    const rows = ledgerOf('Inflation was 8.3% in April.', 'The bank has an inflation target of 2%.')
    expect(rows.join()).not.toContain('conflict')
  })

  it('do not conflict where an account does not say for when', () => {
    const rows = ledgerOf(`Inflation was 8.3% in April ${YEAR}.`, 'Inflation is 7.1%.')
    expect(rows.join()).not.toContain('conflict')
  })

  it('of the same number meet, whether the month is named or not', () => {
    expect(ledgerOf(`Inflation was 8.3% in April ${YEAR}.`, 'With inflation at 8.3% few shop.')).toEqual([
      'inflation, April: B 8.3% same, A 8.3% same',
    ])
  })
})
