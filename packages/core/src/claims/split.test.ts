import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/words.js'
import { splitSentence } from './split.js'

function parts(text: string): string[] {
  const tokens = tokenise(text, 0, text.length, 'en')
  return splitSentence({ tokens }, null).map(({ from, to }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  )
}

describe('splitting a sentence into claims', () => {
  it.each([
    ['S-01 one clause', 'The ferry sank near Lindholm on Tuesday.'],
    ['S-02 a list of names', 'The ferry carried Anna Berg, Tom Holt, and Maria Lund to Lindholm.'],
    ['S-03 a shared subject', 'The captain left the bridge, and later called the coast guard.'],
    ['S-04 a circumstance', 'The ferry sank near Lindholm because the bow door was left open.'],
    ['S-05 a quotation', 'He said: “The door was open, and the crew saw water on the car deck.”'],
    ['S-06 too little behind the seam', 'The ferry sank near Lindholm harbour, and it was cold.'],
    [
      'S-07 a clause about a noun',
      'Photographs that a diver took and that the paper has seen show a long crack.',
    ],
  ])('%s stays whole', (_, text) => {
    expect(parts(text)).toEqual([text])
  })

  it.each([
    [
      'S-11 two finite clauses',
      'The ferry sank near Lindholm on Tuesday, and the coast guard rescued 40 passengers.',
      ['The ferry sank near Lindholm on Tuesday', 'the coast guard rescued 40 passengers.'],
    ],
    [
      'S-12 a semicolon',
      'The ferry sank near Lindholm; the coast guard rescued 40 passengers.',
      ['The ferry sank near Lindholm', 'the coast guard rescued 40 passengers.'],
    ],
    [
      'S-13 "and that"',
      'Officials said the ferry sank near Lindholm and that the crew had ignored a storm warning.',
      ['Officials said the ferry sank near Lindholm', 'the crew had ignored a storm warning.'],
    ],
    [
      'S-14 a second verb of speech',
      'Officials said the ferry may have sunk near Lindholm, but stressed that no diver had reached it yet.',
      ['Officials said the ferry may have sunk near Lindholm', 'no diver had reached it yet.'],
    ],
  ])('%s is cut', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})
