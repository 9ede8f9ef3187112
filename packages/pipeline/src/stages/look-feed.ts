/** A feed: each entry in a state not seen yet is fetched, or read from the feed itself where it has no address. */
import type { WatchedSource } from '@parallax/contract'
import { type Feed, type FeedEntry, type FetchedResponse, movedTo, parseFeed } from '@parallax/ingest'
import type { NewJob } from '@parallax/store'
import { captureResponse } from '../capturing.js'
import { fetchJob } from '../fetching.js'
import type { ReadPayload } from '../payloads.js'
import { type Context, now } from '../stage.js'
import { type LookAt, markOf } from './looking.js'

export const lookAtFeed: LookAt = async (source, context) => {
  const { etag, lastModified, failures } = source
  const outcome = await context.client.get(source.address, { accept: 'feed', etag, lastModified, failures })
  if (outcome.kind === 'unchanged') return { kind: 'unchanged' }
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason, retryAt: outcome.retryAt }
  const { response } = outcome
  const feed = await parseFeed(response.body, response.address, { charset: response.charset })
  if (feed.format === null)
    return { kind: 'failed', reason: feed.faults[0]?.message ?? 'It is not a feed.', retryAt: null }
  return {
    kind: 'seen',
    source: {
      address: movedTo(response) ?? source.address,
      title: source.title ?? feed.title,
      etag: response.etag,
      lastModified: response.lastModified,
    },
    entries: entriesOf(feed, source, response, context),
    lost: feed.faults
      .filter(({ code }) => code === 'malformed-entry' || code === 'too-many-entries')
      .map(({ message }) => message),
  }
}

function entriesOf(feed: Feed, source: WatchedSource, response: FetchedResponse, context: Context) {
  const capture = once(() => captureResponse(response, source.id, context))
  return feed.entries.map((entry) => ({
    mark: markOfEntry(entry),
    job: async () =>
      entry.address === null
        ? entriesJob((await capture()).id, source)
        : fetchJob(entry.address, source, now(context)),
  }))
}

/** An entry whose id, address, date or title changed is taken up anew; feeds reorder and rewrite all else. */
function markOfEntry({ id, address, modified, published, title }: FeedEntry): string {
  return markOf(id, address, modified ?? published, title)
}

/** Reads the entries without an address out of the captured feed. */
function entriesJob(capture: string, { id, outlet }: WatchedSource): NewJob {
  const payload: ReadPayload = { capture, file: null, source: id, outlet, part: 'without-address' }
  return { stage: 'read', key: capture, payload: { ...payload } }
}

/** The feed is captured once a look, and only where an entry is read from it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
