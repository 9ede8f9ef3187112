import type { LiveEvent } from '@parallax/contract/api'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { createLive, type Live } from './live.js'

let app: TestApp
let live: Live
const open: ReadableStreamDefaultReader<Uint8Array>[] = []
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())
beforeEach(() => {
  live = createLive({ store: app.store, clock: app.services.clock, every: 0 })
})
afterEach(async () => {
  live.close()
  for (const reader of open.splice(0)) await reader.cancel()
})

interface Heard {
  id: string
  event: LiveEvent
}

/** What a stream holds by now. */
function listener(lastId: string | null = null) {
  const reader = live.listen(lastId).getReader()
  open.push(reader)
  let text = ''
  const ended = (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      text += new TextDecoder().decode(read.value)
  })()
  return {
    ended,
    async heard(): Promise<Heard[]> {
      await new Promise((resolve) => setImmediate(resolve))
      return text
        .split('\n\n')
        .map((part) => /^id: (.*)\ndata: (.*)$/u.exec(part))
        .filter((found) => found !== null)
        .map((found) => ({ id: found[1]!, event: JSON.parse(found[2]!) as LiveEvent }))
    },
    text: () => text,
  }
}

let revision = 0
async function changeStory(id: string, at = app.services.clock()) {
  const changedAt = at.toISOString()
  const story = {
    ...{ id, title: 'The quay of Vale', language: 'en', from: changedAt, to: changedAt, articles: 1 },
    ...{ isOpen: true, isSettled: false, apart: [], mergedInto: null, changedAt },
  }
  await app.store.stories.step({
    shard: 'en',
    expected: revision,
    pieces: [],
    stories: [story],
    memberships: [],
  })
  revision += 1
}
const storiesIn = (heard: readonly Heard[]) =>
  heard.flatMap(({ event }) => (event.type === 'story' ? [event.story] : []))

describe('live events', () => {
  it('tell a change once, whoever wrote it, and nothing of before', async () => {
    await changeStory('before', new Date(app.services.clock().getTime() - 5))
    const one = listener()
    await live.look()
    await changeStory('s1')
    await live.look()
    await live.look()
    await changeStory('s1', new Date(app.services.clock().getTime() + 1))
    await live.look()
    expect(storiesIn(await one.heard())).toEqual(['s1', 's1'])
  })

  it('tell what a slow clock wrote too', async () => {
    const one = listener()
    await live.look()
    await changeStory('now')
    await live.look()
    await changeStory('behind', new Date(app.services.clock().getTime() - 10_000))
    await live.look()
    expect(storiesIn(await one.heard()).slice(-2)).toEqual(['now', 'behind'])
  })

  it('tell of reviews by the log, and that the queue changed', async () => {
    const one = listener()
    await live.look()
    const at = app.services.clock().toISOString()
    await app.store.log.append({ at, who: 'Ann', what: 'review', subject: 's1', body: { review: 'r1' } })
    await app.store.log.append({ at, who: 'Ann', what: 'other', subject: 's1', body: {} })
    await app.store.jobs.add([{ stage: 'compare', key: 's1', payload: { story: 's1' } }])
    for (let look = 0; look < 5; look += 1) await live.look()
    const events = (await one.heard()).map(({ event }) => event).filter(({ type }) => type !== 'story')
    expect(events).toEqual([{ type: 'review', story: 's1', review: 'r1', who: 'Ann' }, { type: 'status' }])
  })

  it('tell how far what somebody added has come, once a look', async () => {
    const one = listener()
    await live.look()
    const { id } = await app.call('addInputs', { body: { texts: [{ text: 'The quay is shut.' }] } })
    const at = app.services.clock().toISOString()
    await app.store.inputs.step(id, 0, { state: 'reading' }, at)
    await live.look()
    await app.store.inputs.step(id, 0, { state: 'failed', error: 'It is no text.' }, at)
    await live.look()
    const batches = (await one.heard()).flatMap(({ event }) => (event.type === 'inputs' ? [event.batch] : []))
    expect(batches.map((batch) => [batch.id, batch.items[0]!.state])).toEqual([
      [id, 'reading'],
      [id, 'failed'],
    ])
  })

  it('go on where a listener was, from memory or from the store', async () => {
    const one = listener()
    live.publish({ type: 'status' })
    const [first] = await one.heard()
    live.publish({ type: 'story', story: 's7' })
    const again = listener(first!.id)
    expect((await again.heard()).map(({ event }) => event)).toEqual([{ type: 'story', story: 's7' }])
    await changeStory('s8', new Date(app.services.clock().getTime() + 2))
    const [, , time] = first!.id.split('-')
    const elsewhere = listener(`other-3-${time}`)
    await app.store.log.last()
    expect(storiesIn(await elsewhere.heard())).toContain('s8')
    expect(await listener('nonsense').heard()).toEqual([])
  })

  it('go on from the store where memory does not reach back, or nobody was there to be told', async () => {
    const one = listener()
    live.publish({ type: 'status' })
    const [first] = await one.heard()
    open.pop()
    live.close()
    await one.ended
    await changeStory('meanwhile', new Date(app.services.clock().getTime() + 3))
    const again = listener(first!.id)
    await app.store.log.last()
    expect(storiesIn(await again.heard())).toContain('meanwhile')
    for (let count = 0; count < 1_001; count += 1) live.publish({ type: 'status' })
    const late = listener(first!.id)
    await app.store.log.last()
    expect(storiesIn(await late.heard())).toContain('meanwhile')
  })

  it('let go of a listener that does not read, and keep the others', async () => {
    const stuck = live.listen(null)
    const one = listener()
    expect(live.listeners()).toBe(2)
    for (let count = 0; count < 1_000; count += 1) {
      live.publish({ type: 'story', story: `s${count}-${'x'.repeat(50)}` })
      if (count % 100 === 0) await one.heard()
    }
    expect(live.listeners()).toBe(1)
    expect(await one.heard()).toHaveLength(1_000)
    await stuck.cancel()
  })

  it('ask the store as often for two hundred as for one, and not at all for none', async () => {
    let asked = 0
    const counting = {
      ...app.store,
      changes: {
        since: (...args: Parameters<typeof app.store.changes.since>) => {
          asked += 1
          return app.store.changes.since(...args)
        },
      },
    }
    live = createLive({ store: counting, clock: app.services.clock, every: 0 })
    const all = Array.from({ length: 200 }, () => listener())
    await live.look()
    expect(asked).toBe(1)
    live.publish({ type: 'status' })
    for (const each of all) expect(await each.heard()).toHaveLength(1)
    live.close()
    await Promise.all(all.map(({ ended }) => ended))
    expect(live.listeners()).toBe(0)
  })

  it('survive a store that fails', async () => {
    const troubles: unknown[] = []
    const failing = { ...app.store, changes: { since: () => Promise.reject(new Error('gone')) } }
    live = createLive({
      store: failing,
      clock: app.services.clock,
      every: 0,
      onTrouble: (error) => troubles.push(error),
    })
    listener()
    await live.look()
    expect(troubles).toHaveLength(1)
  })
})

describe('the operation', () => {
  it('streams, kept by nobody', async () => {
    const answer = await app.request('/api/v1/events')
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const reader = answer.body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('retry: 2000\n\n')
    expect(app.services.live.listeners()).toBe(1)
    app.services.live.publish({ type: 'status' })
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('data: {"type":"status"}')
    await reader.cancel()
    expect(app.services.live.listeners()).toBe(0)
  })

  it('leaves nobody listening who asked for the head alone', async () => {
    const answer = await app.request('/api/v1/events', { method: 'HEAD' })
    expect([answer.status, answer.body, app.services.live.listeners()]).toEqual([200, null, 0])
  })
})

// Last, since what it writes lies ahead of every other test's clock.
describe('live events of a clock far ahead', () => {
  it('hide nothing that comes meanwhile', async () => {
    const one = listener()
    await live.look()
    await changeStory('ahead', new Date(app.services.clock().getTime() + 3_600_000))
    await live.look()
    await changeStory('meanwhile')
    await live.look()
    await live.look()
    expect(storiesIn(await one.heard())).toEqual(['ahead', 'meanwhile'])
  })
})
