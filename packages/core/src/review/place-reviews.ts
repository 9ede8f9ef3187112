/** All acts on a story, gathered by the finding that they are about and placed in a comparison. */
import type { Finding, FindingPlace, PlacedFinding, ReviewEntry } from '@parallax/contract/api'
import { push } from '../multimap.js'
import { identityOf } from './identity.js'
import type { Placer } from './place.js'
import { byTime, standing } from './standing.js'
import { undoneBy } from './undone.js'

/** An act as it was kept, before it is known whether another took it back. */
export type KeptReview = Omit<ReviewEntry, 'isUndone'>

const NEVER_COMPARED: FindingPlace = { state: 'orphan', reason: 'The story has no comparison yet.' }

/**
 * Findings by their last act, the newest first. Judgements made in several comparisons are of one finding where all lead to the same place
 * in this one. An act that cannot be placed is listed with the reason.
 */
export function placeReviews(reviews: readonly KeptReview[], placer: Placer | null): PlacedFinding[] {
  const undone = undoneBy(reviews)
  const groups = new Map<string, { place: FindingPlace; entries: KeptReview[] }>()
  for (const review of [...reviews].sort(byTime)) {
    const place = placer === null ? NEVER_COMPARED : placer(review.finding)
    const name = groupName(review.finding, place)
    const group = groups.get(name) ?? { place, entries: [] }
    group.entries.push(review)
    groups.set(name, group)
  }
  const byFinding = [...groups.values()].map(({ place, entries }) => {
    const acts = entries.map(({ id, at, who, act }) => ({ id, at, who, act, isUndone: undone.has(id) }))
    return { finding: entries.at(-1)!.finding, place, standing: standing(acts), acts }
  })
  return byFinding.sort((a, b) => byTime(b.acts.at(-1)!, a.acts.at(-1)!))
}

function groupName(finding: Finding, place: FindingPlace): string {
  return place.state === 'here' ? JSON.stringify([finding.kind, place.ids]) : identityOf(finding)
}

/** Acts by the words that they are about, each with whether it was taken back. */
export function byFinding(reviews: readonly KeptReview[]): ReviewEntry[][] {
  const undone = undoneBy(reviews)
  const groups = new Map<string, ReviewEntry[]>()
  for (const review of reviews)
    push(groups, identityOf(review.finding), { ...review, isUndone: undone.has(review.id) })
  return [...groups.values()]
}
