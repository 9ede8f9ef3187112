/** A sentence of a version in the forms in which it is compared: its key, where it is the same, and its weighed words, where it is not. */
import type { Span } from '@parallax/contract'
import { bySentence } from '../claims/by-sentence.js'
import { toUnits, type Unit } from '../claims/units.js'
import type { Quotation, Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { DATELINE } from './furniture.lexicon.js'

export interface Entry {
  sentence: Sentence
  /** The sentence without a dateline before its first words. */
  span: Span
  units: Unit[]
  /** Equal for sentences that say the same in the same words: letter case, spacing and the shape of marks aside. */
  key: string
}

/** Words by their canonical form with their weight, each as often as it stands there. */
export interface Weighed {
  terms: ReadonlyMap<string, { weight: number; count: number }>
  mass: number
  /** How many of the words carry content. */
  content: number
}

/** Weight of a function word beside the least content word: enough to tell equals apart, too little to make a link. */
const FUNCTION_WEIGHT = 0.1
/** Numbers are what changes between versions. */
const NUMBER_SHARE = 0.5

/** A dateline ends within as many characters. */
const LONGEST_DATELINE = 90

function withoutDateline({ article: { text } }: Reading, { start, end }: Sentence): Span {
  const opening = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))
  return opening === null ? { start, end } : { start: start + opening[0].length, end }
}

/** Double marks of any shape; single ones count where the reading took them for the marks of a quotation. */
const DOUBLE_MARK = /["“”„‟«»]/u
const SINGLE_MARK = /['‘’‚‹›]/u

/** The words without the shape of their marks: stops of abbreviations, separators of thousands. */
const plain = ({ kind, lower }: Unit) =>
  kind === 'number' ? lower.replace(/,(?=\d{3}(?!\d))/gu, '') : lower.replaceAll('.', '')

/** Places of quotation marks and question marks in a sentence: by them two sentences of the same words say something else. */
function marksIn(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Map<number, string> {
  const marks = new Map<number, string>()
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue
    if (DOUBLE_MARK.test(token.text)) marks.set(token.start, '"')
    else if (token.text.includes('?')) marks.set(token.start, '?')
  }
  for (const { start, end, depth } of quotations)
    if (depth === 0)
      for (const at of [start, end - 1]) if (SINGLE_MARK.test(text[at] ?? '')) marks.set(at, '"')
  return marks
}

function keyOf(units: readonly Unit[], marks: ReadonlyMap<number, string>, span: Span): string {
  const places = [
    ...units.map((unit) => ({ at: unit.start, word: plain(unit) })),
    ...[...marks].map(([at, word]) => ({ at, word })).filter(({ at }) => span.start <= at && at < span.end),
  ]
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ')
    .replaceAll(" '", "'")
}

/** Behind captions and summaries the report begins within as many sentences. */
const FIRST_LINES = 8

/** Entries of some sentences of a reading, in text order. Those that open one of the first paragraphs may carry a dateline. */
export function toEntries(reading: Reading, sentences: readonly Sentence[]): Entry[] {
  const quoted = bySentence(reading.quotations, reading.sentences, (quotation) => [quotation])
  return sentences.map((sentence, at) => {
    const opens = !sentence.headline && sentence.paragraph !== sentences[at - 1]?.paragraph
    const span =
      opens && at < FIRST_LINES
        ? withoutDateline(reading, sentence)
        : { start: sentence.start, end: sentence.end }
    const tokens = sentence.tokens.filter(({ start }) => start >= span.start)
    const units = toUnits(tokens, reading.article.language)
    const marks = marksIn(reading.article.text, tokens, quoted[sentence.index] ?? [])
    return { sentence, span, units, key: keyOf(units, marks, span) }
  })
}

/** Weighs words by how few of the sentences of both versions hold them. */
export function createWeigh(entries: readonly Entry[]): (entry: Entry) => Weighed {
  const holding = new Map<string, number>()
  for (const { units } of entries)
    for (const canon of new Set(units.map(({ canon: each }) => each)))
      holding.set(canon, (holding.get(canon) ?? 0) + 1)
  const size = entries.length + 1
  const weightOf = ({ kind, canon }: Unit) => {
    const rarity = Math.log(1 + size / holding.get(canon)!)
    if (kind === 'word') return rarity
    return kind === 'number' ? NUMBER_SHARE * rarity : FUNCTION_WEIGHT
  }
  return ({ units }) => {
    const terms = new Map<string, { weight: number; count: number }>()
    let [mass, content] = [0, 0]
    for (const unit of units) {
      const term = terms.get(unit.canon) ?? { weight: weightOf(unit), count: 0 }
      term.count += 1
      terms.set(unit.canon, term)
      mass += term.weight
      if (unit.kind === 'word' || unit.kind === 'number') content += 1
    }
    return { terms, mass, content }
  }
}
