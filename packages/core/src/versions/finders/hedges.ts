/** Words that keep a statement open, where what they work on stands in both versions. */
import { hedgesAmong, isContent } from '../../claims/statement.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote, type Told } from '../finding.js'
import { hull, overlaps, type Side, textOf } from '../side.js'

/** As many words of content beside a hedge are taken for what it works on. */
const SCOPE = 6
/** Of these so much must stand in the other version: else the hedge came or went with a statement of its own. */
const LEAST_SCOPE = 0.5

/** "is regarded as", "was widely considered": what others hold, and the outlet does not say itself. */
const HELD = new Set('regarded considered deemed viewed hailed billed reputed'.split(' '))
const BEING = new Set('is are was were be been being'.split(' '))
/** Between the two stand an adverb or two. */
const REACH_OF_BEING = 3

function isHeldByOthers(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - REACH_OF_BEING), at)
  return HELD.has(units[at]!.lower) && before.some(({ lower }) => BEING.has(lower))
}

/** The hedges of the sentences and of their attributions, as units. */
function hedgesIn(side: Side): Unit[] {
  const own = new Set(side.entries.flatMap(({ units, sentence }) => hedgesAmong(units, sentence)))
  const theirs = side.attributions.flatMap(({ hedges }) => hedges)
  return side.units.filter((unit, at) => {
    // "could not": what cannot be done is no hedge.
    if (unit.lower === 'could' && side.units[at + 1]?.kind === 'negator') return false
    return own.has(unit) || theirs.some((span) => overlaps(span, unit)) || isHeldByOthers(side.units, at)
  })
}

/** The words of content behind the hedge, or before it where none follow. */
function scopeOf({ units }: Side, hedge: Unit): Unit[] {
  const at = units.indexOf(hedge)
  const behind = units
    .slice(at + 1)
    .filter(isContent)
    .slice(0, SCOPE)
  return behind.length > 0 ? behind : units.slice(0, at).filter(isContent).slice(-SCOPE)
}

function isStatedInBoth(side: Side, hedge: Unit, hedges: ReadonlySet<Unit>): boolean {
  const scope = scopeOf(side, hedge).filter((unit) => !hedges.has(unit))
  const kept = scope.filter((unit) => side.matches.has(unit)).length
  return scope.length > 0 && kept >= LEAST_SCOPE * scope.length
}

function openHedges(side: Side, { units: told }: Told): Unit[] {
  const all = hedgesIn(side)
  const set = new Set(all)
  return all.filter((unit) => !side.matches.has(unit) && !told.has(unit) && isStatedInBoth(side, unit, set))
}

/** True where the side has a hedge without a partner, whatever it works on: the other one may only have been put in other words. */
const hasOwnHedge = (side: Side) => hedgesIn(side).some((unit) => !side.matches.has(unit))

export const findHedges: Finder = ({ older, newer }, told) => {
  const tell = (side: Side, other: Side, isOlder: boolean) => {
    const open = openHedges(side, told)
    if (open.length === 0 || hasOwnHedge(other)) return
    const span = hull(open)!
    const words = quote(open.map((unit) => textOf(side, unit)).join(' … '))
    told.found.push({
      kind: 'hedge',
      direction: isOlder ? 'dropped' : 'added',
      before: isOlder ? span : null,
      after: isOlder ? null : span,
      why: isOlder
        ? `The older version has ${words}; the newer one says it without.`
        : `The newer version adds ${words}; the older one says it without.`,
    })
    for (const unit of open) told.units.add(unit)
  }
  tell(older, newer, true)
  tell(newer, older, false)
}
