import { describe, expect, it } from 'vitest'
import { daysNamed } from './days.js'
import { hashTerm } from './hash.js'
import { pieceKind } from './kind.js'
import { readPiece } from './read.js'
import { Mark, type StoryArticle } from './types.js'
import { readWords } from './words.js'

const article = (known: Partial<StoryArticle>): StoryArticle => ({
  id: 'a',
  headline: null,
  text: '',
  url: null,
  language: 'en',
  published: null,
  ...known,
})

describe('words', () => {
  it('are told from numbers, and capitals inside a sentence from those that open one', () => {
    const words = readWords('The mayor, Mara Lindt, paid 1,200.50 crowns. “Never,” she said.', 99)
    expect(words.map(({ lower }) => lower)).toEqual([
      'the',
      'mayor',
      'mara',
      'lindt',
      'paid',
      '1,200.50',
      'crowns',
      'never',
      'she',
      'said',
    ])
    expect(
      words.filter(({ isCapital, opensSentence }) => isCapital && !opensSentence).map(({ text }) => text),
    ).toEqual(['Mara', 'Lindt'])
    expect(words.filter(({ isNumber }) => isNumber)).toHaveLength(1)
  })

  it('are pairs of characters where there are no spaces, and never more than asked for', () => {
    expect(readWords('沈没した', 99).map(({ text }) => text)).toEqual(['沈没', '没し', 'した'])
    expect(readWords('港', 99).map(({ text }) => text)).toEqual(['港'])
    expect(readWords('海'.repeat(1000), 7)).toHaveLength(7)
    expect(readWords('one two three', 2)).toHaveLength(2)
  })
})

describe('an article as terms', () => {
  it('marks where a term stands and what is a name', () => {
    const { piece, wordOf } = readPiece(
      article({ headline: 'Ferry sinks off Port Senna', text: 'A ferry sank off Senna. Divers came.' }),
    )
    const marksOf = Object.fromEntries(piece.terms.map((term, at) => [wordOf.get(term), piece.marks[at]]))
    expect(marksOf.Senna).toBe(Mark.title | Mark.lead | Mark.name)
    expect(marksOf.ferry).toBe(Mark.title | Mark.lead)
    expect(marksOf.divers).toBe(Mark.lead)
    expect(piece.terms).toEqual([...piece.terms].sort((a, b) => a - b))
  })

  it('takes no names from a headline in which every word has a capital', () => {
    const { piece, wordOf } = readPiece(
      article({ headline: 'Large Ferry Sinks Under Heavy Load', text: 'the large ferry sank' }),
    )
    expect(
      piece.terms.map((term, at) => [wordOf.get(term), piece.marks[at]! & Mark.name]),
    ).not.toContainEqual([expect.anything(), Mark.name])
  })

  it('keeps a bounded number of terms, those of the lead among them', () => {
    const text = Array.from({ length: 240 }, (_, at) => `zyg${at.toString(36)}rub`).join(' ')
    const { piece } = readPiece(article({ headline: 'Harbour closed', text }))
    expect(piece.terms).toHaveLength(160)
    expect(piece.terms).toContain(hashTerm('harbor'))
  })

  it('lets inflected words of a language without rules meet', () => {
    const termsOf = (text: string) => readPiece(article({ text, language: 'pt' })).piece.terms
    expect(termsOf('rodovias federais')).toEqual(termsOf('rodovia federal'))
    expect(termsOf('rodovia')).not.toEqual(termsOf('governo'))
  })

  it('counts what many stories of the stream share as less rare', () => {
    const rarity = (holding: number) =>
      readPiece(article({ text: 'maralda' }), { stories: 500, holding: () => holding }).piece.rarity[0]!
    expect(rarity(400)).toBeLessThan(rarity(1))
  })

  it('takes the earlier of publication and arrival', () => {
    const time = (published: string | null, arrived?: string) =>
      readPiece(article({ published, arrived: arrived ?? null })).piece.time
    expect(time('2090-01-01', '2031-03-04T08:00:00Z')).toBe(Date.UTC(2031, 2, 4, 8))
    expect(time('2031-03-01', '2031-03-04T08:00:00Z')).toBe(Date.UTC(2031, 2, 1))
    expect(time(null, '2031-03-04')).toBe(Date.UTC(2031, 2, 4))
    expect(time(null)).toBeNull()
    expect(time('yesterday')).toBeNull()
  })
})

describe('days that are named', () => {
  const published = Date.UTC(2031, 2, 6, 12)
  const named = (text: string) =>
    daysNamed(readWords(text, 99), published, 'en').map((day) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    )

  it.each([
    ['It sank on Tuesday morning.', ['2031-03-04']],
    ['It sank on Thursday.', ['2031-03-06']],
    ['It sank on March 4.', ['2031-03-04']],
    ['It sank on 28 February and on Dec. 30.', ['2030-12-30', '2031-02-28']],
    ['They may march on in 2031.', []],
  ])('%s', (text, days) => expect(named(text)).toEqual(days))

  it('are none without a time to count from', () =>
    expect(daysNamed(readWords('on Tuesday', 9), null, 'en')).toEqual([]))
})

describe('a date line', () => {
  it.each([
    ['Wed 05 Mar 2031 Ferry sinks. A ferry sank.', '2031-03-05'],
    ['PORT SENNA, March 5, 2031 — A ferry sank.', '2031-03-05'],
    ['A ferry sank on 5 March.', null],
    ['The ferry that sank off Port Senna on 5 March 2029 is raised.', null],
  ])('%s', (text, day) => {
    const { time } = readPiece(article({ text })).piece
    expect(time).toBe(day === null ? null : Date.parse(day))
    expect(readPiece(article({ text, published: '2031-04-01' })).piece.time).toBe(Date.UTC(2031, 3, 1))
  })
})

describe('the kind of a piece', () => {
  it.each([
    ['report', 'Ferry sinks off Port Senna', 'https://a.example/news/ferry-live-on'],
    ['live', 'Ferry disaster live: rescue goes on', 'https://a.example/live/ferry'],
    ['live', 'Ferry disaster – as it happened', null],
    ['report', 'Hundreds live in tents', null],
    ['round-up', 'Morning briefing: ferry, tax and frost', null],
    ['round-up', 'The week in pictures', null],
    ['opinion', 'Opinion: ferries are too old', null],
    ['opinion', 'Ferries are too old', 'https://a.example/opinion/ferries'],
    ['report', 'Court gives opinion on ferry', 'https://a.example/news/opinion-polls'],
  ])('%s: %s', (kind, headline, url) => expect(pieceKind({ headline, url })).toBe(kind))
})
