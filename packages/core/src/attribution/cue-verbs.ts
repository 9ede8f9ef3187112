/** Attributions carried by a cue verb: "Q," S V · "Q," V S · S V that C · C, S V · S V: Q · S …, adding C. */
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import { behindSaying, type Complement, complementOf } from './complement.js'
import { hasFiniteVerb, hasMainVerb } from './content-end.js'
import { cueAt } from './cue-at.js'
import type { CueForm } from './cue-forms.js'
import { finiteSubject, isRaised, participleSubject, withheldFirst } from './cue-subject.js'
import { FREE_CUES, type Sense, SPEECH } from './cues.lexicon.js'
import { type Around, build, type Found, isAfterComma, lacksParticle } from './found.js'
import { readLeftClause } from './left-clause.js'
import { readLeftQuote, readNextQuote } from './left-quote.js'
import { readBareParticiple, readPassive } from './passive.js'
import { coverQuotes, type Quotes, takeQuote } from './quotes.js'
import { isBareParticiple, nounPhraseAfter, type Phrase, type VerbGroup, verbGroup } from './subject.js'
import { subjectByTree } from './tree-subject.js'

/** The attribution of one verb, or null where it carries none. Takes the quotations that it holds. */
export function readCueVerb(clause: Clause, verb: number, around: Around): Candidate | null {
  if (clause.quoted[verb] !== -1) return null
  const form = cueAt(clause, verb)
  if (form === undefined) return null
  const group = verbGroup(clause, verb)
  const isProgressive = form.shape === 'ing' && group.first < verb && clause.classes[group.first] !== 'adv'
  if (group.passive && form.shape === 'past') return readPassive(clause, form, group, around)
  if (form.shape === 'past') {
    const participle = readBareParticiple(clause, form, group, around)
    if (participle !== null || isDescription(clause, form, group)) return participle
  }
  if (group.infinitive && !isRaised(clause, group)) return null
  const complement = complementOf(clause, form, verb)
  if (lacksParticle(clause, verb, complement)) return null
  if (isHypothetical(clause, group, complement) || isWithheld(clause, complement)) return null
  const isParticiple = form.shape === 'ing' && !isProgressive
  const subject = isParticiple
    ? participleSubject(clause, group)
    : (finiteSubject(clause, group) ?? (hasObject(clause, complement) ? subjectByTree(clause, group) : null))
  const found: Found = { clause, group, complement, subject, around }
  const goesRight = isParticiple && complement.kind !== 'none'
  return (
    (goesRight ? null : readLeftQuote(found)) ??
    readNextQuote(found) ??
    readRight(found) ??
    readLeftClause(found)
  )
}

const NAMING = /^(?:dub|term|style|brand|label|call)$/u

/** "The iceberg, dubbed B-44, …": a participle between marks describes its noun. */
function isDescription(clause: Clause, { cues }: CueForm, group: VerbGroup): boolean {
  const isComma = clause.tokens[group.first - 1]?.text === ',' && clause.quoted[group.first - 2] === -1
  return isComma && isBareParticiple(clause, group) && cues.some(({ lemma }) => NAMING.test(lemma))
}

/** Something is said that a parse may find the speaker of. */
function hasObject({ classes }: Clause, { kind, first, last }: Complement): boolean {
  return kind !== 'none' && last > first && (kind !== 'noun' || classes[first] !== 'prep')
}

/** "declined to confirm that C": the cue is what was declined, with its own content. */
function isWithheld(clause: Clause, { kind, first }: Complement): boolean {
  const verb = first + 1
  if (kind !== 'infinitive' || withheldFirst(clause, { first, infinitive: true }) === -1) return false
  const form = cueAt(clause, verb)
  return (
    form?.cues.some(({ sense }) => SPEECH.has(sense)) === true &&
    complementOf(clause, form, verb).kind !== 'none'
  )
}

/** "could raise", "would support": what is not yet held is nobody's stance. Words of speech stay ("would not say"). */
function isHypothetical({ tokens }: Clause, { modal, first, verb }: VerbGroup, { cue }: Complement): boolean {
  if (!modal || SPEECH.has(cue.sense)) return false
  for (let at = first; at < verb; at += 1)
    if (/^(?:could|should|may|might|would|can|must)$/u.test(tokens[at]!.lower)) return true
  return false
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
  const closed = endOfRelative(found, subject, first, Math.max(complement.last, first))
  const last = endBeforeMain(found, subject, first, endOfCited(found, first, closed))
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
    NAMING.test(complement.cue.lemma) &&
    /^an?$/u.test(clause.tokens[subject.first]!.lower)
  )
}

/** "citing the ministry, said that C": a comma closes what is cited. */
function endOfCited({ clause, complement, group }: Found, first: number, last: number): number {
  if (complement.cue.sense !== 'cite' || clause.classes[group.verb] !== 'ing') return last
  for (let at = first + 1; at < last; at += 1)
    if (clause.tokens[at]!.text === ',' && clause.quoted[at] === -1) return at - 1
  return last
}

/** "If S says C, …", "With S calling N a mistake, …": the comma before the main clause ends the content. */
function endBeforeMain({ clause }: Found, subject: Phrase, first: number, last: number): number {
  const { tokens, classes, quoted } = clause
  const opening = subject.first - 1
  if (opening !== 0 || !FRONTED.test(tokens[opening]!.lower)) return last
  for (let at = first + 1; at < last; at += 1) {
    const next = classes[at + 1]
    const opensMain = next === 'name' || next === 'pron' || next === 'det' || next === 'noun'
    if (tokens[at]!.text === ',' && quoted[at] === -1 && opensMain && hasFiniteVerb(clause, at + 1, last))
      return at - 1
  }
  return last
}

const FRONTED =
  /^(?:if|unless|when|while|after|before|although|though|since|once|because|as|with|whereas|even)$/u

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
  if (after === null) return false
  const next = clause.classes[after.last + 1]
  if (next !== undefined && next !== 'punct' && next !== 'rel') return false
  return subject.first === 0
    ? clause.classes[group.verb] !== 'ing' && hasMainVerb(clause, 0, group.first - 1)
    : hasFiniteVerb(clause, 0, subject.first)
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
