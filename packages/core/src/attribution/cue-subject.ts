/** Who governs a cue verb: the rules for finite verbs, infinitives and participles. */
import { type Clause, isHead } from './clause.js'
import {
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
  sharedSubject,
  subjectBefore,
  type VerbGroup,
} from './subject.js'

/** Verbs before an infinitive that leave its subject speaking: "went on to say", "declined to say". */
const RAISING =
  /^(?:go|goes|going|went|gone|on|continue|continued|continues|begin|began|begins|start|started|seem|seems|seemed|appear|appeared|appears|try|tried|tries|trying|used|want|wants|wanted|have|has|had|rush|rushed|rushes|hasten|hastened|ready|prepared|able|quick|happy|free|keen|careful|slow|eager|was|were|is|are|been)$/u

/** An infinitive whose subject is that of the verb before it. */
export function isRaised({ tokens }: Clause, { first }: VerbGroup): boolean {
  return RAISING.test(tokens[first - 1]?.lower ?? '')
}

/** The subject of a finite cue: before it, of the clause before ("came and said"), or before a relative clause. */
export function finiteSubject(clause: Clause, group: VerbGroup): Phrase | null {
  const { tokens, classes } = clause
  let first = group.first
  if (group.infinitive) while (first > 0 && RAISING.test(tokens[first - 1]!.lower)) first -= 1
  const before = classes[first - 1]
  if (before === 'conj') return sharedSubject(clause, first - 1, false)
  if (tokens[first - 1]?.text === ',' && classes[first - 2] === 'verb')
    return sharedSubject(clause, first - 2, false)
  const subject = subjectBefore(clause, first)
  return subject ?? subjectOfRelative(clause, first)
}

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
  if (isHead(classes[first - 1]) && quoted[first - 1] === -1) return subjectBefore(clause, first)
  return sharedSubject(clause, first, true)
}
