/** work, watch run: carries out what is in the queue until it is told to stop. */
import type { Arguments } from '../arguments.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { type JobsDone, readConcurrency, runJobs, stopSignal } from '../jobs.js'
import { openStream } from '../stream.js'

export async function runStream(args: Arguments, io: Io): Promise<ExitCode> {
  const concurrency = await readConcurrency(args)
  const isQuiet = args.values.has('quiet')
  const stream = await openStream(args, io, { threads: concurrency })
  const { signal, release } = stopSignal()
  try {
    if (!isQuiet)
      await io.stderr.write(`parallax: working in ${inert(stream.store.place)}; stop with Ctrl-C.\n`)
    const jobs = await runJobs(stream, { concurrency, signal, isOnce: args.values.has('once') }, io)
    if (!isQuiet) await io.stderr.write(`parallax: ${summary(jobs)}\n`)
    return jobs.parked > 0 ? ExitCode.someSkipped : ExitCode.done
  } finally {
    release()
    await stream.close()
  }
}

function summary({ done, parked }: JobsDone): string {
  const { look = 0, fetch = 0, read = 0, group = 0, compare = 0 } = done
  const aside = parked === 0 ? '' : `; ${parked} parked, see: parallax status`
  return `${look} looks, ${fetch} fetched, ${read} read, ${group} placed, ${compare} comparisons${aside}.`
}
