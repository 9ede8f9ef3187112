import { ApiError, type Client } from '@parallax/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { createCache, keyOf } from './cache.js'

interface Sent {
  name: string
  signal: AbortSignal
  answer: (value: unknown) => void
  fail: (error: unknown) => void
}

function problem(status: number) {
  return new ApiError({ type: '#x', title: 'No.', status, detail: 'd', cure: 'c' })
}

describe('the cache of answers', () => {
  let sent: Sent[]
  let now: number
  let seen: number
  const client = {
    call: (name: string, { signal }: { signal: AbortSignal }) =>
      new Promise((answer, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason))
        sent.push({ name, signal, answer, fail })
      }),
  } as unknown as Client
  const look = () => {
    seen += 1
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  beforeEach(() => {
    sent = []
    now = 0
    seen = 0
  })

  it('takes the same parameters in another order for the same call', () => {
    expect(keyOf('search', { query: { q: 'a', limit: 3 } })).toBe(
      keyOf('search', { query: { limit: 3, q: 'a' } }),
    )
  })

  it('asks once for many watchers and tells them all', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)
    cache.watch('getStatus', undefined, () => look())
    expect(cache.peek('getStatus')).toEqual({ value: null, problem: null, isBusy: true })
    sent[0]!.answer({ place: 'here' })
    await settled()
    expect([sent.length, seen, cache.peek('getStatus').value]).toEqual([1, 2, { place: 'here' }])
  })

  it('counts what is asked for and what of it is settled, failed answers too', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)
    const end = cache.watch('listSources', undefined, look)
    cache.watch('getSettings', undefined, look)
    expect(cache.tally()).toEqual({ asked: 3, settled: 0 })
    sent[0]!.answer({ place: 'here' })
    sent[2]!.fail(problem(503))
    await settled()
    expect(cache.tally()).toEqual({ asked: 3, settled: 2 })
    end()
    expect(cache.tally()).toEqual({ asked: 2, settled: 2 })
  })

  it('shows what it has and asks again behind it once that is old', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)()
    cache.watch('getStatus', undefined, look)
    sent.at(-1)!.answer({ place: 'one' })
    await settled()
    cache.watch('getStatus', undefined, look)
    const asked = sent.length
    now = 60_000
    cache.watch('getStatus', undefined, look)
    expect([sent.length - asked, cache.peek('getStatus')]).toEqual([
      1,
      { value: { place: 'one' }, problem: null, isBusy: true },
    ])
  })

  it('never asks again for what cannot change', async () => {
    const cache = createCache(client, () => now)
    const asked = { params: { comparison: 'k', part: 'grid' } }
    cache.watch('getPart', asked, look)
    sent[0]!.answer({})
    await settled()
    now = 1e9
    cache.watch('getPart', asked, look)
    cache.refresh(() => true)
    expect(sent.length).toBe(1)
  })

  it('gives up what nobody waits for, but not what the next view takes over', async () => {
    const cache = createCache(client, () => now)
    const end = cache.watch('getStatus', undefined, look)
    end()
    const endOther = cache.watch('getStatus', undefined, look)
    await settled()
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([false])
    endOther()
    await settled()
    expect(sent[0]!.signal.aborted).toBe(true)
    expect(cache.peek('getStatus').problem).toBeNull()
    cache.watch('getStatus', undefined, look)
    expect(sent.length).toBe(2)
  })

  it('keeps the older answer where the server fails, and drops it where it refuses', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)
    sent[0]!.answer({ place: 'here' })
    await settled()
    cache.again('getStatus')
    sent[1]!.fail(problem(503))
    await settled()
    expect(cache.peek('getStatus')).toMatchObject({ value: { place: 'here' }, problem: { status: 503 } })
    cache.again('getStatus')
    sent[2]!.fail(problem(404))
    await settled()
    expect(cache.peek('getStatus')).toMatchObject({ value: null, problem: { status: 404 } })
  })

  it('asks who is there once an answer says that nobody is', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)
    sent[0]!.fail(problem(401))
    await settled()
    expect(sent.map(({ name }) => name)).toEqual(['getStatus', 'getSession'])
    sent[1]!.fail(problem(401))
    await settled()
    expect(sent.length).toBe(2)
  })

  it('asks at once for what is shown of what went stale, and later for the rest', async () => {
    const cache = createCache(client, () => now)
    const end = cache.watch('listSources', undefined, look)
    cache.watch('getStatus', undefined, look)
    for (const { answer } of sent) answer({})
    await settled()
    end()
    cache.refresh(() => true)
    expect(sent.slice(2).map(({ name }) => name)).toEqual(['getStatus'])
    cache.watch('listSources', undefined, look)
    expect(sent.at(-1)!.name).toBe('listSources')
  })

  it('forgets everything when another person sits down', async () => {
    const cache = createCache(client, () => now)
    cache.watch('getStatus', undefined, look)
    sent[0]!.answer({})
    await settled()
    cache.clear()
    expect([cache.peek('getStatus').value, sent.length]).toEqual([null, 2])
  })
})
