/** Puts sources whose time has come into the queue, and sees to what an older form of the store left undone. One process at a time does so; when it is gone, another takes over. */
import type { Store } from '@parallax/store'
import { type Context, now } from './stage.js'

const LEASE = 'scheduler'
const LEASE_SECONDS = 30
/** Sources put into the queue at one turn. */
const MOST = 200

/** One turn. Returns how many looks were added; 0 where another process holds the lease. */
export async function scheduleLooks(worker: string, context: Context): Promise<number> {
  const { leases, sources, jobs, articles } = context.store
  if (!(await leases.take(LEASE, worker, LEASE_SECONDS))) return 0
  await articles.refill()
  const due = await sources.due(now(context), MOST)
  if (due.length === 0) return 0
  return jobs.add(due.map(({ id }) => ({ stage: 'look', key: id, payload: { source: id } })))
}

/** Which process puts sources into the queue, and so carries out the jobs of this store; null where none does. */
export async function schedulerOf({ leases }: Pick<Store, 'leases'>): Promise<string | null> {
  return (await leases.holder(LEASE))?.owner ?? null
}

/** Lets another process take over at once. */
export async function endSchedule(worker: string, { store }: Context): Promise<void> {
  await store.leases.release(LEASE, worker)
}
