/** What is kept for readers: parts of comparisons, states gone back to, moments. */
import { gunzipSync } from 'node:zlib'
import type { Comparison, StoredComparison } from '@parallax/contract'
import type { Grid, Overview } from '@parallax/contract/api'
import { createArticle } from '@parallax/core'
import { fromParts } from '@parallax/core/parts'
import type { Comparisons } from '@parallax/store'
import { packComparison } from '@parallax/store/packing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { feed, type Newsroom, openNewsroom, page } from './_newsroom.js'
import { operate } from './operating.js'
import { readPart } from './reading-parts.js'
import { rewind, rewindAndKeep } from './rewind.js'
import { sayEvent } from './saying.js'
import { timelineOf } from './timeline.js'

const QUAY = [
  'The quay of Marl was closed on Sunday after a wall gave way, the harbour office said.',
  'Two boats sank at the quay of Marl, and 12 people were brought ashore.',
  'The harbour office said that the wall had been mended in spring.',
]
const QUAY_OTHER = [
  'A wall of the quay at Marl gave way on Sunday and two boats sank.',
  'The fishers of Marl said that 12 people had been brought ashore, and that the wall had never been mended.',
]

let room: Newsroom
let story = ''
let first = ''
beforeEach(async () => {
  room = await openNewsroom()
  room.pages.set('/a.html', page('Quay of Marl closed', QUAY))
  room.pages.set('/b.html', page('Boats sink at Marl quay', QUAY_OTHER, { outlet: 'Radio Marl' }))
  room.pages.set(
    '/feed.xml',
    feed(room.origin, [
      { id: '1', title: 'Quay of Marl closed', path: '/a.html' },
      { id: '2', title: 'Boats sink at Marl quay', path: '/b.html' },
    ]),
  )
  await room.watch('feed', `${room.origin}/feed.xml`)
  await room.work()
  const key = await room.store.articles.at(`${room.origin}/b.html`)
  const membership = key === null ? null : await room.store.stories.membership(key)
  if (key === null || membership === null) throw new Error('The article was not placed.')
  ;[story, first] = [membership.story, room.context.clock().toISOString()]
})
afterEach(() => room.close())

async function change(from: string, to: string): Promise<void> {
  const words = QUAY_OTHER.map((each) => each.replace(from, to))
  room.pages.set('/b.html', page('Boats sink at Marl quay', words, { outlet: 'Radio Marl' }))
  room.wait(400)
  await room.work()
}

const newest = async () => (await room.store.comparisons.ofStory(story))[0]!.id

const unpacked = <Value>(bytes: Uint8Array | null): Value =>
  JSON.parse(gunzipSync(bytes!).toString('utf8')) as Value

describe('a comparison that is kept', () => {
  it('is kept in parts that name the versions compared', async () => {
    const id = await newest()
    const overview = unpacked<Overview>(await readPart(id, 'overview', room.context))
    expect(overview.accounts).toHaveLength(2)
    for (const { key, seq, characters } of overview.articles) {
      const version = await room.store.articles.version(key!, seq!)
      expect(version?.article.text).toHaveLength(characters)
    }
    expect((await room.store.comparisons.result(id))?.claims).toHaveLength(overview.counts.claims)
  })

  it('has no part of another name', async () => {
    const id = await newest()
    for (const name of ['claims-999', 'secret', '../overview'])
      expect(await readPart(id, name, room.context)).toBeNull()
    expect(await readPart('none', 'overview', room.context)).toBeNull()
  })

  it('never comes into this thread as an object', async () => {
    const run = vi.spyOn(room.context.pool, 'run')
    await change('12 people', '15 people')
    const tasks = run.mock.calls.map(([task]) => task.name)
    expect(tasks).toContain('compare-packed')
    expect(tasks).not.toContain('compare')
  })
})

describe('a comparison of before there were such parts', () => {
  it('is given a part that was not made when it was kept', async () => {
    const [record] = await room.store.comparisons.ofStory(story)
    const whole = (await room.store.comparisons.result(record!.id))!
    const parts = packComparison(whole).filter(({ name }) => name !== 'grid')
    await room.store.comparisons.putParts(record!, parts)
    expect(await room.store.comparisons.part(record!.id, 'grid')).toBeNull()
    const grid = unpacked<Grid>(await readPart(record!.id, 'grid', room.context))
    expect(grid.claims).toHaveLength(whole.claims.length)
    expect(await room.store.comparisons.part(record!.id, 'grid')).not.toBeNull()
    expect((await room.store.doctor()).faults).toEqual([])
  })

  it('is parted once when parts are asked for, and kept so', async () => {
    const [record] = await room.store.comparisons.ofStory(story)
    const whole = (await room.store.comparisons.result(record!.id))!
    const kept = new Map<string, Uint8Array<ArrayBuffer>>()
    const put = vi.fn(
      async (_: StoredComparison, parts: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]) => {
        for (const { name, bytes } of parts) kept.set(name, bytes)
      },
    )
    const comparisons = {
      part: async (_: string, name: string) => kept.get(name) ?? null,
      get: async () => record!,
      kept: async () => ({ body: packed }),
      putParts: put,
    } as unknown as Comparisons
    const packed = await packWhole(whole)
    const sources = { store: { comparisons }, pool: room.context.pool }
    const read = (name: string) => readPart(record!.id, name, sources)
    const [overview] = await Promise.all([read('overview'), read('grid'), read('texts')])
    expect(put).toHaveBeenCalledTimes(1)
    expect(unpacked<Overview>(overview).articles.every(({ key }) => key !== null)).toBe(true)
    expect(fromParts((name) => unpacked(kept.get(name) ?? null))).toEqual(whole)
  })
})

/** The whole as lines, compressed, as it was kept before there were parts. */
async function packWhole(whole: Comparison): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib')
  const lines = Object.entries(whole).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`*${JSON.stringify(name)}`, ...value.map((each) => `-${JSON.stringify(each)}`)]
      : [`=${JSON.stringify([name, value])}`],
  )
  return deflateSync(`${lines.join('\n')}\n`)
}

describe('going back', () => {
  it('gives what rewinding gives, kept in parts and made once', async () => {
    await change('12 people', '15 people')
    await change('12 people', '18 people')
    const last = await newest()
    const middle = (await room.store.comparisons.ofStory(story))[1]!
    const run = vi.spyOn(room.context.pool, 'run')
    const all = await Promise.all([1, 2, 3].map(() => rewindAndKeep(story, first, room.context)))
    expect(new Set(all.map(({ comparison }) => comparison)).size).toBe(1)
    const whole = await rewind(story, first, room.store, room.context.pool)
    expect(all[0]).toMatchObject({ at: first, notYet: whole.notYet, unknown: whole.unknown })
    expect(all[0]!.versions.map(({ key, seq }) => [key, seq])).toEqual(
      whole.versions.map(({ key, seq }) => [key, seq]),
    )
    expect(await room.store.comparisons.result(all[0]!.comparison!)).toEqual(whole.comparison)
    // The first state is kept already; nothing had to be made.
    expect(run.mock.calls.map(([task]) => task.name)).toEqual(['compare'])
    expect(await newest()).toBe(last)
    expect(middle.id).not.toBe(last)
  })

  it('makes what was never compared, and never takes it for the newest', async () => {
    const last = await newest()
    const key = (await room.store.articles.at(`${room.origin}/a.html`))!
    const [held, before] = [(await room.store.articles.get(key))!, (await room.store.articles.version(key))!]
    const text = before.article.text.replace('Two boats', 'Three boats')
    const article = createArticle({ ...before.article, text })
    const seenAt = new Date(Date.parse(first) + 60_000).toISOString()
    await room.store.articles.arrive({
      article: held,
      addresses: [],
      version: { seenAt, capture: null, sha256: article.sha256, article },
    })
    const run = vi.spyOn(room.context.pool, 'run')
    const later = new Date(Date.parse(seenAt) + 60_000).toISOString()
    const back = await Promise.all([seenAt, later].map((at) => rewindAndKeep(story, at, room.context)))
    expect(run).toHaveBeenCalledTimes(1)
    const [id, same] = back.map(({ comparison }) => comparison!)
    expect(same).toBe(id)
    expect((await room.store.comparisons.get(id!))!.rewoundTo).toBe(seenAt)
    expect(JSON.stringify(await room.store.comparisons.result(id!))).toContain('Three boats')
    expect(await newest()).toBe(last)
  })

  it('gives no comparison of fewer than two accounts', async () => {
    const back = await rewindAndKeep(story, '2001-01-01T00:00:00.000Z', room.context)
    expect(back).toMatchObject({ comparison: null, versions: [] })
    expect(back.notYet + back.unknown).toBe(2)
  })
})

describe('the moments of a story', () => {
  it('tell who came and what changed, computed once', async () => {
    await change('12 people', '15 people')
    const run = vi.spyOn(room.context.pool, 'run')
    const moments = await timelineOf(story, room.context)
    expect(moments.map(({ seq, outlet }) => [seq, outlet]).sort()).toEqual([
      [1, 'Radio Marl'],
      [1, 'The Vale Courier'],
      [2, 'Radio Marl'],
    ])
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).sort())
    const changed = moments.find(({ seq }) => seq === 2)
    expect(changed?.changes).toEqual([{ kind: 'figure', count: 1 }])
    for (const { seq, changes } of moments) if (seq === 1) expect(changes).toEqual([])
    const computed = run.mock.calls.length
    expect(await timelineOf(story, room.context)).toEqual(moments)
    expect(run.mock.calls.length).toBe(computed)
    const back = await rewindAndKeep(story, changed!.at, room.context)
    expect(back.versions.map(({ seq }) => seq).sort()).toEqual([1, 2])
  })
})

describe('an act of a person', () => {
  it('is logged, and has the stories that it changed compared again', async () => {
    const { store, settings, clock } = room.context
    const { language } = (await store.stories.get(story))!
    const [member] = await store.stories.members(story)
    const operating = { store, settings, worker: 'person', who: 'ann', clock }
    const waiting = async () => (await store.jobs.state()).waiting.compare ?? 0
    const [event] = await operate(language, (engine) => engine.split(story, [member!.key]), operating)
    if (event?.type !== 'split') throw new Error('The story was not split.')
    expect(sayEvent(event)).toBe(`1 article left story ${story} for story ${event.into}.`)
    expect(await waiting()).toBe(0)
    await operate(language, (engine) => engine.merge(story, event.into), operating)
    expect(await waiting()).toBe(1)
    const log = await store.log.read(0, 100)
    expect(log.map(({ who, what }) => [who, what])).toEqual(
      expect.arrayContaining([
        ['ann', 'story-split'],
        ['ann', 'story-merged'],
      ]),
    )
  })
})
