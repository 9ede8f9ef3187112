/** A story's reviews as they stand in its newest comparison, worked out once for each state that both are in. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Finding, FindingPlace, PlacedFinding, PlacedReviews } from '@parallax/contract/api'
import {
  groupReviews,
  identityOf,
  type KeptReview,
  newestFirst,
  placedFinding,
  undoneBy,
} from '@parallax/core'
import { createReviewBook, type PlacingSources, placeFindings } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import { createShelf } from './shelf.js'

/** Comparisons, with the articles of their story, in which places are remembered. */
const MOST_STATES = 20
/** Findings summed up before others have their turn: a few milliseconds. */
const AT_ONCE = 200

type Placed = Omit<PlacedReviews, 'people'>
export type ReadPlaced = (story: string) => Promise<Placed>

/** Where findings stand in one state of a story, by their identity. */
type Places = Map<string, FindingPlace>

export interface PlacedSources extends PlacingSources {
  store: Store
}

export function createReadPlaced(sources: PlacedSources): ReadPlaced {
  const { store } = sources
  const book = createReviewBook(store)
  const placesOf = createShelf<Places>(MOST_STATES)
  const answers = new WeakMap<object, { state: string; value: Promise<Placed> }>()
  return async (story) => {
    const [[newest], members, reviews] = await Promise.all([
      store.comparisons.ofStory(story),
      store.stories.members(story),
      book.read(story),
    ])
    const comparison = newest?.id ?? null
    const keys = members.map(({ key }) => key).sort()
    const state = JSON.stringify([story, comparison, keys])
    const known = answers.get(reviews)
    if (known?.state === state) return known.value
    const work = async () => {
      const places =
        comparison === null
          ? null
          : await addPlaces(
              reviews,
              placesOf(state, () => new Map()),
              { comparison, members: keys },
              sources,
            )
      return { story, comparison, findings: await sumUp(reviews, places) }
    }
    const value = work()
    answers.set(reviews, { state, value })
    // What could not be made is asked for again; who asked is told by the value itself.
    value.catch(() => answers.delete(reviews))
    return value
  }
}

/** Looks up only findings that were not placed before: an act on one that was costs nothing. Null where the comparison is gone. */
async function addPlaces(
  reviews: readonly KeptReview[],
  places: Places,
  where: { comparison: string; members: readonly string[] },
  sources: PlacedSources,
): Promise<Places | null> {
  const missing = new Map<string, Finding>()
  for (const [index, { finding }] of reviews.entries()) {
    if (index % (AT_ONCE * 10) === 0) await breathe()
    const identity = identityOf(finding)
    if (!places.has(identity)) missing.set(identity, finding)
  }
  if (missing.size === 0) return places
  const found = await placeFindings([...missing.values()], where, sources)
  if (found === null) return null
  for (const [index, identity] of [...missing.keys()].entries()) places.set(identity, found[index]!)
  return places
}

/** All that people did, finding by finding, with room for others between. */
async function sumUp(reviews: readonly KeptReview[], places: Places | null): Promise<PlacedFinding[]> {
  const undone = undoneBy(reviews)
  const placer = places && ((finding: Finding) => places.get(identityOf(finding))!)
  const findings: PlacedFinding[] = []
  for (const [index, group] of groupReviews(reviews, placer).entries()) {
    if (index % AT_ONCE === 0) await breathe()
    findings.push(placedFinding(group, undone))
  }
  return newestFirst(findings)
}
