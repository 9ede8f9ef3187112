/** Cues in the passive voice: "are accused of", "is believed to", "it was reported that", with the agent after "by" or nobody. */
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import { type Complement, complementOf } from './complement.js'
import { contentEnd } from './content-end.js'
import type { CueForm } from './cue-forms.js'
import { type Sense, SPEECH } from './cues.lexicon.js'
import { type Around, build, type Found, lacksParticle } from './found.js'
import { coverQuotes } from './quotes.js'
import {
  isBareParticiple,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  subjectBefore,
  type VerbGroup,
} from './subject.js'

/** The attribution of a verb in the passive voice. */
export function readPassive(
  clause: Clause,
  form: CueForm,
  group: VerbGroup,
  around: Around,
): Candidate | null {
  const complement = complementOf(clause, form, group.verb)
  if (lacksParticle(clause, group.verb, complement)) return null
  const subject = subjectBefore(clause, group.first)
  const found: Found = { clause, group, complement, subject, around }
  return (
    readAsked(found) ??
    readImpersonal(found) ??
    (subject === null || subject.shared === true
      ? null
      : (readHiddenAgent(found, subject) ?? readAgent(found, subject)))
  )
}

/** A participle without an auxiliary: "Asked whether C, …", "as reported by S, C", "the bill, opposed by S". */
export function readBareParticiple(
  clause: Clause,
  form: CueForm,
  group: VerbGroup,
  around: Around,
): Candidate | null {
  const complement = complementOf(clause, form, group.verb)
  const found: Found = { clause, group, complement, subject: null, around }
  const asked = opensClause(clause, group.first) ? readAsked(found) : null
  if (asked !== null) return asked
  if (clause.tokens[group.verb + 1]?.lower !== 'by' || !isBareParticiple(clause, group)) return null
  if (clause.tokens[group.first - 1]?.lower === 'as') return readAsReported(found)
  const holder = STANCE.has(complement.cue.sense) ? phraseBehind(clause, group.first) : null
  return holder === null ? null : readAgent(found, holder)
}

const STANCE: ReadonlySet<Sense> = new Set<Sense>(['support', 'oppose', 'criticise', 'describe'])

/** The noun phrase that a participle follows, with or without a comma. */
function phraseBehind(clause: Clause, first: number): Phrase | null {
  return nounPhraseBefore(clause, clause.tokens[first - 1]?.text === ',' ? first - 2 : first - 1)
}

/** "Asked …", "When asked …", "…, asked …" */
function opensClause({ tokens, quoted }: Clause, first: number): boolean {
  const before = tokens[first - 1]
  return (
    before === undefined ||
    quoted[first - 1] !== -1 ||
    /^(?:when|whenever|if|once|,|but|and)$/u.test(before.lower)
  )
}

/** What is asked, by "by S" or by nobody who is named: "Asked whether C", "was asked by S about N". */
function readAsked(found: Found): Candidate | null {
  const { clause, group, complement, around } = found
  const { tokens, classes } = clause
  if (!/^(?:ask|press|quiz|question)$/u.test(complement.cue.lemma)) return null
  let at = group.verb + 1
  const agent = tokens[at]?.lower === 'by' ? nounPhraseAfter(clause, at + 1) : null
  if (agent !== null) at = agent.last + 1
  const last = Math.min(tokens.length, at + ASKED_REACH)
  while (at < last && !ASKED.test(tokens[at]!.lower) && clause.quoted[at] === -1) {
    if (classes[at] === 'punct' || classes[at] === 'verb') return null
    at += 1
  }
  const isCase = /^(?:about|on)$/u.test(tokens[at]?.lower ?? '')
  const first = isCase ? at + 1 : at
  if (first >= last || first >= tokens.length) return null
  const content = spanOf(clause, first, Math.max(first, questionEnd(clause, first, group.first)))
  return build(
    { ...found, complement: { ...complement, cueLast: isCase && at === group.verb + 1 ? at : group.verb } },
    agent,
    coverQuotes(around.quotes, content),
    'indirect',
  )
}

const ASKED = /^(?:about|on|whether|if|what|why|how|who|when|where|which|to)$/u
/** How far behind "asked" the question begins. */
const ASKED_REACH = 12

/** A question that opens the sentence ends at the comma before its answer. */
function questionEnd(clause: Clause, first: number, cue: number): number {
  const end = contentEnd(clause, first)
  if (cue > 1) return end
  for (let at = first; at < end; at += 1)
    if (clause.tokens[at]!.text === ',' && clause.quoted[at] === -1 && opensAnswer(clause, at + 1))
      return at - 1
  return end
}

function opensAnswer({ classes, quoted }: Clause, at: number): boolean {
  const found = classes[at]
  return quoted[at] !== -1 || found === 'name' || found === 'pron' || found === 'det' || found === 'noun'
}

/** "it is believed that C" */
function readImpersonal(found: Found): Candidate | null {
  const { clause, complement, subject, around } = found
  const isImpersonal =
    subject !== null && clause.tokens[subject.first]!.lower === 'it' && subject.first === subject.last
  if (!isImpersonal || complement.kind !== 'clause') return null
  const content = spanOf(clause, complement.first, complement.last)
  return build(found, null, coverQuotes(around.quotes, content), 'indirect')
}

/** "are accused of hiding fuel", "is said to be ill": on nobody's word. */
function readHiddenAgent(found: Found, subject: Phrase): Candidate | null {
  const { clause, group, complement, around } = found
  const { tokens } = clause
  const next = tokens[group.verb + 1]?.lower
  const held = spanOf(clause, subject.first, subject.last)
  if (/^(?:to|of|as)$/u.test(next ?? '') && tokens[group.verb + 2] !== undefined && isAgentless(complement)) {
    const behind = group.verb + (next === 'as' ? 2 : 1)
    const rest = spanOf(clause, behind, contentEnd(clause, behind))
    return build(
      { ...found, complement: { ...complement, cueLast: behind - 1 } },
      null,
      [held, ...coverQuotes(around.quotes, rest)],
      'indirect',
    )
  }
  const isAlone = next !== 'by' && complement.kind === 'none'
  return isAlone && /^(?:report|announce|rumor|allege)$/u.test(complement.cue.lemma)
    ? build(found, null, [held], 'indirect')
    : null
}

/** "was opposed by S": what is held is the subject, or what follows the agent. */
function readAgent(found: Found, subject: Phrase): Candidate | null {
  const { clause, group, complement } = found
  if (clause.tokens[group.verb + 1]?.lower !== 'by') return null
  const agent = nounPhraseAfter(clause, group.verb + 2)
  if (agent === null || clause.tokens[agent.last + 1]?.lower === 'as') return null
  return build(
    { ...found, complement: { ...complement, cueLast: group.verb + 1 } },
    agent,
    [spanOf(clause, subject.first, subject.last)],
    'indirect',
  )
}

/** "As reported by S, C" */
function readAsReported(found: Found): Candidate | null {
  const { clause, group, complement, around } = found
  const agent = nounPhraseAfter(clause, group.verb + 2)
  if (agent === null || clause.tokens[agent.last + 1]?.text !== ',' || !SPEECH.has(complement.cue.sense))
    return null
  const first = agent.last + 2
  if (clause.tokens[first] === undefined || group.first > 2) return null
  const content = coverQuotes(around.quotes, spanOf(clause, first, contentEnd(clause, first)))
  return build(
    { ...found, complement: { ...complement, cueLast: group.verb + 1 } },
    agent,
    content,
    'indirect',
  )
}

/** Passives whose hidden agent holds a belief or an accusation about the subject. */
function isAgentless({ cue }: Complement): boolean {
  return /^(?:say|think|believe|report|accuse|allege|charge|rumor|expect|suspect|know|consider|presume|assume|understand|see|estimate|project|predict|describe|portray|regard|view|deem|feel|find|claim|reckon|suppose|anticipate|call|label|dub|perceive)$/u.test(
    cue.lemma,
  )
}
