/** What a worker does with jobs that it holds: ends them, lengthens them, gives them back. */
import type { Jobs } from '../../store.js'
import type { Context, Db } from '../context.js'
import { columnText, instantOf } from '../values.js'
import { idOf, type NewRow, PARKED, WAITING } from './add.js'

/** Counts stand by worker, so that workers side by side do not wait for one row. */
export async function countDone(db: Db, worker: string, stages: readonly string[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  for (const [stage, done] of [...counts].sort())
    await db
      .insertInto('job_done')
      .values({ stage, worker, done })
      .onConflict((is) =>
        is.columns(['stage', 'worker']).doUpdateSet((of) => ({ done: of('job_done.done', '+', done) })),
      )
      .execute()
}

export const ownedBy = (worker: string, ids: readonly string[]) => ({ worker, ids: ids.map(idOf) })

export async function finish(db: Db, worker: string, ids: readonly string[]): Promise<string[]> {
  const owned = ownedBy(worker, ids)
  if (owned.ids.length === 0) return []
  const ended = await db
    .deleteFrom('job')
    .where('id', 'in', owned.ids)
    .where('worker', '=', worker)
    .where('state', '=', 'leased')
    .returning(['id', 'stage'])
    .execute()
  await countDone(
    db,
    worker,
    ended.map(({ stage }) => stage),
  )
  const isEnded = new Set(ended.map(({ id }) => String(id)))
  return ids.filter((id) => !isEnded.has(id))
}

/**
 * A job goes back to wait. Where another of its stage and key came to wait meanwhile, the two are one: it keeps its count of
 * attempts and takes over the newer payload.
 */
export async function putBack(
  db: Db,
  job: { id: number; stage: string; key_hash: string },
  change: Pick<NewRow, 'run_at' | 'stamped_at'> & { error: string | null; attempts?: number },
) {
  const newer = await db
    .deleteFrom('job')
    .where('stage', '=', job.stage)
    .where('key_hash', '=', job.key_hash)
    .where('state', '=', WAITING)
    .returning(['payload'])
    .executeTakeFirst()
  await db
    .updateTable('job')
    .set({
      ...change,
      state: 'waiting',
      due_at: change.run_at,
      worker: null,
      ...(newer && { payload: newer.payload }),
    })
    .where('id', '=', job.id)
    .execute()
}

export async function park(
  db: Db,
  job: { id: number; stage: string; key_hash: string },
  error: string,
  now: string,
): Promise<void> {
  await db
    .deleteFrom('job')
    .where('stage', '=', job.stage)
    .where('key_hash', '=', job.key_hash)
    .where('state', '=', PARKED)
    .execute()
  await db
    .updateTable('job')
    .set({ state: 'parked', due_at: null, worker: null, stamped_at: now, error })
    .where('id', '=', job.id)
    .execute()
}

/** The job where this worker holds it, kept for it until the transaction ends. */
function heldJob(db: Db, { engine }: Context, worker: string, id: string) {
  const query = db
    .selectFrom('job')
    .select(['id', 'stage', 'key_hash', 'attempts'])
    .where('id', '=', idOf(id))
    .where('worker', '=', worker)
    .where('state', '=', 'leased')
  return engine.hold(query).executeTakeFirst()
}

export async function fail(
  db: Db,
  context: Context,
  now: string,
  asked: Parameters<Jobs['fail']>,
): Promise<void> {
  const [worker, id, said, retryAt] = asked
  const job = await heldJob(db, context, worker, id)
  if (!job) return
  const error = columnText(said)
  if (retryAt === null) await park(db, job, error, now)
  else await putBack(db, job, { run_at: instantOf(retryAt), stamped_at: now, error })
}

export async function retry(db: Db, context: Context, now: string, id: string | null): Promise<number> {
  const query = db
    .selectFrom('job')
    .select(['id', 'stage', 'key_hash'])
    .where('state', '=', PARKED)
    .orderBy('id')
  const jobs = await context.engine.hold(id === null ? query : query.where('id', '=', idOf(id))).execute()
  for (const job of jobs) await putBack(db, job, { run_at: now, stamped_at: now, error: null, attempts: 0 })
  return jobs.length
}

/** A lease that did no work does not count. */
export async function defer(
  db: Db,
  context: Context,
  now: string,
  asked: Parameters<Jobs['defer']>,
): Promise<void> {
  const [worker, ids, why, runAt] = asked
  for (const id of ids) {
    const job = await heldJob(db, context, worker, id)
    if (job)
      await putBack(db, job, {
        run_at: instantOf(runAt),
        stamped_at: now,
        error: columnText(why),
        attempts: Math.max(0, job.attempts - 1),
      })
  }
}
