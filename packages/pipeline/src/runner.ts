/** Keeps every stage going until it is told to stop, or until nothing is left to do. */
import { setMaxListeners } from 'node:events'
import type { JobStage } from '@parallax/contract'
import type { QueueState } from '@parallax/store'
import { type Round, runRound } from './run-stage.js'
import type { Context, Stage } from './stage.js'

export interface RunnerOptions {
  context: Context
  stages: readonly Stage[]
  /** Names this process among others on the same store. */
  worker: string
  /** How many rounds of a stage run side by side. */
  rounds: Readonly<Partial<Record<JobStage, number>>>
  signal: AbortSignal
  /** Ends when no job is due and none is leased, instead of waiting for more. */
  untilIdle?: boolean
  /** Called before each look at the queue, about once a second: puts due sources into it. */
  tick?: () => Promise<void>
  onRound?: (stage: JobStage, round: Round) => void
  /** The store failed; the runner waits and goes on. */
  onTrouble?: (error: unknown) => void
}

/** Between two looks at an empty queue, in milliseconds. */
const REST_MS = 250
/** After the store failed. Long enough for a database to come back between a few tries, short enough to go on at once. */
const TROUBLE_MS = 2_000
/** How many jobs may wait before the stage that makes them rests. */
const FULL = { fetch: 5_000, read: 500, group: 2_000 }
/** Comparisons wait while this many articles are to be read: an article must be in its story first. */
const READING_FIRST = 16
/** … but no longer than this many seconds. */
const COMPARE_AT_LATEST = 600

/** Stages that rest while what they make piles up behind them. */
export function isHeldBack(stage: JobStage, { due, oldestSeconds }: QueueState): boolean {
  const { fetch = 0, read = 0, group = 0 } = due
  if (stage === 'look') return fetch > FULL.fetch
  if (stage === 'fetch') return read > FULL.read
  if (stage === 'read') return group > FULL.group
  if (stage === 'compare') return read > READING_FIRST && (oldestSeconds ?? 0) < COMPARE_AT_LATEST
  return false
}

/** Resolves when every stage has come to rest after the signal, or when all is idle. */
export async function runStages(options: RunnerOptions): Promise<void> {
  const { context, stages, rounds, signal, untilIdle = false } = options
  // Each loop listens while it rests.
  setMaxListeners(0, signal)
  const idle = new IdleWatch(
    stages.flatMap(({ name }) => Array<JobStage>(rounds[name] ?? 1).fill(name)).length,
  )
  const stop = new AbortController()
  const isOver = () => signal.aborted || stop.signal.aborted
  let queue: QueueState | null = null

  const loop = async (stage: Stage): Promise<void> => {
    while (!isOver()) {
      const isFree = queue === null || !isHeldBack(stage.name, queue)
      const round = isFree ? await guard(() => runRound(stage, options.worker, context), options) : null
      if (round && round.leased > 0) {
        idle.busy()
        options.onRound?.(stage.name, round)
      } else {
        idle.rest()
        await pause(REST_MS, signal)
      }
    }
  }
  const watch = async (): Promise<void> => {
    while (!isOver()) {
      await guard(async () => options.tick?.(), options)
      queue = (await guard(() => context.store.jobs.state(), options)) ?? queue
      if (untilIdle && idle.isIdle() && (await guard(() => isDrained(context), options))) stop.abort()
      await pause(untilIdle ? REST_MS : 1_000, signal)
    }
  }
  const loops = stages.flatMap((stage) => Array.from({ length: rounds[stage.name] ?? 1 }, () => loop(stage)))
  await Promise.all([watch(), ...loops])
  for (const stage of stages) await guard(async () => stage.end?.(context), options)
}

/** True where no job is leased and none that waits is due. */
async function isDrained({ store }: Context): Promise<boolean> {
  const { leased, due } = await store.jobs.state()
  const count = (by: Readonly<Partial<Record<JobStage, number>>>) =>
    Object.values(by).reduce((sum, each) => sum + each, 0)
  return count(leased) === 0 && count(due) === 0
}

/** Idle is what every loop was at its last two turns, so that none has just been handed work by another. */
class IdleWatch {
  private resting = 0
  constructor(private readonly loops: number) {}
  busy(): void {
    this.resting = 0
  }
  rest(): void {
    this.resting += 1
  }
  isIdle(): boolean {
    return this.resting >= this.loops * 2
  }
}

async function guard<T>(work: () => Promise<T>, { onTrouble, signal }: RunnerOptions): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    onTrouble?.(error)
    await pause(TROUBLE_MS, signal)
    return null
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
