/** group: new articles into stories. One worker at a time groups a shard; its grouping is kept between steps. */
import type { ArticleVersion, Job } from '@parallax/contract'
import { leaseOf, shardOf, type Taken, takeUp } from '../grouping.js'
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
  if (membership !== null) {
    const story = await store.stories.get(membership.story)
    return { state: 'done', next: story === null ? [] : [compareJob(story, { settings, clock })] }
  }
  const version = await store.articles.version(article, seq)
  if (version === null)
    return { state: 'failed', why: `There is no version ${seq} of ${article}.`, isFinal: true }
  return { job, version }
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
  const settle = (outcome: Outcome) => {
    for (const { job } of items) outcomes.set(job, outcome)
  }
  if (!(await leases.take(leaseOf(name), worker, SHARD_SECONDS))) {
    shards.delete(name)
    return settle({ state: 'again', at: later(context, 1), why: 'Another worker groups this language.' })
  }
  const { settings, clock } = context
  const shard = shards.get(name) ?? (await takeUp(name, { stories, settings, now: clock() }))
  // Until the step is stored the kept grouping holds more than the store: whatever fails in between must not leave it behind.
  shards.delete(name)
  const change = shard.grouping.place(
    items.map(({ version }) => version),
    now(context),
  )
  if (!(await stories.step({ shard: name, expected: shard.revision, ...change }))) {
    return settle({ state: 'again', at: later(context, 1), why: 'Another worker was faster.' })
  }
  shards.set(name, { ...shard, revision: shard.revision + 1 })
  settle({ state: 'done' })
  const [first] = items
  if (first) outcomes.set(first.job, { state: 'done', next: compareJobs(change.stories, context) })
}
