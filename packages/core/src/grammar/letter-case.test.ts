import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { modelOf, rows, sentenceOf } from './_trees.js'
import { isStyled, LetterCase } from './letter-case.js'
import type { DictionaryEntry } from './model/types.js'
import { createSyntax } from './syntax.js'
import { splitWords } from './words.js'

const wordsOf = (text: string) => splitWords(sentenceOf(text), text)

const ARTICLE = ['The mayor of Vell said the talks are off.', 'In Vell, Ada Orr asked the UN for sandbags.']
const DICTIONARY: Record<string, DictionaryEntry> = {
  flood: 'word',
  closes: 'word',
  road: 'noun',
  rose: 'noun',
}

function restored(line: string, article: readonly string[] = ARTICLE): string {
  const letterCase = new LetterCase(
    () => article.map(wordsOf),
    (lower) => DICTIONARY[lower] ?? 'none',
  )
  const words = wordsOf(line)
  expect(isStyled(words)).toBe(true)
  return letterCase
    .restore(words)
    .map(({ form }) => form)
    .join(' ')
}

describe('a line in Title Case or capitals', () => {
  it.each([
    ['Mayor of Vell Says Talks Are Off', true],
    ['MAYOR SAYS TALKS ARE OFF', true],
    ['“Mayor Asked the UN for Sandbags”', true],
    ['The mayor of Vell said the talks are off.', false],
    ['Mayor Ada Orr of Vell met Governor Lena Bell.', false],
    ['Ada Orr', false],
    ['(Lena Rose/Vell Press)', false],
    ['Lena Rose / Vell Press Agency', false],
    ['', false],
  ])('%s: %s', (line, expected) => {
    expect(isStyled(wordsOf(line))).toBe(expected)
  })
})

describe('the letter case of such a line', () => {
  it.each([
    [
      'is that of the words in the article',
      'Talks of Mayor Orr Are Off in Vell',
      'Talks of mayor Orr are off in Vell',
    ],
    [
      'also where the line is shouted',
      'TALKS OF ADA ORR WITH UN ARE OFF',
      'talks of Ada Orr with UN are off',
    ],
    [
      'comes from the dictionary where the article has no such word',
      'Flood Closes Talks in Vell',
      'Flood closes talks in Vell',
    ],
    ['leaves names that nobody knows', 'Senna Bridge Are Off', 'Senna Bridge are off'],
    ['has a noun small that may be a name', 'Flood Closes Road', 'Flood closes road'],
    ['but not beside a name', 'Talks of Lena Rose Are Off', 'Talks of Lena Rose are off'],
    [
      'keeps short unknown words in capitals',
      'TALKS OF SENNA AND XQ ARE OFF',
      'talks of Senna and XQ are off',
    ],
  ])('%s', (_what, line, expected) => {
    expect(restored(line)).toBe(expected)
  })

  it('does not follow words that open a sentence or a quotation', () => {
    const article = ['Flood reached Vell.', 'Orr: “Flood!”']
    expect(restored('Vell Flood Closes Road', article)).toBe('Vell flood closes road')
  })

  it('follows the more frequent way of writing, the capital where both are equal', () => {
    const [once, twice] = [['Orr met Rose.', 'A rose fell.'], ['The rose is the rose.']]
    expect(restored('Flood Rose Closes Road', once)).toBe('Flood Rose closes road')
    expect(restored('Flood Rose Closes Road', [...once, ...twice])).toBe('Flood rose closes road')
  })

  it('is what the model is asked about, and the places in the text stay', () => {
    const line = 'Flood Closes Road'
    const known = rows('Flood NOUN NN 2 nsubj\n closes VERB VBZ 0 root\n road NOUN NN 2 obj')
    const model = modelOf(known, DICTIONARY)
    const sentence = sentenceOf(line)
    const article = createArticle({ text: line, language: 'en' })
    createSyntax([model], { article, sentences: [sentence] }).of(sentence)
    expect(model.asked).toEqual(['analyse Flood closes road'])
    const words = wordsOf(line)
    const places = ({ start, end }: { start: number; end: number }) => [start, end]
    const letterCase = new LetterCase(
      () => [],
      () => 'word',
    )
    expect(letterCase.restore(words).map(places)).toEqual(words.map(places))
  })
})
