/** The list of judged findings: what a reader asks of it, and how one of it is opened. */
import type { PlacedFinding } from '@parallax/contract/api'
import type { FindingTarget } from './findings.js'

/** Each is empty where it asks nothing. */
export interface FindingFilter {
  state: string
  /** Who acted on it. */
  person: string
  kind: string
  tag: string
  assignedTo: string
}

const asks = (wanted: string, has: (wanted: string) => boolean) => wanted === '' || has(wanted)

export function filterFindings(
  findings: readonly PlacedFinding[],
  { state, person, kind, tag, assignedTo }: FindingFilter,
): PlacedFinding[] {
  return findings.filter(
    ({ finding, place, standing, acts }) =>
      asks(state, (wanted) => place.state === wanted) &&
      asks(person, (wanted) => acts.some(({ who }) => who === wanted)) &&
      asks(kind, (wanted) => finding.kind === wanted) &&
      asks(tag, (wanted) => standing.tags.includes(wanted)) &&
      asks(assignedTo, (wanted) => standing.assignedTo === wanted),
  )
}

/** A judged finding as one that can be judged again. `isShown` where it is placed in the comparison that the page shows. */
export function targetOf({ finding, place }: PlacedFinding, isShown: boolean): FindingTarget {
  const { kind, says, anchors } = finding
  if (place.state === 'orphan' || !isShown) return { kind, ids: null, says, words: anchors, finding }
  const ids = place.state === 'here' ? place.ids[0]! : null
  const words = place.anchors.length === 0 ? anchors : place.anchors
  return { kind, ids, says, words, finding }
}
