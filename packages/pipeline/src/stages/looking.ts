/** What a look at a source gives, whatever the source is. */
import { createHash } from 'node:crypto'
import type { WatchedSource } from '@parallax/contract'
import type { NewJob } from '@parallax/store'
import type { Context } from '../stage.js'

/** An entry of a source in one state. `mark` names that state; one whose mark is known is not taken up again, one without always. */
export interface Entry {
  mark: string | null
  job: () => Promise<NewJob>
}

/** What a look found. `lost` says what could not be taken up. `retryAt` of a failure is when the source may be asked again; null leaves that to its rhythm. */
export type Look =
  | { kind: 'seen'; entries: Entry[]; source: Partial<WatchedSource>; lost: readonly string[] }
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: string; retryAt: string | null }

export type LookAt = (source: WatchedSource, context: Context) => Promise<Look>

/** The name of one state of an entry. */
export function markOf(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
