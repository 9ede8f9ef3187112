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

/** Cues that are themselves the hedge: of the one who is named for them, else of the outlet. */
export const HEDGING: ReadonlySet<Sense> = new Set<Sense>(['suspect', 'fear', 'appear'])

/**
 * Rules in order: denial, doubt, unconfirmed, endorsement, distance; "did not deny" is no denial. What somebody suspects is
 * reported with that one's hedge. Inside another's words only a denial keeps its force: the rest is how the speaker stands to it.
 */
export function positionOf(candidate: Candidate, aboutCrime: boolean, inside: boolean): Position {
  const found = ownPosition(candidate, aboutCrime)
  return inside && found !== 'denies' ? 'reports' : found
}

function ownPosition(
  { sense, negated, weakened, position, source }: Candidate,
  aboutCrime: boolean,
): Position {
  if (position !== null) return position
  const found = sense === 'allege' && !aboutCrime ? 'doubts' : POSITION_OF[sense]
  if (HEDGING.has(sense) && source !== null) return 'reports'
  if (negated && (found === 'denies' || found === 'doubts')) return 'reports'
  if (negated && NEGATED_AWAY.has(sense)) return 'unconfirmed'
  return weakened && found === 'endorses' ? 'unconfirmed' : found
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
