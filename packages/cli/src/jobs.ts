/** Carrying out the jobs of a store, as several commands do. */
import type { JobStage } from '@parallax/contract'
import type { Arguments } from './arguments.js'
import { inert } from './inert.js'
import type { Io } from './io.js'
import type { Stream } from './stream.js'
import { UsageError } from './usage.js'

/** As many readers as cores, but one for all else. */
export async function readConcurrency({ values }: Pick<Arguments, 'values'>): Promise<number> {
  const given = values.get('concurrency')
  if (given === undefined) {
    const { availableParallelism } = await import('node:os')
    return Math.max(1, availableParallelism())
  }
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new UsageError(`--concurrency ${given} does not do: give a whole number from 1 to 256.`)
  return count
}

/** Rounds of fetching side by side; hosts are asked one at a time all the same. Of reading one more than threads, so that none waits. */
const FETCHES = 8

/** A signal that the first Ctrl-C or TERM raises; a second one ends the process at once, as usual. */
export function stopSignal(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.removeListener(name, stop)
    },
  }
}

export interface JobsOptions {
  concurrency: number
  signal: AbortSignal
  /** Ends when nothing is due, instead of waiting for more. */
  isOnce: boolean
}

/** How many jobs were done, by stage, and how many were parked. */
export interface JobsDone {
  done: Readonly<Partial<Record<JobStage, number>>>
  parked: number
}

/** Resolves when the work has come to rest. */
export async function runJobs(
  stream: Stream,
  { concurrency, signal, isOnce }: JobsOptions,
  { stderr }: Pick<Io, 'stderr'>,
): Promise<JobsDone> {
  const { createStages, endSchedule, followSettings, runStages, scheduleLooks } = await import(
    '@parallax/pipeline'
  )
  const done: Partial<Record<JobStage, number>> = {}
  let parked = 0
  if (isOnce) await scheduleLooks(stream.worker, stream)
  await runStages({
    context: stream,
    stages: createStages(stream.worker),
    worker: stream.worker,
    rounds: { look: 2, fetch: FETCHES, read: concurrency + 1, group: 1, compare: 1 },
    signal,
    untilIdle: isOnce,
    tick: async () => {
      if (isOnce) return
      await scheduleLooks(stream.worker, stream)
      await followSettings(stream)
    },
    onRound: (stage, round) => {
      done[stage] = (done[stage] ?? 0) + round.done
      parked += round.parked
    },
    onTrouble: (error) => {
      const said = error instanceof Error ? error.message : String(error)
      void stderr.write(`parallax: ${inert(said)} Trying again.\n`)
    },
  })
  await endSchedule(stream.worker, stream)
  return { done, parked }
}
