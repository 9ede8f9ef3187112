import { describe, expect, it } from 'vitest'
import { annotate, read } from './annotate.js'
import { createArticle } from './article.js'
import { compare } from './compare.js'

const GERMAN = `Fähre vor Port Senna gesunken

Eine Fähre mit 40 Menschen an Bord ist am Dienstag vor Port Senna gesunken, teilte das Hafenamt mit.

Mindestens 12 Menschen wurden gerettet. „Wir sahen den Bug innerhalb von Minuten untergehen“, sagte Mara Lindt, eine Fischerin. Der Schaden beträgt 1,5 Millionen Euro, erklärte die Reederei.`

const GERMAN_TOO = `Suche vor Port Senna geht weiter

Die Taucher kehrten zurück, nachdem eine Fähre mit 40 Menschen an Bord am Dienstag vor Port Senna gesunken war.

„Wir sahen den Bug innerhalb von Minuten untergehen“, sagte Mara Lindt.`

const ARABIC = `غرق عبارة قبالة ميناء سينا

غرقت عبارة على متنها 40 شخصا يوم الثلاثاء قبالة ميناء سينا، بحسب مكتب الميناء. وتم إنقاذ 12 شخصا على الأقل.

«رأينا مقدمة السفينة تغرق في دقائق»، قالت مارا ليندت. هل غادرت العبارة الرصيف عند الساعة السابعة؟`

const sourceOf = (text: string, language: string | null, id = 'x') => ({
  id,
  input: `${id}.txt`,
  article: createArticle({ text, language, outlet: id }),
})

describe.each([
  {
    language: 'de',
    text: GERMAN,
    sentences: 5,
    word: 'Hafenamt',
    quotation: '„Wir sahen den Bug innerhalb von Minuten untergehen“',
    figures: [40, 12, 1_500_000],
  },
  {
    language: 'ar',
    text: ARABIC,
    sentences: 5,
    word: 'الميناء',
    quotation: '«رأينا مقدمة السفينة تغرق في دقائق»',
    figures: [40, 12],
  },
])('an article in $language', ({ language, text, sentences, word, quotation, figures }) => {
  const reading = read(sourceOf(text, language))
  const annotation = annotate(sourceOf(text, language))

  it('has sentences, words, quotations and figures', () => {
    expect(reading.sentences.length).toBe(sentences)
    expect(reading.sentences[1]!.tokens.map((token) => token.text)).toContain(word)
    expect(
      annotation.attributions
        .flatMap(({ content }) => content)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual([quotation])
    expect(annotation.figures.map(({ low }) => low)).toEqual(figures)
  })

  it('says once for each kind of finding that it is not available for this language', () => {
    const said = annotation.notes.filter(({ message }) =>
      message.includes(`not available for this language (${language})`),
    )
    const kinds = said.map(({ message }) => message.split(':')[0])
    expect(kinds).toEqual(
      expect.arrayContaining([
        'Names and labels',
        'Speakers and reported speech',
        'The section "scareQuotes"',
      ]),
    )
    expect(new Set(kinds).size).toBe(kinds.length)
    expect([annotation.names, annotation.scareQuotes, annotation.models]).toEqual([[], undefined, []])
  })
})

describe('two articles in one language that is not read', () => {
  it('share words, claims and figures', () => {
    const { reuse, claims, figureLedger } = compare([
      read(sourceOf(GERMAN, 'de', 'one')),
      read(sourceOf(GERMAN_TOO, 'de', 'two')),
    ])
    expect(reuse.map(({ from }) => from.exact).join(' ')).toContain(
      'Wir sahen den Bug innerhalb von Minuten untergehen',
    )
    const shared = claims.filter(({ cells }) => cells.every(({ statements }) => statements.length > 0))
    expect(shared.map(({ text }) => text).join(' ')).toContain('Wir sahen den Bug')
    expect(
      figureLedger.flatMap(({ entries }) => entries.map(({ low, relation }) => `${low} ${relation}`)),
    ).toContain('40 same')
  })
})

describe('an article whose language is not known', () => {
  it('is read as English, and nothing is said to be missing for its language', () => {
    const { notes, scareQuotes } = annotate(sourceOf('The warden left, she said.', null))
    expect(notes.some(({ message }) => message.includes('not available for this language'))).toBe(false)
    expect(scareQuotes).toEqual([])
  })
})
