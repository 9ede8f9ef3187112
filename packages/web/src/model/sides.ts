/** The sides of a conflict: evidence whose differing words are the same stands together. */
import type { Conflict, Evidence, Place } from '@parallax/contract'

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

/** In the order of the evidence. Evidence without marked words is a side of its own. */
export function sidesOf(conflict: Conflict): Side[] {
  const sides = new Map<string, Side>()
  conflict.evidence.forEach((evidence, index) => {
    const focus = focusIn(conflict, evidence)
    const words = focus.map(({ exact }) => exact).join(' … ')
    const key = words === '' ? `\u0000${index}` : words.toLowerCase()
    const side = sides.get(key) ?? { focus: words, evidence: [] }
    side.evidence.push(evidence)
    sides.set(key, side)
  })
  return [...sides.values()]
}
