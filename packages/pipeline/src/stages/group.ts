/** group: new articles into stories. One worker at a time groups a shard; its grouping is kept between steps. */
import type { ArticleVersion, Job } from '@parallax/contract'
import { leaseOf, shardOf, type Taken, takeUp } from '../grouping.js'
import { fulfil, type Wish, wishOf } from '../inputs/wish.js'
import { type GroupPayload, payloadOf } from '../payloads.js'
import { type Context, failed, later, now, type Outcome, type Stage } from '../stage.js'
import { compareJob, compareJobs } from './compare.js'

/** Seconds for which a worker keeps a shard after its last step. */
const SHARD_SECONDS = 15

/** The stage keeps the groupings of its shards. @param worker the owner of their leases */
export function createGroupStage(worker: string): Stage {
  const shards = new Map<string, Taken>()
  return {
    name: 'group',
    batch: 50,
    run: async (jobs, context) => {
      const outcomes = new Map<Job, Outcome>()
      const byShard = await sortOut(jobs, context, outcomes)
      for (const [shard, items] of byShard)
        await runShard(shard, items, { shards, worker }, context, outcomes)
      return jobs.map((job) => outcomes.get(job) ?? failed(new Error('The job was not placed.')))
    },
    end: async ({ store }) => {
      for (const shard of shards.keys()) await store.leases.release(leaseOf(shard), worker)
      shards.clear()
    },
  }
}

interface Item {
  job: Job
  version: ArticleVersion
  /** It stands in a story already, and only the wish is left. */
  isPlaced: boolean
  /** Where a person wants it. */
  wish: Wish | null
}

/** Reads the versions and parts them by shard. What needs no placing is settled here. */
async function sortOut(
  jobs: readonly Job[],
  context: Context,
  outcomes: Map<Job, Outcome>,
): Promise<Map<string, Item[]>> {
  const byShard = new Map<string, Item[]>()
  for (const job of jobs) {
    const outcome = await itemOf(job, context).catch(failed)
    if ('state' in outcome) outcomes.set(job, outcome)
    else {
      const shard = shardOf(outcome.version)
      byShard.set(shard, [...(byShard.get(shard) ?? []), outcome])
    }
  }
  return byShard
}

/** A further version stays in its story, which is compared again. */
async function itemOf(job: Job, { store, settings, clock }: Context): Promise<Item | Outcome> {
  const { article, seq } = payloadOf<GroupPayload>(job, { article: 'string', seq: 'number' })
  const membership = await store.stories.membership(article)
  const wish = await wishOf(job, store)
  if (membership !== null && wish === null) {
    const story = await store.stories.get(membership.story)
    return { state: 'done', next: story === null ? [] : [compareJob(story, { settings, clock })] }
  }
  const version = await store.articles.version(article, seq)
  if (version === null)
    return { state: 'failed', why: `There is no version ${seq} of ${article}.`, isFinal: true }
  return { job, version, isPlaced: membership !== null, wish }
}

interface Groupings {
  shards: Map<string, Taken>
  worker: string
}

async function runShard(
  name: string,
  items: readonly Item[],
  { shards, worker }: Groupings,
  context: Context,
  outcomes: Map<Job, Outcome>,
): Promise<void> {
  const { leases, stories } = context.store
  const settle = (some: readonly Item[], outcome: Outcome) => {
    for (const { job } of some) outcomes.set(job, outcome)
  }
  if (!(await leases.take(leaseOf(name), worker, SHARD_SECONDS))) {
    shards.delete(name)
    return settle(items, {
      state: 'again',
      at: later(context, 1),
      why: 'Another worker groups this language.',
    })
  }
  const { settings, clock } = context
  const shard = shards.get(name) ?? (await takeUp(name, { stories, settings, now: clock() }))
  // Until the step is stored the kept grouping holds more than the store: whatever fails in between must not leave it behind.
  shards.delete(name)
  const fresh = items.filter(({ isPlaced }) => !isPlaced)
  const change = shard.grouping.place(
    fresh.map(({ version }) => version),
    now(context),
  )
  const isStored =
    fresh.length === 0 || (await stories.step({ shard: name, expected: shard.revision, ...change }))
  if (!isStored)
    return settle(items, { state: 'again', at: later(context, 1), why: 'Another worker was faster.' })
  const stepped = { ...shard, revision: shard.revision + (fresh.length === 0 ? 0 : 1) }
  settle(items, { state: 'done' })
  const [first] = items
  const next = compareJobs(change.stories, context)
  if (!items.some(({ wish }) => wish !== null)) {
    shards.set(name, stepped)
    if (first) outcomes.set(first.job, { state: 'done', next })
    return
  }
  // What follows from the placing waits for nobody's wish.
  await context.store.jobs.add(next)
  const kept = await fulfilWishes(name, items, stepped, context, outcomes)
  if (kept !== null) shards.set(name, kept)
}

/** Puts each article where a person wants it, one step each. Null where the kept grouping is behind the store then. */
async function fulfilWishes(
  name: string,
  items: readonly Item[],
  taken: Taken,
  context: Context,
  outcomes: Map<Job, Outcome>,
): Promise<Taken | null> {
  let shard: Taken | null = taken
  for (const { job, version, wish } of items) {
    if (wish === null) continue
    if (shard === null) {
      outcomes.set(job, { state: 'again', at: later(context, 1), why: 'Another worker was faster.' })
      continue
    }
    const { outcome, isBehind } = await fulfil(wish, version, name, shard, context)
    outcomes.set(job, outcome)
    const isStep = outcome.state === 'done' && outcome.told === undefined
    shard = isBehind ? null : { ...shard, revision: shard.revision + (isStep ? 1 : 0) }
  }
  return shard
}
