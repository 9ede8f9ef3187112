/** Finds what is denied of an act for which somebody is to blame: "denied involvement", "called the charge baseless". */
import type { Attribution, Span } from '@parallax/contract'
import { isContent } from '../statement.js'
import type { Unit } from '../units.js'
import { CHARGES, NOBODY, SHARES, UNTRUE } from './blame.lexicon.js'

/** What a denial says of the act. */
export interface Refusal {
  /** The one who denies. */
  source: readonly Unit[]
  cue: Span
  said: readonly Unit[]
  /** Words about the act; few or none where it only refers back ("the allegations"). */
  deed: readonly Unit[]
  /** True where the act is named by a word for a charge or a share in it, so that the words may refer back. */
  refersBack: boolean
}

/** As many words into what is denied the word for a charge or a share is looked for. */
const OPENING = 4

/** As many words in, a clause has shown its verb. */
const CLAUSE_OPENING = 8

function within(units: readonly Unit[], spans: readonly Span[]): Unit[] {
  return units.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
}

function lemma({ lower }: Unit): string {
  return lower.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '')
}

/** "the allegations were false": true where a charge is called untrue. */
function callsUntrue(content: readonly Unit[]): boolean {
  const charge = content.slice(0, OPENING).findIndex((unit) => CHARGES.has(lemma(unit)))
  if (charge === -1 || content.some(({ kind }) => kind === 'negator')) return false
  return content.slice(charge + 1).some((unit) => UNTRUE.has(unit.lower))
}

const DENYING = /^den(?:y|ies|ied|ying)$/u
const REFUSING = /^(?:reject|dismiss|refut|rebut|disput)/u

/** Behind these words what is said of the act has ended. */
const ENDS = new Set(
  'but while saying calling adding dismissing describing suggesting insisting arguing warning'.split(' '),
)

/** A clause or a gerund, so that an act is denied and not a thing refused ("denied access"). */
const FINITE = new Set('had has have was were is are did does would'.split(' '))

function isAct(said: readonly Unit[]): boolean {
  if (/ing$/u.test(said.find(isContent)?.lower ?? '')) return true
  return said.slice(0, CLAUSE_OPENING).some(({ lower }) => FINITE.has(lower) || lower === 'use')
}

function isCharge(unit: Unit): boolean {
  return SHARES.has(lemma(unit)) || CHARGES.has(lemma(unit))
}

/** The words of what is denied, up to where the sentence goes on with something else. */
function cut(said: readonly Unit[]): Unit[] {
  const end = said.findIndex(({ lower }, at) => at > 0 && ENDS.has(lower))
  return end === -1 ? [...said] : said.slice(0, end)
}

/** The refusal that an attribution tells, null where it tells none. `units` are those of its statement. */
export function toRefusal(
  { source, cue, content, position, negated }: Attribution,
  units: readonly Unit[],
): Refusal | null {
  if (!source || !cue || negated) return null
  const said = cut(within(units, content))
  const between = units.filter(({ start }) => start >= cue.end && start < (said[0]?.start ?? cue.end))
  if (!denies({ cue: within(units, [cue]), said, between, position })) return null
  const holder = within(units, [source])
  if (holder.every((unit) => NOBODY.has(lemma(unit)) || !isContent(unit))) return null
  const refersBack = [...between, ...said.slice(0, OPENING)].some(isCharge)
  const deed = said.filter((unit) => isContent(unit) && !UNTRUE.has(unit.lower) && !isCharge(unit))
  return { source: holder, cue, said, deed, refersBack }
}

interface Parts {
  cue: readonly Unit[]
  said: readonly Unit[]
  /** Between the cue and what is said: "denied *reports that* …". */
  between: readonly Unit[]
  position: Attribution['position']
}

function denies({ cue, said, between, position }: Parts): boolean {
  if (callsUntrue(said)) return true
  if (position !== 'denies' || said.some(({ kind }) => kind === 'negator')) return false
  const charged = [...between, ...said.slice(0, OPENING)].some(isCharge)
  if (cue.some(({ lower }) => DENYING.test(lower))) return charged || isAct(said)
  return charged && cue.some(({ lower }) => REFUSING.test(lower))
}
