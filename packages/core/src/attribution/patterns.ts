/** Attributions without a cue verb: according to S · S: C in titles · reportedly · a claim that C · is confident that C. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, isCapitalised, isHead, isNominal, spanOf } from './clause.js'
import { contentEnd, hasFiniteVerb, lastWord } from './complement.js'
import { NOUN_CUES, NOUN_PREPOSITIONS, type Sense, STATE_CUES } from './cues.lexicon.js'
import { coverQuotes, type Quotes } from './quotes.js'
import { nounPhraseAfter, nounPhraseBefore, type Phrase, subjectBefore, verbGroup } from './subject.js'

interface Parts {
  sense: Sense
  cue: Span
  source: Phrase | null
  content: Span[]
  negated?: boolean
}

function build(clause: Clause, quotes: Quotes, parts: Parts): Candidate {
  const content = parts.content.flatMap((span) => coverQuotes(quotes, span))
  const holdsQuote = clause.tokens.some(
    ({ start }, at) =>
      clause.quoted[at] !== -1 && content.some((span) => span.start <= start && start < span.end),
  )
  return {
    sense: parts.sense,
    cue: parts.cue,
    source: parts.source === null ? null : { clause, phrase: parts.source },
    hearer: null,
    content,
    kind: holdsQuote ? 'mixed' : 'indirect',
    negated: parts.negated ?? false,
    weakened: false,
    position: null,
    sentence: clause.sentence.index,
  }
}

/** The patterns that may stand at one token. */
export function readPattern(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  if (clause.quoted[at] !== -1) return null
  const { lower } = clause.tokens[at]!
  if (lower === 'according') return accordingTo(clause, at, quotes)
  if (/^(?:reportedly|allegedly|supposedly|purportedly)$/u.test(lower)) return hearsay(clause, at, quotes)
  if (lower === ':' && at > 0) return titleColon(clause, at, quotes)
  return stateCue(clause, at, quotes) ?? nounCue(clause, at, quotes)
}

/** According to S, C · C, according to S · C, according to S, C. */
function accordingTo(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens } = clause
  if (tokens[at + 1]?.lower !== 'to') return null
  const found = nounPhraseAfter(clause, at + 2)
  if (found === null) return null
  const source = withRelative(clause, found)
  const cue = spanOf(clause, at, at + 1)
  const content: Span[] = []
  const start = clauseStart(clause, at)
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  if (before > start || (before === start && start > 0)) content.push(spanOf(clause, start, before))
  const after = afterSource(clause, source.last)
  if (after !== -1) content.push(spanOf(clause, after, contentEnd(clause, after)))
  return content.length === 0 ? null : build(clause, quotes, { sense: 'say', cue, source, content })
}

/** "according to lists that the council has drawn up": the clause that says whose they are belongs to the source. */
function withRelative({ tokens, classes, quoted }: Clause, source: Phrase): Phrase {
  const relative = classes[source.last + 1]
  if (relative !== 'that' && relative !== 'rel') return source
  let last = source.last + 1
  while (last + 1 < tokens.length && classes[last + 1] !== 'punct' && quoted[last + 1] === -1) last += 1
  return { first: source.first, last }
}

/** First token of the clause that ends at `at`: the sentence, or what follows a semicolon. */
function clauseStart({ tokens, quoted, classes }: Clause, at: number): number {
  let start = at - 1
  while (start >= 0 && (quoted[start] !== -1 || tokens[start]!.text !== ';')) start -= 1
  start += 1
  if (classes[start] === 'conj' && start < at) start += 1
  return start
}

/** First token of a clause behind the source and its comma, or -1. A description of the source is passed over. */
function afterSource({ tokens, classes, quoted }: Clause, last: number): number {
  let at = last + 1
  while (at < tokens.length && (quoted[at] !== -1 || !/^[,;]$/u.test(tokens[at]!.text))) at += 1
  if (tokens[at]?.text !== ',' || at + 2 >= tokens.length) return -1
  if (classes[at + 1] !== 'rel') return at + 1
  for (let next = at + 1; next < tokens.length; next += 1)
    if (tokens[next]!.text === ',' && next + 2 < tokens.length) return next + 1
  return -1
}

/** "reportedly", "allegedly": the sentence without the adverb, on nobody's word. */
function hearsay(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const start = clauseStart(clause, at)
  const content: Span[] = []
  if (at > start) content.push(spanOf(clause, start, at - 1))
  if (at + 1 < clause.tokens.length && clause.classes[at + 1] !== 'punct')
    content.push(spanOf(clause, at + 1, contentEnd(clause, at + 1)))
  const sense = clause.tokens[at]!.lower === 'reportedly' ? 'suspect' : 'allege'
  return content.length === 0
    ? null
    : build(clause, quotes, { sense, cue: spanOf(clause, at, at), source: null, content })
}

/** No source in a title is longer. */
const LONGEST_TITLE_SOURCE = 5

/** "Mayor: talks are off", in a line without a full stop. */
function titleColon(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens, classes } = clause
  if (at > LONGEST_TITLE_SOURCE || tokens.length < at + 4) return null
  const isQuoting = clause.quoted[at + 1] !== -1 && clause.quoted[at + 1] !== undefined
  if (/^[.!]$/u.test(tokens.at(-1)!.text) && !clause.sentence.headline && !isQuoting) return null
  for (let index = 0; index < at; index += 1)
    if (!isNominal(classes[index]) && classes[index] !== 'prep') return null
  if (!isCapitalised(tokens[0]!) || !isHead(classes[at - 1]) || classes[0] === 'num') return null
  if (
    /^(?:watch|video|photo|photos|update|updated|live|breaking|exclusive|opinion|analysis|review|read|by|related|note|correction|editorial|listen|poll-watch)$/u.test(
      tokens[0]!.lower,
    )
  )
    return null
  const content = [spanOf(clause, at + 1, lastWord(clause, at + 1))]
  return build(clause, quotes, {
    sense: 'say',
    cue: spanOf(clause, at, at),
    source: { first: 0, last: at - 1 },
    content,
  })
}

/** S is confident that C · S is worried about C. */
function stateCue(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens, classes } = clause
  const sense = STATE_CUES.get(tokens[at]!.lower)
  if (sense === undefined || at === 0) return null
  const group = verbGroup(clause, at)
  if (
    group.first === at ||
    !(classes[at - 1] === 'aux' || classes[at - 1] === 'adv' || classes[at - 1] === 'neg')
  )
    return null
  const next = tokens[at + 1]?.lower
  if (next === undefined || !/^(?:that|to|of|about|whether|if|how|he|she|they|it)$/u.test(next)) return null
  const source = subjectBefore(clause, group.first)
  if (source === null || /^(?:it|this|that|there|which)$/u.test(tokens[source.first]!.lower)) return null
  const isCaseWord = next === 'of' || next === 'about'
  const first = isCaseWord ? at + 2 : at + 1
  if (first >= tokens.length) return null
  const cue = spanOf(clause, group.first, first - 1)
  return build(clause, quotes, {
    sense,
    cue,
    source,
    content: [spanOf(clause, first, contentEnd(clause, first))],
    negated: group.negated,
  })
}

/** "the claim that C", "Orr's promise to C", "their support for C". */
function nounCue(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens, classes } = clause
  const token = tokens[at]!
  if (classes[at] !== 'noun' && classes[at] !== 'name') return null
  const sense = NOUN_CUES.get(token.lemma) ?? NOUN_CUES.get(token.lower)
  const next = tokens[at + 1]?.lower
  if (sense === undefined || next === undefined) return null
  const isClause =
    next === 'that' &&
    hasFiniteVerb(clause, at + 2, lastWord(clause, at + 2)) &&
    classes[at + 2] !== 'verb' &&
    classes[at + 2] !== 'aux' &&
    classes[at + 2] !== 'modal'
  if (sense === 'doubt' && /^(?:no|without|little)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  const source = possessor(clause, at)
  const isOwned =
    source !== null && /^(?:to|of|for|about|on|against|in)$/u.test(next) && at + 2 < tokens.length
  const isStance =
    !isClause && !isOwned && NOUN_PREPOSITIONS.get(token.lemma) === next && at + 2 < tokens.length
  if (!isClause && !isOwned && !isStance) return null
  const first = isClause || next === 'to' ? at + 1 : at + 2
  const cue = spanOf(clause, at, isClause || next === 'to' ? at : at + 1)
  return build(clause, quotes, {
    sense,
    cue,
    source,
    content: [spanOf(clause, first, contentEnd(clause, first))],
  })
}

/** "his", "Orr's", "the mayor's" before a noun and its adjectives. */
function possessor(clause: Clause, noun: number): Phrase | null {
  const { tokens, classes } = clause
  let at = noun - 1
  while (at > 0 && noun - at < 4 && classes[at] === 'noun' && !/['’]s?$/u.test(tokens[at]!.text)) at -= 1
  if (at < 0) return null
  if (/^(?:his|her|their)$/u.test(tokens[at]!.lower)) return { first: at, last: at }
  if (
    !/(?:['’]s|s['’])$/u.test(tokens[at]!.text) &&
    !(tokens[at + 1]?.text === '’' || tokens[at + 1]?.text === "'")
  )
    return null
  return nounPhraseBefore(clause, at)
}
