/** Who governs a cue verb: the rules for finite verbs, infinitives and participles. */
import { type Clause, isHead, isNominal, isTime } from './clause.js'
import { cueAt } from './cue-at.js'
import { SPEECH } from './cues.lexicon.js'
import { TYPE_OF_HEAD } from './speakers.lexicon.js'
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

/** Verbs and words that say that nothing was said: "declined to confirm", "stopped short of saying". */
const WITHHOLDING = /^(?:decline|refuse|fail|hesitate)$/u

/** First token of the words that withhold the saying before a verb group, or -1. */
export function withheldFirst(
  { tokens, quoted }: Clause,
  { first, infinitive }: Pick<VerbGroup, 'first' | 'infinitive'>,
): number {
  const before = tokens[first - 1]
  if (before === undefined || quoted[first - 1] !== -1) return -1
  if (infinitive && WITHHOLDING.test(before.lemma)) return first - 1
  const isShort =
    before.lower === 'of' && tokens[first - 2]?.lower === 'short' && tokens[first - 3]?.lemma === 'stop'
  return isShort ? first - 3 : -1
}

/** An infinitive whose subject is that of the verb before it. */
export function isRaised(clause: Clause, group: VerbGroup): boolean {
  const { tokens } = clause
  return (
    RAISING.test(tokens[group.first - 1]?.lower ?? '') ||
    (withheldFirst(clause, group) !== -1 && isSpeaking(clause, group.verb, 'base'))
  )
}

/** First token of a verb group with the verbs that raise its subject: "went on to say". */
export function raisedFirst(clause: Clause, group: VerbGroup): number {
  const { tokens, quoted } = clause
  const withheld = withheldFirst(clause, group)
  if (withheld !== -1) return verbGroup(clause, withheld).first
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

function isSpeaking(clause: Clause, at: number, shape?: 'base'): boolean {
  if (clause.quoted[at] !== -1) return false
  const form = cueAt(clause, at)
  return (
    form !== undefined &&
    (form.shape !== 'base' || shape === 'base') &&
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

/** "groups *supporting* the mayor", "with Orr *calling* the plan a mistake" */
function takesSides(clause: Clause, first: number, verb: number): boolean {
  if (clause.tags === null) return false
  const subject = subjectBefore(clause, first)
  if (subject !== null && clause.tokens[subject.first - 1]?.lower === 'with') return true
  const { lemma } = clause.tokens[first - 1]!
  const type = TYPE_OF_HEAD.get(lemma)
  return (
    (type === 'organisation' || type === 'group' || type === 'unnamed') &&
    cueAt(clause, verb)!.cues.some(
      ({ sense }) => sense === 'support' || sense === 'oppose' || sense === 'criticise',
    )
  )
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

/** "Orr was quoted by the Post as saying": the one who is quoted. */
function quotedBy(clause: Clause, last: number): Phrase | null {
  for (let at = last; at > Math.max(0, last - QUOTED_REACH); at -= 1) {
    if (!/^(?:quoted|cited|overheard|heard|recorded)$/u.test(clause.tokens[at]!.lower)) continue
    const group = verbGroup(clause, at)
    return group.passive ? subjectBefore(clause, group.first) : null
  }
  return null
}

/** Words between "quoted" and "as saying". */
const QUOTED_REACH = 12

/** "was upset with *Bell* for saying", "criticised *Bell* for saying": the one who is reproached said it. */
function reproachedBefore({ tokens, classes }: Clause, last: number): Phrase | null {
  let first = last
  while (first > 0 && isNominal(classes[first - 1])) first -= 1
  const isPerson =
    classes[last] === 'name' ||
    /^(?:him|her|them)$/u.test(tokens[last]!.lower) ||
    TYPE_OF_HEAD.has(tokens[last]!.lemma)
  const before = first > 0 ? tokens[first - 1]!.lower : ''
  return isPerson && (/^(?:with|at)$/u.test(before) || classes[first - 1] === 'verb') ? { first, last } : null
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
  const opening = tokens[first - 1]!.lower
  if (opening === 'without') return null
  if (opening === 'as') return quotedBy(clause, first - 2) ?? nounPhraseBefore(clause, first - 2)
  const reproached = opening === 'for' ? reproachedBefore(clause, first - 2) : null
  if (reproached !== null) return reproached
  const maker = makerOf(clause, first)
  if (maker !== null) return maker
  if (isHead(classes[first - 1]) && quoted[first - 1] === -1)
    return isSpeaking(clause, verb) ||
      SPOKEN.test(tokens[first - 1]!.lemma) ||
      takesSides(clause, first, verb)
      ? subjectBefore(clause, first)
      : null
  return sharedSubject(clause, first, true)
}
