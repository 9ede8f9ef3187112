/** work, watch run: carries out what is in the queue until it is told to stop. */
import type { JobStage } from '@parallax/contract'
import type { Arguments } from '../arguments.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStream } from '../stream.js'
import { UsageError } from '../usage.js'

/** As many readers as cores, but one for all else. */
async function readConcurrency({ values }: Arguments): Promise<number> {
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
function stopSignal(): { signal: AbortSignal; release: () => void } {
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

export async function runStream(args: Arguments, io: Io): Promise<ExitCode> {
  const concurrency = await readConcurrency(args)
  const isQuiet = args.values.has('quiet')
  const stream = await openStream(args, io, { threads: concurrency })
  const { signal, release } = stopSignal()
  const { createStages, endSchedule, runStages, scheduleLooks } = await import('@parallax/pipeline')
  const done: Partial<Record<JobStage, number>> = {}
  let parked = 0
  const isOnce = args.values.has('once')
  try {
    if (isOnce) await scheduleLooks(stream.worker, stream)
    if (!isQuiet)
      await io.stderr.write(`parallax: working in ${inert(stream.store.place)}; stop with Ctrl-C.\n`)
    await runStages({
      context: stream,
      stages: createStages(stream.worker),
      worker: stream.worker,
      rounds: {
        look: 2,
        fetch: FETCHES,
        read: concurrency + 1,
        group: 1,
        compare: 1,
      },
      signal,
      untilIdle: isOnce,
      tick: async () => {
        if (!isOnce) await scheduleLooks(stream.worker, stream)
      },
      onRound: (stage, round) => {
        done[stage] = (done[stage] ?? 0) + round.done
        parked += round.parked
      },
      onTrouble: (error) => {
        const said = error instanceof Error ? error.message : String(error)
        void io.stderr.write(`parallax: ${inert(said)} Trying again.\n`)
      },
    })
    await endSchedule(stream.worker, stream)
    if (!isQuiet) await io.stderr.write(`parallax: ${summary(done, parked)}\n`)
    return parked > 0 ? ExitCode.someSkipped : ExitCode.done
  } finally {
    release()
    await stream.close()
  }
}

function summary(done: Readonly<Partial<Record<JobStage, number>>>, parked: number): string {
  const { look = 0, fetch = 0, read = 0, group = 0, compare = 0 } = done
  const aside = parked === 0 ? '' : `; ${parked} parked, see: parallax status`
  return `${look} looks, ${fetch} fetched, ${read} read, ${group} placed, ${compare} comparisons${aside}.`
}
