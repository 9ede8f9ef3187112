/** Review: judgements on findings, placed in the newest comparison; acts of people; the export; how far people agree. */
import { Readable } from 'node:stream'
import type { ReviewEntry } from '@parallax/contract/api'
import { agreementIn, keepReview, reviewEntries } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import type { Handlers } from '../handler.js'
import { missing } from '../problem.js'
import { assignable } from '../reviews/assignable.js'
import { readNewReview } from '../reviews/new-review.js'
import { createNextId } from '../reviews/next-id.js'
import { createReadPlaced, type ReadPlaced } from '../reviews/placed.js'
import type { Services } from '../services.js'

const nextId = createNextId()

/** One for each store, let go with it. */
const readers = new WeakMap<Store, ReadPlaced>()

function readPlacedOf({ store, desk }: Services): ReadPlaced {
  const known = readers.get(store) ?? createReadPlaced({ store, pool: desk })
  readers.set(store, known)
  return known
}

async function needStory(story: string | undefined, { stories }: Store): Promise<void> {
  if (story !== undefined && (await stories.get(story)) === null)
    throw missing('a story', story, 'Take the story from the list of stories.')
}

async function* toLines(entries: AsyncIterable<ReviewEntry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

export const reviewHandlers = {
  async listReviews({ params }, services) {
    const { store } = services
    await needStory(params.story, store)
    const [placed, people] = await Promise.all([readPlacedOf(services)(params.story!), assignable(store)])
    return { ...placed, people }
  },
  async addReview({ body, actor }, services) {
    const { store, clock } = services
    const review = await readNewReview(body!, actor!, services)
    const now = clock()
    const kept = { id: nextId(now), at: now.toISOString(), who: actor!.name, ...review }
    await keepReview(kept, store)
    return { ...kept, isUndone: false }
  },
  async exportReviews({ query: { story } }, { store }) {
    await needStory(story, store)
    const lines = Readable.from(toLines(reviewEntries({ story }, store)), { objectMode: false })
    return new Response(Readable.toWeb(lines) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': 'application/x-ndjson',
        'content-disposition': 'attachment; filename="reviews.jsonl"',
      },
    })
  },
  async getAgreement({ query: { story } }, { store }) {
    await needStory(story, store)
    return agreementIn({ story }, store)
  },
} satisfies Pick<Handlers, 'listReviews' | 'addReview' | 'exportReviews' | 'getAgreement'>
