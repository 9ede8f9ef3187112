/** Reviews of the stories that are looked at, read once and then only what was added. */

import type { Review } from '@parallax/contract'
import type { KeptReview } from '@parallax/core'
import type { ReviewTarget, Store } from '@parallax/store'
import { fromReviews, PAGE, storiesOf } from './reviewing.js'

/** Reviews of one story as they were last read. */
interface Shelf {
  count: number
  last: string
  reviews: readonly KeptReview[]
}

export interface ReviewBook {
  /** All of a story, and of those merged into it; the same list while nothing was added. */
  read(story: string): Promise<readonly KeptReview[]>
}

/**
 * Reads of the stories that are asked for only what was added since. Reviews are never changed or taken away, and their ids rise with time;
 * where another clock gave one that comes before, the count tells, and all are read again.
 */
export function createReviewBook(store: Store, mostStories = 20): ReviewBook {
  const shelves = new Map<string, Shelf>()
  const readOne = async (story: string): Promise<Shelf> => {
    const target = { story }
    const count = await store.reviews.count(target)
    const known = shelves.get(story)
    if (known?.count === count) return known
    const newer = known ? await store.reviews.list(target, known.last) : []
    const isWhole = known !== undefined && known.count + newer.length === count
    const read = isWhole ? newer : await readAll(target, store)
    const reviews = [...(isWhole ? known.reviews : []), ...fromReviews(read)]
    const last = read.reduce((latest, { id }) => (id > latest ? id : latest), isWhole ? known.last : '')
    return { count: (isWhole ? known.count : 0) + read.length, last, reviews }
  }
  const lists = new Map<string, { shelves: readonly Shelf[]; reviews: readonly KeptReview[] }>()
  return {
    async read(story) {
      const names = await storiesOf(story, store)
      const found = await Promise.all(names.map(readOne))
      for (const [index, name] of names.entries()) keep(shelves, name, found[index]!, mostStories)
      const known = lists.get(story)
      const isSame =
        known?.shelves.length === found.length && known.shelves.every((each, at) => each === found[at])
      const reviews = isSame ? known.reviews : found.flatMap((each) => each.reviews)
      keep(lists, story, { shelves: found, reviews }, mostStories)
      return reviews
    },
  }
}

/** Page by page: thousands of records at once would keep everybody else waiting while they are taken over. */
async function readAll(target: ReviewTarget, { reviews }: Store): Promise<Review[]> {
  const all: Review[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof reviews.page>> = await reviews.page(target, { limit: PAGE, after })
    all.push(...page.items)
    after = page.next
  } while (after !== null)
  return all
}

/** The one that was not asked for longest is let go. */
function keep<Value>(map: Map<string, Value>, name: string, value: Value, most: number): void {
  map.delete(name)
  map.set(name, value)
  for (const oldest of map.keys()) {
    if (map.size <= most) break
    map.delete(oldest)
  }
}
