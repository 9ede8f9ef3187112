/** Statements that were turned round: "not" and its kin, where what they work on stands in both versions. */
import { findNegated, IMPLICIT } from '../../claims/kinds/negation.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote } from '../finding.js'
import { hull, type Side, textOf } from '../side.js'

interface Turned {
  negator: Unit
  target: Unit
}

/** So many words before its partner a word may be negated without a negator: "failed to find". */
const REACH = 3

function isNegatedOtherwise({ units }: Side, target: Unit): boolean {
  const at = units.indexOf(target)
  return units.slice(Math.max(0, at - REACH), at).some(({ lower }) => IMPLICIT.has(lower))
}

/** Negators without a partner whose word has one. */
function turnedIn(side: Side, other: Side, told: ReadonlySet<Unit>): Turned[] {
  return findNegated([...side.units]).filter(({ negator, target }) => {
    const met = side.matches.get(target)
    const isOpen = !side.matches.has(negator) && !told.has(negator)
    return isOpen && met !== undefined && !isNegatedOtherwise(other, met)
  })
}

export const findNegations: Finder = ({ older, newer }, { found, units }) => {
  const [left, right] = [turnedIn(older, newer, units), turnedIn(newer, older, units)]
  if (left.length === right.length) return
  const isAdded = right.length > left.length
  const [side, other] = isAdded ? [newer, older] : [older, newer]
  const { negator, target } = (isAdded ? right : left)[0]!
  const here = hull([negator, target])!
  const there = other.units.find((unit) => unit === side.matches.get(target))!
  const [before, after] = isAdded ? [there, here] : [here, there]
  found.push({
    kind: 'negation',
    direction: isAdded ? 'added' : 'dropped',
    before: { start: before.start, end: before.end },
    after: { start: after.start, end: after.end },
    why: `The statement was turned round: ${quote(textOf(older, before))} became ${quote(textOf(newer, after))}.`,
  })
  units.add(negator)
}
