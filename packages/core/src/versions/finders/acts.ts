/** Another word for what was done. */
import type { Act, Span } from '@parallax/contract'
import type { Unit } from '../../claims/units.js'
import { type Finder, type Found, quote } from '../finding.js'
import { isReplaced, isRewritten, overlaps, type Side, type Sides, textOf, unitsIn } from '../side.js'
import { isOpen, pairBySlot } from '../slots.js'
import { verbsAmong } from '../verbs.js'

function toFound({ older, newer }: Sides, one: Span, other: Span): Found {
  return {
    kind: 'act',
    direction: 'changed',
    before: { start: one.start, end: one.end },
    after: { start: other.start, end: other.end },
    why: `What was done is put in another word: ${quote(textOf(older, one))} became ${quote(textOf(newer, other))}.`,
  }
}

/** Verbs without an equal that are no act of a known kind: "charged" where "arrested" stood. */
function otherVerbs(side: Side, told: ReadonlySet<Unit>): Unit[] {
  const open = side.units.filter((unit) => isReplaced(side, unit) && !told.has(unit))
  return verbsAmong(open, side, 'any').filter((unit) => !side.acts.some((act) => overlaps(act, unit)))
}

const openActs = (side: Side, told: ReadonlySet<Unit>): Act[] =>
  side.acts.filter((act) => isOpen(side, act, told))

/** A noun ("the attack") takes the place of a verb only where both are of one kind of act. */
const areOfOneKind = (one: Act, other: Act) => one.form === other.form || one.family === other.family

export const findActs: Finder = (sides, { found, units }) => {
  const { older, newer } = sides
  const [left, right] = [openActs(older, units), openActs(newer, units)]
  const pairs = pairBySlot<Act>(sides, left, right, areOfOneKind)
  const paired = new Set<Span>(pairs.flat())
  const alone = (acts: readonly Act[]) => acts.filter((act) => !paired.has(act) && act.form === 'verb')
  const withVerbs = isRewritten(sides)
    ? []
    : [
        ...pairBySlot<Span>(sides, alone(left), otherVerbs(newer, units)),
        ...pairBySlot<Span>(sides, otherVerbs(older, units), alone(right)),
      ]
  for (const [one, other] of [...pairs.filter(([a, b]) => a.label !== b.label), ...withVerbs]) {
    found.push(toFound(sides, one, other))
    for (const unit of [...unitsIn(older, one), ...unitsIn(newer, other)]) units.add(unit)
  }
}
