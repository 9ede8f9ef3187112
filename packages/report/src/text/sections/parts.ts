/** A claim as "who · did · what to whom · where · when", where that says more than the claim's own words do. */
import type { ClaimActor, ClaimParts, Evidence } from '@parallax/contract'

/** The actor as written, with the name that a pronoun or description stands for. */
function actorWords(actor: ClaimActor, shown: (text: string) => string): string {
  const { exact, name } = actor
  const isNamed = name === null || exact.toLowerCase().includes(name.toLowerCase())
  return isNamed ? shown(exact) : `${shown(exact)} (${shown(name)})`
}

/** Three parts and more are worth a line; fewer only repeat the claim. */
const LEAST_PARTS = 3

/** The parts that the words name, in this order; null where they are too few. `shown` makes text of others safe. */
export function partsLine(parts: ClaimParts | undefined, shown: (text: string) => string): string | null {
  if (parts === undefined) return null
  const { actor, predicate, object, place, time } = parts
  const said = (one: Evidence | null) => (one === null ? [] : [shown(one.exact)])
  const verb =
    predicate === null ? [] : [predicate.negated ? `not: ${shown(predicate.exact)}` : shown(predicate.exact)]
  const when =
    time === null
      ? []
      : [time.iso === null ? shown(time.exact) : `${shown(time.exact)} (${time.iso.replace('/', ' to ')})`]
  const line = [
    ...(actor === null ? [] : [actorWords(actor, shown)]),
    ...verb,
    ...(object === null ? [] : [actorWords(object, shown)]),
    ...said(place),
    ...when,
  ]
  return line.length < LEAST_PARTS ? null : line.join(' · ')
}
