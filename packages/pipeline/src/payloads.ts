/** What the jobs of each stage carry. A job outlives the program that wrote it, so what is read is checked. */
import type { Job } from '@parallax/contract'

/** Look at a watched source. */
export interface LookPayload {
  source: string
}

/** Fetch an address. `count` is how often it was fetched before; `firstSeen` starts the schedule of re-fetching. */
export interface FetchPayload {
  address: string
  source: string | null
  outlet: string | null
  count: number
  firstSeen: string
}

/** Read what a capture holds, or a file that is too large to be captured; one of the two is null. */
export interface ReadPayload {
  capture: string | null
  file: string | null
  source: string | null
  outlet: string | null
  /** Of a feed, the entries that have no address of their own; all of anything else. */
  part: 'all' | 'without-address'
}

export interface GroupPayload {
  article: string
  seq: number
}

export interface ComparePayload {
  story: string
}

/** The job is of an older program or damaged; it is parked, since no retry mends it. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError'
}

type Fields<T> = { readonly [Name in keyof T]: 'string' | 'number' | 'string?' }

/** The payload of a job, every field of the type asked for. Throws {@link PayloadError}. */
export function payloadOf<T>({ payload, stage, id }: Job, fields: Fields<T>): T {
  for (const [name, type] of Object.entries(fields)) {
    const value = payload[name]
    const isWell = type === 'string?' ? value === null || typeof value === 'string' : typeof value === type
    if (!isWell) throw new PayloadError(`The ${stage} job ${id} has no ${name} that can be used.`)
  }
  return payload as T
}
