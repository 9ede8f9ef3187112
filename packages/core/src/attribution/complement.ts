/** What follows a cue verb: the hearer, adjuncts of time and place, then the content and where it ends. */
import { type Clause, cueAt, isCapitalised, isHead, isTime } from './clause.js'
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
  'in on at during to after before through via from with without by over for outside inside as following when while shortly about of per amid despite'.split(
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
  if (
    tokens[at]?.text === ',' &&
    clause.classes[at + 1] === 'adv' &&
    tokens[at + 2]?.text === ',' &&
    clause.classes[at + 3] === 'that'
  )
    at += 3
  if (cue.prepositions.has(tokens[at]?.lower ?? '')) return prepositional(clause, { ...none, cueLast: at })
  at = skipTime(clause, at)
  if (cue.frames.has('o') || cue.frames.has('q')) {
    const hearer = cue.frames.has('o') ? hearerAt(clause, at) : null
    if (hearer !== null) {
      none.hearer = hearer
      at = skipTime(clause, hearer.last + 1)
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
      found === 'that' || found === 'to' || found === 'sub' || found === 'quote' || found === 'pron'
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
  if (found === 'punct' || found === 'conj' || found === 'neg') return base
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
  if (found === 'to') return frames.has('i') ? { ...base, kind: 'infinitive', first: at, last: end() } : base
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

/** Words of a time: "next month", "on Friday morning". */
const LONGEST_TIME = 4

/** Verbs like "said", whose object is a clause even where its verb is not recognised. */
function isPlainSaying({ frames, sense }: Cue): boolean {
  return frames.has('q') && frames.has('c') && !frames.has('n') && SPEECH.has(sense)
}

export function hasFiniteVerb({ classes, quoted }: Clause, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const found = classes[at]
    if (
      quoted[at] === -1 &&
      (found === 'aux' || found === 'modal' || (found === 'verb' && classes[at - 1] !== 'det'))
    )
      return true
  }
  return false
}

function hasInfinitive({ classes }: Clause, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (classes[at] === 'to') return true
  return false
}

/** Words that open a clause of the outlet again after a comma. */
const NEW_CLAUSE = new Set('but while although though whereas yet however'.split(' '))

/** Last token of content that begins at `from`: the end of the sentence, or where another cue or a contrasting clause begins. */
export function contentEnd(clause: Clause, from: number): number {
  const { tokens, classes, quoted } = clause
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (quoted[at] !== -1) continue
    const { text } = tokens[at]!
    if (text === ';') return at - 1
    if (/^[,—–-]$/u.test(text) && endsAtComma(clause, at)) return at - 1
    if (classes[at] === 'conj' && classes[at - 1] !== 'punct' && isSpeechVerb(clause, at + 1)) return at - 1
    if (/^according$/u.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to') return at - 1
  }
  return lastWord(clause, from)
}

function endsAtComma(clause: Clause, comma: number): boolean {
  const { tokens, classes } = clause
  const next = tokens[comma + 1]
  if (next === undefined) return true
  if (NEW_CLAUSE.has(next.lower)) return !goesOnQuoting(clause, comma + 1)
  if (next.lower === 'according') return true
  if (classes[comma + 1] === 'conj') return isSpeechVerb(clause, comma + 2)
  if (classes[comma + 1] === 'ing' && cueAt(clause, comma + 1) !== undefined) return true
  return isInsertedCue(clause, comma + 1)
}

/** "said that C, but “…”": words in quotation marks behind the contrast are still the speaker's. */
function goesOnQuoting(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(clause.tokens.length, from + QUOTING_REACH); at += 1) {
    if (clause.quoted[at] !== -1) return true
    if (cueAt(clause, at) !== undefined || clause.tokens[at]!.text === ';') return false
  }
  return false
}

const QUOTING_REACH = 12

/** ", she said" · ", said the mayor" · ", officials say," */
function isInsertedCue(clause: Clause, from: number): boolean {
  const { classes } = clause
  if (isSpeechVerb(clause, from)) return true
  for (let at = from + 1; at < from + 8; at += 1) {
    if (isSpeechVerb(clause, at)) {
      const next = clause.tokens[at + 1]?.text ?? '.'
      return /^[,.:]$/u.test(next) || clause.quoted[at + 1] !== -1
    }
    if (!isHead(classes[at - 1]) && classes[at - 1] !== 'det' && classes[at - 1] !== 'prep') return false
  }
  return false
}

function isSpeechVerb(clause: Clause, at: number): boolean {
  if (at >= clause.tokens.length || clause.quoted[at] !== -1) return false
  let verb = at
  while (clause.classes[verb] === 'adv' && verb < at + 2) verb += 1
  if (verb >= clause.tokens.length) return false
  const form = cueAt(clause, verb)
  return (
    form !== undefined &&
    (form.shape === 'past' || form.shape === 's') &&
    form.cues.some(({ sense, frames }) => SPEECH.has(sense) && frames.has('c')) &&
    !isCapitalised(clause.tokens[verb]!)
  )
}

/** The last token that is not the full stop of the sentence. */
export function lastWord({ tokens, quoted }: Clause, from: number): number {
  let last = tokens.length - 1
  while (last > from && quoted[last] === -1 && /^[.!?…:;,]+$/u.test(tokens[last]!.text)) last -= 1
  return last
}
