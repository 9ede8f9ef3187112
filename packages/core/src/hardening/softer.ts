/** Which of two statements of one claim is the softer: it gives a source, a hedge or a doubting cue that the other lacks. */
import type { Position } from '@parallax/contract'
import { type Compared, quote } from '../claims/kinds/types.js'
import { isContent, type Statement } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'

export interface Softer {
  from: Statement
  to: Statement
  lost: 'hedge' | 'source'
  why: string
}

/** How far the outlet stands behind the words of its source, from nearest to farthest. */
const DISTANCE: Partial<Record<Position, number>> = {
  endorses: 0,
  asserts: 0,
  reports: 0,
  distances: 1,
  doubts: 1,
  unconfirmed: 1,
}

/** The words of hedges of the statement, with the place in the list of its units. */
function hedgeUnits({ units, hedges }: Statement): Unit[] {
  return units.filter(({ start, end }) => hedges.some((hedge) => hedge.start <= start && end <= hedge.end))
}

/** These say only that somebody else says so: a statement that names its source has not lost them. */
const HEARSAY = new Set(
  'reportedly allegedly apparently supposedly purportedly alleged unconfirmed unverified'.split(' '),
)

/** "could not say", "may not": what cannot be done or said is no hedge of what follows. */
function isHedge(units: readonly Unit[], hedge: Unit): boolean {
  const next = units[units.indexOf(hedge) + 1]
  return !(hedge.lower === 'could' && next?.kind === 'negator')
}

/**
 * A hedge counts only where the word behind it stands in the other statement: "may face charges" and "will face charges". The other
 * statement must have no hedge of its own, or the two may say the same with different words.
 */
function lostHedge(from: Statement, to: Statement, { difference }: Compared): Unit[] {
  if (hedgeUnits(to).length > 0) return []
  const matched = new Set(difference.matches.flat())
  return hedgeUnits(from).filter((hedge) => {
    if (!isHedge(from.units, hedge) || (to.attribution !== null && HEARSAY.has(hedge.lower))) return false
    const at = from.units.indexOf(hedge)
    const target = from.units.slice(at + 1, at + 4).find(isContent)
    return target === undefined ? at > 0 : matched.has(target)
  })
}

function cueWords({ units, attribution }: Statement): Unit[] {
  const cue = attribution?.cue
  return cue ? units.filter(({ start, end }) => cue.start <= start && end <= cue.end) : []
}

function byHedge(from: Statement, to: Statement, compared: Compared): Softer[] {
  const lost = lostHedge(from, to, compared)
  if (lost.length === 0) return []
  return [{ from, to, lost: 'hedge', why: `${quote(lost)} stands in the one account and not in the other.` }]
}

/** The words that name the source and its cue, where they stand in the statement itself. */
function frameUnits({ units, attribution }: Statement): Unit[] {
  const spans = [attribution?.source, attribution?.cue].filter((span) => span !== null && span !== undefined)
  return units.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
}

/** True where the statement names the source of the other one somewhere, though the reading saw no attribution there. */
function namesAll(units: readonly Unit[], { units: theirs, attribution }: Statement): boolean {
  const source = attribution!.source!
  const named = theirs.filter(
    (unit) => isContent(unit) && source.start <= unit.start && unit.end <= source.end,
  )
  const canons = new Set(units.map(({ canon }) => canon))
  return named.length > 0 && named.every(({ canon }) => canons.has(canon))
}

/** The source is lost only where its words stand in the one statement and in the other they do not. */
function bySource(from: Statement, to: Statement, { difference }: Compared): Softer[] {
  if (from.attribution === null || to.attribution !== null) return []
  if (to.quoted || to.fragment || to.sourceNearby) return []
  const { source, position, negated } = from.attribution
  if (source === null || position === 'denies' || negated) return []
  const matched = new Set(difference.matches.flat())
  const frame = frameUnits(from)
  if (frame.length === 0 || frame.some((unit) => matched.has(unit))) return []
  if (namesAll(to.units, from)) return []
  const why = 'One account names who says so; the other says it in its own voice.'
  return [{ from, to, lost: 'source', why }]
}

function byCue(from: Statement, to: Statement): Softer[] {
  if (!from.attribution || !to.attribution) return []
  const far = DISTANCE[from.attribution.position]
  const near = DISTANCE[to.attribution.position]
  if (far === undefined || near === undefined || far <= near) return []
  const [soft, hard] = [cueWords(from), cueWords(to)]
  if (soft.length === 0 || hard.length === 0) return []
  return [
    {
      from,
      to,
      lost: 'hedge',
      why: `One account writes ${quote(soft)} where the other writes ${quote(hard)}.`,
    },
  ]
}

/** Every way in which one of the two is softer; a loss of the source includes that of its cue. */
export function findSofter(compared: Compared): Softer[] {
  const { one, other } = compared
  const both: [Statement, Statement][] = [
    [one, other],
    [other, one],
  ]
  return both.flatMap(([from, to]) => [
    ...bySource(from, to, compared),
    ...byCue(from, to),
    ...byHedge(from, to, compared),
  ])
}
