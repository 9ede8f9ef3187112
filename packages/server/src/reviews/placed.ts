/** A story's reviews as they stand in its newest comparison, worked out once for each state that both are in. */
import type { PlacedReviews as Placed } from '@parallax/contract/api'
import { createPlacer, type Placer, placeReviews } from '@parallax/core'
import { createReviewBook } from '@parallax/pipeline'
import type { Store } from '@parallax/store'

/** An index of places holds its comparison, which may be large. */
const MOST_PLACERS = 2

/** Values by name; the one that was not asked for longest is let go. */
function createShelf<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>()
  return (name: string, make: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(name)
    kept.delete(name)
    const value = known ?? make()
    kept.set(name, value)
    // What could not be made is asked for again; who asked is told by the value itself.
    value.catch(() => kept.delete(name))
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return value
  }
}

type PlacedReviews = Omit<Placed, 'people'>

export type ReadPlaced = (story: string) => Promise<PlacedReviews>

export function createReadPlaced(store: Store): ReadPlaced {
  const book = createReviewBook(store)
  const placerShelf = createShelf<Placer | null>(MOST_PLACERS)
  const answers = new WeakMap<object, { state: string; value: PlacedReviews }>()
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
    const isNeeded = reviews.length > 0 && comparison !== null
    const placer = isNeeded
      ? await placerShelf(state, () => placerOf(comparison, new Set(keys), store))
      : null
    const value = { story, comparison, findings: placeReviews(reviews, placer) }
    answers.set(reviews, { state, value })
    return value
  }
}

async function placerOf(id: string, members: ReadonlySet<string>, store: Store): Promise<Placer | null> {
  const comparison = await store.comparisons.result(id)
  return comparison && createPlacer(comparison, { members })
}
