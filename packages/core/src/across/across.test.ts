import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { compare } from '../compare.js'
import { datesIn } from './dates.js'
import { keyOfName } from './keys.js'
import { plainValue } from './numbers.js'

function compared(...texts: [language: string, text: string][]) {
  return compare(
    texts.map(([language, text], at) => {
      const name = 'ABC'[at]!
      return read({ id: name, input: name, article: createArticle({ text, outlet: name, language }) })
    }),
  )
}

const ENGLISH = `On 3 March 2023 the ferry Aurora sank near Lindholm in Germany with 412 passengers aboard.
Later captain Anna Berg said the yard of Vossen Marine had earned 4.5 million dollars with the ship.
Nobody in the town wished to speak.`
const GERMAN = `Am 3. März 2023 sank die Fähre Aurora bei Lindholm in Deutschland mit 412 Menschen an Bord.
Die Kapitänin Anna Berg sagte, die Werft Vossen Marine habe 4,5 Millionen Dollar mit dem Schiff verdient.
Im Ort wollte niemand sprechen.`
const SPANISH = `El 3 de marzo de 2023 se hundió el transbordador Aurora cerca de Lindholm, en Alemania, con 412 pasajeros.
La capitana Anna Berg dijo que el astillero Vossen Marine había ganado 4,5 millones de dólares con el barco.`
const OTHER = `Im Bergwerk Kessel bei Marvik explodierte am 9. Mai 2021 Gas. Der Minister Tom Holt versprach eine Untersuchung.
Die Rettung brauchte neun Stunden und kostete 77.000 Euro. Alle Schächte der Provinz wurden geschlossen.`

const wordsOf = ({ across = [] }: ReturnType<typeof compared>, kind: string) =>
  across
    .filter((one) => one.kind === kind)
    .map(({ rows }) => rows.map(({ evidence }) => evidence[0]!.exact).join(' = '))

describe('accounts in different languages', () => {
  const both = compared(['en', ENGLISH], ['de', GERMAN])

  it('meet in names, also where each language has its own', () => {
    expect(wordsOf(both, 'name')).toEqual(
      expect.arrayContaining([
        'Aurora = Aurora',
        'Lindholm = Lindholm',
        'Germany = Deutschland',
        'Anna Berg = Anna Berg',
      ]),
    )
  })

  it('meet in the value of numbers and in dates', () => {
    expect(wordsOf(both, 'number')).toEqual(
      expect.arrayContaining(['412 = 412', expect.stringMatching(/4\.5 million.* = 4,5 Millionen/u)]),
    )
    expect(wordsOf(both, 'date')).toEqual(['3 March 2023 = 3. März 2023'])
  })

  it('have sentences that may say the same, with what both hold', () => {
    const pairs = both.across!.filter(({ kind }) => kind === 'sentence')
    expect(pairs.map(({ rows }) => rows.map(({ evidence }) => evidence[0]!.exact.slice(0, 12)))).toEqual([
      ['On 3 March 2', 'Am 3. März 2'],
      ['Later captai', 'Die Kapitäni'],
    ])
    expect(pairs[0]!.shared).toContain('412')
  })

  it('are taken for one event by such sentences, three languages as well, and never told apart by their words', () => {
    expect(both.story.together.state).toBe('one-event')
    expect(compared(['en', ENGLISH], ['de', GERMAN], ['es', SPANISH]).story.together.state).toBe('one-event')
    expect(compared(['en', ENGLISH], ['de', OTHER]).story.together).toMatchObject({
      state: 'unclear',
      apart: [],
    })
    expect(compared(['en', ENGLISH], ['de', OTHER], ['es', SPANISH]).story.together.apart).toEqual([])
  })

  it('are never silent about each other', () => {
    for (const { cells } of both.claims)
      for (const { position } of cells) expect(['silent', 'not-yet']).not.toContain(position)
    expect(both.omissions).toEqual([])
  })

  it('show nothing where all accounts are in one language', () => {
    expect(compared(['de', GERMAN], ['de', OTHER]).across).toBeUndefined()
  })
})

describe('numbers, dates and names in other languages', () => {
  const figure = (text: string, value: number) => ({
    end: text.indexOf(' '),
    low: value,
    high: value,
    bound: 'exact' as const,
  })

  it.each([
    ['40 miljard euro', 'nl', 40, 40e9],
    ['40 mil millones', 'es', 40, 40e9],
    ['2 billones', 'es', 2, 2e12],
    ['2 billion', 'en', 2, 2e9],
    ['4,5 Millionen', 'de', 4.5, 4_500_000],
    ['300 pasajeros', 'es', 300, 300],
  ])('reads %s in %s', (text, language, stated, value) => {
    expect(plainValue(figure(text, stated), text, language)!.value).toBe(value)
  })

  it('takes no range and no vague number for a value', () => {
    expect(plainValue({ end: 2, low: 3, high: 9, bound: 'vague' }, 'several', 'en')).toBeNull()
    expect(plainValue({ end: 2, low: 3, high: null, bound: 'at-least' }, '3 or more', 'en')).toBeNull()
  })

  it.each([
    ['el 1 de octubre de 2008', '2008-10-01'],
    ['October 1, 2008', '2008-10-01'],
    ['il 1 ottobre 2008', '2008-10-01'],
    ['01-Okt-08', '2008-10-01'],
    ['am 1. Oktober', '--10-01'],
  ])('reads the date in %s', (text, key) => {
    expect(datesIn(text, 0, text.length).map((date) => date.key)).toEqual([key])
  })

  it('sees no date in other words', () => {
    expect(datesIn('12 mayors may march 400 miles', 0, 29)).toEqual([])
  })

  it('knows a place under its names in other languages', () => {
    expect(new Set(['Germany', 'Alemania', 'Duitsland', 'Germania'].map(keyOfName)).size).toBe(1)
    expect(new Set(['London', 'Londres', 'Londra'].map(keyOfName)).size).toBe(1)
    expect(keyOfName('Aurora')).not.toBe(keyOfName('Berg'))
  })
})
