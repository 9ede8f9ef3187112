/** A state's people in the one account, those outside it in the other, in the same place of the statement. */
import { type Party, toParty } from '../blame/party.js'
import { contentOf } from '../difference.js'
import type { Unit } from '../units.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

/** More words than this are a rewording and not one party put in the place of another. */
const LONGEST_PARTY = 3

/** A part of a compound tells whose a place is and not who acts: "rebel-held". */
function isPartOfWord(units: readonly Unit[], all: readonly Unit[]): boolean {
  return units.some((unit) => all.some((other) => other !== unit && other.token === unit.token))
}

function isElsewhere(party: readonly Unit[], units: readonly Unit[]): boolean {
  return party.some(({ canon }) => units.some((unit) => unit.canon === canon))
}

/** The side of the words with the names just before them: "soldiers" of "Front soldiers" are no state's. */
function sideOf(party: readonly Unit[], all: readonly Unit[]): Party['side'] | undefined {
  let from = all.indexOf(party[0]!)
  while (all[from - 1]?.name) from -= 1
  return toParty([...all.slice(from, all.indexOf(party[0]!)), ...party])?.side
}

/** "government forces shelled the dam" and "rebels shelled the dam". Whoever one account names nowhere else in its statement. */
export function detectOtherSide(compared: Compared): Finding | null {
  const { one, other, inner } = compared
  for (const { left: first, right: second, before, after } of inner.slots) {
    const [left, right] = [contentOf(first), contentOf(second)]
    if (left.length === 0 || right.length === 0) continue
    if (Math.max(left.length, right.length) > LONGEST_PARTY || (before === null && after === null)) continue
    const sides = [sideOf(left, one.units), sideOf(right, other.units)]
    if (!sides.includes('state') || !sides.includes('group')) continue
    if (isPartOfWord(left, one.units) || isPartOfWord(right, other.units)) continue
    if (isElsewhere(left, other.units) || isElsewhere(right, one.units)) continue
    if (!agreeApartFrom(compared, left, right)) continue
    const why = `${quote(left)} and ${quote(right)} are named for the same act.`
    return { type: 'agent', left, right, why }
  }
  return null
}
