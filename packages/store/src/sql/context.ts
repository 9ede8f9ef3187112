/** What every room of the store is handed: the database, transactions that retry, the time. */

import type { JobStage } from '@parallax/contract'
import type { RawBuilder } from 'kysely'
import type { SearchIndex } from '../search/search-index.js'
import type { Db } from './tables.js'

export type { Db } from './tables.js'

export interface WriteOptions {
  /** A repetition would be seen, such as a second line in the log: then a broken connection is an error and not tried again. */
  isOnce?: boolean
}

/** What the engines do differently. */
export interface Engine {
  kind: 'sqlite' | 'postgres'
  search: SearchIndex
  /** Rows that are read to be changed are held by `for update` where writers run side by side. */
  hold<T extends { forUpdate(): T }>(query: T): T
  /** Ids of jobs that are due, held against other workers. */
  dueJobs(db: Db, stages: readonly JobStage[], now: string, limit: number): Promise<number[]>
  /** Taken first in a transaction that must not run beside its like. */
  serialise(db: Db, name: string): Promise<void>
  /** After rows came in with their numbers: the next number is a new one. */
  afterLoad(db: Db): Promise<void>
  /** Makes room for articles of this day. */
  prepareDay(day: string): Promise<void>
  /** Key column of texts in the order of their bytes. */
  bytewise(column: string): string
  /** Whether a column of texts holds one of these, which are one value where the engine plans a statement by its text. */
  isAmong(column: string, texts: readonly string[]): RawBuilder<boolean>
}

export interface Context {
  engine: Engine
  /** Reads, or a single statement that writes. */
  run<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** One transaction: whole and durable, or not at all. */
  write<T>(work: (db: Db) => Promise<T>, options?: WriteOptions): Promise<T>
  /** The instant by the clock that all who share this store see. */
  now(): Promise<string>
  /** An instant of that clock, in milliseconds since 1970, as the clock of this machine shows it. */
  toMachine(at: number): Promise<number>
}
