/** status: what is watched, what waits, what was parked. */
import type { JobStage } from '@parallax/contract'
import type { QueueState } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { UsageError } from '../usage.js'

const STAGES: readonly JobStage[] = ['look', 'fetch', 'read', 'group', 'compare']
/** Parked jobs shown. */
const SHOWN = 20

export async function runStatus(args: Arguments, io: Io): Promise<ExitCode> {
  const [act, id, ...more] = args.inputs
  if ((act !== undefined && act !== 'retry') || more.length > 0)
    throw new UsageError('status shows the state; parallax status retry [JOB] puts parked jobs back.')
  const store = await openStoreOf(args, io)
  try {
    if (act === 'retry') {
      const count = await store.jobs.retry(id ?? null)
      await io.stdout.write(`${count} ${count === 1 ? 'job' : 'jobs'} put back.\n`)
      return count > 0 || id === undefined ? ExitCode.done : ExitCode.nothingRead
    }
    const before = await store.jobs.state()
    if (isAtWork(before)) await new Promise((resolve) => setTimeout(resolve, RATE_MS))
    const [queue, sources, parked, scheduler] = await Promise.all([
      store.jobs.state(),
      store.sources.list(),
      store.jobs.parked({ limit: SHOWN }),
      store.leases.holder('scheduler'),
    ])
    const perSecond = ratesOf(before, queue)
    const failing = sources.filter(({ failures }) => failures > 0)
    if (args.values.has('json')) {
      const state = {
        place: store.place,
        queue,
        scheduler,
        sources: sources.length,
        failing,
        parked: parked.items,
      }
      await io.stdout.write(`${toLine(state)}\n`)
      return ExitCode.done
    }
    const lines = [
      store.place,
      `${sources.length} sources, ${failing.length} failing; ${scheduler === null ? 'nobody keeps watch' : `watched by ${scheduler.owner}`}`,
      '           waiting      due  at work     done  a second',
      ...STAGES.map((stage) => row(stage, [queue.waiting, queue.due, queue.leased, queue.done, perSecond])),
      queue.oldestSeconds === null
        ? 'Nothing is due.'
        : `The oldest due job has waited ${Math.round(queue.oldestSeconds)} s.`,
      ...failing.map(({ id: source, address, error }) => `! ${source} ${address}: ${error}`),
      ...parked.items.map(({ id: job, stage, key, error }) => `parked ${job} (${stage} ${key}): ${error}`),
      ...(queue.parked > SHOWN ? [`and ${queue.parked - SHOWN} parked jobs more`] : []),
    ]
    await io.stdout.write(`${lines.map(inert).join('\n')}\n`)
    return ExitCode.done
  } finally {
    await store.close()
  }
}

/** While work goes on, two looks at the queue this far apart give its rates. */
const RATE_MS = 1_000

function isAtWork({ leased }: QueueState): boolean {
  return Object.values(leased).some((count) => count > 0)
}

function ratesOf(before: QueueState, after: QueueState): ByStage {
  const rate = (stage: JobStage) => ((after.done[stage] ?? 0) - (before.done[stage] ?? 0)) / (RATE_MS / 1000)
  return Object.fromEntries(STAGES.map((stage) => [stage, rate(stage)]))
}

type ByStage = Readonly<Partial<Record<JobStage, number>>>

function row(stage: JobStage, columns: readonly ByStage[]): string {
  return stage.padEnd(9) + columns.map((column) => String(column[stage] ?? 0).padStart(9)).join('')
}
