/** Who governs a verb: the noun phrase before it, the one after it where the order is turned, or that of the clause before. */

import { type Clause, isHead, isNominal, isTime } from './clause.js'
import { AUXILIARIES, NEGATIONS } from './grammar.lexicon.js'

/** Token places, both inclusive. `relative` is set where the subject is who or which; then the antecedent is given. */
export interface Phrase {
  first: number
  last: number
  antecedent?: { first: number; last: number }
  /** The subject stands in an earlier clause of the sentence. */
  shared?: boolean
}

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  first: number
  verb: number
  negated: boolean
  passive: boolean
  modal: boolean
  infinitive: boolean
}

/** No subject of a news sentence is longer; the bound keeps the search linear. */
const LONGEST_SUBJECT = 45
const NP_PREPOSITIONS = new Set(
  'of for in at from with on near against to by about above across around behind below between among inside outside over under within'.split(
    ' ',
  ),
)

export function verbGroup(clause: Clause, verb: number): VerbGroup {
  const { tokens, classes, quoted } = clause
  let first = verb
  let [negated, modal, infinitive, hasBe] = [false, false, false, false]
  for (let at = verb - 1; at >= 0 && quoted[at] === -1; at -= 1) {
    const found = classes[at]!
    const { lower } = tokens[at]!
    if (found === 'neg' || /n't$|^cannot$/u.test(lower) || (found === 'adv' && NEGATIONS.has(lower)))
      negated = true
    else if (found === 'modal') modal = true
    else if (found === 'aux')
      hasBe ||= /^(?:be|am|is|are|was|were|been|being|isn't|aren't|wasn't|weren't|'s|'re)$/u.test(lower)
    else if (found === 'to' && at === first - 1) infinitive = true
    else if (found !== 'adv' && !isFloating(clause, at)) break
    first = at
    if (infinitive && found !== 'to') infinitive = found === 'adv' || found === 'neg'
    if (AUXILIARIES.has(lower) && lower.includes("'") && !lower.startsWith("'") && !/n't$/u.test(lower)) break
  }
  while (
    first < verb &&
    classes[first] === 'adv' &&
    /^(?:so|then|now|thus)$/u.test(tokens[first]!.lower) &&
    first === 0
  )
    first += 1
  return { first, verb, negated, passive: hasBe && !/ing$/u.test(tokens[verb]!.lower), modal, infinitive }
}

/** "Orr and Bell have *both* argued": a determiner behind the subject that it counts. */
function isFloating({ tokens, classes }: Clause, at: number): boolean {
  return (
    /^(?:both|all|each)$/u.test(tokens[at]!.lower) && (classes[at - 1] === 'aux' || isHead(classes[at - 1]))
  )
}

/** The subject before the verb group, or null. */
export function subjectBefore(clause: Clause, group: number, reach = LONGEST_SUBJECT): Phrase | null {
  const { classes, tokens, quoted } = clause
  const at = group - 1
  if (at < 0 || quoted[at] !== -1) return null
  const found = classes[at]!
  if (found === 'rel' || (found === 'that' && isHead(classes[at - 1]))) return relative(clause, at)
  if (found === 'pron') return { first: at, last: at }
  if (found === 'punct')
    return /^[,—–-]$/u.test(tokens[at]!.text)
      ? aroundParenthesis(clause, at, reach)
      : closedBracket(clause, at)
  if (found === 'verb' && isHead(classes[at - 1]) && isBareParticiple(clause, { first: at, verb: at })) {
    const phrase = nounPhraseBefore(clause, at - 1)
    return phrase === null ? null : { first: phrase.first, last: at }
  }
  const governor = phraseGovernor(clause, at)
  if (governor !== -1) return relative(clause, governor)
  const timed = skipTimeBack(clause, at)
  if (timed < at && classes[timed] === 'pron') return { first: timed, last: timed }
  return tokens[timed]!.text === ')' ? closedBracket(clause, timed) : nounPhraseBefore(clause, timed)
}

/** "who in the past has said": the relative pronoun before a phrase of time or place, or -1. */
function phraseGovernor({ tokens, classes, quoted }: Clause, last: number): number {
  for (let at = last; at > Math.max(0, last - 5) && quoted[at] === -1; at -= 1) {
    if (classes[at] === 'prep')
      return classes[at - 1] === 'rel' && /^(?:in|on|at|for|since|during)$/u.test(tokens[at]!.lower)
        ? at - 1
        : -1
    if (!isNominal(classes[at])) return -1
  }
  return -1
}

function relative(clause: Clause, at: number): Phrase {
  const { tokens, classes } = clause
  let last = at - 1
  while (last >= 0 && (tokens[last]!.text === ',' || classes[last] === 'prep')) last -= 1
  const antecedent = last >= 0 ? nounPhraseBefore(clause, last) : null
  return antecedent === null ? { first: at, last: at } : { first: at, last: at, antecedent }
}

/** "Ann Orr (Ind.) said". */
function closedBracket(clause: Clause, at: number): Phrase | null {
  if (clause.tokens[at]!.text !== ')') return null
  let open = at
  while (open > 0 && at - open < 15 && clause.tokens[open]!.text !== '(') open -= 1
  const phrase = open > 0 ? nounPhraseBefore(clause, open - 1) : null
  return phrase === null ? null : { first: phrase.first, last: at }
}

/** "Ann Orr, the mayor, said": the phrase before the matching comma, description included. */
function aroundParenthesis(clause: Clause, comma: number, reach: number): Phrase | null {
  const { tokens, quoted } = clause
  for (let at = comma - 1; at > Math.max(0, comma - reach); at -= 1) {
    if (quoted[at] !== -1) {
      const title = titleFirst(clause, at)
      if (title !== -1) {
        at = title
        continue
      }
      // "“We stay,” Ann Orr of the council, told reporters": one comma too many.
      const whole = nounPhraseBefore(clause, comma - 1)
      return whole?.first === at + 1 ? whole : null
    }
    if (!/^[,—–-]$/u.test(tokens[at]!.text) || isAge(clause, at - 1)) continue
    const last = isRemark(clause, at + 1, comma - 1) ? at - 1 : comma - 1
    if (clause.classes[at - 1] === 'pron') return { first: at - 1, last }
    const phrase = closedBracket(clause, at - 1) ?? nounPhraseBefore(clause, at - 1)
    if (phrase !== null && isAtClauseStart(clause, phrase.first)) return { first: phrase.first, last }
  }
  return null
}

/** Longer words in quotation marks are no title of a work. */
const LONGEST_WORK = 8

/** "Ann Orr, author of “The Dam”, said": the first token of the title that ends at `last`, or -1 where the words are speech. */
function titleFirst({ tokens, classes, quoted }: Clause, last: number): number {
  let first = last
  while (first > 0 && quoted[first - 1] === quoted[last]) first -= 1
  const before = classes[first - 1]
  const isWork = before === 'noun' || before === 'prep' || before === 'name'
  return isWork && last - first < LONGEST_WORK && !/^[,.?!]$/u.test(tokens[last - 1]!.text) ? first : -1
}

/** "Ann Orr, *45*, a nurse, said": a number between commas goes with the name before it. */
function isAge({ tokens, classes }: Clause, at: number): boolean {
  return classes[at] === 'num' && tokens[at - 1]?.text === ','
}

/** ", meanwhile,": adverbs between commas describe nobody. */
function isRemark({ classes }: Clause, first: number, last: number): boolean {
  return first <= last && classes.slice(first, last + 1).every((found) => found === 'adv')
}

function isAtClauseStart({ classes, quoted }: Clause, first: number): boolean {
  const before = classes[first - 1]
  if (first === 0 || quoted[first - 1] !== -1) return true
  return (
    before === 'punct' || before === 'conj' || before === 'sub' || before === 'that' || before === 'quote'
  )
}

function skipTimeBack({ tokens, classes }: Clause, at: number): number {
  let from = at
  while (from > 0 && (isTime(tokens[from]!) || (classes[from] === 'num' && isTime(tokens[from - 1]!))))
    from -= 1
  if (from === at) return at
  return /^(?:on|in|at|by|during|earlier|late)$/u.test(tokens[from]!.lower) && from > 0 ? from - 1 : from
}

/** The noun phrase that ends at `last`, with its "of …" and "in …" parts and coordinated names. */
export function nounPhraseBefore(clause: Clause, last: number): Phrase | null {
  const { tokens, classes, quoted } = clause
  if (!isHead(classes[last]) && classes[last] !== 'det') return null
  let first = last
  let coordination = -1
  for (let at = last - 1; at >= 0 && last - at < LONGEST_SUBJECT && quoted[at] === -1; at -= 1) {
    const found = classes[at]!
    if (isNominal(found) || tokens[at]!.lower === 'one') {
      first = at
      if (opensPhrase(clause, at) || found === 'pron') break
    } else if (found === 'prep' || (found === 'to' && classes[at - 1] === 'noun')) {
      if (
        !NP_PREPOSITIONS.has(tokens[at]!.lower) ||
        !(isHead(classes[at - 1]) || isReducedRelative(clause, at - 1))
      )
        break
    } else if (found === 'quote' && isInsideName(clause, at)) {
      first = at - 1
    } else if (tokens[at]!.text === '-' && classes[at - 1] === 'num') {
      first = at - 1
    } else if (tokens[at]!.lower === 'and' && isHead(classes[at - 1])) {
      if (coordination === -1) coordination = first
    } else if (!isReducedRelative(clause, at)) {
      // What governs the first part of "x and y" leaves y alone as the subject: "met Orr and Bell said".
      if (coordination !== -1 && (found === 'verb' || found === 'aux')) first = coordination
      break
    }
  }
  return { first, last }
}

/** Tom “Tug” Bell: marks of a nickname inside a name. */
function isInsideName({ classes, quoted }: Clause, at: number): boolean {
  return quoted[at] === -1 && classes[at - 1] === 'name' && classes[at + 1] === 'name'
}

/** An article or possessive behind a noun begins a new phrase: "on Friday morning the Post", "in the village the mayor". */
function opensPhrase({ tokens, classes }: Clause, at: number): boolean {
  const before = classes[at - 1]
  return (
    (before === 'noun' || before === 'name') &&
    /^(?:the|an?|its|his|her|their|our|my)$/u.test(tokens[at]!.lower)
  )
}

/** "a man identified as Orr", "people briefed on the talks". */
function isReducedRelative({ tokens, classes }: Clause, at: number): boolean {
  return (
    classes[at] === 'verb' &&
    /ed$/u.test(tokens[at]!.lower) &&
    classes[at + 1] === 'prep' &&
    isHead(classes[at - 1])
  )
}

/** The noun phrase that begins at `from`, to the next comma, full stop, time or verb. */
export function nounPhraseAfter(clause: Clause, from: number): Phrase | null {
  const { tokens, classes, quoted } = clause
  let at = from
  while (at < tokens.length && at - from < LONGEST_SUBJECT && quoted[at] === -1) {
    const found = classes[at]!
    const isPart =
      isNominal(found) ||
      (found === 'prep' && at > from) ||
      (tokens[at]!.lower === 'and' && at > from) ||
      (found === 'pron' && at === from) ||
      isModifier(clause, at)
    if (!isPart || isAdjunct(clause, at)) break
    at += 1
    if (found === 'pron') break
  }
  while (at > from && (classes[at - 1] === 'prep' || classes[at - 1] === 'conj')) at -= 1
  return at === from || !isHead(classes[at - 1]) ? null : { first: from, last: at - 1 }
}

/** "a *recently hacked* list": an adverb or a participle before the noun. */
function isModifier({ classes, quoted }: Clause, at: number): boolean {
  let next = at
  while (next < at + 3 && (classes[next] === 'adv' || classes[next] === 'verb' || classes[next] === 'ing'))
    next += 1
  const before = classes[at - 1]
  return (
    next > at &&
    (classes[next] === 'noun' || classes[next] === 'name') &&
    quoted[next] === -1 &&
    (before === 'det' || before === 'adv' || before === 'prep' || before === 'to')
  )
}

/** "told Orr *on Friday*", "said Orr *late Friday*": a time that is not part of the phrase, as in "early results". */
function isAdjunct({ tokens, classes }: Clause, at: number): boolean {
  if (!isTime(tokens[at]!)) return false
  const next = tokens[at + 1]
  return next === undefined || isTime(next) || classes[at - 1] === 'name' || !isNominal(classes[at + 1])
}

/** The subject of an earlier verb of the sentence: for "and called …", "adding …". The first one where `main` is set. */
export function sharedSubject(clause: Clause, before: number, main: boolean): Phrase | null {
  const { classes, quoted } = clause
  let found: Phrase | null = null
  const from = Math.max(0, before - 2 * LONGEST_SUBJECT)
  for (let at = from; at < before; at += 1) {
    if (quoted[at] !== -1 || (classes[at] !== 'verb' && classes[at] !== 'aux' && classes[at] !== 'modal'))
      continue
    const group = verbGroup(clause, at)
    if (isBareParticiple(clause, group)) continue
    const subject = subjectBefore(clause, group.first, 20)
    if (subject === null || subject.antecedent !== undefined) continue
    found = { ...subject, shared: true }
    // "Orr, who was there when the boy fell, left, saying C": the subject of a clause inside another waits for that of the main one.
    if (main && !opensSubclause(clause, subject.first - 1)) return found
  }
  return found
}

/** Prepositions by their class that open clauses too. */
const OPENS_SUBCLAUSE = /^(?:as|after|before|since|until|because)$/u

function opensSubclause({ tokens, classes }: Clause, at: number): boolean {
  return at >= 0 && (classes[at] === 'sub' || OPENS_SUBCLAUSE.test(tokens[at]!.lower))
}

/** "a statement *released* Thursday": no verb of a clause of its own. */
export function isBareParticiple(
  { tags }: Clause,
  { first, verb }: Pick<VerbGroup, 'first' | 'verb'>,
): boolean {
  return tags !== null && first === verb && tags[verb]!.xpos === 'VBN'
}
