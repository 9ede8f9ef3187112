/** Parts a version into what is compared: its headline, the sentences of its body, notes of corrections; and the furniture of its page. */
import type { Span } from '@parallax/contract'
import { isFurniture } from '../claims/furniture.js'
import type { Reading } from '../reading.js'
import type { Paragraph, Sentence } from '../text/types.js'
import { MERE_UPDATE, NOTE_OPENERS } from './corrections.lexicon.js'
import { LINK_BOX, PAGE_LINES } from './furniture.lexicon.js'
import { hasFiniteVerb } from './verbs.js'

export interface Lines {
  headline: Sentence | null
  body: Sentence[]
  notes: Sentence[]
  furniture: Span[]
}

/** A longer line without an end mark is taken for a sentence that lost it. */
const LONGEST_FRAGMENT = 16

/** A longer paragraph is no line of the page, and is not tried as one again for each of its sentences. */
const LONGEST_LINE = 240

const ENDED = /[.!?…。।؟！？](?:["'”’»)\]]{0,3})$|["'”’»]$/u
const BULLET = /^[•●▪*–—-]\s/u

/** Titles of other stories end in no full stop; a question or a cry they may be. */
const isTitle = (words: string) => !/[.。।]["'”’»)\]]{0,3}$|["'”’»]$/u.test(words)

function textOf({ article }: Reading, { start, end }: Span): string {
  return article.text.slice(start, end).trim()
}

const countWords = ({ tokens }: Sentence) =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length

export function opensNote(words: string): boolean {
  return NOTE_OPENERS.some((opener) => opener.test(words)) && !MERE_UPDATE.test(words)
}

/** Lines of a text that ends none of them by a mark are no fragments: it is written so. */
function hasEndMarks(reading: Reading): boolean {
  return reading.paragraphs.some((paragraph) => ENDED.test(textOf(reading, paragraph)))
}

/** A line of its own without an end mark: a subheading, a button, the title of another story. Points of a list that say something stay. */
function isFragment(reading: Reading, { kind }: Paragraph, sentence: Sentence, words: string): boolean {
  if (ENDED.test(words) || countWords(sentence) > LONGEST_FRAGMENT) return false
  const isPoint = kind === 'list-item' || BULLET.test(words)
  const isLink = reading.article.links.some(
    ({ start, end }) => start <= sentence.start + 1 && sentence.end - 1 <= end,
  )
  return !isPoint || isLink || !hasFiniteVerb(reading, sentence)
}

/** A summary beneath the headline has so many words and a verb; a caption seldom has. */
const LEAST_OF_STANDFIRST = 8

/** The line beneath the headline that sums the article up, mostly without a full stop. */
function isStandfirst(reading: Reading, sentence: Sentence, { lines }: State, words: string): boolean {
  const isFirst = lines === 1 && !ENDED.test(words)
  return isFirst && countWords(sentence) >= LEAST_OF_STANDFIRST && hasFiniteVerb(reading, sentence)
}

interface State {
  /** How many lines stand before this one, bylines and the like aside. */
  lines: number
  /** The paragraph whose first words opened a note. */
  note: number
  /** The paragraph that was looked at last. */
  line: { paragraph: number; text: string } | null
  /** Inside a box of links. */
  box: boolean
}

/** The paragraph as one line; of a long one only its beginning, which is read once and not again for each of its sentences. */
function lineOf(reading: Reading, { index, start, end }: Paragraph, state: State): string {
  if (state.line?.paragraph !== index)
    state.line = {
      paragraph: index,
      text: textOf(reading, { start, end: Math.min(end, start + 2 * LONGEST_LINE) }),
    }
  return state.line.text
}

function isBesideStory(reading: Reading, sentence: Sentence, state: State, ended: boolean): boolean {
  const paragraph = reading.paragraphs[sentence.paragraph]
  if (paragraph === undefined) return false
  const words = textOf(reading, sentence)
  const line = lineOf(reading, paragraph, state)
  if (LINK_BOX.test(line)) {
    state.box = true
    return true
  }
  const isShort = line.length <= LONGEST_LINE
  if (PAGE_LINES.some((pattern) => pattern.test(words) || (isShort && pattern.test(line)))) return true
  const isWhole = Math.abs(line.length - words.length) <= 2
  if (isWhole && isStandfirst(reading, sentence, state, words)) return false
  if (ended && isWhole && isFragment(reading, paragraph, sentence, words)) return true
  if (state.box && isWhole && isTitle(words) && countWords(sentence) <= LONGEST_FRAGMENT) return true
  state.box = false
  return isFurniture(reading, sentence)
}

/** Every sentence of the version stands in exactly one of the parts. */
export function toLines(reading: Reading): Lines {
  const lines: Lines = { headline: null, body: [], notes: [], furniture: [] }
  const state: State = { note: -1, line: null, box: false, lines: 0 }
  const ended = hasEndMarks(reading)
  for (const sentence of reading.sentences) {
    if (sentence.headline || lines.body.length > 0) state.lines += 1
    if (sentence.headline && lines.headline === null) lines.headline = sentence
    else if (sentence.paragraph === state.note || opensNote(textOf(reading, sentence))) {
      state.note = sentence.paragraph
      lines.notes.push(sentence)
    } else if (isBesideStory(reading, sentence, state, ended)) {
      lines.furniture.push({ start: sentence.start, end: sentence.end })
    } else lines.body.push(sentence)
  }
  return lines
}
