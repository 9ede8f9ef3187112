/** Where a headline says more than the text below it: it states what the text hedges, denies, or gives on another's word alone. */
import type { Attribution, Position, Span } from '@parallax/contract'
import { backgroundWeight } from '../claims/background.js'
import { compareStatements, quote } from '../claims/kinds/types.js'
import { opposesPolarity } from '../claims/polarity.js'
import { isContent, type Statement } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'
import { lostHedge } from '../hardening/hedges.js'
import type { SourcesNear } from '../hardening/near.js'
import { TOLD, UNTRUE } from './words.lexicon.js'

export interface Gap {
  lost: 'hedge' | 'source' | 'denial'
  /** How the text stands to what the headline states. */
  body: Position
  /** The statements of the text that make the claim of the headline, in text order. */
  statements: readonly Statement[]
  /** The words in them that hedge, name the source or deny. */
  focus: readonly Span[]
  why: string
}

// Chosen by reading what was shown on real stories; see README.md.
/** A statement that holds this share of the headline's weight makes its claim. */
const SAME_CLAIM = 0.7
/** One that holds this much and is firm says enough of it for the headline to stand on. */
const NEAR_CLAIM = 0.5
/** A headline of fewer telling words meets too much. */
const LEAST_TERMS = 4
/** Longer than any headline: a text that stands in its place is not held against every statement. */
const MOST_WORDS = 60

/** Hedges that say what kind of thing is meant rather than how sure it is: "a potential candidate". */
const ADJECTIVES = new Set(['potential'])

/** How a statement of the text falls short of the headline, and by which words. */
interface Shortfall {
  lost: Gap['lost']
  body: Position
  statement: Statement
  focus: readonly Span[]
}

/** True for a headline that states something plainly: a label, a question or a quotation leaves open who says it. */
export function isPlainHeadline(words: string, statements: readonly Statement[]): boolean {
  if (/[?:“”"«»|‘]|(?:^|\s)['’]|['’](?:\s|$)/u.test(words)) return false
  return statements.every(
    ({ attribution, hedges, units }) =>
      units.length <= MOST_WORDS &&
      attribution === null &&
      hedges.length === 0 &&
      !units.some(({ kind, lower }) => kind === 'negator' || TOLD.has(lower) || UNTRUE.has(lower)),
  )
}

function termsOf({ units }: Statement): ReadonlyMap<string, number> {
  return new Map(units.filter(isContent).map(({ canon, key }) => [canon, backgroundWeight(key)]))
}

/** The share of the headline's weight that the words hold, 0 to 1. */
function shareOf(terms: ReadonlyMap<string, number>, units: readonly Unit[]): number {
  const words = new Set(units.map(({ canon }) => canon))
  let [held, all] = [0, 0]
  for (const [canon, weight] of terms) {
    all += weight
    if (words.has(canon)) held += weight
  }
  return all === 0 ? 0 : held / all
}

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Behind these a phrase goes on about its noun: "the mayor of Quillan", "Orr, who". */
const BEHIND_NOUN = new Set('of in on at for from with who which that'.split(' '))

/** The nouns that name the source: the last telling word before "of" or a mark, and before an "and". */
function nounsOf(source: readonly Unit[]): Unit[] {
  const end = source.findIndex(({ lower, end: stop }, at) => {
    const next = source[at + 1]
    return at > 0 && (BEHIND_NOUN.has(lower) || (next !== undefined && next.start > stop + 1))
  })
  const phrase = end < 0 ? source : source.slice(0, end + 1)
  return phrase.filter(
    (unit, at) => isContent(unit) && (at === phrase.length - 1 || !isContent(phrase[at + 1]!)),
  )
}

const SELF = new Set('i we he she it they'.split(' '))

/**
 * The one who says it is the one who does it ("Orr resigns": "Orr said he resigned"; "China lodges complaint": "the ministry said it has
 * lodged"): nobody is left out.
 */
function isSaidByActor(
  terms: ReadonlyMap<string, number>,
  source: readonly Unit[],
  said: readonly Unit[],
): boolean {
  const nouns = nounsOf(source)
  const opening = said.find(({ lower }) => lower !== 'that')
  return nouns.length === 0 || nouns.some(({ canon }) => terms.has(canon)) || SELF.has(opening?.lower ?? '')
}

/** What a statement is held against. */
interface Held {
  headline: Statement
  terms: ReadonlyMap<string, number>
  sources: Pick<SourcesNear, 'isOutlet'>
}

/** Null where the statement says what the headline says, or falls short of it in words that cannot be shown. */
function shortfallOf(held: Held, statement: Statement): Shortfall | null {
  const { headline } = held
  const { attribution, hedges, units } = statement
  if (opposesPolarity(headline, statement)) {
    const negators = units.filter(({ kind }) => kind === 'negator')
    return { lost: 'denial', body: 'denies', statement, focus: negators }
  }
  const lost = lostHedge(statement, headline, compareStatements(headline, statement))
  const own = hedges.filter((hedge) =>
    lost.some((unit) => !ADJECTIVES.has(unit.lower) && within(unit, hedge)),
  )
  if (own.length > 0) return { lost: 'hedge', body: 'unconfirmed', statement, focus: own }
  return attribution === null ? null : heldShortfall(attribution, held, statement)
}

const LOST_BY: Readonly<Partial<Record<Position, Gap['lost']>>> = {
  denies: 'denial',
  doubts: 'hedge',
  unconfirmed: 'hedge',
  reports: 'source',
  distances: 'source',
}

/** Who condemns or welcomes what happened does not report it: that it happened is the outlet's word. */
const PRESUPPOSES = /^(?:condemn|criticis|criticiz|denounc|deplor|prais|welcom|mourn|regret|lament|applaud)/u

/** What somebody is said to say falls short only where it holds the claim by itself. The outlet's own people are no other source. */
function heldShortfall(
  { position, source, cue, content }: Attribution,
  { terms, sources }: Held,
  statement: Statement,
): Shortfall | null {
  const lost = LOST_BY[position]
  if (lost === undefined || cue === null) return null
  const inside = (...spans: readonly Span[]) =>
    statement.units.filter((unit) => spans.some((span) => within(unit, span)))
  const said = inside(...content)
  if (shareOf(terms, said) < SAME_CLAIM) return null
  if (lost !== 'source') return { lost, body: position, statement, focus: [cue] }
  if (inside(cue).some(({ lower }) => PRESUPPOSES.test(lower))) return null
  if (source === null || isSaidByActor(terms, inside(source), said)) return null
  if (sources.isOutlet(statement, inside(source))) return null
  return { lost, body: position, statement, focus: [source, cue] }
}

/** A statement that stands by itself: in the outlet's own voice and without a hedge. */
function isFirm({ attribution, hedges, quoted, fragment }: Statement): boolean {
  if (fragment || quoted || hedges.length > 0) return false
  return attribution === null || attribution.position === 'asserts' || attribution.position === 'endorses'
}

const WHY: Readonly<Record<Gap['lost'], (words: string) => string>> = {
  denial: (words) => `The headline states it; where the text speaks of it, it is denied: ${words}.`,
  hedge: (words) => `The headline states it; where the text says the same, it leaves it open: ${words}.`,
  source: (words) =>
    `The headline names no source; where the text says the same, it is on the word of another: ${words}.`,
}

/** The weakest of what the text says decides: a source that is always named, then a hedge, then a denial. */
const BY_STRENGTH: readonly Gap['lost'][] = ['source', 'hedge', 'denial']

/** What the text as a whole lacks of a plain headline, or null. `statements` are those of the body. */
export function findGap(
  headline: Statement,
  statements: readonly Statement[],
  sources: Pick<SourcesNear, 'isOutlet'>,
): Gap | null {
  const terms = termsOf(headline)
  if (terms.size < LEAST_TERMS) return null
  const near = statements.filter((statement) => shareOf(terms, statement.units) >= NEAR_CLAIM)
  if (near.some((statement) => isFirm(statement) && !opposesPolarity(headline, statement))) return null
  const found = near
    .filter((statement) => shareOf(terms, statement.units) >= SAME_CLAIM)
    .map((statement) => shortfallOf({ headline, terms, sources }, statement))
  if (found.length === 0 || found.includes(null)) return null
  const shortfalls = found as Shortfall[]
  const lost = BY_STRENGTH.find((kind) => shortfalls.some((each) => each.lost === kind))!
  const shown = shortfalls.filter((each) => each.lost === lost)
  const [first] = shown
  const words = first!.statement.units.filter((unit) => first!.focus.some((span) => within(unit, span)))
  return {
    lost,
    body: first!.body,
    statements: shown.map(({ statement }) => statement),
    focus: shown.flatMap(({ focus }) => [...focus]),
    why: WHY[lost](quote(words)),
  }
}
