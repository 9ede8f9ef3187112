/** What in the state of a text keeps it from being read well, said in notes: marks or capitals that are not there, stretches that were cut. */
import type { Note } from '@parallax/contract'
import type { Reading, ReadingPass } from '../reading.js'
import { LONGEST_SENTENCE, LONGEST_WHOLE } from '../text/boundaries.js'
import type { Sentence } from '../text/types.js'

/** Shorter texts say nothing about the habits of their writer. */
const FEWEST_WORDS = 60
/** Sentence ends a hundred words. The least of 248 whole news articles is 0.8, their median 4.6. */
const FEWEST_ENDS = 0.6
/** Commas, semicolons, colons and apostrophes a hundred words. One in a hundred whole news articles has fewer than 1.4. */
const FEWEST_INNER_MARKS = 0.3
/** Share of capitals among the letters of scripts that have them: about 0.04 in news; 1 in capitals only. */
const MOST_CAPITALS = 0.7
const FEWEST_CAPITALS = 0.001
const FEWEST_LETTERS = 200
/** Share of characters that no decoder could read. */
const MOST_UNREADABLE = 0.002

/** Marks of a bad scan in a hundred words. The most in 248 whole news articles is 2.6, in addresses; 99 of 100 have fewer than 1. */
const MOST_NOISE = 4
/** A digit or marks inside a small-letter word, or three letters that stand apart. Each begins with what is rare, so that it is found fast. */
const NOISE =
  /\d(?<=\p{Ll}\d)(?=\p{Ll})|(?:,,|''|[|¦~^\\{}<>=])(?<=\p{L}..?)(?=\p{L})|\s(?=\p{L}\s\p{L}\s\p{L}(?:\s|$))/gu

type Look = (reading: Readonly<Reading>, counts: Counts) => Note | null

export const conditionPass: ReadingPass = {
  name: 'condition',
  run(reading) {
    const counts = count(reading.article.text)
    const found = LOOKS.map((look) => look(reading, counts)).filter((note) => note !== null)
    return { notes: [...reading.notes, ...found] }
  },
}

interface Counts {
  upper: number
  lower: number
  /** Commas, semicolons, colons, apostrophes. */
  inner: number
  unreadable: number
}

/** Counts characters in one run over the text; only those beyond ASCII are asked for their properties. */
function count(text: string): Counts {
  const counts: Counts = { upper: 0, lower: 0, inner: 0, unreadable: 0 }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) counts.lower += 1
    else if (code >= 0x41 && code <= 0x5a) counts.upper += 1
    else if (code === 0x2c || code === 0x3a || code === 0x3b || code === 0x27) counts.inner += 1
    else if (code > 0x7f) countOther(counts, text[at]!)
  }
  return counts
}

function countOther(counts: Counts, character: string): void {
  if (character === '\ufffd') counts.unreadable += 1
  else if (/[،؛、，：；’]/u.test(character)) counts.inner += 1
  else if (/\p{Ll}/u.test(character)) counts.lower += 1
  else if (/\p{Lu}/u.test(character)) counts.upper += 1
}

const capitals: Look = (_reading, { upper, lower }) => {
  const cased = upper + lower
  if (cased < FEWEST_LETTERS) return null
  if (upper > cased * MOST_CAPITALS)
    return {
      code: 'capitals-only',
      message:
        'The text is written in capitals: names cannot be told from other words, and some are missed or wrong.',
    }
  if (upper < cased * FEWEST_CAPITALS)
    return {
      code: 'no-capitals',
      message:
        'The text is written without capitals: names cannot be told from other words, and most are missed.',
    }
  return null
}

function countWords(sentences: readonly Sentence[]): number {
  let words = 0
  for (const { tokens } of sentences)
    for (const { kind } of tokens) if (kind === 'word' || kind === 'number') words += 1
  return words
}

const marks: Look = ({ sentences }, { inner }) => {
  const words = countWords(sentences)
  if (words < FEWEST_WORDS) return null
  const ends = sentences.filter(({ tokens }) =>
    tokens.slice(-3).some((token) => ENDING.test(token.text)),
  ).length
  if (ends * 100 < words * FEWEST_ENDS)
    return {
      code: 'no-punctuation',
      message:
        'The text has next to no full stops: the bounds of sentences are guesses, and so is who said what.',
    }
  return inner * 100 >= words * FEWEST_INNER_MARKS
    ? null
    : {
        code: 'sparse-punctuation',
        message:
          'The text has next to no commas and apostrophes: where a clause or a description ends is a guess.',
      }
}
const ENDING = /^(?:\p{Sentence_Terminal}+|…)$/u

const cuts: Look = ({ sentences }) => {
  const long = sentences.filter(({ start, end }) => end - start >= LONGEST_WHOLE).length
  return long === 0
    ? null
    : {
        code: 'long-sentences',
        message: `${long === 1 ? 'One stretch' : `${long} stretches`} of ${LONGEST_SENTENCE} characters without the end of a sentence: each was cut at white space, and nothing is read over a cut.`,
      }
}

const quotations: Look = ({ quotations: all }) => {
  const goingOn = new Set(all.map(({ continues }) => continues))
  const open = all.filter(({ closed }, index) => !closed && !goingOn.has(index)).length
  return open === 0
    ? null
    : {
        code: 'unclosed-quotations',
        message: `${open === 1 ? 'One quotation has' : `${open} quotations have`} no closing mark: where ${open === 1 ? 'it ends' : 'they end'} is a guess.`,
      }
}

const noise: Look = ({ article: { text }, sentences }) => {
  const count = text.match(NOISE)?.length ?? 0
  if (count === 0 || count * 100 < MOST_NOISE * countWords(sentences)) return null
  return {
    code: 'noisy-text',
    message: 'The text looks like a bad scan: words, names and numbers in it may be misread.',
  }
}

const unreadable: Look = ({ article: { text } }, counts) => {
  return counts.unreadable === 0 || counts.unreadable < text.length * MOST_UNREADABLE
    ? null
    : {
        code: 'unreadable-characters',
        message: `${counts.unreadable} characters could not be decoded: words that hold one are not recognised.`,
      }
}

const LOOKS: readonly Look[] = [capitals, marks, cuts, quotations, noise, unreadable]
