/** The queue. */
import type { Job, JobStage } from '@parallax/contract'
import type { Page, Paging } from './paging.js'

export interface NewJob {
  stage: JobStage
  key: string
  payload: Record<string, unknown>
  /** Now where it is left out. */
  runAt?: string
}

/**
 * `waiting` (of these, `due` are those whose time has come) and `leased` by stage, parked jobs, the seconds for which the
 * oldest due job has been due, jobs done by stage.
 */
export interface QueueState {
  waiting: Readonly<Partial<Record<JobStage, number>>>
  due: Readonly<Partial<Record<JobStage, number>>>
  leased: Readonly<Partial<Record<JobStage, number>>>
  done: Readonly<Partial<Record<JobStage, number>>>
  parked: number
  oldestSeconds: number | null
}

/** A leased job belongs to one worker until `until`; then it is anybody's again. */
export interface Jobs {
  /** A job already waiting under the same stage and key is not added twice; the earlier `runAt` holds. Returns how many were new. */
  add(jobs: readonly NewJob[]): Promise<number>
  /** At most `limit` jobs that are due, of these stages, leased to `worker` for `seconds`. */
  lease(worker: string, stages: readonly JobStage[], limit: number, seconds: number): Promise<Job[]>
  /** Ends leased jobs and adds what follows from them, together. A lease that was lost is told by its id. */
  done(worker: string, ids: readonly string[], next: readonly NewJob[]): Promise<{ lost: string[] }>
  /** Gives a job back: again after `retryAt`, or parked with its error where that is null. A job that was lost meanwhile is let be. */
  fail(worker: string, id: string, error: string, retryAt: string | null): Promise<void>
  /** Gives jobs back that could not be begun, by no fault of theirs: the lease does not count as an attempt. */
  defer(worker: string, ids: readonly string[], why: string, runAt: string): Promise<void>
  /** Lengthens leases of work that takes long. */
  extend(worker: string, ids: readonly string[], seconds: number): Promise<void>
  state(): Promise<QueueState>
  parked(paging: Paging): Promise<Page<Job>>
  /** Puts parked jobs back in the queue: one by id, or all. Returns how many. */
  retry(id: string | null): Promise<number>
}
