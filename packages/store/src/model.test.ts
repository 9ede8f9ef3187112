/** Random lives of a store, each step compared with a model of maps. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrival, at, membership, story } from './_invented.js'
import { createModel, type Model, type ModelJob } from './_model.js'
import { findTargets, type Target } from './_targets.js'
import { openServerContext } from './postgres/open.js'
import type { Context } from './sql/context.js'
import { createRooms, type Rooms } from './sql/create-store.js'
import { openSqliteContext } from './sqlite/context.js'

const SEED = 20_310_504
const RUNS = { sqlite: 60, postgres: 12 }
const STEPS = 60

const small = (max: number) => fc.integer({ min: 0, max })
const key = small(5).map(String)
const worker = fc.constantFrom('w1', 'w2')
const stage = fc.constantFrom('fetch' as const, 'read' as const)
const job = fc.record({
  stage,
  key: small(2).map(String),
  n: small(99),
  wait: fc.option(small(20), { freq: 1 }),
})
/** Now, or soon. */
const wait = fc.oneof(fc.constant(0), small(60))

const step = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    key,
    words: small(2),
    headline: small(1),
    minute: small(50),
    address: small(3),
  }),
  fc.record({
    kind: fc.constant('place' as const),
    key,
    story: small(2),
    isPerson: fc.boolean(),
    isPinned: fc.boolean(),
  }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('add' as const), jobs: fc.array(job, { maxLength: 4 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('lease' as const),
      worker,
      stages: fc.subarray(['fetch', 'read', 'group'] as const),
      limit: fc.integer({ min: 1, max: 4 }),
      seconds: fc.integer({ min: 1, max: 60 }),
    }),
  },
  fc.record({ kind: fc.constant('done' as const), worker, which: small(9), next: fc.boolean() }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      worker,
      which: small(9),
      wait: fc.option(wait),
    }),
  },
  fc.record({ kind: fc.constant('defer' as const), worker, which: small(9), wait }),
  fc.record({ kind: fc.constant('extend' as const), worker, which: small(9), seconds: small(60) }),
  fc.record({ kind: fc.constant('retry' as const) }),
  fc.record({ kind: fc.constant('time' as const), seconds: small(60) }),
  fc.record({ kind: fc.constant('take' as const), name: small(1).map(String), worker, seconds: small(60) }),
  fc.record({ kind: fc.constant('release' as const), name: small(1).map(String), worker }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

interface Life {
  rooms: Rooms
  model: Model
  time: number
  revision: number
  /** Jobs that were ever leased, as both know them. */
  seen: { id: string; job: ModelJob }[]
}

const instant = (life: Life, seconds = 0) => new Date(life.time + seconds * 1000).toISOString()

/** A job that this worker holds, mostly; else any that was ever leased. */
function choose({ seen, model }: Life, { which, worker: by }: { which: number; worker: string }) {
  const isHeld = ({ job: held }: Life['seen'][number]) =>
    held.state === 'leased' && held.worker === by && model.jobs().includes(held)
  const held = seen.filter(isHeld)
  const from = which < 8 && held.length > 0 ? held : seen
  return from[which % Math.max(1, from.length)]
}

async function takeStep(life: Life, each: Step): Promise<void> {
  const { rooms, model } = life
  const { jobs, leases, articles } = rooms
  const chosen = 'which' in each ? choose(life, each) : undefined
  if ('which' in each && !chosen) return
  if (each.kind === 'arrive') {
    const told = arrival({
      key: each.key,
      text: `words ${each.words}`,
      headline: `headline ${each.headline}`,
      minute: each.minute,
      addresses: [`https://news.example/${each.address}`],
    })
    expect(await articles.arrive(told)).toEqual(model.arrive(told))
  } else if (each.kind === 'place') {
    const [by, id] = [each.isPerson ? ('person' as const) : ('machine' as const), `s${each.story}`]
    const step = {
      shard: 'en',
      expected: life.revision,
      pieces: [],
      stories: [story(id)],
      memberships: [membership(each.key, id, { by, isPinned: each.isPinned })],
    }
    expect(await rooms.stories.step({ ...step, expected: life.revision + 1 })).toBe(false)
    expect(await rooms.stories.step(step)).toBe(true)
    life.revision += 1
    model.place(each.key, id, by, each.isPinned)
  } else if (each.kind === 'add') {
    const fresh = each.jobs.map(({ stage: of, key: name, n, wait: seconds }) => ({
      stage: of,
      key: name,
      payload: { n },
      ...(seconds !== null && { runAt: instant(life, seconds) }),
    }))
    expect(await jobs.add(fresh)).toBe(model.add(fresh, instant(life)))
  } else if (each.kind === 'lease') {
    const leased = await jobs.lease(each.worker, each.stages, each.limit, each.seconds)
    const expected = model.lease(each.worker, each.stages, each.limit, each.seconds, instant(life))
    expect(leased.map(({ id: _, ...job }) => job)).toEqual(
      expected.map(({ stage: of, key: name, payload, attempts, runAt, error }) => ({
        stage: of,
        key: name,
        payload,
        attempts,
        runAt,
        error,
      })),
    )
    life.seen.push(...leased.map(({ id }, index) => ({ id, job: expected[index]! })))
  } else if (each.kind === 'done') {
    const next = each.next ? [{ stage: 'group' as const, key: chosen!.job.key, payload: {} }] : []
    const isEnded = model.end(each.worker, chosen!.job)
    model.add(next, instant(life))
    expect(await jobs.done(each.worker, [chosen!.id], next)).toEqual({ lost: isEnded ? [] : [chosen!.id] })
  } else if (each.kind === 'fail') {
    const retryAt = each.wait === null ? null : instant(life, each.wait)
    await jobs.fail(each.worker, chosen!.id, 'broken', retryAt)
    model.fail(each.worker, chosen!.job, 'broken', retryAt)
  } else if (each.kind === 'defer') {
    await jobs.defer(each.worker, [chosen!.id], 'busy', instant(life, each.wait))
    model.defer(each.worker, chosen!.job, 'busy', instant(life, each.wait))
  } else if (each.kind === 'extend') {
    await jobs.extend(each.worker, [chosen!.id], each.seconds)
    model.extend(each.worker, chosen!.job, each.seconds, instant(life))
  } else if (each.kind === 'retry') expect(await jobs.retry(null)).toBe(model.retry(instant(life)))
  else if (each.kind === 'time') life.time += each.seconds * 1000
  else if (each.kind === 'take')
    expect(await leases.take(each.name, each.worker, each.seconds)).toBe(
      model.take(each.name, each.worker, instant(life), each.seconds),
    )
  else {
    await leases.release(each.name, each.worker)
    model.release(each.name, each.worker)
    expect((await leases.holder(each.name))?.owner ?? null).toBe(model.holder(each.name, instant(life)))
  }
}

async function compareAll({ rooms, model }: Life): Promise<void> {
  for (const [name, known] of model.articles) {
    expect(await rooms.articles.get(name)).toMatchObject({
      firstSeen: known.firstSeen,
      lastSeen: known.lastSeen,
      versions: known.words.length,
      headline: known.headline,
    })
    const versions = await rooms.articles.versions(name)
    expect(versions.map(({ article }) => `${article.headline}\n${article.text}`)).toEqual(known.words)
  }
  for (const [address, name] of model.addresses) expect(await rooms.articles.at(address)).toBe(name)
  for (const [name, { story: id }] of model.memberships)
    expect((await rooms.stories.membership(name))?.story).toBe(id)
  const state = await rooms.jobs.state()
  const sum = (counts: object) =>
    Object.values(counts).reduce((total: number, each) => total + Number(each), 0)
  const count = (of: ModelJob['state']) => model.jobs().filter(({ state: is }) => is === of).length
  expect([sum(state.waiting), sum(state.leased), state.parked, sum(state.done)]).toEqual([
    count('waiting'),
    count('leased'),
    count('parked'),
    model.done(),
  ])
  const parked = (await rooms.jobs.parked({ limit: 1_000 })).items
  expect(parked.map(({ key: name }) => name)).toEqual(
    model
      .jobs()
      .filter(({ state: is }) => is === 'parked')
      .sort((a, b) => a.order - b.order)
      .map(({ key: name }) => name),
  )
}

async function open(target: Target, now: () => Date): Promise<{ context: Context; close(): Promise<void> }> {
  const { options, remove } = await target.create()
  if (options.databaseUrl) {
    const { context, close } = await openServerContext({ ...options, databaseUrl: options.databaseUrl, now })
    return { context, close: () => close().then(remove) }
  }
  const context = openSqliteContext({ dataDir: options.dataDir, now: () => now().toISOString() })
  return { context, close: () => context.close().then(remove) }
}

describe.each(await findTargets())('random lives of a store on $name', (target) => {
  it('go as in the model of maps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: STEPS, size: 'max' }), async (steps) => {
        const life = {
          time: Date.parse(at(0)),
          model: createModel(),
          revision: 0,
          seen: [],
        } as unknown as Life
        const { context, close } = await open(target, () => new Date(life.time))
        life.rooms = createRooms(context)
        try {
          for (const each of steps) await takeStep(life, each)
          await compareAll(life)
        } finally {
          await close()
        }
      }),
      { seed: SEED, numRuns: RUNS[target.name] },
    )
  })
})
