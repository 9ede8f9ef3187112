/** What follows a cue verb: the hearer, adjuncts of time and place, then the content and where it ends. */
import { type Clause, isHead, isTime } from './clause.js'
import { contentEnd, hasFiniteVerb, lastWord } from './content-end.js'
import type { Cue, CueForm } from './cue-forms.js'
import { SPEECH } from './cues.lexicon.js'

export type ComplementKind = 'none' | 'quote' | 'clause' | 'infinitive' | 'noun'

export interface Complement {
  kind: ComplementKind
  /** The entry of the lexicon that fits. */
  cue: Cue
  /** Last token of the cue, with its particle or preposition. */
  cueLast: number
  /** First and last token of the content; meaningless where `kind` is none. */
  first: number
  last: number
  hearer: { first: number; last: number } | null
}

/** How far adjuncts between a verb and its content are followed. */
const ADJUNCT_REACH = 24
const HEARER_REACH = 14
/** A clause without a recognised verb is taken for one only from so many tokens on. */
const SHORTEST_VERBLESS = 3
const ADJUNCTS = new Set(
  'in on at during to after before through via from with without by over for outside inside as following when while shortly about of per amid despite ahead'.split(
    ' ',
  ),
)

/** Reads what stands to the right of the verb. */
export function complementOf(clause: Clause, form: CueForm, verb: number): Complement {
  const { tokens } = clause
  const phrasal = form.cues.find(({ particle }) => particle !== null && tokens[verb + 1]?.lower === particle)
  const cue = phrasal ?? form.cues.find(({ particle }) => particle === null) ?? form.cues[0]!
  const none: Complement = { kind: 'none', cue, cueLast: verb, first: verb, last: verb, hearer: null }
  if (phrasal === undefined && cue.particle !== null) return none
  if (phrasal !== undefined) none.cueLast = verb + 1
  let at = none.cueLast + 1
  at = skipRemark(clause, at)
  if (cue.prepositions.has(tokens[at]?.lower ?? '')) return prepositional(clause, { ...none, cueLast: at })
  at = skipTime(clause, at)
  if (cue.frames.has('o') || cue.frames.has('q')) {
    const hearer = cue.frames.has('o') ? hearerAt(clause, at) : null
    if (hearer !== null) {
      none.hearer = hearer
      at = skipTime(clause, skipRemark(clause, hearer.last + 1))
    }
    at = skipAdjuncts(clause, at, cue)
  }
  return contentFrom(clause, none, at)
}

function prepositional(clause: Clause, base: Complement): Complement {
  const first = base.cueLast + 1
  if (clause.tokens[first] === undefined || clause.classes[first] === 'punct')
    return { ...base, cueLast: base.cueLast - 1 }
  return { ...base, kind: 'noun', first, last: contentEnd(clause, first) }
}

/** ", however, that": an adverb between commas before the clause. */
function skipRemark({ tokens, classes }: Clause, at: number): number {
  const isRemark = tokens[at]?.text === ',' && classes[at + 1] === 'adv' && tokens[at + 2]?.text === ','
  return isRemark && classes[at + 3] === 'that' ? at + 3 : at
}

/** Where what is denied may begin behind its noun: "rejected the latest claims by the rebels that …". */
const DENIED_REACH = 10
const DENIED_NOUN =
  /^(?:claim|report|allegation|accusation|charge|suggestion|rumou?r|assertion|statement|notion|idea|speculation|story|account)$/u

/**
 * First token of what is denied or doubted behind a noun of saying: "denied claims that C", "rejected reports of N". The noun
 * belongs to the cue, so that the content is the positive clause. `first` itself where there is no such noun.
 */
export function behindSaying({ tokens, classes, quoted }: Clause, first: number): number {
  let noun = -1
  for (let at = first; at < Math.min(tokens.length - 1, first + DENIED_REACH); at += 1) {
    const found = classes[at]!
    if (quoted[at] !== -1 || found === 'punct' || found === 'aux' || found === 'modal') return first
    if (DENIED_NOUN.test(tokens[at]!.lemma)) noun = at
    if (noun === -1) continue
    if (found === 'that') return at
    if (tokens[at]!.lower === 'of' && at === noun + 1) return at + 1
  }
  return first
}

function skipTime({ tokens, classes }: Clause, from: number): number {
  let at = from
  if (
    /^(?:on|in|at|late|earlier|early)$/u.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1] !== undefined &&
    isTime(tokens[at + 1]!)
  )
    at += 1
  while (
    tokens[at] !== undefined &&
    (isTime(tokens[at]!) || /^(?:again|later|recently|simply|flatly|also)$/u.test(tokens[at]!.lower))
  ) {
    if (tokens[at]!.lower === 'this' && !isTime(tokens[at + 1] ?? tokens[at]!)) break
    if (classes[at] === 'det' && tokens[at + 1] !== undefined && !isTime(tokens[at + 1]!)) break
    at += 1
  }
  return at
}

/** Behind a hearer's name these tell how and when, not who: "told the Post by telephone". */
const MANNER = new Set('by via through during after before'.split(' '))

/** "reporters", "the Valley Post", "a crowd in Ostra": up to what opens the content. Null where the verb has no hearer. */
function hearerAt({ tokens, classes, quoted }: Clause, from: number): { first: number; last: number } | null {
  if (/^(?:him|her|them|me|us|you|himself|herself|themselves)$/u.test(tokens[from]?.lower ?? ''))
    return { first: from, last: from }
  const opening = classes[from]
  if (opening !== 'name' && opening !== 'noun' && opening !== 'det' && opening !== 'num') return null
  for (let at = from + 1; at < Math.min(tokens.length, from + HEARER_REACH); at += 1) {
    const found = classes[at]!
    const isContent =
      found === 'that' ||
      found === 'to' ||
      found === 'sub' ||
      found === 'quote' ||
      found === 'pron' ||
      (found === 'neg' && classes[at + 1] === 'to')
    if (isContent || quoted[at] !== -1) return { first: from, last: at - 1 }
    if (found === 'det' && isHead(classes[at - 1]) && !isTime(tokens[at + 1] ?? tokens[at]!))
      return { first: from, last: at - 1 }
    if (found === 'punct') return /^[,:.]$/u.test(tokens[at]!.text) ? { first: from, last: at - 1 } : null
    if (found === 'prep' && classes[at - 1] === 'name' && MANNER.has(tokens[at]!.lower))
      return { first: from, last: at - 1 }
    if (found === 'verb' || found === 'aux' || found === 'modal') return null
  }
  return null
}

/** "in a statement", "during a visit to Ostra": skipped where the content opens visibly behind them. */
function skipAdjuncts({ tokens, classes, quoted }: Clause, from: number, cue: Cue): number {
  if (tokens[from]?.text === ',' && ADJUNCTS.has(tokens[from + 1]?.lower ?? '')) {
    for (let at = from + 2; at < Math.min(tokens.length, from + ADJUNCT_REACH); at += 1)
      if (classes[at] === 'that' && tokens[at - 1]!.text === ',') return at
    return from
  }
  const opening = tokens[from]?.lower ?? ''
  if (!ADJUNCTS.has(opening) || (opening === 'to' && cue.frames.has('i'))) return from
  for (let at = from + 1; at < Math.min(tokens.length, from + ADJUNCT_REACH); at += 1) {
    const found = classes[at]!
    if (found === 'that' && isHead(classes[at - 1])) return at
    if (quoted[at] !== -1) return at
    if (found === 'punct')
      return /^[:]$/u.test(tokens[at]!.text) || quoted[at + 1] !== -1
        ? at
        : afterComma({ tokens, classes }, at, from + ADJUNCT_REACH)
    if (found === 'pron' && opensVerb(classes[at + 1]) && isHead(classes[at - 1]) && cue.frames.has('c'))
      return at
  }
  return tokens.length
}

/** Behind adjuncts with commas of their own ("in Ostra, Vale, that …") the clause shows itself by "that". */
function afterComma(
  { tokens, classes }: Pick<Clause, 'tokens' | 'classes'>,
  comma: number,
  end: number,
): number {
  if (tokens[comma]?.text !== ',') return tokens.length
  for (let at = comma + 1; at < Math.min(tokens.length, end); at += 1) {
    if (classes[at] === 'that') return tokens[at - 1]!.text === ',' ? at : comma
    if (classes[at] === 'verb' || classes[at] === 'aux' || classes[at] === 'modal') return comma
  }
  return comma
}

function opensVerb(found: Clause['classes'][number] | undefined): boolean {
  return found === 'verb' || found === 'aux' || found === 'modal' || found === 'adv'
}

function contentFrom(clause: Clause, base: Complement, from: number): Complement {
  const { tokens, classes, quoted } = clause
  const { frames } = base.cue
  let at = from
  if (/^[,:—–-]$/u.test(tokens[at]?.text ?? '')) {
    const colon = tokens[at]!.text === ':'
    if (tokens[at + 1] === undefined || !(colon || (quoted[at + 1] !== -1 && tokens[at]!.text === ',')))
      return base
    at += 1
  }
  const token = tokens[at]
  if (token === undefined || saysNothing(clause, at)) return base
  const found = classes[at]!
  if (quoted[at] !== -1 && found === 'quote')
    return frames.size > 0 ? { ...base, kind: 'quote', first: at, last: contentEnd(clause, at) } : base
  const isNotTo = found === 'neg' && classes[at + 1] === 'to' && !isAnonymity(clause, at)
  if (found === 'punct' || found === 'conj' || (found === 'neg' && !isNotTo)) return base
  const end = () => contentEnd(clause, at)
  if (
    (found === 'that' && (frames.has('c') || !frames.has('n'))) ||
    found === 'sub' ||
    (found === 'rel' && at > base.cueLast)
  )
    return frames.has('c') &&
      !/^(?:as|while|although|though|when|after|before|since|because|than|until)$/u.test(token.lower)
      ? { ...base, kind: 'clause', first: at, last: end() }
      : base
  if (found === 'to' || isNotTo)
    return frames.has('i') ? { ...base, kind: 'infinitive', first: at, last: end() } : base
  const last = end()
  if (
    frames.has('c') &&
    (hasFiniteVerb(clause, at, last) || (isPlainSaying(base.cue) && last - at >= SHORTEST_VERBLESS))
  )
    return { ...base, kind: 'clause', first: at, last }
  if (frames.has('n') || (frames.has('i') && hasInfinitive(clause, at, last)))
    return found === 'prep' || found === 'verb' || found === 'aux'
      ? base
      : { ...base, kind: 'noun', first: at, last }
  return base
}

/** "who believes that", "will report next month": nothing is told. */
function saysNothing(clause: Clause, from: number): boolean {
  const { tokens, classes, quoted } = clause
  const last = lastWord(clause, from)
  if (classes[from] === 'that' || quoted[from] !== -1 || last - from > LONGEST_TIME)
    return from === last && quoted[from] === -1
  return tokens
    .slice(from, last + 1)
    .every((token) => isTime(token) || /^(?:next|last|on|in|at|later)$/u.test(token.lower))
}

/** "asked not to be named": how a source is kept from view is no content. */
function isAnonymity({ tokens }: Clause, at: number): boolean {
  return tokens[at + 2]?.lower === 'be' && /^(?:named|identified|quoted)$/u.test(tokens[at + 3]?.lower ?? '')
}

/** Words of a time: "next month", "on Friday morning". */
const LONGEST_TIME = 4

/** Verbs like "said", whose object is a clause even where its verb is not recognised. */
function isPlainSaying({ frames, sense }: Cue): boolean {
  return frames.has('q') && frames.has('c') && !frames.has('n') && sense !== 'argue' && SPEECH.has(sense)
}

function hasInfinitive({ classes }: Clause, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (classes[at] === 'to') return true
  return false
}
