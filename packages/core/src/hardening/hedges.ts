/** Hedges of a statement that another one, which says the same, does without. */
import type { Compared } from '../claims/kinds/types.js'
import { isContent, type Statement } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'

/** The words of hedges of the statement, with the place in the list of its units. */
function hedgeUnits({ units, hedges }: Statement): Unit[] {
  return units.filter(({ start, end }) => hedges.some((hedge) => hedge.start <= start && end <= hedge.end))
}

/** These say only that somebody else says so: a statement that names its source has not lost them. */
const HEARSAY = new Set(
  'reportedly allegedly apparently supposedly purportedly alleged unconfirmed unverified'.split(' '),
)

/** Where the other statement gives one of these, what it says is not said to be certain. */
const LIKELIHOOD = new Set('chance risk likelihood possibility probability odds danger'.split(' '))

/** "could not say": what cannot be done or said is no hedge of what follows; "May" is a month. */
function isHedge(units: readonly Unit[], hedge: Unit): boolean {
  const at = units.indexOf(hedge)
  if (hedge.text === 'May') return false
  if (hedge.lower === 'could' && units[at + 1]?.kind === 'negator') return false
  return !SAID_TO.has(hedge.lower) || BEING.has(units[at - (hedge.lower === 'to' ? 2 : 1)]?.lower ?? '')
}

/** "is said to" hedges; "said to the Post" names who was told. */
const SAID_TO = new Set(['said', 'to'])
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been'])

/** Words behind which another clause begins, so that a hedge before them does not reach what follows. */
const CLAUSE_OPENERS = new Set(
  'when where who which whose while after before because but and although though that if until'.split(' '),
)

/** At most as many words behind a hedge are hedged by it. */
const LONGEST_SCOPE = 14

/** Of the words that are hedged, this share must stand in the other statement. */
const LEAST_SCOPE = 0.5

/** The words of content on which a hedge works: up to the end of its clause; the first of them belongs to it whatever stands before. */
function scopeOf(units: readonly Unit[], hedge: Unit): Unit[] {
  const behind = units.slice(units.indexOf(hedge) + 1, units.indexOf(hedge) + 1 + LONGEST_SCOPE)
  const first = behind.findIndex(isContent)
  const end = behind.findIndex(({ lower }, at) => at > first && CLAUSE_OPENERS.has(lower))
  return (end === -1 ? behind : behind.slice(0, end)).filter(isContent)
}

/**
 * A hedge counts only where what it hedges stands in the other statement: "may face charges" and "will face charges". The other
 * statement must have no other hedge, or the two may say the same with different words.
 */
export function lostHedge(from: Statement, to: Statement, { difference }: Compared): Unit[] {
  const matched = new Set(difference.matches.flat())
  const own = hedgeUnits(to).filter((hedge) => !matched.has(hedge))
  const isPutOnSource = from.attribution === null && to.attribution !== null
  if (isPutOnSource || own.length > 0 || to.units.some(({ lower }) => LIKELIHOOD.has(lower))) return []
  const told = new Set(to.units.map(({ canon }) => canon))
  return hedgeUnits(from).filter((hedge) => {
    if (
      matched.has(hedge) ||
      !isHedge(from.units, hedge) ||
      (to.attribution !== null && HEARSAY.has(hedge.lower))
    )
      return false
    const scope = scopeOf(from.units, hedge)
    if (scope.length === 0) return from.units.indexOf(hedge) > 0
    return scope.filter(({ canon }) => told.has(canon)).length >= LEAST_SCOPE * scope.length
  })
}
