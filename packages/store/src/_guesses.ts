/** What every store does with tries in vain. Part of the conformance suite. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Place, Target } from './_targets.js'
import { openStore } from './open.js'
import type { Store } from './store.js'

export function describeGuesses(target: Target): void {
  describe(`guesses on ${target.name}`, () => {
    let place: Place
    let stores: Store[]
    let now = Date.parse('2031-05-04T06:00:00.000Z')
    const guess = (key: string, free = 3) => ({ key, free })
    /** Seconds to wait after so many further tries. */
    const after = async (tries: number, ...keys: string[]) => {
      const [store] = stores
      for (let count = 0; count < tries; count += 1) {
        let wait = await store!.guesses.begin(keys.map((key) => guess(key)))
        for (; wait > 0; wait = await store!.guesses.begin(keys.map((key) => guess(key)))) now += wait * 1000
      }
      return waitOf(...keys)
    }
    /** What another process would be told. A key without end is never counted itself where another must wait. */
    const waitOf = async (...keys: string[]) => {
      const wait = await stores[1]!.guesses.begin(keys.map((key) => guess(key)))
      if (wait === 0) for (const key of keys) await stores[1]!.guesses.undo(key)
      return wait
    }

    beforeAll(async () => {
      place = await target.create()
      const options = { ...place.options, now: () => new Date(now) }
      stores = [await openStore(options), await openStore(options)]
    })
    afterAll(async () => {
      for (const store of stores ?? []) await store.close()
      await place?.remove()
    })

    it('wait twice as long each time beyond the free ones, in every process, up to a quarter of an hour', async () => {
      expect([await after(2, 'a'), await after(1, 'a'), await after(1, 'a')]).toEqual([0, 1, 2])
      expect(await waitOf('b')).toBe(0)
      expect(await after(12, 'a')).toBe(900)
    })

    it('are let go with time, by word, and of a try that was none', async () => {
      expect(await after(4, 'c')).toBe(2)
      now += 2_000
      expect(await waitOf('c')).toBe(0)
      await after(1, 'c')
      await stores[0]!.guesses.undo('c')
      expect(await waitOf('c')).toBe(2)
      await stores[0]!.guesses.forget('c')
      expect(await after(2, 'c')).toBe(0)
      await after(9, 'c')
      now += 3_600_000
      expect(await waitOf('c')).toBe(0)
    })

    it('count nothing where one of two keys must wait, and never let a clock set back make one wait longer', async () => {
      await after(5, 'd')
      expect(await waitOf('d', 'e')).toBe(4)
      expect(await after(2, 'e')).toBe(0)
      now -= 86_400_000
      expect(await waitOf('d')).toBe(4)
      now += 86_400_000
    })

    it('are counted each, however many come at once', async () => {
      const tries = await Promise.all(
        Array.from({ length: 12 }, (_, index) => stores[index % 2]!.guesses.begin([guess('f')])),
      )
      expect(tries.filter((wait) => wait === 0)).toHaveLength(3)
    })

    it('of ten thousand keys keep those with most tries', async () => {
      await after(6, 'g')
      const many = Array.from({ length: 10_100 }, (_, index) => guess(`many ${10_000 + index}`, 1))
      expect(await stores[0]!.guesses.begin(many)).toBe(0)
      expect(await waitOf('g')).toBeGreaterThan(0)
      expect(await stores[0]!.guesses.begin(many.slice(-1))).toBe(1)
      expect(await stores[0]!.guesses.begin(many.slice(0, 1))).toBe(0)
    })
  })
}
