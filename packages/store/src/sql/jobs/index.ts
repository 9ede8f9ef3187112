/**
 * A lease table: a job belongs to one worker until its lease ends. What a worker finished and what follows from it are one
 * transaction. Jobs are idempotent by stage and key while they wait.
 */
import type { Job } from '@parallax/contract'
import type { Jobs } from '../../store.js'
import { CLOCK_SLACK_SECONDS } from '../clock.js'
import type { Context, Db } from '../context.js'
import { addSeconds, countOf } from '../values.js'
import { addAll, JOB_COLUMNS, toJob } from './add.js'
import { defer, fail, finish, ownedBy, retry } from './finish.js'
import { listParked, readState } from './state.js'

async function lease(
  db: Db,
  context: Context,
  now: string,
  asked: Parameters<Jobs['lease']>,
): Promise<Job[]> {
  const [worker, stages, limit, seconds] = asked
  const ids = await context.engine.dueJobs(db, stages, now, limit)
  if (ids.length === 0) return []
  const rows = await db
    .updateTable('job')
    .set((of) => ({
      state: 'leased' as const,
      worker,
      attempts: of('attempts', '+', 1),
      due_at: addSeconds(now, seconds),
      stamped_at: now,
    }))
    .where('id', 'in', ids)
    .returning(JOB_COLUMNS)
    .execute()
  const order = new Map(ids.map((id, index) => [id, index]))
  return rows.sort((a, b) => order.get(Number(a.id))! - order.get(Number(b.id))!).map(toJob)
}

/** Times that a clock wrote before it was set back would be long in coming: such jobs are due now. */
async function healClock({ run }: Context, now: string): Promise<void> {
  await run((db) =>
    db
      .updateTable('job')
      .set({ due_at: now, stamped_at: now })
      .where('stamped_at', '>', addSeconds(now, CLOCK_SLACK_SECONDS))
      .where('state', '<>', 'parked')
      .execute(),
  )
}

export function createJobs(context: Context): Jobs {
  const { write, now } = context
  let seen = ''
  return {
    async add(jobs) {
      const at = await now()
      return jobs.length === 0 ? 0 : write((db) => addAll(db, jobs, at))
    },
    async lease(worker, stages, limit, seconds) {
      const at = await now()
      if (seen === '' || at < seen) await healClock(context, at)
      seen = at
      return write((db) => lease(db, context, at, [worker, stages, countOf(limit), seconds]))
    },
    async done(worker, ids, next) {
      const at = await now()
      return write(async (db) => {
        const lost = await finish(db, worker, ids)
        await addAll(db, next, at)
        return { lost }
      })
    },
    async fail(worker, id, error, retryAt) {
      const at = await now()
      await write((db) => fail(db, context, at, [worker, id, error, retryAt]))
    },
    async defer(worker, ids, why, runAt) {
      const at = await now()
      await write((db) => defer(db, context, at, [worker, ids, why, runAt]))
    },
    async extend(worker, ids, seconds) {
      const at = await now()
      const owned = ownedBy(worker, ids)
      if (owned.ids.length === 0) return
      await context.run((db) =>
        db
          .updateTable('job')
          .set({ due_at: addSeconds(at, seconds), stamped_at: at })
          .where('id', 'in', owned.ids)
          .where('worker', '=', worker)
          .where('state', '=', 'leased')
          .execute(),
      )
    },
    state: () => readState(context),
    parked: (paging) => listParked(context, paging),
    async retry(id) {
      const at = await now()
      return write((db) => retry(db, context, at, id))
    },
  }
}
