/** Tells a batch what its jobs do. A job of the stream tells nobody. */
import { rm, rmdir, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { Job } from '@parallax/contract'
import { MAX_FILE_BYTES } from '@parallax/ingest'
import type { InputStep } from '@parallax/store'
import { type Context, now, type Outcome } from '../stage.js'
import { inputsFolder } from './inbox.js'
import { inputOf } from './job.js'

/** Parts that could not be read are named up to this many. */
const MAX_SAID = 20

export async function reportBegin(job: Job, context: Context): Promise<void> {
  if (job.stage === 'fetch') await report(job, { state: 'fetching' }, context)
  if (job.stage === 'read') await report(job, { state: 'reading' }, context)
}

/** @param isLast the job is not tried again by itself */
export async function reportEnd(
  job: Job,
  outcome: Outcome,
  isLast: boolean,
  context: Context,
): Promise<void> {
  const step = stepOf(job, outcome, isLast)
  if (step !== null) await report(job, step, context)
  if (job.stage === 'read' && outcome.state === 'done') await letGo(job, context)
}

function stepOf(job: Job, outcome: Outcome, isLast: boolean): InputStep | null {
  if (outcome.state === 'again') return { error: `${outcome.why} It is tried again by itself.` }
  if (outcome.state === 'failed')
    return isLast
      ? { state: 'failed', error: outcome.why }
      : { error: `${outcome.why} It is tried again by itself.` }
  const { articles = [], said = [], error } = outcome.told ?? {}
  if (job.stage === 'group')
    return { placed: String(job.payload.article), ...(error !== undefined && { error }) }
  if (job.stage === 'fetch') return error === undefined ? null : { state: 'failed', error }
  if (articles.length === 0)
    return {
      state: 'failed',
      error: error ?? said[0] ?? 'No article was found in it.',
      said: said.slice(1, MAX_SAID),
    }
  return { state: 'grouping', articles, said: said.slice(0, MAX_SAID) }
}

async function report(job: Job, step: InputStep, context: Context): Promise<void> {
  const ref = inputOf(job)
  if (ref !== null) await context.store.inputs.step(ref.batch, ref.item, step, now(context))
}

/** A file that was captured need not be kept beside its capture. One too large for that is its own proof and stays. */
async function letGo(job: Job, { store }: Context): Promise<void> {
  const { file } = job.payload
  if (inputOf(job) === null || typeof file !== 'string') return
  if (!file.startsWith(inputsFolder(store) + sep)) return
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > MAX_FILE_BYTES) return
  await rm(dirname(file), { recursive: true, force: true })
  // The folder of the batch goes with the last of its files.
  await rmdir(dirname(dirname(file))).catch((error: NodeJS.ErrnoException) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) throw error
  })
}
