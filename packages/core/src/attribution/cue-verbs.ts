/** Attributions carried by a cue verb: "Q," S V · "Q," V S · S V that C · C, S V · S V: Q · S …, adding C. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, cueAt, spanOf } from './clause.js'
import {
  behindSaying,
  type Complement,
  complementOf,
  contentEnd,
  hasFiniteVerb,
  lastWord,
} from './complement.js'
import type { CueForm } from './cue-forms.js'
import { finiteSubject, isRaised, participleSubject, raisedFirst } from './cue-subject.js'
import { FREE_CUES, type Sense, SPEECH } from './cues.lexicon.js'
import { coverQuotes, type Quotes, takeQuote } from './quotes.js'
import { nounPhraseAfter, type Phrase, subjectBefore, type VerbGroup, verbGroup } from './subject.js'

/** How far behind "…," she said the quotation may go on. */
const RESUME_REACH = 30

export interface Around {
  quotes: Quotes
  previous: Clause | undefined
  next: Clause | undefined
}

/** The attribution of one verb, or null where it carries none. Takes the quotations that it holds. */
export function readCueVerb(clause: Clause, verb: number, around: Around): Candidate | null {
  if (clause.quoted[verb] !== -1) return null
  const form = cueAt(clause, verb)
  if (form === undefined) return null
  const group = verbGroup(clause, verb)
  const isProgressive = form.shape === 'ing' && group.first < verb && clause.classes[group.first] !== 'adv'
  if (group.passive && form.shape === 'past') return readPassive(clause, form, group, around)
  if (group.infinitive && !isRaised(clause, group)) return null
  const complement = complementOf(clause, form, verb)
  if (lacksParticle(clause, verb, complement)) return null
  if (isHypothetical(clause, group, complement)) return null
  const subject =
    form.shape === 'ing' && !isProgressive ? participleSubject(clause, group) : finiteSubject(clause, group)
  return (
    readLeftQuote({ clause, group, complement, subject, around }) ??
    readNextQuote({ clause, group, complement, subject, around }) ??
    readRight({ clause, group, complement, subject, around }) ??
    readLeftClause({ clause, group, complement, subject, around })
  )
}

/** "shot" without "back" tells nothing. */
function lacksParticle({ tokens }: Clause, verb: number, { cue }: Complement): boolean {
  return cue.particle !== null && tokens[verb + 1]?.lower !== cue.particle
}

/** "could raise", "would support": what is not yet held is nobody's stance. Words of speech stay ("would not say"). */
function isHypothetical({ tokens }: Clause, { modal, first, verb }: VerbGroup, { cue }: Complement): boolean {
  if (!modal || SPEECH.has(cue.sense)) return false
  for (let at = first; at < verb; at += 1)
    if (/^(?:could|should|may|might|would|can|must)$/u.test(tokens[at]!.lower)) return true
  return false
}

interface Found {
  clause: Clause
  group: VerbGroup
  complement: Complement
  subject: Phrase | null
  around: Around
}

function build(
  { clause, group, complement }: Found,
  subject: Phrase | null,
  content: Span[],
  kind: Candidate['kind'],
): Candidate {
  return {
    sense: complement.cue.sense,
    cue: spanOf(clause, raisedFirst(clause, group), Math.max(complement.cueLast, group.verb)),
    source: subject === null ? null : { clause, phrase: subject },
    hearer:
      complement.hearer === null ? null : spanOf(clause, complement.hearer.first, complement.hearer.last),
    content,
    kind,
    negated: group.negated,
    bare: complement.kind === 'noun',
    weakened: group.modal,
    position: isOwningUp(clause, complement) ? 'reports' : null,
    sentence: clause.sentence.index,
  }
}

/** "claimed responsibility": nothing is doubted there. */
function isOwningUp({ tokens }: Clause, { cue, first }: Complement): boolean {
  return cue.sense === 'claim' && /^(?:responsibility|credit)$/u.test(tokens[first]?.lower ?? '')
}

/** "Q," S V and "Q," V S, with the rest of the quotation behind. */
function readLeftQuote(found: Found): Candidate | null {
  const { clause, group, complement, around } = found
  if (!isQuoting(complement)) return null
  const own = found.subject !== null && found.subject.shared !== true ? found.subject : null
  for (const unit of [own?.first, group.first]) {
    const quote = unit === undefined ? -1 : quoteBefore(clause, unit, around)
    if (quote === -1) continue
    const turned = unit === own?.first ? null : nounPhraseAfter(clause, group.verb + 1)
    const source = unit === own?.first ? own : (turned ?? found.subject)
    const after = Math.max(group.verb, turned?.last ?? 0) + 1
    const opening = leadIn(clause, quote, around.quotes)
    const particle = complement.cue.particle === null ? 0 : 1
    const spans = takeQuote(around.quotes, opening === null ? around.quotes.head[quote]! : quote)
    if (opening !== null) spans[0] = { start: opening, end: spans[0]!.end }
    const resumed = resumedQuote(clause, after, quote)
    if (resumed !== -1) spans.push(...takeQuote(around.quotes, resumed))
    return build(
      { ...found, complement: { ...complement, cueLast: group.verb + particle } },
      source,
      spans,
      opening === null ? 'direct' : 'mixed',
    )
  }
  return null
}

function isQuoting({ cue }: Complement): boolean {
  return cue.frames.has('q') || SPEECH.has(cue.sense)
}

/** The quotation that ends right before a token, in this sentence or as the end of the one before. */
function quoteBefore(
  { tokens, quoted, sentence }: Clause,
  unit: number,
  { quotes, previous }: Around,
): number {
  let at = unit - 1
  while (at >= 0 && quoted[at] === -1 && /^[,—–.'’"”-]$/u.test(tokens[at]!.text)) at -= 1
  if (at >= 0) return quoted[at]!
  const before = previous
  if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return -1
  const quote = before.quoted.at(-1) ?? -1
  return quote !== -1 &&
    !quotes.used.has(quote) &&
    quotes.outer[quote]!.end <= sentence.start &&
    tokens.length < 12
    ? quote
    : -1
}

/** Where a clause of the outlet runs into a quotation ("the plan is “dead,” she said"), its start; else null. */
function leadIn(
  { tokens, quoted, classes, sentence }: Clause,
  quote: number,
  { outer }: Quotes,
): number | null {
  if (outer[quote]!.start < sentence.start) return null
  const first = quoted.indexOf(quote)
  let at = first - 1
  while (at >= 0 && quoted[at] === -1 && tokens[at]!.text !== ';') at -= 1
  const words = classes
    .slice(at + 1, first)
    .filter((found) => found !== 'punct' && found !== 'quote' && found !== 'conj')
  if (words.length < 2 || /^[:]$/u.test(tokens[first - 1]?.text ?? '')) return null
  return tokens[at + 1]!.start
}

/** "…," she said, "…": the quotation behind the cue, where no other verb of saying stands between. */
function resumedQuote(clause: Clause, from: number, quote: number): number {
  const { tokens, quoted } = clause
  for (let at = from; at < Math.min(tokens.length, from + RESUME_REACH); at += 1) {
    if (quoted[at] !== -1)
      return quoted[at] !== quote && /^[,:;.—–-]$/u.test(tokens[at - 1]?.text ?? '') ? quoted[at]! : -1
    const form = cueAt(clause, at)
    if (form?.cues.some(({ sense }) => SPEECH.has(sense)) === true) return -1
  }
  return -1
}

/** Their content is what others say. */
const DENYING: ReadonlySet<Sense> = new Set<Sense>(['deny', 'reject', 'doubt'])

/** S V C with the content to the right. */
function readRight(found: Found): Candidate | null {
  const { clause, complement, subject, around } = found
  if (complement.kind === 'none' || subject === null || isTurned(found, subject) || isNamed(found, subject))
    return null
  if (
    !SPEECH.has(complement.cue.sense) &&
    clause.classes[subject.first] === 'pron' &&
    /^(?:it|you|one)$/u.test(clause.tokens[subject.first]!.lower)
  )
    return null
  const first = DENYING.has(complement.cue.sense) ? behindSaying(clause, complement.first) : complement.first
  if (complement.cue.sense === 'appear' && !/^(?:to|that|as)$/u.test(clause.tokens[first]!.lower)) return null
  const last = endOfRelative(found, subject, first, Math.max(complement.last, first))
  const quote = clause.quoted[first]!
  if (complement.kind === 'quote' && quote !== -1 && endsWithQuote(clause, quote, last, around.quotes))
    return build(found, subject, takeQuote(around.quotes, quote), 'direct')
  const spans = coverQuotes(around.quotes, spanOf(clause, first, last))
  const holdsQuote = clause.quoted.slice(first, last + 1).some((at) => at !== -1)
  return build(found, subject, spans, holdsQuote ? 'mixed' : 'indirect')
}

/** "a disease called “river lung”": a name, nobody's words. */
function isNamed({ clause, complement, group }: Found, subject: Phrase): boolean {
  return (
    group.first === group.verb &&
    /^(?:call|dub|name|title|term|label)$/u.test(complement.cue.lemma) &&
    /^an?$/u.test(clause.tokens[subject.first]!.lower)
  )
}

/** ", who said that C, left": the comma that closes the relative clause ends the content. */
function endOfRelative({ clause }: Found, subject: Phrase, first: number, last: number): number {
  if (subject.antecedent === undefined) return last
  const { tokens, classes, quoted } = clause
  for (let at = first + 1; at < last; at += 1) {
    const next = classes[at + 1]
    if (
      quoted[at] === -1 &&
      tokens[at]!.text === ',' &&
      (next === 'verb' || next === 'aux' || next === 'modal')
    )
      return at - 1
  }
  return last
}

/** "Talks failed, said an official who was there": the words behind the verb are the speaker, not the content. */
function isTurned({ clause, group, complement }: Found, subject: Phrase): boolean {
  if (
    !isAfterComma(clause, group.first) ||
    !FREE_CUES.has(complement.cue.sense) ||
    complement.kind === 'quote'
  )
    return false
  const after = nounPhraseAfter(clause, group.verb + 1)
  if (after === null || subject.first === 0) return false
  const next = clause.classes[after.last + 1]
  return (next === undefined || next === 'punct' || next === 'rel') && hasFiniteVerb(clause, 0, subject.first)
}

/** True where nothing but punctuation stands between the end of the quotation and the end of the content. */
function endsWithQuote(
  { tokens, quoted, classes }: Clause,
  quote: number,
  last: number,
  { outer }: Quotes,
): boolean {
  if (outer[quote]!.end > tokens[last]!.start) return true
  for (let at = last; at > 0 && quoted[at] !== quote; at -= 1) if (classes[at] !== 'punct') return false
  return true
}

/** C, S V · C, V S · C, S V, C: the clause before the cue and the rest behind it. */
function readLeftClause(found: Found): Candidate | null {
  const { clause, group, complement, subject } = found
  if (!FREE_CUES.has(complement.cue.sense) || !complement.cue.frames.has('c')) return null
  const own = subject !== null && subject.shared !== true && subject.antecedent === undefined ? subject : null
  const straight = own !== null && complement.kind === 'none' && isAfterComma(clause, own.first) ? own : null
  const turned =
    straight === null && isAfterComma(clause, group.first) ? nounPhraseAfter(clause, group.verb + 1) : null
  const source = straight ?? turned
  if (source === null) return null
  const comma = (straight === null ? group.first : source.first) - 1
  const after = Math.max(group.verb, source.last) + 1
  const isInserted =
    clause.tokens[after]?.text === ',' &&
    clause.tokens[after + 2] !== undefined &&
    clause.classes[after + 1] !== 'rel'
  const start = contentStart(clause)
  if (
    start >= comma ||
    !(
      hasFiniteVerb(clause, start, comma - 1) ||
      (isInserted && straight !== null) ||
      isTitle(clause) ||
      clause.quoted.slice(start, comma).some((quote) => quote !== -1)
    )
  )
    return null
  const content = coverQuotes(found.around.quotes, spanOf(clause, start, comma - 1))
  if (isInserted && (straight !== null || hasFiniteVerb(clause, after + 1, lastWord(clause, after)))) {
    const next = after + (clause.classes[after + 1] === 'that' ? 2 : 1)
    if (next < clause.tokens.length)
      content.push(...coverQuotes(found.around.quotes, spanOf(clause, next, contentEnd(clause, next))))
  }
  const holdsQuote = clause.quoted.some(
    (quote, at) =>
      quote !== -1 &&
      content.some(
        ({ start: from, end }) => from <= clause.tokens[at]!.start && clause.tokens[at]!.start < end,
      ),
  )
  return build(
    { ...found, complement: { ...complement, cueLast: group.verb } },
    source,
    content,
    holdsQuote ? 'mixed' : 'indirect',
  )
}

/** Headlines leave the verb out: "Talks off, says minister". */
function isTitle({ sentence, tokens }: Clause): boolean {
  return sentence.headline || !/^[.!?]$/u.test(tokens.at(-1)!.text)
}

function isAfterComma({ tokens, quoted }: Clause, at: number): boolean {
  return at > 1 && tokens[at - 1]!.text === ',' && quoted[at - 1] === -1
}

/** A leading "But" or "And" belongs to the outlet. */
function contentStart({ classes, tokens }: Clause): number {
  return classes[0] === 'conj' && tokens.length > 2 ? (tokens[1]!.text === ',' ? 2 : 1) : 0
}

/** S V: at the end of a sentence, the quotation in the next one. */
function readNextQuote(found: Found): Candidate | null {
  const { clause, complement, subject, around, group } = found
  if (subject === null || around.next === undefined || !isQuoting(complement)) return null
  const isColon = clause.tokens.at(-1)!.text === ':'
  const isOpen = isColon || (complement.kind === 'none' && lastWord(clause, group.verb) === group.verb)
  const quote = around.next.quoted[0] ?? -1
  if (!isOpen || quote === -1 || around.quotes.used.has(quote)) return null
  return build(found, subject, takeQuote(around.quotes, quote), 'direct')
}

/** "are accused of", "is believed to", "it was reported that": the agent after "by", or nobody. */
function readPassive(clause: Clause, form: CueForm, group: VerbGroup, around: Around): Candidate | null {
  const complement = complementOf(clause, form, group.verb)
  if (lacksParticle(clause, group.verb, complement)) return null
  const subject = subjectBefore(clause, group.first)
  const { tokens } = clause
  const found: Found = { clause, group, complement, subject, around }
  const isImpersonal =
    subject !== null && tokens[subject.first]!.lower === 'it' && subject.first === subject.last
  const next = tokens[group.verb + 1]?.lower
  if (isImpersonal && complement.kind === 'clause')
    return build(
      found,
      null,
      coverQuotes(around.quotes, spanOf(clause, complement.first, complement.last)),
      'indirect',
    )
  if (subject === null || subject.shared === true) return null
  if (
    (next === 'to' || next === 'of' || next === 'as') &&
    tokens[group.verb + 2] !== undefined &&
    isAgentless(complement)
  ) {
    const behind = group.verb + (next === 'as' ? 2 : 1)
    const rest = spanOf(clause, behind, contentEnd(clause, behind))
    return build(
      { ...found, complement: { ...complement, cueLast: behind - 1 } },
      null,
      [spanOf(clause, subject.first, subject.last), ...coverQuotes(around.quotes, rest)],
      'indirect',
    )
  }
  if (
    next !== 'by' &&
    complement.kind === 'none' &&
    /^(?:report|announce|rumor|allege)$/u.test(complement.cue.lemma)
  )
    return build(found, null, [spanOf(clause, subject.first, subject.last)], 'indirect')
  if (next !== 'by') return null
  const agent = nounPhraseAfter(clause, group.verb + 2)
  return agent === null
    ? null
    : build(
        { ...found, complement: { ...complement, cueLast: group.verb + 1 } },
        agent,
        [spanOf(clause, subject.first, subject.last)],
        'indirect',
      )
}

/** Passives whose hidden agent holds a belief or an accusation about the subject. */
function isAgentless({ cue }: Complement): boolean {
  return /^(?:say|think|believe|report|accuse|allege|charge|rumor|expect|suspect|know|consider|presume|assume|understand|see|estimate|project|predict|describe|portray|regard|view|deem|feel|find|claim|reckon|suppose|anticipate|call|label|dub|perceive)$/u.test(
    cue.lemma,
  )
}
