/** A claim as "who: … · did: … · what: … · where: … · when: …", where that says more than the claim's own words do. */
import type { ClaimActor, ClaimParts, Evidence } from '@parallax/contract'

/** The actor as written, with the name that a pronoun or description stands for. */
function actorWords(actor: ClaimActor, shown: (text: string) => string): string {
  const { exact, name } = actor
  const isNamed = name === null || exact.toLowerCase().includes(name.toLowerCase())
  return isNamed ? shown(exact) : `${shown(exact)} (${shown(name)})`
}

/** Three parts and more are worth a line; fewer only repeat the claim. */
const LEAST_PARTS = 3

/** "He" tells nobody who does it, unless the text says whom it stands for. */
const PRONOUN = /^(?:i|you|he|she|it|we|they|him|her|them|us|this|that|these|those|who|which)$/iu

function roleWords(label: string, actor: ClaimActor | null, shown: (text: string) => string): string[] {
  if (actor === null || (actor.name === null && PRONOUN.test(actor.exact.trim()))) return []
  return [`${label}: ${actorWords(actor, shown)}`]
}

/** The parts that the words name, in this order; null where they are too few. `shown` makes text of others safe. */
export function partsLine(parts: ClaimParts | undefined, shown: (text: string) => string): string | null {
  if (parts === undefined) return null
  const { actor, predicate, object, place, time } = parts
  const said = (label: string, one: Evidence | null) =>
    one === null ? [] : [`${label}: ${shown(one.exact)}`]
  const verb =
    predicate === null ? [] : [`${predicate.negated ? 'did not' : 'did'}: ${shown(predicate.exact)}`]
  const when = time?.iso == null ? '' : ` (${time.iso.replace('/', ' to ')})`
  const line = [
    ...roleWords('who', actor, shown),
    ...verb,
    ...roleWords('what', object, shown),
    ...said('where', place),
    ...said('when', time).map((words) => words + when),
  ]
  return line.length < LEAST_PARTS ? null : line.join(' · ')
}
