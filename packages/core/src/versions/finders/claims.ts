/** Parts of a sentence that state something which the other version does not: clauses and details that came or went. */
import { isContent } from '../../claims/statement.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote } from '../finding.js'
import { hull, isRewritten, type Side, textOf } from '../side.js'
import { verbsAmong } from '../verbs.js'

/** So many words of content beyond those of the other side state something of their own; with a verb one does. */
const LEAST_CONTENT = 3
/** Where both sides have so many, each states something of its own. */
const LEAST_REWRITTEN = 4
/** A verb needs so many words around it to be a clause. */
const LEAST_CLAUSE = 3

interface Rest {
  /** Words without a partner, told or not. */
  all: readonly Unit[]
  /** Those of which nothing was told. */
  untold: readonly Unit[]
  /** Those of content of which nothing was told. */
  open: readonly Unit[]
}

function restOf(units: readonly Unit[], told: ReadonlySet<Unit>, other: Side): Rest {
  const there = new Set(other.units.map(({ canon }) => canon))
  return {
    all: units,
    untold: units.filter((unit) => !told.has(unit)),
    open: units.filter((unit) => isContent(unit) && !told.has(unit) && !there.has(unit.canon)),
  }
}

/** True where the words of the one side state more than those that stand in their place. */
function statesMore(rest: Rest, other: Rest, side: Side): boolean {
  const more = rest.open.length - other.open.length
  if (more >= LEAST_CONTENT && rest.open.length >= 2 * other.open.length) return true
  if (Math.min(rest.open.length, other.open.length) >= LEAST_REWRITTEN) return true
  const isClause = rest.untold.length >= LEAST_CLAUSE && verbsAmong(rest.untold, side, 'finite').length > 0
  return other.all.filter(isContent).length === 0 && isClause && rest.open.length > 0
}

/** Of a sentence that was written anew: the words that stand on one side only, where they state something by a verb. */
function statesAnew(side: Side, told: ReadonlySet<Unit>, other: Side): Unit[] {
  const { open } = restOf(
    side.units.filter((unit) => !side.matches.has(unit)),
    told,
    other,
  )
  return open.length >= LEAST_CONTENT && verbsAmong(open, side, 'any').length > 0 ? [...open] : []
}

export const findClaims: Finder = (sides, { found, units }) => {
  const { older, newer, difference } = sides
  const tell = (side: Side, slot: readonly Unit[], isRemoved: boolean) => {
    const span = hull(slot.filter((unit) => !units.has(unit)))!
    found.push({
      kind: 'claim',
      direction: isRemoved ? 'removed' : 'added',
      before: isRemoved ? span : null,
      after: isRemoved ? null : span,
      why: `${quote(textOf(side, span))} is stated in the ${isRemoved ? 'older' : 'newer'} version only.`,
    })
  }
  for (const { left, right } of difference.slots) {
    const [one, other] = [restOf(left, units, newer), restOf(right, units, older)]
    if (statesMore(one, other, older)) tell(older, left, true)
    if (statesMore(other, one, newer)) tell(newer, right, false)
    if (statesMore(one, other, older) || statesMore(other, one, newer))
      for (const unit of [...left, ...right]) units.add(unit)
  }
  if (!isRewritten(sides)) return
  const [gone, come] = [statesAnew(older, units, newer), statesAnew(newer, units, older)]
  const has = (direction: string) => found.some((one) => one.kind === 'claim' && one.direction === direction)
  if (gone.length > 0 && !has('removed')) tell(older, gone, true)
  if (come.length > 0 && !has('added')) tell(newer, come, false)
}
