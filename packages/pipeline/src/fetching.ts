/** The job that fetches an article for the first time, or anew because its source says that it changed. */
import type { WatchedSource } from '@parallax/contract'
import type { NewJob } from '@parallax/store'
import type { FetchPayload } from './payloads.js'

export function fetchJob(
  address: string,
  { id, outlet }: Pick<WatchedSource, 'id' | 'outlet'>,
  firstSeen: string,
): NewJob {
  const payload: FetchPayload = { address, source: id, outlet, count: 0, firstSeen }
  return { stage: 'fetch', key: address, payload: { ...payload } }
}
