/** The sides of a conflict: evidence whose differing words are the same stands together. */
import type { Conflict, Evidence, Place } from '@parallax/contract'
import type { NumberPlace } from '@parallax/contract/api'

export interface Side {
  /** The words that differ, as the first account of the side has them; empty where none are marked. */
  focus: string
  evidence: Evidence[]
}

export function contains(outer: Place, inner: Place): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end
}

function overlaps(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end
}

/** The marked places that touch the evidence. */
export function focusIn(conflict: Conflict, evidence: Place): Evidence[] {
  return conflict.focus.filter((focus) => overlaps(evidence, focus))
}

/** Gives one key to the words of one number, however it is written: "31" and "thirty-one". */
export function createNumberKey(numbers: readonly NumberPlace[]): (place: Place) => string | null {
  const entries = new Map<string, NumberPlace[]>()
  for (const entry of numbers) {
    const known = entries.get(entry.article) ?? []
    known.push(entry)
    entries.set(entry.article, known)
  }
  return (place) => {
    const found = entries.get(place.article)?.find((entry) => overlaps(entry, place))
    return found === undefined ? null : `\u0000${found.low}–${found.high}`
  }
}

/** In the order of the evidence. Evidence without marked words is a side of its own. */
export function sidesOf(conflict: Conflict, numberKey: (place: Place) => string | null = () => null): Side[] {
  const isFigure = conflict.type === 'figure'
  const sides = new Map<string, Side>()
  conflict.evidence.forEach((evidence, index) => {
    const focus = focusIn(conflict, evidence)
    const words = focus.map(({ exact }) => exact).join(' … ')
    const number = isFigure && focus[0] !== undefined ? numberKey(focus[0]) : null
    const key = words === '' ? `\u0000${index}` : (number ?? words.toLowerCase())
    const side = sides.get(key) ?? { focus: words, evidence: [] }
    side.evidence.push(evidence)
    sides.set(key, side)
  })
  return [...sides.values()]
}
