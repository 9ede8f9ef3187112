/** Statements: the stretches of an account that are compared, with what is known about each. */
import type { Attribution, Span } from '@parallax/contract'
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { FUNCTION_WORDS, HEDGES } from './function-words.lexicon.js'
import { isFurniture, statesSomething } from './furniture.js'
import { splitSentence } from './split.js'
import { toUnits, type Unit } from './units.js'

export interface Statement extends Span {
  /** Place in `Comparing.accounts`. */
  account: number
  /** Place in the list of all statements of the run. */
  index: number
  /** Place in `Reading.sentences`. */
  sentence: number
  headline: boolean
  language: string | null
  /** All words in text order. */
  units: Unit[]
  /** The units outside the words that say who holds the claim ("police said"). */
  body: Unit[]
  /** The words and numbers of the body. */
  content: Unit[]
  /** The innermost attribution that covers the statement; null is the outlet's own word. */
  attribution: Attribution | null
  /** Does not end like a sentence: a caption, a headline, a line of a list. */
  fragment: boolean
  /** Stands between quotation marks, so that the words are somebody else's even where nobody is named. */
  quoted: boolean
  /** A neighbour in the paragraph gives a source: the statement may still be told on that word. */
  sourceNearby: boolean
  /** Hedges of the attribution and of the outlet that stand inside the statement. */
  hedges: Span[]
}

/** A statement needs this many content words to be told from any other. */
const LEAST_CONTENT = 3
const LEAST_DENIED = 2

/** An attribution holds a statement when it covers this share of its length. */
const HELD_SHARE = 0.5

/** The last token of a full sentence, closing marks included. */
const ENDS_SENTENCE = /^(?:[.!?…"”’»)\]'।。؟]|\.{2,})$/u

/** Above this share of capitals a sentence is set as a title. */
const TITLE_SHARE = 0.7

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function coveredLength({ content }: Attribution, span: Span): number {
  return content.reduce((sum, part) => sum + overlap(part, span), 0)
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** True for the units that tell one claim from another. */
export function isContent({ kind }: Unit): boolean {
  return kind === 'word' || kind === 'number'
}

/** Source and cue of every attribution that stand inside the statement. */
function framesIn(attributions: readonly Attribution[], span: Span): Span[] {
  return attributions.flatMap(({ source, cue }) =>
    [source, cue].filter((part): part is Span => part !== null && within(part, span)),
  )
}

function innermost(
  attributions: readonly Attribution[],
  span: Span,
  frames: readonly Span[],
): Attribution | null {
  const framed = frames.reduce((sum, frame) => sum + overlap(frame, span), 0)
  const needed = HELD_SHARE * Math.max(1, span.end - span.start - framed)
  let best: Attribution | null = null
  let bestSize = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    if (coveredLength(attribution, span) < needed) continue
    const size = attribution.content.reduce((sum, part) => sum + part.end - part.start, 0)
    if (size < bestSize) [best, bestSize] = [attribution, size]
  }
  return best
}

/** Items by the sentences that they touch, so that a long article is read once. */
function bySentence<T>(
  items: readonly T[],
  sentences: readonly Sentence[],
  spansOf: (item: T) => Span[],
): T[][] {
  const lists: T[][] = sentences.map(() => [])
  for (const item of items) {
    for (const sentence of sentencesTouched(sentences, spansOf(item))) lists[sentence]!.push(item)
  }
  return lists
}

function spansOfAttribution({ content, cue, source }: Attribution): Span[] {
  return [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
}

/** Places of the sentences that any of the spans overlaps, by bisection. */
function sentencesTouched(sentences: readonly Sentence[], spans: readonly Span[]): Set<number> {
  const touched = new Set<number>()
  for (const span of spans) {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.end <= span.start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < sentences.length && sentences[at]!.start < span.end; at += 1) touched.add(at)
  }
  return touched
}

/** "Ship Strikes Bridge in Germany": capitals tell nothing about names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && !FUNCTION_WORDS.has(lower))
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > TITLE_SHARE * words.length
}

/** Marks the units that stand in a name of the reading, or carry a capital in the middle of a sentence. */
function markNames(units: Unit[], { sentence, names, capitalised }: Context): void {
  const first = sentence.tokens[0]!.start
  const title = isTitleCase(sentence.tokens)
  for (const unit of units) {
    if (unit.kind !== 'word' || !/^\p{Lu}/u.test(unit.text)) continue
    const isDue = title || unit.start === first
    unit.name = !isDue || capitalised.has(unit.lower) || names.some((name) => overlap(name, unit) > 0)
  }
}

/** Words that this account writes with a capital where none is due, so that the first word of a sentence can be judged. */
function capitalisedWords(sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>()
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue
    for (const { kind, text, lower } of tokens.slice(1))
      if (kind === 'word' && /^\p{Lu}/u.test(text)) words.add(lower)
  }
  return words
}

interface Context {
  reading: Reading
  account: number
  sentence: Sentence
  attributions: readonly Attribution[]
  quotations: readonly Span[]
  sourceNearby: boolean
  names: readonly Span[]
  capitalised: ReadonlySet<string>
}

function toStatement(context: Context, tokens: readonly Token[]): Omit<Statement, 'index'> {
  const { reading, account, sentence, attributions, quotations, sourceNearby } = context
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
  const language = reading.article.language
  const units = toUnits(tokens, language)
  markNames(units, context)
  const frames = framesIn(attributions, span)
  const attribution = innermost(attributions, span, frames)
  const outside = units.filter((unit) => !frames.some((frame) => overlap(frame, unit) > 0))
  const body = outside.filter(isContent).length >= LEAST_CONTENT ? outside : units
  const own = units.filter(({ lower }) => HEDGES.has(lower)).map(({ start, end }) => ({ start, end }))
  const theirs = (attribution?.hedges ?? []).filter((hedge) => within(hedge, span))
  return {
    ...span,
    account,
    sentence: sentence.index,
    headline: sentence.headline,
    language,
    units,
    body,
    content: body.filter(isContent),
    attribution,
    fragment: !ENDS_SENTENCE.test(sentence.tokens.at(-1)!.text),
    quoted: quotations.some((quotation) => overlap(quotation, span) >= HELD_SHARE * (span.end - span.start)),
    sourceNearby,
    hedges: [...theirs, ...own.filter((hedge) => !theirs.some((other) => overlap(hedge, other) > 0))],
  }
}

/** Scraps of a few words cannot be told from others. A denial is short because what it denies is known: "denied shelling the dam". */
function isClaim(statement: Omit<Statement, 'index'>, tokens: readonly Token[]): boolean {
  const { content, attribution, quoted, units } = statement
  const denies =
    attribution?.position === 'denies' || (quoted && units.some(({ kind }) => kind === 'negator'))
  const least = denies ? LEAST_DENIED : LEAST_CONTENT
  return content.length >= least && statesSomething(statement, tokens)
}

/** The statements of one account in text order, without `index`. */
export function extractStatements(reading: Reading, account: number): Omit<Statement, 'index'>[] {
  const { sentences } = reading
  const held = bySentence(reading.attributions, sentences, spansOfAttribution)
  const quoted = bySentence(reading.quotations, sentences, (quotation) => [quotation])
  const isSourced = (paragraph: number, at: number) =>
    sentences[at]?.paragraph === paragraph && held[at]!.some(({ source }) => source !== null)
  const statements: Omit<Statement, 'index'>[] = []
  const capitalised = capitalisedWords(reading.sentences)
  let nextName = 0
  const names = [...reading.names].sort((a, b) => a.start - b.start)
  for (const sentence of reading.sentences) {
    while (nextName < names.length && names[nextName]!.end <= sentence.start) nextName += 1
    const here: Span[] = []
    for (let at = nextName; at < names.length && names[at]!.start < sentence.end; at += 1)
      here.push(names[at]!)
    if (sentence.tokens.length === 0 || isFurniture(reading, sentence)) continue
    const { index, paragraph } = sentence
    const context = {
      reading,
      account,
      sentence,
      attributions: held[index]!,
      quotations: quoted[index]!,
      sourceNearby: isSourced(paragraph, index - 1) || isSourced(paragraph, index + 1),
      names: here,
      capitalised,
    }
    for (const { from, to } of splitSentence(sentence)) {
      const tokens = sentence.tokens.slice(from, to)
      const statement = toStatement(context, tokens)
      if (isClaim(statement, tokens)) statements.push(statement)
    }
  }
  return statements
}
