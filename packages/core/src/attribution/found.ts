/** What has been read around one cue verb, and the candidate made of it. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import type { Complement } from './complement.js'
import { raisedFirst, withheldFirst } from './cue-subject.js'
import { SPEECH } from './cues.lexicon.js'
import type { Quotes } from './quotes.js'
import type { Phrase, VerbGroup } from './subject.js'

export interface Around {
  quotes: Quotes
  previous: Clause | undefined
  next: Clause | undefined
}

export interface Found {
  clause: Clause
  group: VerbGroup
  complement: Complement
  subject: Phrase | null
  around: Around
}

export function build(
  { clause, group, complement }: Found,
  subject: Phrase | null,
  content: Span[],
  kind: Candidate['kind'],
): Candidate {
  return {
    sense: complement.cue.sense,
    cue: spanOf(clause, raisedFirst(clause, group), Math.max(complement.cueLast, group.verb)),
    source: subject === null ? null : { clause, phrase: subject },
    hearer:
      complement.hearer === null ? null : spanOf(clause, complement.hearer.first, complement.hearer.last),
    content,
    kind,
    negated: group.negated || withheldFirst(clause, group) !== -1,
    bare: complement.kind === 'noun',
    weakened: group.modal,
    position: isOwningUp(clause, complement) ? 'reports' : null,
    sentence: clause.sentence.index,
  }
}

/** "claimed responsibility": nothing is doubted there. */
function isOwningUp({ tokens }: Clause, { cue, first }: Complement): boolean {
  return cue.sense === 'claim' && /^(?:responsibility|credit)$/u.test(tokens[first]?.lower ?? '')
}

export function isQuoting({ cue }: Complement): boolean {
  return cue.frames.has('q') || SPEECH.has(cue.sense)
}

export function isAfterComma({ tokens, quoted }: Clause, at: number): boolean {
  return at > 1 && tokens[at - 1]!.text === ',' && quoted[at - 1] === -1
}

/** "shot" without "back" tells nothing. */
export function lacksParticle({ tokens }: Clause, verb: number, { cue }: Complement): boolean {
  return cue.particle !== null && tokens[verb + 1]?.lower !== cue.particle
}
