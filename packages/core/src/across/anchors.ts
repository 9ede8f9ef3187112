/** What needs no translation in an account: names as written, numbers as values, dates. */
import type { Span } from '@parallax/contract'
import { CALENDAR } from '../naming/common.lexicon.js'
import { bare, isAllCaps, isCapitalised } from '../naming/grammar.js'
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { datesIn } from './dates.js'
import { fold, isExonym, keyOfName } from './keys.js'
import { plainValue } from './numbers.js'

export type AnchorKind = 'name' | 'number' | 'date'

export interface Anchor extends Span {
  kind: AnchorKind
  key: string
  /** Place of the sentence in the reading. */
  sentence: number
  /** Words of a name; 1 for numbers and dates. */
  length: number
}

/** Smaller whole numbers without a unit of their own stand in accounts of anything. */
const LEAST_NUMBER = 13
/** Words of the longest name that is looked for. */
const MAX_WORDS = 4
const MIN_LETTERS = 3

/** A plain number in this span without a unit is a year. */
const isYear = (value: number, unit: string | null) =>
  unit === null && Number.isInteger(value) && value >= 1900 && value <= 2100

function numbersOf({ figures, article: { text, language } }: Reading, place: Places): Anchor[] {
  return figures.flatMap((figure): Anchor[] => {
    const found = plainValue(figure, text, language ?? 'en')
    if (found === null) return []
    const { value, end } = found
    const isPercent = figure.unit === 'percent'
    if (!isPercent && Number.isInteger(value) && (value < LEAST_NUMBER || isYear(value, figure.unit)))
      return []
    const key = `${value}${isPercent ? '%' : ''}`
    return [{ kind: 'number', key, start: figure.start, end, sentence: place(figure.start), length: 1 }]
  })
}

/** The sentence that holds a position; positions are asked in rising order. */
type Places = (start: number) => number

function placesIn(sentences: readonly Sentence[]): Places {
  let at = 0
  return (start) => {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= start) at += 1
    return at
  }
}

/** Words of two letters are too short to tell, apart from acronyms of countries and bodies (US, UK, EU). */
const canBeName = (token: Token) =>
  isCapitalised(token) &&
  !CALENDAR.has(token.lower) &&
  (bare(token).length >= MIN_LETTERS || (isAllCaps(token) && isExonym(bare(token))))

/** Words that stand with a capital where a plain word has none: not at the head of a sentence or quotation. */
function namesInside(sentences: readonly Sentence[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries())
      if (at > 0 && canBeName(token) && tokens[at - 1]!.kind === 'word') seen.add(fold(bare(token)))
  return seen
}

/** Every run of up to {@link MAX_WORDS} capitals side by side, and names of the table of other languages. */
function namesOf({ sentences }: Reading): Anchor[] {
  const inside = namesInside(sentences)
  return sentences.flatMap(({ tokens }, sentence) => {
    const isName = (at: number) => {
      const token = tokens[at]
      return (
        token !== undefined && canBeName(token) && (inside.has(fold(bare(token))) || isExonym(bare(token)))
      )
    }
    const found: Anchor[] = []
    for (let from = 0; from < tokens.length; from += 1) {
      for (let to = from; to < from + MAX_WORDS && isName(to); to += 1) {
        if (to > from && tokens[to]!.start - tokens[to - 1]!.end > 1) break
        const words = tokens
          .slice(from, to + 1)
          .map(bare)
          .join(' ')
        const [start, end] = [tokens[from]!.start, tokens[to]!.start + bare(tokens[to]!).length]
        found.push({ kind: 'name', key: keyOfName(words), start, end, sentence, length: to - from + 1 })
      }
    }
    return found
  })
}

/** All anchors of an account; runs of names overlap. */
export function anchorsOf(reading: Reading): Anchor[] {
  const { text } = reading.article
  const dates = reading.sentences.flatMap(({ start, end }, sentence) =>
    datesIn(text, start, end).map((date): Anchor => ({ ...date, kind: 'date', sentence, length: 1 })),
  )
  const dated = new Map<number, Anchor[]>()
  for (const date of dates) {
    const mine = dated.get(date.sentence) ?? []
    mine.push(date)
    dated.set(date.sentence, mine)
  }
  const isDated = ({ sentence, start, end }: Anchor) =>
    (dated.get(sentence) ?? []).some((date) => date.start < end && start < date.end)
  const numbers = numbersOf(reading, placesIn(reading.sentences)).filter((one) => !isDated(one))
  return [...namesOf(reading), ...numbers, ...dates]
}

/** Anchors that others share, the longest first where names overlap. */
export function sharedAnchors(anchors: readonly Anchor[], isShared: (key: string) => boolean): Anchor[] {
  const kept: Anchor[] = []
  const ends = new Map<number, number>()
  const inOrder = anchors
    .filter(({ kind, key }) => isShared(`${kind}:${key}`))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  for (const anchor of inOrder) {
    if (anchor.start < (ends.get(anchor.sentence) ?? 0)) continue
    kept.push(anchor)
    ends.set(anchor.sentence, anchor.end)
  }
  return kept
}
