/** Who governs a cue verb: the rules for finite verbs, infinitives and participles. */
import { type Clause, cueAt, isHead, isNominal, isTime } from './clause.js'
import { SPEECH } from './cues.lexicon.js'
import {
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  sharedSubject,
  subjectBefore,
  type VerbGroup,
  verbGroup,
} from './subject.js'

/** Verbs before an infinitive that leave its subject speaking: "went on to say", "declined to say". */
const RAISING =
  /^(?:go|goes|going|went|gone|on|continue|continued|continues|begin|began|begins|start|started|seem|seems|seemed|appear|appeared|appears|try|tried|tries|trying|used|want|wants|wanted|have|has|had|rush|rushed|rushes|hasten|hastened|ready|prepared|able|quick|happy|free|keen|careful|slow|eager|was|were|is|are|been)$/u

/** An infinitive whose subject is that of the verb before it. */
export function isRaised({ tokens }: Clause, { first }: VerbGroup): boolean {
  return RAISING.test(tokens[first - 1]?.lower ?? '')
}

/** First token of a verb group with the verbs that raise its subject: "went on to say". */
export function raisedFirst({ tokens, quoted }: Clause, group: VerbGroup): number {
  let { first } = group
  if (group.infinitive)
    while (first > 0 && quoted[first - 1] === -1 && RAISING.test(tokens[first - 1]!.lower)) first -= 1
  return first
}

/** The subject of a finite cue: before it, of the clause before ("came and said"), or before a relative clause. */
export function finiteSubject(clause: Clause, group: VerbGroup): Phrase | null {
  const { tokens, classes } = clause
  const first = raisedFirst(clause, group)
  const before = classes[first - 1]
  if (before === 'conj') return speakingSubject(clause, group) ?? sharedSubject(clause, first - 1, false)
  if (tokens[first - 1]?.text === ',' && classes[first - 2] === 'verb')
    return sharedSubject(clause, first - 2, false)
  const subject = subjectBefore(clause, first)
  return subject ?? subjectOfRelative(clause, first)
}

/** "Orr said the gate may have opened, but stressed …": the one who spoke before speaks on, not the subject of what was said. */
function speakingSubject(clause: Clause, { first, verb }: VerbGroup): Phrase | null {
  if (!isSpeaking(clause, verb) || cueAt(clause, verb)!.shape === 'ing') return null
  for (let at = first - 2; at > Math.max(0, first - SPEAKING_REACH); at -= 1) {
    if (clause.tokens[at]!.text === ';') return null
    if (!isSpeaking(clause, at) || cueAt(clause, at)!.shape === 'ing') continue
    const group = verbGroup(clause, at)
    const subject = group.passive || group.infinitive ? null : subjectBefore(clause, group.first)
    return subject === null || subject.antecedent !== undefined ? null : { ...subject, shared: true }
  }
  return null
}

function isSpeaking(clause: Clause, at: number): boolean {
  if (clause.quoted[at] !== -1) return false
  const form = cueAt(clause, at)
  return (
    form !== undefined &&
    form.shape !== 'base' &&
    form.cues.some(({ sense, frames }) => SPEECH.has(sense) && frames.has('c'))
  )
}

/** Nouns whose participle tells what they say ("a letter condemning the plan"); others only do something ("crowds supporting him"). */
const SPOKEN =
  /^(?:statement|letter|message|post|tweet|report|email|e-mail|note|memo|column|editorial|article|speech|resolution|bill|law|order|ad|video|petition|comment|remark|poll|survey|study)$/u

/** "Orr issued a statement on Friday saying": whoever made the statement says it, where somebody did. */
function makerOf(clause: Clause, first: number): Phrase | null {
  const { tokens, classes, quoted } = clause
  let at = first - 1
  while (at > first - 5 && at > 0 && (isTime(tokens[at]!) || /^(?:on|late|early)$/u.test(tokens[at]!.lower)))
    at -= 1
  if (!SPOKEN.test(tokens[at]?.lemma ?? '')) return null
  while (at > 0 && isNominal(classes[at]) && quoted[at] === -1) at -= 1
  if (tokens[at]!.lower === 'out') at -= 1
  return MAKING.test(tokens[at]?.lemma ?? '') && quoted[at] === -1
    ? sharedSubject(clause, at + 1, false)
    : null
}

const MAKING = /^(?:release|issue|write|put|send|post|publish|make|pen|deliver|give)$/u

/** How far before a second verb of saying the first may stand. */
const SPEAKING_REACH = 45
/** How far behind the verb the relative clause may begin that stands between it and its subject. */
const RELATIVE_REACH = 20

/** "A witness who asked not to be named said": the phrase before the relative clause. */
function subjectOfRelative(clause: Clause, first: number): Phrase | null {
  const { tokens, classes, quoted } = clause
  for (let at = first - 1; at > Math.max(0, first - RELATIVE_REACH) && quoted[at] === -1; at -= 1) {
    if (classes[at] === 'rel') {
      const phrase = nounPhraseBefore(clause, at - 1)
      return phrase === null ? null : { first: phrase.first, last: first - 1 }
    }
    if (classes[at] === 'punct' || tokens[at]!.lower === 'that') return null
  }
  return null
}

/** ", adding that" · "by saying that" · "a statement saying that" · "Citing Orr, the mayor said". */
export function participleSubject(clause: Clause, { first, verb }: VerbGroup): Phrase | null {
  const { tokens, classes, quoted } = clause
  if (first === 0) {
    for (let at = verb + 1; at < tokens.length; at += 1)
      if (tokens[at]!.text === ',' && quoted[at] === -1) {
        const phrase = nounPhraseAfter(clause, at + 1)
        return phrase === null ? null : { ...phrase, shared: true }
      }
    return null
  }
  if (tokens[first - 1]!.lower === 'as') return nounPhraseBefore(clause, first - 2)
  const maker = makerOf(clause, first)
  if (maker !== null) return maker
  if (isHead(classes[first - 1]) && quoted[first - 1] === -1)
    return isSpeaking(clause, verb) || SPOKEN.test(tokens[first - 1]!.lemma)
      ? subjectBefore(clause, first)
      : null
  return sharedSubject(clause, first, true)
}
