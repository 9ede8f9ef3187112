/** What a measure is about, in sentences that the English grammar has read: the phrase, or "-" where nothing is named. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { readEnglishModel } from '../grammar/english.js'

const models = [
  readEnglishModel(gunzipSync(readFileSync(new URL('../../models/english-grammar.bin.gz', import.meta.url)))),
]

/** One entry for each figure, in the order of the text. */
function subjectsOf(text: string): string[] {
  const article = createArticle({ text, language: 'en', outlet: 'Ostra Herald' })
  return read({ id: 'a', input: 'a', article }, { models }).figures.map(({ counts }) => counts?.text ?? '-')
}

type Case = readonly [what: string, text: string, phrases: readonly string[]]

const CLAUSES: readonly Case[] = [
  ['the subject of the verb', 'Mill shares fell 4 percent.', ['Mill shares']],
  ['a subject in front of brackets', 'Vell Mills (VML) advanced 3%.', ['Vell Mills']],
  ['a subject in front of a day', 'The mill on Monday reported $5 million.', ['mill']],
  [
    'a subject in front of a relative clause',
    'Bread prices, which the ministry sets, rose 4 percent.',
    ['Bread prices'],
  ],
  [
    'a subject in front of an aside and a name',
    'The pay of the chairman, Jon Vell, which was worth up to $3 million, was cut.',
    ['pay of the chairman'],
  ],
  [
    'the subject of the verb before a participle',
    'The trade deficit hit a record last year, having increased by $4 billion.',
    ['trade deficit'],
  ],
  [
    'a subject that a phrase stands behind',
    'Inflation was reported in June to have climbed to 9 percent.',
    ['Inflation'],
  ],
  ['a subject behind the clause', 'After falling 5 percent, the index recovered.', ['index']],
  ['the noun that a participle describes', 'The club has claims, ranging from $200 to $400.', ['claims']],
  ['nobody, for a cost that "it" has', 'The dean says it will cost $5,000 to rebuild.', ['-']],
  ['who is that old', 'Voters over the age of 21 may sign.', ['Voters']],
  ['what an average is taken of', 'Houses stay an average of 70 days.', ['Houses']],
]

const CHANGES: readonly Case[] = [
  [
    'an object that is raised to',
    'Orr Dairies raised its bid for the mill to $9 million.',
    ['bid for the mill'],
  ],
  ['an object that is pulled lower', 'Orr Dairies pulled the dairy index 2 percent lower.', ['dairy index']],
  ['an object behind a particle', 'They brought down the error rate to 2 percent.', ['error rate']],
  ['what money is paid for', 'The passengers paid $5,000 for flights to Ostra.', ['flights to Ostra']],
]

const NOUNS: readonly Case[] = [
  ['a noun of several words', 'They announced 75 basis point rate rises.', ['rate rises']],
  ['a noun with hyphens', 'They sell 95 percent loan-to-value mortgages.', ['loan-to-value mortgages']],
  ['a noun behind a dimension', 'He fell into a 40-metre-deep shaft.', ['shaft']],
  ['a noun behind an adverb', 'He gave a 15-minute nationally televised speech.', ['speech']],
  ['a noun that a verb is written as', 'It was a 12 percent jump from May.', ['jump from May']],
  ['a noun with a number in its name', 'Some 45 percent of S&P 500 companies grew.', ['S&P 500 companies']],
  ['what a bracket with a share stands in', 'A third (33%) of readers agreed.', ['readers']],
]

const LISTS: readonly Case[] = [
  [
    'an earlier time',
    'Sales rose to $5 million, compared with $4 million a year before.',
    ['Sales', 'Sales'],
  ],
  [
    'the next of a list',
    'Houses from $1 million to $2 million stay an average of 70 days; $3 million to $4 million, 99 days.',
    ['Houses', 'Houses', 'Houses', 'Houses'],
  ],
]

const TIMES: readonly Case[] = [
  ['how long something lasts', 'The ferry was missing for two hours.', ['ferry']],
  ['how long something takes', 'The horse ran a mile in eight seconds.', ['horse']],
  ['no direction from a place', 'It fell into the sea some 2,000 km east of the island.', ['-']],
  ['no time at which something was', 'The ferry sank two hours later.', ['-']],
]

describe.each([
  ['the clause', CLAUSES],
  ['a verb and its object', CHANGES],
  ['the noun beside it', NOUNS],
  ['the measure before it', LISTS],
  ['a duration', TIMES],
])('what a measure is about, by %s', (_, cases) => {
  it.each(cases)('%s: %s', (_what, text, phrases) => {
    expect(subjectsOf(text)).toEqual(phrases)
  })
})

describe('what a count counts', () => {
  it.each([
    ['a number in the name of it', 'Vell sold 18 Otter 747 aircraft.', ['Otter 747 aircraft']],
    ['a plural of a model', 'Vell sold 630 Model 3s.', ['Model 3s']],
    ['one compound', 'One civil liberties group objected.', ['civil liberties group']],
    ['one noun before its verb', 'One note reads as a threat.', ['note']],
  ])('%s: %s', (_what, text, phrases) => {
    expect(subjectsOf(text)).toEqual(phrases)
  })
})
