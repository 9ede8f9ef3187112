/** What the queue looks like from outside. */
import { sql } from 'kysely'
import type { Jobs, QueueState } from '../../store.js'
import type { Context } from '../context.js'
import { fromToken, toPage } from '../paging.js'
import { countOf } from '../values.js'
import { JOB_COLUMNS, PARKED, toJob, WAITING } from './add.js'

export const countsOf = (rows: readonly { stage: string; jobs: number | string }[]) =>
  Object.fromEntries(rows.map(({ stage, jobs }) => [stage, Number(jobs)]))

export async function readState({ run, now }: Context): Promise<QueueState> {
  const at = await now()
  return run(async (db) => {
    const counts = await db
      .selectFrom('job')
      .select(['stage', 'state', sql<number | string>`count(*)`.as('jobs')])
      .groupBy(['stage', 'state'])
      .execute()
    const done = await db
      .selectFrom('job_done')
      .select(['stage', sql<number | string>`sum(done)`.as('jobs')])
      .groupBy('stage')
      .execute()
    const oldest = await db
      .selectFrom('job')
      .select('run_at')
      .where('state', '=', WAITING)
      .orderBy('run_at')
      .limit(1)
      .executeTakeFirst()
    const due = await db
      .selectFrom('job')
      .select(['stage', sql<number | string>`count(*)`.as('jobs')])
      .where('state', '=', WAITING)
      .where('due_at', '<=', at)
      .groupBy('stage')
      .execute()
    const byStage = (state: string) => countsOf(counts.filter((row) => row.state === state))
    return {
      waiting: byStage('waiting'),
      due: countsOf(due),
      leased: byStage('leased'),
      done: countsOf(done),
      parked: Object.values(byStage('parked')).reduce((sum, jobs) => sum + jobs, 0),
      oldestSeconds:
        oldest && oldest.run_at <= at ? (Date.parse(at) - Date.parse(oldest.run_at)) / 1000 : null,
    }
  })
}

export async function listParked({ run }: Context, { limit, after }: Parameters<Jobs['parked']>[0]) {
  const place = fromToken(after, ['number'])
  const rows = await run((db) =>
    db
      .selectFrom('job')
      .select(JOB_COLUMNS)
      .where('state', '=', PARKED)
      .where('id', '>', place?.[0] ?? 0)
      .orderBy('id')
      .limit(countOf(limit) + 1)
      .execute(),
  )
  return toPage(rows, countOf(limit), (row) => [Number(row.id)], toJob)
}
