/** Attributions without a cue verb: according to S · S: C in titles · reportedly · a claim that C · is confident that C. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, isHead, isNominal, spanOf } from './clause.js'
import { contentEnd, hasFiniteVerb, lastWord } from './content-end.js'
import { finiteSubject } from './cue-subject.js'
import { NOUN_CUES, NOUN_PREPOSITIONS, STATE_CUES } from './cues.lexicon.js'
import { buildPattern } from './pattern.js'
import type { Quotes } from './quotes.js'
import { nounPhraseAfter, nounPhraseBefore, type Phrase, subjectBefore, verbGroup } from './subject.js'
import { readSourceBehind, readTitleColon } from './title-colon.js'

/** What the patterns know of the text around a sentence. */
export interface Page {
  quotes: Quotes
  /** Sentences that are a paragraph by themselves. */
  alone: ReadonlySet<number>
}

/** The patterns that may stand at one token. */
export function readPattern(clause: Clause, at: number, { alone, quotes }: Page): Candidate | null {
  if (clause.quoted[at] !== -1) return null
  const { lower } = clause.tokens[at]!
  if (lower === 'according') return accordingTo(clause, at, quotes)
  if (/^(?:reportedly|allegedly|supposedly|purportedly)$/u.test(lower)) return hearsay(clause, at, quotes)
  if (lower === ':' && at > 0)
    return readSourceBehind(clause, at, quotes) ?? readTitleColon(clause, at, alone, quotes)
  if (lower === 'words') return inTheWordsOf(clause, at, quotes)
  if (lower === 'it') return unclear(clause, at, quotes)
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
  return content.length === 0 ? null : buildPattern(clause, quotes, { sense: 'say', cue, source, content })
}

/** In the words of S, C · C, in the words of S, C. */
function inTheWordsOf(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens } = clause
  if (tokens[at - 2]?.lower !== 'in' || tokens[at - 1]?.lower !== 'the' || tokens[at + 1]?.lower !== 'of')
    return null
  const source = nounPhraseAfter(clause, at + 2)
  if (source === null) return null
  const content: Span[] = []
  const start = clauseStart(clause, at - 2)
  const before = tokens[at - 3]?.text === ',' ? at - 4 : at - 3
  if (before > start) content.push(spanOf(clause, start, before))
  const next = source.last + 1
  const after = tokens[next]?.text === ',' ? next + 1 : next
  if (after < lastWord(clause, after)) content.push(spanOf(clause, after, contentEnd(clause, after)))
  return content.length === 0
    ? null
    : buildPattern(clause, quotes, { sense: 'say', cue: spanOf(clause, at - 2, at + 1), source, content })
}

/** "It is unclear whether C", "it was not known how C": open, on nobody's word. */
function unclear(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const { tokens } = clause
  let word = at + 1
  while (
    word < at + UNCLEAR_REACH &&
    /^(?:is|was|remains|remained|still|not|yet|immediately|also|n't|isn't|wasn't)$/u.test(
      tokens[word]?.lower ?? '',
    )
  )
    word += 1
  const isNegated = tokens.slice(at + 1, word).some(({ lower }) => /^(?:not|n't|isn't|wasn't)$/u.test(lower))
  const isOpen = (isNegated ? /^(?:clear|known|certain)$/u : /^(?:unclear|unknown|uncertain)$/u).test(
    tokens[word]?.lower ?? '',
  )
  const first = word + 1
  if (!isOpen || !/^(?:whether|if|how|who|what|why|when|where)$/u.test(tokens[first]?.lower ?? ''))
    return null
  return buildPattern(clause, quotes, {
    sense: 'suspect',
    cue: spanOf(clause, at + 1, word),
    source: null,
    content: [spanOf(clause, first, contentEnd(clause, first))],
  })
}

/** Words between "it" and "clear". */
const UNCLEAR_REACH = 6

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

/** "in a raid allegedly against smugglers": before a preposition or name the adverb works on what follows alone. */
function worksOnPhrase({ classes }: Clause, at: number): boolean {
  return classes[at + 1] === 'prep' && classes[at - 1] === 'noun'
}

/** "reportedly", "allegedly": the sentence without the adverb, on nobody's word. */
function hearsay(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  const start = clauseStart(clause, at)
  const content: Span[] = []
  if (at > start && !worksOnPhrase(clause, at)) content.push(spanOf(clause, start, at - 1))
  if (at + 1 < clause.tokens.length && clause.classes[at + 1] !== 'punct')
    content.push(spanOf(clause, at + 1, contentEnd(clause, at + 1)))
  const sense = clause.tokens[at]!.lower === 'reportedly' ? 'suspect' : 'allege'
  return content.length === 0
    ? null
    : buildPattern(clause, quotes, { sense, cue: spanOf(clause, at, at), source: null, content })
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
  return buildPattern(clause, quotes, {
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
  const governor = source === null ? lightVerbBefore(clause, at) : null
  const cue = spanOf(clause, governor?.first ?? at, isClause || next === 'to' ? at : at + 1)
  const last = isClause ? endOfNounClause(clause, at) : contentEnd(clause, first)
  return buildPattern(clause, quotes, {
    sense: token.lemma === 'report' && source === null && governor === null ? 'suspect' : sense,
    cue,
    source: source ?? governor?.subject ?? null,
    content: [spanOf(clause, first, last)],
  })
}

/** Verbs that make a noun of saying an act: "raised questions about", "made the claim that". */
const LIGHT =
  /^(?:make|raise|have|give|level|lodge|pose|mount|launch|hold|express|voice|utter|repeat|renew|issue|share|turn|air)$/u

/** The verb group that governs a noun of saying, with its subject: "Orr has raised new *questions* about". */
function lightVerbBefore(clause: Clause, noun: number): { first: number; subject: Phrase | null } | null {
  const { tokens, classes, quoted } = clause
  let at = noun - 1
  while (
    at > noun - LIGHT_REACH &&
    at >= 0 &&
    quoted[at] === -1 &&
    (isNominal(classes[at]) || classes[at] === 'adv')
  )
    at -= 1
  if (at < 0 || quoted[at] !== -1 || !LIGHT.test(tokens[at]!.lemma)) return null
  const group = verbGroup(clause, at)
  if (group.passive || (classes[at] !== 'verb' && classes[at] !== 'aux')) return null
  const subject = finiteSubject(clause, group)
  return subject === null ? null : { first: group.first, subject }
}

/** Words between the verb and its noun. */
const LIGHT_REACH = 7

/** "The claim that C angered Orr": where the noun opens its sentence, the clause ends before the verb of the noun. */
function endOfNounClause(clause: Clause, noun: number): number {
  const { classes, quoted } = clause
  const end = contentEnd(clause, noun + 1)
  if (hasFiniteVerb(clause, 0, noun - 1)) return end
  let hasVerb = false
  for (let at = noun + 2; at <= end; at += 1) {
    if (quoted[at] !== -1 || !isVerbal(classes[at])) continue
    const { first } = verbGroup(clause, at)
    if (hasVerb && isHead(classes[first - 1]) && classes[first - 1] !== 'pron') return first - 1
    hasVerb = true
    while (isVerbal(classes[at + 1]) || classes[at + 1] === 'adv' || classes[at + 1] === 'neg') at += 1
  }
  return end
}

function isVerbal(found: Clause['classes'][number] | undefined): boolean {
  return found === 'verb' || found === 'aux' || found === 'modal'
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
