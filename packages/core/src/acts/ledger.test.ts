import type { Claim } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { describe as cite } from '../anchor/index.js'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { type Comparing, startComparing } from '../comparing.js'
import { compareActs } from './ledger.js'

/** Accounts of one claim each: the whole text of every account is its statement. */
function comparingOf(texts: readonly string[]): Comparing {
  const readings = texts.map((text, at) =>
    read({ id: `a${at}`, input: `${at}.txt`, article: createArticle({ text, language: 'en' }) }),
  )
  const state = startComparing(readings)
  const whole = readings.map(({ id, article }) =>
    cite({ id, text: article.text }, { start: 0, end: article.text.length }),
  )
  const claim: Claim = {
    id: 'c1',
    text: whole[0]!.exact,
    source: whole[0]!,
    cells: whole.map((words, at) => ({
      account: state.accounts[at]!.id,
      position: 'asserts',
      statements: [{ ...words, attribution: null, headline: false, position: 'asserts' }],
      searched: null,
    })),
    origins: [],
  }
  return { ...state, claims: [claim] }
}

const rowsOf = (...texts: string[]) =>
  compareActs(comparingOf(texts)).map(({ family, rows }) => [
    family,
    ...rows.map(
      ({ account, label, verbVoice, agent }) => `${account} ${label} ${verbVoice ?? 'noun'} ${agent ?? '-'}`,
    ),
  ])

describe('one act over accounts', () => {
  it('AL-01 lines up the words of two accounts, with voice and doer', () => {
    expect(rowsOf('On Monday rebels seized Aleppo.', 'On Monday Aleppo was liberated.')).toEqual([
      ['control', 'A seized active rebels', 'B liberated passive -'],
    ])
  })

  it('AL-02 leaves out an act that all call by one word', () => {
    expect(rowsOf('On Monday rebels seized Aleppo.', 'The rebels seized Aleppo.')).toEqual([])
  })

  it('AL-03 lines up nothing where an account tells of two such acts', () => {
    expect(
      rowsOf('Rebels seized Aleppo. Then rebels captured Homs.', 'On Monday Aleppo was liberated.'),
    ).toEqual([])
  })

  it('AL-04 lines up nothing outside aligned claims', () => {
    const state = comparingOf(['On Monday rebels seized Aleppo.', 'On Monday Aleppo was liberated.'])
    expect(compareActs({ ...state, claims: [] })).toEqual([])
  })

  it('AL-05 shows the exact words of every row, those outside aligned claims left out', () => {
    const state = comparingOf([
      'On Monday rebels seized Aleppo. The capture of Aleppo took hours.',
      'On Monday Aleppo was liberated.',
    ])
    const [claim] = state.claims
    const cut = claim!.cells.map((cell, at) =>
      at === 0 ? { ...cell, statements: cell.statements.map((each) => ({ ...each, end: 31 })) } : cell,
    )
    const labels = (claims: Claim[]) =>
      compareActs({ ...state, claims }).flatMap(({ rows }) => rows.map(({ label }) => label))
    expect(labels([claim!])).toEqual(['seized', 'capture', 'liberated'])
    expect(labels([{ ...claim!, cells: cut }])).toEqual(['seized', 'liberated'])
    for (const { rows } of compareActs(state))
      for (const { article, start, end, exact } of rows.flatMap(({ evidence }) => evidence))
        expect(state.readings.find(({ id }) => id === article)!.article.text.slice(start, end)).toBe(exact)
  })

  it('AL-06 lines up nothing that was done to two named ones', () => {
    expect(rowsOf('On Monday rebels seized Aleppo.', 'On Monday Homs was liberated.')).toEqual([])
  })
})
