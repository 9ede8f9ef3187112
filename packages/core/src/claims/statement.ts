/** Statements: the stretches of an account that are compared, with what is known about each. */
import type { Attribution, Span } from '@parallax/contract'
import { isRelation } from '../grammar/index.js'
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { bySentence } from './by-sentence.js'
import type { Part } from './clause-words.js'
import { FUNCTION_WORDS, HEDGES } from './function-words.lexicon.js'
import { isFurniture, statesSomething } from './furniture.js'
import { isFiniteVerb } from './seams.js'
import { splitSentence } from './split.js'
import { toUnits, type Unit } from './units.js'

export interface Statement extends Span {
  /** Place in `Comparing.accounts`. */
  account: number
  /** Place in the list of all statements of the run. */
  index: number
  /** Place in `Reading.sentences`. */
  sentence: number
  /** The stretches that no other statement says; `start` to `end` can hold another one ("The tram, *which was full*, left"). */
  own: readonly Span[]
  /** The stretch without the words that say who holds it ("police said"), where these stand before or behind. */
  said: Span
  /** The token of its predicate and of the noun that it is about and that stands outside its own words, in the sentence; -1 for none known. */
  head: number
  noun: number
  headline: boolean
  language: string | null
  /** All words in text order, with those of a subject that it shares with another statement. */
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
  /** A hedge works on what is stated, and not only on a remark in it ("a *suspected* leak shut the port"). */
  hedged: boolean
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

/** How much of the first spans the others cover. */
function covered(spans: readonly Span[], by: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + by.reduce((here, part) => here + overlap(part, span), 0), 0)
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** True for the units that tell one claim from another. */
export function isContent({ kind }: Unit): boolean {
  return kind === 'word' || kind === 'number'
}

/** Source and cue of every attribution whose cue or content the statement holds. */
function framesIn(attributions: readonly Attribution[], own: readonly Span[]): Span[] {
  return attributions.flatMap(({ source, cue, content }) => {
    const isHere = covered(cue ? [cue, ...content] : content, own) > 0
    return isHere ? [source, cue].filter((part) => part !== null) : []
  })
}

/** "In a statement, the firm *denied* any wrongdoing": a denial whose cue is the verb of the statement holds it, however little it covers. */
function isVerb(cue: Span | null, { head }: Part, { tokens }: Sentence): boolean {
  const verb = tokens[head]
  return cue !== null && verb !== undefined && cue.start <= verb.start && verb.end <= cue.end
}

function innermost(
  attributions: readonly Attribution[],
  own: readonly Span[],
  frames: readonly Span[],
): Attribution | null {
  const needed = HELD_SHARE * Math.max(1, lengthOf(own) - covered(frames, own))
  let best: Attribution | null = null
  let bestSize = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    if (covered(attribution.content, own) < needed) continue
    const size = lengthOf(attribution.content)
    if (size < bestSize) [best, bestSize] = [attribution, size]
  }
  return best
}

function spansOfAttribution({ content, cue, source }: Attribution): Span[] {
  return [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
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
  sentence: Sentence
  attributions: readonly Attribution[]
  quotations: readonly Span[]
  sourceNearby: boolean
  /** The sentence makes several statements. */
  isCut: boolean
  names: readonly Span[]
  capitalised: ReadonlySet<string>
}

/** "in May", "May 24": the month is no hedge. In a title "May" without a day may be either, and is taken for the verb. */
function isMonth({ text, start }: Unit, { tokens }: Sentence): boolean {
  if (text !== 'May') return false
  const at = tokens.findIndex((token) => token.start === start)
  const isDated = [tokens[at - 1], tokens[at + 1]].some((near) => near?.kind === 'number')
  return isDated || (at > 0 && !isTitleCase(tokens))
}

/** The tokens as spans, neighbours joined. */
function spansOf(tokens: readonly Token[], indices: readonly number[]): Span[] {
  const spans: Span[] = []
  let before = Number.NaN
  for (const at of indices) {
    const { start, end } = tokens[at]!
    if (at === before + 1) spans.at(-1)!.end = end
    else spans.push({ start, end })
    before = at
  }
  return spans
}

/** The words of hedges among those of a sentence: no months, and no mere ability. */
export function hedgesAmong(units: readonly Unit[], sentence: Sentence): Unit[] {
  return units.filter(
    (unit, at) => HEDGES.has(unit.lower) && !isMonth(unit, sentence) && !isAbility(units, at),
  )
}

function toStatement(context: Context, part: Part): Extracted {
  const { reading, sentence, attributions, quotations } = context
  const { tokens } = sentence
  const span = { start: tokens[part.from]!.start, end: tokens[part.to - 1]!.end }
  const own = spansOf(tokens, part.own)
  const language = reading.article.language
  const said = [...part.own, ...part.borrowed].sort((a, b) => a - b).map((at) => tokens[at]!)
  const units = toUnits(said, language)
  markNames(units, context)
  const frames = framesIn(attributions, own)
  const attribution =
    innermost(attributions, own, frames) ??
    attributions.find(({ position, cue }) => position === 'denies' && isVerb(cue, part, sentence)) ??
    null
  const outside = units.filter((unit) => !frames.some((frame) => overlap(frame, unit) > 0))
  const body = outside.filter(isContent).length >= LEAST_CONTENT ? outside : units
  const hedges = hedgesAmong(units, sentence).map(({ start, end }) => ({ start, end }))
  const theirs = (attribution?.hedges ?? []).filter((hedge) => own.some((piece) => within(hedge, piece)))
  return {
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    own,
    said: withoutFrame(part, { tokens, attribution }) ?? span,
    head: part.head,
    noun: part.noun,
    headline: sentence.headline,
    language,
    units,
    body,
    content: body.filter(isContent),
    attribution,
    fragment: !ENDS_SENTENCE.test(tokens.at(-1)!.text),
    quoted: covered(own, quotations) >= HELD_SHARE * lengthOf(own),
    sourceNearby: context.sourceNearby || (attribution === null && context.isCut && isSourced(attributions)),
    hedges: [...theirs, ...hedges.filter((hedge) => !theirs.some((other) => overlap(hedge, other) > 0))],
    hedged: hedges.some((hedge) => worksOnWhole(context, part, hedge)),
  }
}

/** From the first to the last word of what is said; null where it has no verb, is denied, or goes on behind the words of saying. */
function withoutFrame(
  { own }: Part,
  { tokens, attribution }: { tokens: readonly Token[]; attribution: Attribution | null },
): Span | null {
  if (attribution === null || attribution.position === 'denies') return null
  const words = own.map((at) => tokens[at]!)
  const [content, ...others] = attribution.content.filter((part) =>
    words.some((token) => within(token, part)),
  )
  if (!content || others.length > 0) return null
  const inside = words.filter((token) => within(token, content))
  const said = inside.slice(inside[0]?.lower === 'that' ? 1 : 0)
  if (!said.some(isFiniteVerb) || said[0]!.lower === 'to') return null
  return { start: said[0]!.start, end: said.at(-1)!.end }
}

const isSourced = (attributions: readonly Attribution[]) => attributions.some(({ source }) => source !== null)

/** What stands below one of these says something of a noun or beside the statement. */
const REMARKS = ['acl', 'amod', 'appos', 'advcl', 'nmod']

/** Without a tree every hedge counts. */
function worksOnWhole({ reading, sentence }: Context, { head }: Part, hedge: Span): boolean {
  const tree = reading.syntax.of(sentence)
  let at = tree === null || head === -1 ? -1 : sentence.tokens.findIndex(({ start }) => start === hedge.start)
  while (tree !== null && at !== -1 && at !== head) {
    if (isRelation(tree.words[at]!.relation, ...REMARKS)) return false
    at = tree.words[at]!.head
  }
  return true
}

const SENSED = new Set('see seen hear heard feel felt smell watch'.split(' '))

/** "could be heard", "could see": what was within sight or hearing, and no guess. */
function isAbility(units: readonly Unit[], at: number): boolean {
  if (units[at]!.lower !== 'could') return false
  const behind = units[at + 1]?.lower === 'be' ? units[at + 2] : units[at + 1]
  return behind !== undefined && SENSED.has(behind.lower)
}

/** Scraps of a few words cannot be told from others. A denial is short because what it denies is known: "denied shelling the dam". */
function isClaim(statement: Extracted, tokens: readonly Token[]): boolean {
  const { content, attribution, quoted, units } = statement
  const denies =
    attribution?.position === 'denies' || (quoted && units.some(({ kind }) => kind === 'negator'))
  const least = denies ? LEAST_DENIED : LEAST_CONTENT
  return content.length >= least && statesSomething(statement, tokens)
}

/** A statement as its account alone gives it, whatever the account is compared with. */
type Extracted = Omit<Statement, 'account' | 'index'>

/** Several runs are made of the same readings, with and without some of them; each is taken apart once. */
const known = new WeakMap<Reading, readonly Extracted[]>()

/** The statements of all accounts of a run, account by account in text order. */
export function extractStatements(readings: readonly Reading[]): Statement[] {
  const statements: Statement[] = []
  for (const [account, reading] of readings.entries()) {
    const extracted = known.get(reading) ?? extract(reading)
    known.set(reading, extracted)
    for (const statement of extracted) statements.push(placed(statement, account, statements.length))
  }
  return statements
}

/** Field by field: a spread with fields behind it gives every object a shape of its own, which slows whatever reads them. */
function placed(extracted: Extracted, account: number, index: number): Statement {
  return {
    start: extracted.start,
    end: extracted.end,
    account,
    index,
    sentence: extracted.sentence,
    own: extracted.own,
    said: extracted.said,
    head: extracted.head,
    noun: extracted.noun,
    headline: extracted.headline,
    language: extracted.language,
    units: extracted.units,
    body: extracted.body,
    content: extracted.content,
    attribution: extracted.attribution,
    fragment: extracted.fragment,
    quoted: extracted.quoted,
    sourceNearby: extracted.sourceNearby,
    hedges: extracted.hedges,
    hedged: extracted.hedged,
  }
}

function extract(reading: Reading): Extracted[] {
  const { sentences } = reading
  const held = bySentence(reading.attributions, sentences, spansOfAttribution)
  const quoted = bySentence(reading.quotations, sentences, (quotation) => [quotation])
  const hasSource = (paragraph: number, at: number) =>
    sentences[at]?.paragraph === paragraph && isSourced(held[at]!)
  const statements: Extracted[] = []
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
    const parts = splitSentence(sentence, reading.syntax.of(sentence), quoted[index]!)
    const context = {
      reading,
      sentence,
      attributions: held[index]!,
      quotations: quoted[index]!,
      isCut: parts.length > 1,
      sourceNearby: hasSource(paragraph, index - 1) || hasSource(paragraph, index + 1),
      names: here,
      capitalised,
    }
    for (const part of parts) {
      const statement = toStatement(context, part)
      const tokens = sentence.tokens.slice(part.from, part.to)
      if (isClaim(statement, tokens)) statements.push(statement)
    }
  }
  return statements
}
