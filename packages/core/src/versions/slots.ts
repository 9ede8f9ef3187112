/** Pairs what stands in the same slot of two sentences: between the same matched words on both sides. */
import type { Span } from '@parallax/contract'
import type { Slot } from '../claims/difference.js'
import { isContent } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'
import { isReplaced, overlaps, type Side, type Sides } from './side.js'

const touches = (units: readonly Unit[], span: Span) => units.some((unit) => overlaps(unit, span))

/** In a longer slot the sentence was written anew, and nothing stands in the place of anything. */
const LONGEST_SLOT = 8

/** The slots in which words of a span stand, as indices. */
function slotsOf(slots: readonly Slot[], side: 'left' | 'right', span: Span): Set<number> {
  const isShort = ({ left, right }: Slot) => left.length <= LONGEST_SLOT && right.length <= LONGEST_SLOT
  return new Set(slots.flatMap((slot, at) => (isShort(slot) && touches(slot[side], span) ? [at] : [])))
}

/** True where some of the words changed in a short stretch of a sentence that otherwise stands. */
export function standsInShortSlot({ slots }: Sides, side: 'left' | 'right', span: Span): boolean {
  return slotsOf(slots, side, span).size > 0
}

/** Items of both sides that share a slot, in text order, each once. */
export function pairBySlot<Item extends Span>(
  { slots }: Sides,
  older: readonly Item[],
  newer: readonly Item[],
  fits: (one: Item, other: Item) => boolean = () => true,
): [Item, Item][] {
  const right = newer.map((item) => ({ item, slots: slotsOf(slots, 'right', item) }))
  const taken = new Set<Item>()
  return older.flatMap((one): [Item, Item][] => {
    const here = slotsOf(slots, 'left', one)
    const met = right.find(
      ({ item, slots: there }) =>
        !taken.has(item) && fits(one, item) && [...there].some((slot) => here.has(slot)),
    )
    if (met === undefined) return []
    taken.add(met.item)
    return [[one, met.item]]
  })
}

/** True where a word of the span has no equal on the other side and nothing was told of it yet. */
export function isOpen(side: Side, span: Span, told: ReadonlySet<Unit>): boolean {
  return side.units.some((unit) => overlaps(unit, span) && isReplaced(side, unit) && !told.has(unit))
}

/** True where every word of content in the span is without a partner and untold; "on" may stand in both. */
export function isWhollyOpen(side: Side, span: Span, told: ReadonlySet<Unit>): boolean {
  const units = side.units.filter((unit) => overlaps(unit, span) && isContent(unit))
  return units.length > 0 && units.every((unit) => !side.matches.has(unit) && !told.has(unit))
}
