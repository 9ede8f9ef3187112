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

/** Acts on one finding in the order of time, and where it stands. */
export interface ReviewGroup {
  place: FindingPlace
  entries: KeptReview[]
}

/**
 * Judgements made in several comparisons are of one finding where all lead to the same place in this one. An act that cannot be placed stands
 * under its words with the reason.
 */
export function groupReviews(reviews: readonly KeptReview[], placer: Placer | null): ReviewGroup[] {
  const groups = new Map<string, ReviewGroup>()
  for (const review of [...reviews].sort(byTime)) {
    const place = placer === null ? NEVER_COMPARED : placer(review.finding)
    const name = groupName(review.finding, place)
    const group = groups.get(name) ?? { place, entries: [] }
    group.entries.push(review)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** @param undone ids of acts that were taken back */
export function placedFinding({ place, entries }: ReviewGroup, undone: ReadonlySet<string>): PlacedFinding {
  const acts = entries.map(({ id, at, who, act }) => ({ id, at, who, act, isUndone: undone.has(id) }))
  return { finding: entries.at(-1)!.finding, place, standing: standing(acts), acts }
}

/** Findings by their last act. */
export const newestFirst = (findings: readonly PlacedFinding[]): PlacedFinding[] =>
  [...findings].sort((a, b) => byTime(b.acts.at(-1)!, a.acts.at(-1)!))

/** Every act on a story, gathered by finding, the newest first. */
export function placeReviews(reviews: readonly KeptReview[], placer: Placer | null): PlacedFinding[] {
  const undone = undoneBy(reviews)
  return newestFirst(groupReviews(reviews, placer).map((group) => placedFinding(group, undone)))
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
