/** An attribution before its speaker, chain and place among the others are known. */
import type { Position, Span } from '@parallax/contract'
import type { Clause } from './clause.js'
import type { Sense } from './cues.lexicon.js'
import type { Phrase } from './subject.js'

export interface Candidate {
  sense: Sense
  cue: Span | null
  /** Words of the source in this sentence, with the clause that they stand in. */
  source: { clause: Clause; phrase: Phrase } | null
  /** The outlet whose reprinted account the content is: what is said in it is read as in any account. */
  account?: string | undefined
  /** The words after "told" or "in an interview with": a hearer that may be an outlet. */
  hearer: Span | null
  content: Span[]
  kind: 'direct' | 'indirect' | 'mixed'
  negated: boolean
  /** The content is a thing, not a clause: "saw smoke". */
  bare?: boolean
  /** Auxiliaries and adverbs of the cue that weaken it: "would say", "reportedly said". */
  weakened: boolean
  /** Where the pattern itself fixes the position. */
  position: Position | null
  sentence: number
}
