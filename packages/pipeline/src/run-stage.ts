/** Leases jobs of one stage, runs them and settles what became of each. */
import type { Job } from '@parallax/contract'
import type { NewJob } from '@parallax/store'
import { reportBegin, reportEnd } from './inputs/report.js'
import { type Context, failed, later, type Outcome, type Stage, thrown } from './stage.js'

export interface Round {
  leased: number
  done: number
  failed: number
  parked: number
  /** Jobs whose lease had gone to another worker when they ended; what they stored is stored once all the same. */
  lost: number
}

/** The first retry comes after this many seconds, each further one after twice as many. */
const FIRST_RETRY = 15
const LONGEST_RETRY = 3_600
/** Seconds until a job whose worker is gone is given to another. A worker that lives lengthens its leases in time. */
const LEASE_SECONDS = 30

/** Seconds until a job that failed for the n-th time is tried again. */
export function retrySeconds(attempts: number): number {
  return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.max(0, attempts - 1))
}

/** One lease of a stage, from taking its jobs to settling them. Rejects only where the store does. */
export async function runRound(stage: Stage, worker: string, context: Context): Promise<Round> {
  const { jobs } = context.store
  const leased = await jobs.lease(worker, [stage.name], stage.batch, LEASE_SECONDS)
  const round: Round = { leased: leased.length, done: 0, failed: 0, parked: 0, lost: 0 }
  if (leased.length === 0) return round
  const overdrawn = leased.filter(({ attempts }) => attempts > context.settings.tries)
  for (const job of overdrawn) {
    round.parked += 1
    const why = job.error ?? 'Its worker ended each time before it did.'
    await reportEnd(job, { state: 'failed', why }, true, context)
    await jobs.fail(worker, job.id, why, null)
  }
  const runnable = leased.filter((job) => !overdrawn.includes(job))
  const outcomes = await runKept(stage, worker, runnable, context)
  await settle(worker, runnable, outcomes, context, round)
  return round
}

/** Runs the jobs while their lease is kept alive. A fault of the whole batch is a fault of each of its jobs. */
async function runKept(
  stage: Stage,
  worker: string,
  jobs: readonly Job[],
  context: Context,
): Promise<Outcome[]> {
  const ids = jobs.map(({ id }) => id)
  const keep = setInterval(
    () => {
      // A lease that cannot be lengthened lapses; the jobs then run again elsewhere, which each stage allows.
      context.store.jobs.extend(worker, ids, LEASE_SECONDS).catch(() => undefined)
    },
    (LEASE_SECONDS * 1000) / 3,
  )
  try {
    for (const job of jobs) await reportBegin(job, context)
    return await stage.run(jobs, context)
  } catch (error) {
    return jobs.map(() => thrown(error, context))
  } finally {
    clearInterval(keep)
  }
}

async function settle(
  worker: string,
  jobs: readonly Job[],
  outcomes: readonly Outcome[],
  context: Context,
  round: Round,
): Promise<void> {
  const done: string[] = []
  const next: NewJob[] = []
  for (const [index, job] of jobs.entries()) {
    const outcome = outcomes[index] ?? failed(new Error('The stage gave no outcome.'))
    // Told before it is settled: a crash in between brings the job again, which tells the same.
    await reportEnd(job, outcome, isLast(job, outcome, context), context)
    if (outcome.state === 'done') {
      done.push(job.id)
      next.push(...(outcome.next ?? []))
    } else await giveBack(worker, job, outcome, context, round)
  }
  if (done.length === 0) return
  const { lost } = await context.store.jobs.done(worker, done, next)
  round.lost += lost.length
  round.done += done.length - lost.length
}

function isLast(job: Job, outcome: Outcome, { settings }: Context): boolean {
  return outcome.state === 'failed' && (outcome.isFinal === true || job.attempts >= settings.tries)
}

async function giveBack(
  worker: string,
  job: Job,
  outcome: Exclude<Outcome, { state: 'done' }>,
  context: Context,
  round: Round,
): Promise<void> {
  const { store } = context
  if (outcome.state === 'again') {
    await store.jobs.defer(worker, [job.id], outcome.why, outcome.at)
    return
  }
  const isOver = isLast(job, outcome, context)
  round[isOver ? 'parked' : 'failed'] += 1
  const retryAt = isOver ? null : later(context, retrySeconds(job.attempts))
  await store.jobs.fail(worker, job.id, outcome.why, retryAt)
}
