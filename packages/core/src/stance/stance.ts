/** How a body stands to the claim of a headline. Rules, figures and limits: README.md of this folder. */
import type { Span } from '@parallax/contract'
import type { Body, HeadlineClaim } from './read.js'

export type Stance = 'agree' | 'disagree' | 'discuss' | 'unrelated'

export interface StanceJudgement {
  stance: Stance
  /** How much of the headline the body holds, 0 to 3: anywhere, in one sentence, in two neighbours. */
  shared: number
  /** The words of the body that the judgement rests on, the best match first. */
  evidence: readonly Span[]
  /** In plain words. */
  why: string
}

// Chosen by hand on the read half of FNC-1; README.md says how much each moves.
/** A body that shares less is about something else. */
const RELATED = 0.9
/** A sentence that holds this share of the headline speaks of its claim. */
const ABOUT_CLAIM = 0.4
/** Words that call a story untrue, and sentences that negate a word of the claim, before a body denies. */
const DENIALS = 2
/** A headline that itself asks, hedges or names a source asserts little that could be denied. */
const DENIALS_OF_TENTATIVE = 6
/** A body with this share of words of telling discusses; below the lower share it states. */
const TOLD_MUCH = 0.0225
const TOLD_LITTLE = 0.01
/** Between the two, the statements nearest to the headline decide. */
const NEAREST = 2

/** The share of the headline's weight that the words hold, 0 to 1. */
function shareOf({ terms, mass }: HeadlineClaim, holds: (canon: string) => boolean): number {
  let held = 0
  for (const [canon, weight] of terms) if (holds(canon)) held += weight
  return mass === 0 ? 0 : held / mass
}

/** Each sentence's share of the headline, and the best share of two neighbours. */
function sharesOf(
  headline: HeadlineClaim,
  { sentences }: Body,
): { each: number[]; best: number; pair: number } {
  const each = sentences.map(({ canons }) => shareOf(headline, (canon) => canons.has(canon)))
  const pairs = sentences.map(({ canons }, at) => {
    const next = sentences[at + 1]?.canons
    return next ? shareOf(headline, (canon) => canons.has(canon) || next.has(canon)) : each[at]!
  })
  return { each, best: Math.max(0, ...each), pair: Math.max(0, ...pairs) }
}

/** Sentences about the claim that negate one of its words. */
function negatingSentences({ terms }: HeadlineClaim, { sentences }: Body, each: readonly number[]): Span[] {
  return sentences.filter(
    ({ negated }, at) => each[at]! >= ABOUT_CLAIM && [...negated].some((canon) => terms.has(canon)),
  )
}

function nearestStatements(headline: HeadlineClaim, { statements }: Body): Body['statements'] {
  return statements
    .map((statement) => ({ statement, share: shareOf(headline, (canon) => statement.canons.has(canon)) }))
    .sort((a, b) => b.share - a.share || a.statement.start - b.statement.start)
    .slice(0, NEAREST)
    .map(({ statement }) => statement)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The first rule that speaks decides: whether the two share enough, denial, then who says it and how surely. */
export function stanceOf(headline: HeadlineClaim, body: Body): StanceJudgement {
  const anywhere = shareOf(headline, (canon) => body.canons.has(canon))
  const unrelated = {
    stance: 'unrelated',
    shared: anywhere,
    evidence: [],
    why: 'The body shares too little with the headline.',
  } as const
  // One sentence or two cannot hold more than all of them.
  if (3 * anywhere < RELATED) return unrelated
  const { each, best, pair } = sharesOf(headline, body)
  const shared = anywhere + best + pair
  if (shared < RELATED) return { ...unrelated, shared }
  const nearest = nearestStatements(headline, body)
  const judged = (stance: Stance, why: string, evidence: readonly Span[] = nearest): StanceJudgement => ({
    stance,
    shared,
    evidence: evidence.map(spanOf),
    why,
  })
  const negating = negatingSentences(headline, body, each)
  const denials = body.untrue + negating.length
  if (headline.denies && denials > 0)
    return judged('agree', 'Both say that it is not so.', [...negating, ...nearest])
  if (headline.callsUntrue) return judged('disagree', 'The headline calls untrue what the body does not.')
  const enough = headline.tentative ? DENIALS_OF_TENTATIVE : DENIALS
  if (!headline.denies && denials >= enough)
    return judged('disagree', 'The body says that it is not so.', [...negating, ...nearest])
  if (headline.tentative) return judged('discuss', 'The headline itself asks, hedges or names a source.')
  if (body.told >= TOLD_MUCH)
    return judged('discuss', 'The body tells it on the word of others or as possible.')
  const isHeldOpen = nearest.length > 0 && nearest.every(({ tentative }) => tentative)
  return body.told >= TOLD_LITTLE && isHeldOpen
    ? judged('discuss', 'What stands nearest to the headline is hedged or told on the word of others.')
    : judged('agree', 'The body states it.')
}
