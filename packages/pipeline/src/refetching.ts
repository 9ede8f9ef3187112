/** When an article is fetched again. */
import { nextRefetch } from '@parallax/ingest'
import type { NewJob } from '@parallax/store'
import type { FetchPayload } from './payloads.js'
import { type Context, now } from './stage.js'

const MINUTE_MS = 60_000

/** The next fetch of the schedule, or none where it has run out. */
export function refetchJob(payload: FetchPayload, context: Context): NewJob[] {
  const schedule = context.settings.refetch.map((minutes) => minutes * MINUTE_MS)
  const next = nextRefetch(payload.firstSeen, payload.count, now(context), schedule)
  if (next === null) return []
  const again = { ...payload, count: next.step + 1 }
  return [{ stage: 'fetch', key: payload.address, payload: again, runAt: next.at }]
}
