/** Opposite words in the same slot. */
import { contentOf, type Slot } from '../difference.js'
import { areOpposites } from '../synonyms.js'
import type { Unit } from '../units.js'
import { wordKey } from '../word-key.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

/** A slot with more words than this on a side is a rewording, not a swap of one word. */
const LARGEST_SLOT = 4

/** "un-", "in-" and the like turn an adjective or adverb round. */
const PREFIX = /^(?:un|in|im|il|ir|dis|non-?)(?=[a-z])/u
const SHORTEST_BASE = 4

function isPrefixed(longer: string, shorter: string): boolean {
  return shorter.length >= SHORTEST_BASE && longer.endsWith(shorter) && longer.replace(PREFIX, '') === shorter
}

function opposite(one: Unit, other: Unit): boolean {
  if ((one.name && other.name) || one.lower === other.lower) return false
  if (isPrefixed(one.lower, other.lower) || isPrefixed(other.lower, one.lower)) return true
  const keys = (unit: Unit) => [unit.key, wordKey(unit.lower, 'en')]
  return keys(one).some((key) => keys(other).some((met) => areOpposites(key, met)))
}

/** A word that stands elsewhere in the other statement as well is not what the two differ in. */
function isElsewhere(unit: Unit, units: readonly Unit[]): boolean {
  return units.some(({ key }) => key === unit.key)
}

function isNegated(unit: Unit, units: readonly Unit[]): boolean {
  const at = units.indexOf(unit)
  return units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'negator')
}

function oppositesIn({ left, right }: Slot, { one, other }: Compared): [Unit, Unit] | null {
  for (const unit of left) {
    for (const met of right) {
      if (!opposite(unit, met) || isElsewhere(unit, other.units) || isElsewhere(met, one.units)) continue
      if (isNegated(unit, one.units) === isNegated(met, other.units)) return [unit, met]
    }
  }
  return null
}

/** A slot is read only where its neighbours match: both for a function word ("more than 20"), one for a word with content. */
function isAnchored({ before, after }: Slot, unit: Unit): boolean {
  return unit.kind === 'function' ? before !== null && after !== null : before !== null || after !== null
}

export function detectAntonym(compared: Compared): Finding | null {
  for (const slot of compared.difference.slots) {
    if (contentOf(slot.left).length > LARGEST_SLOT || contentOf(slot.right).length > LARGEST_SLOT) continue
    const pair = oppositesIn(slot, compared)
    if (!pair || !isAnchored(slot, pair[0])) continue
    const [left, right] = [[pair[0]], [pair[1]]]
    if (!agreeApartFrom(compared, left, right)) continue
    return {
      type: 'antonym',
      left,
      right,
      why: `One account says ${quote(left)}, the other ${quote(right)}, of the same.`,
    }
  }
  return null
}
