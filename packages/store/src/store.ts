/**
 * The one interface behind which everything is kept. SQLite and PostgreSQL implement it; one conformance suite runs on both.
 * Every method that writes is one transaction: it has happened whole, durably, or not at all.
 */
import type { Articles, Captures } from './interface/articles.js'
import type { Changes, Comparisons } from './interface/comparisons.js'
import type { Guesses } from './interface/guesses.js'
import type { Health } from './interface/health.js'
import type { Hosts, Leases } from './interface/hosts.js'
import type { Inputs } from './interface/inputs.js'
import type { Jobs } from './interface/jobs.js'
import type { People } from './interface/people.js'
import type { Log, Reviews } from './interface/reviews.js'
import type { Outlets, Sources } from './interface/sources.js'
import type { Stories } from './interface/stories.js'

export type * from './interface/articles.js'
export type * from './interface/comparisons.js'
export type * from './interface/guesses.js'
export type * from './interface/health.js'
export type * from './interface/hosts.js'
export type * from './interface/inputs.js'
export type * from './interface/jobs.js'
export type * from './interface/paging.js'
export type * from './interface/people.js'
export type * from './interface/reviews.js'
export type * from './interface/search.js'
export type * from './interface/sources.js'
export type * from './interface/stories.js'
export type { KeptComparison, PackedPart } from './sql/comparison-parts.js'

export interface Counts {
  /** How many records there are of each kind. */
  all(): Promise<Readonly<Record<string, number>>>
}

export interface Store {
  /** Where it is kept, for people: a folder, or a server without its password. */
  place: string
  /** Folder of the captures, beside the database or, for a server, in the data folder that all workers share. */
  captureFolder: string
  counts: Counts
  outlets: Outlets
  inputs: Inputs
  sources: Sources
  articles: Articles
  captures: Captures
  stories: Stories
  comparisons: Comparisons
  reviews: Reviews
  people: People
  guesses: Guesses
  changes: Changes
  log: Log
  jobs: Jobs
  leases: Leases
  hosts: Hosts
  /** Checks every hash, reference and span that can be checked here. Reads everything; takes as long as that takes. */
  doctor(onProgress?: (done: number, known: number) => void): Promise<Health>
  close(): Promise<void>
}
