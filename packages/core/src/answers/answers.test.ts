import { describe, expect, it } from 'vitest'
import { createArticle, read } from '../index.js'
import { readAnswer, sameAnswer } from './index.js'

const readWords = (text: string) =>
  read({ id: 'x', input: 'x', article: createArticle({ text, language: 'en' }) })

function judge(one: string, other: string, question = 'What becomes of the bridge?') {
  const [left, right] = [one, other].map((words) => readAnswer(readWords(words), readWords(question)))
  return sameAnswer(left!, right!)
}

describe('sameAnswer', () => {
  it('joins answers that share their telling words, inflected or as synonyms', () => {
    expect(judge('largest lender', 'the biggest lender of the valley').same).toBe(true)
    expect(judge('to stop the smuggling of cattle', 'they smuggle cattle').same).toBe(true)
  })

  it('parts answers that share none of them', () => {
    expect(judge('a concert for the harbour', 'higher tolls').same).toBe(false)
  })

  it('gives the words of the question little weight', () => {
    const [one, other] = ['The council rents the bridge', 'The bridge amuses Quillan']
    const knowing = judge(one, other).likeness
    expect(knowing).toBeLessThan(judge(one, other, 'What then?').likeness)
  })

  it('parts amounts of one unit that exclude each other, and joins those that leave room', () => {
    expect(judge('three years', 'at least three more years').same).toBe(true)
    expect(judge('two years', 'three years').same).toBe(false)
    expect(judge('another year', 'two years').same).toBe(false)
  })

  it('compares times as stretches of days', () => {
    expect(judge('until July 2031', 'July 1, 2031').same).toBe(true)
    expect(judge('through the first half of 2031', 'July 1, 2031').same).toBe(true)
    expect(judge('until the end of 2032', 'until April 2032').same).toBe(false)
    expect(judge('2031', '2033').same).toBe(false)
  })

  it('parts an answer from its negation, not two ways of negating it', () => {
    expect(judge('to sign the ferry pact', 'not to sign the ferry pact').same).toBe(false)
    expect(judge('a vote against the ferry pact', 'not to vote for the ferry pact').same).toBe(true)
  })

  it('parts answers with opposite words', () => {
    expect(judge('The toll of the crossing will rise', 'The toll of the crossing will fall').same).toBe(false)
  })

  it('is symmetric and does not take an empty answer for any', () => {
    const [left, right] = ['a long tunnel under Quillan', 'Quillan tunnel'].map((words) =>
      readAnswer(readWords(words), null),
    )
    expect(sameAnswer(left!, right!)).toEqual(sameAnswer(right!, left!))
    expect(judge('', '').same).toBe(false)
  })
})
