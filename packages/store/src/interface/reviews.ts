/** What people decide on findings, and the log of what was done. */
import type { LogEntry, Review } from '@parallax/contract'
import type { Page, Paging } from './paging.js'

/** What a line of the log says of an act; it is written together with what was done, or neither is. */
export type LogLine = Omit<LogEntry, 'seq'>

/** All that is named must hold; instants bound the time of a line, both inclusive. */
export interface LogListQuery {
  who?: string | null | undefined
  what?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

export interface Log {
  append(entry: LogLine): Promise<number>
  /** In the order of writing, for whoever follows. */
  read(after: number, limit: number): Promise<LogEntry[]>
  /** Newest first, for whoever looks through it. */
  page(query: LogListQuery, paging: Paging): Promise<Page<LogEntry>>
  /** Who and what stands in it at all. */
  names(): Promise<{ who: string[]; what: string[] }>
  /** The number of the last line; 0 where there is none. */
  last(): Promise<number>
}

/** Entries that the target of a review must have, equal as JSON; none for all reviews. */
export type ReviewTarget = Readonly<Record<string, unknown>>

export interface Reviews {
  /** Idempotent: the same review again changes nothing, another under its id is refused. `line` goes to the log with it, once. */
  append(review: Review, line?: LogLine): Promise<void>
  get(id: string): Promise<Review | null>
  /** By time, then by id. @param after only those whose ids come after this one */
  list(target: ReviewTarget, after?: string): Promise<Review[]>
  /** By id: ids that rise with time come in the order of time. */
  page(target: ReviewTarget, paging: Paging): Promise<Page<Review>>
  /** Reviews are only ever added: the same number is the same reviews. */
  count(target: ReviewTarget): Promise<number>
}
