/** What a stage is: a kind of job, how many of them it takes at once, and what becomes of each. */
import type { ArticleKey, Job, JobStage, Settings } from '@parallax/contract'
import type { CaptureWriter, FetchClient } from '@parallax/ingest'
import type { NewJob, Store } from '@parallax/store'
import type { Pool } from './readers/pool.js'

/** All that a stage may touch. The clock is handed in, so that a test decides what time it is. */
export interface Context {
  store: Store
  client: FetchClient
  captures: CaptureWriter
  pool: Pool
  settings: Settings
  clock: () => Date
}

/** What is said of a job to the person who added what it works on: the articles found, parts that could not be read, why nothing came of it. */
export interface Told {
  articles?: readonly ArticleKey[]
  said?: readonly string[]
  error?: string
}

/**
 * What became of a job. `done`: its results are stored and `next` follows. `again`: not now, by no fault of its own, and not
 * counted against it. `failed`: tried again later, or parked after so many tries; `isFinal` parks it at once.
 */
export type Outcome =
  | { state: 'done'; next?: readonly NewJob[]; told?: Told }
  | { state: 'again'; at: string; why: string }
  | { state: 'failed'; why: string; isFinal?: boolean }

export interface Stage {
  name: JobStage
  /** Jobs leased together. */
  batch: number
  /** One outcome a job, in their order. Throws only where no job of the batch can be told apart from the fault. */
  run(jobs: readonly Job[], context: Context): Promise<Outcome[]>
  /** Lets go of what it holds, when no round of it will follow. */
  end?(context: Context): Promise<void>
}

/** For stages whose jobs have nothing to do with each other: all at once, each failing alone. */
export function eachAlone(run: (job: Job, context: Context) => Promise<Outcome>): Stage['run'] {
  return async (jobs, context) =>
    Promise.all(jobs.map((job) => run(job, context).catch((error: unknown) => thrown(error, context))))
}

/** Nothing that a job could help: the disk is full, the server is gone. */
const OF_THE_PLACE = new Set(['CaptureWriteError', 'StoreFullError', 'StoreUnavailableError'])
/** Seconds until a job is tried again that the place kept from being done. */
const PLACE_SECONDS = 30

/** What becomes of a job that threw. */
export function thrown(error: unknown, context: Pick<Context, 'clock'>): Outcome {
  if (error instanceof Error && OF_THE_PLACE.has(error.name))
    return { state: 'again', at: later(context, PLACE_SECONDS), why: error.message }
  return failed(error)
}

export function failed(error: unknown): Outcome {
  return { state: 'failed', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}

/** An instant so many seconds after the clock's. */
export function later({ clock }: Pick<Context, 'clock'>, seconds: number): string {
  return new Date(clock().getTime() + seconds * 1000).toISOString()
}

export function now({ clock }: Pick<Context, 'clock'>): string {
  return clock().toISOString()
}
