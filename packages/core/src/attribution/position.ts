/** How the outlet stands to what it passes on, and the words that hedge it. */
import type { Position, Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import type { Clause } from './clause.js'
import { POSITION_OF, type Sense } from './cues.lexicon.js'
import { HEDGES } from './hedges.lexicon.js'

/** Words of an article about crime and courts: there "alleged" is a duty, elsewhere a doubt. */
const CRIME =
  /^(?:police|prosecutor|court|charge|indict|indictment|lawsuit|arrest|suspect|trial|jury|judge|attorney|defendant|sue|plaintiff|crime|victim)$/u
/** So many of them make it one. */
const CRIME_WORDS = 3

export function isAboutCrime(clauses: readonly Clause[]): boolean {
  let count = 0
  for (const { tokens } of clauses)
    for (const { lemma } of tokens) {
      if (CRIME.test(lemma)) count += 1
      if (count >= CRIME_WORDS) return true
    }
  return false
}

/** Senses that lose their force when negated: "did not confirm", "has not said". */
const NEGATED_AWAY: ReadonlySet<Sense> = new Set<Sense>(['confirm', 'reveal', 'show', 'know', 'admit'])
/** Senses that turn into doubt when negated: "does not believe". */
const DISBELIEVED: ReadonlySet<Sense> = new Set<Sense>(['believe', 'expect'])

/** Cues that are themselves the hedge: of the one who is named for them, else of the outlet. */
export const HEDGING: ReadonlySet<Sense> = new Set<Sense>(['suspect', 'fear', 'appear'])

export interface Surroundings {
  aboutCrime: boolean
  /** Inside the words of a speaker. */
  inside: boolean
  clauses: readonly Clause[]
  text: string
}

/**
 * Rules in order: denial, doubt, unconfirmed, endorsement, distance; "did not deny" is no denial, and a question about a denial
 * leaves it open. What somebody suspects is reported with that one's hedge. Inside another's words only a denial keeps its force: the rest is how the speaker stands to it.
 */
export function positionOf(candidate: Candidate, around: Surroundings): Position {
  const clause = around.clauses[candidate.sentence]!
  const found = ownPosition(candidate, around)
  const open = isOpen(clause, candidate)
  if (found === 'denies' && !open) return found
  if (around.inside) return 'reports'
  if (open) return 'unconfirmed'
  return isUnsupported(clause, candidate) ? 'doubts' : found
}

function ownPosition(
  { sense, negated, weakened, position, source, cue, content }: Candidate,
  { aboutCrime, text }: Surroundings,
): Position {
  if (position !== null) return position
  const words = cue === null ? '' : text.slice(cue.start, cue.end).toLowerCase()
  if (/\b(?:falsely|wrongly)\b/u.test(words)) return 'denies'
  if (sense === 'describe' || sense === 'blame')
    return isCalledFalse(text, content) && !negated ? 'denies' : 'reports'
  if (/\b(?:baselessly|supposedly|purportedly)\b/u.test(words)) return 'doubts'
  const found = sense === 'allege' && !aboutCrime ? 'doubts' : POSITION_OF[sense]
  if (HEDGING.has(sense) && source !== null) return 'reports'
  if (negated && DISBELIEVED.has(sense)) return 'doubts'
  if (negated && (found === 'denies' || found === 'doubts')) return 'reports'
  if (negated && NEGATED_AWAY.has(sense)) return 'unconfirmed'
  if (sense === 'deny' && isRefusal(text, content)) return 'reports'
  if (sense === 'perceive' && /^(?:we|i)?\s*hear$/u.test(words)) return 'reports'
  const isWeak = weakened && !(sense === 'perceive' && CAN_PERCEIVE.test(words))
  return isWeak && found === 'endorses' ? 'unconfirmed' : found
}

/** "could be heard by", "could see": what the witnesses were able to, and no guess. */
const CAN_PERCEIVE =
  /\b(?:could|can)(?: (?:clearly|also|still|only))? (?:be )?(?:see|seen|hear|heard|feel|felt|smell|watch|witness)/u

/** "denied the crew access", "was denied bail": what is not given is no claim that is denied. */
function isRefusal(text: string, content: readonly Span[]): boolean {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  return /^(?:\S+ ){0,4}(?:access|entry|entrance|admission|permission|bail|parole|visas?|asylum|requests?|boarding)\b/iu.test(
    words,
  )
}

/** "called the reports baseless": words at the end of what is described. */
function isCalledFalse(text: string, content: readonly Span[]): boolean {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  return /\b(?:(?:completely|totally|utterly|entirely|as) )?[“"‘']?(?:false|untrue|baseless|unfounded|groundless|fabricated|fake|a lie|lies|nonsense|a hoax|a fabrication|fabrications|propaganda|disinformation)[.,]?[”"’']?$/u.test(
    words,
  )
}

const UNSUPPORTED =
  /\b(?:without (?:providing|offering|citing|giving|presenting|showing|any)?\s?(?:any |further )?(?:evidence|proof)|(?:offered|provided|gave|cited|presented) no (?:evidence|proof)|(?:could not|couldn.t|cannot|can.t) (?:be )?(?:independently |immediately |yet )*(?:be )?(?:independently |immediately )*(?:verif(?:y|ied)|confirm(?:ed)?)(?: (?:by|the|that|this|his|her|their|its)\b)?)/iu

/** The outlet says in the same sentence that nothing supports what is said, or that it could not be verified. */
function isUnsupported(clause: Clause, { cue, content }: Candidate): boolean {
  const { tokens, quoted, sentence } = clause
  const own = tokens
    .filter(
      ({ start, end }, at) => quoted[at] === -1 && !(cue !== null && cue.start <= start && end <= cue.end),
    )
    .map(({ text }) => text)
    .join(' ')
  const isHere = content.some(({ start, end }) => start < sentence.end && sentence.start < end)
  return isHere && cue !== null && UNSUPPORTED.test(own)
}

/** What is said is itself left open: "Did Orr say C?", "If Orr denies C", "may deny C", "Unconfirmed reports said C". */
function isOpen({ tokens, quoted, classes }: Clause, { cue, kind, source }: Candidate): boolean {
  if (cue === null || kind === 'direct') return false
  const last = tokens.findLastIndex((_, at) => quoted[at] === -1)
  if (last === tokens.length - 1 && tokens[last]!.text === '?') return true
  const at = tokens.findIndex(({ start }) => start >= cue.start)
  for (let word = at; word < tokens.length && tokens[word]!.end <= cue.end; word += 1)
    if (/^(?:may|might)$/u.test(tokens[word]!.lower)) return true
  if (source === null) return false
  const { first } = source.phrase
  if (/^(?:unconfirmed|unverified)$/u.test(tokens[first]!.lower)) return true
  return classes[first - 1] === 'sub' && /^(?:if|whether|unless)$/u.test(tokens[first - 1]!.lower)
}

/** "could not say", "could not find" tell what somebody was unable to do; "could not have been", "could not be ruled out" are guesses. */
function isInability(tokens: Clause['tokens'], at: number): boolean {
  return (
    tokens[at]!.lower === 'could' &&
    tokens[at + 1]?.lower === 'not' &&
    !/^(?:have|be)$/u.test(tokens[at + 2]?.lower ?? '')
  )
}

/** Hedging words inside the given spans of a sentence, in order. */
export function hedgesIn({ tokens }: Clause, spans: readonly Span[]): Span[] {
  const hedges: Span[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const phrases = HEDGES.get(token.lower)
    if (phrases === undefined || !spans.some(({ start, end }) => start <= token.start && token.end <= end))
      continue
    if (/^M/u.test(token.text) && at > 0) continue
    const phrase = phrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word))
    if (phrase === undefined || (phrase.length === 1 && isInability(tokens, at))) continue
    hedges.push({ start: token.start, end: tokens[at + phrase.length - 1]!.end })
    at += phrase.length - 1
  }
  return hedges
}
