/** What every store does for hosts that many workers ask, whichever engine is beneath. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from './_invented.js'
import type { Place, Target } from './_targets.js'
import { openStore } from './open.js'
import type { Store } from './store.js'

/** What text columns of one engine or the other cannot hold. */
const ODD = 'NUL \u0000, a whole character 👩‍👩‍👧‍👦'

export function describeHosts(target: Target): void {
  describe(`hosts in the store on ${target.name}`, () => {
    let place: Place
    let store: Store
    let time = Date.parse(at(0))
    const now = () => new Date(time)
    beforeAll(async () => {
      place = await target.create()
      store = await openStore({ ...place.options, now })
    })
    afterAll(async () => {
      await store?.close()
      await place?.remove()
    })
    const after = (slot: { at: string }) => Date.parse(slot.at) - time

    it('give slots that stand no closer than the pause, whoever asks', async () => {
      const other = await openStore({ ...place.options, now })
      const taken = await Promise.all(
        Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).hosts.reserve('vale.example', 1.5, 600)),
      )
      await other.close()
      expect(taken.every(({ isTaken }) => isTaken)).toBe(true)
      const slots = taken.map(after).sort((a, b) => a - b)
      expect(slots).toEqual(slots.map((_, i) => i * 1500))
    })
    it('give a slot now where the last one is over, and to each host its own', async () => {
      time += 600_000
      expect(after(await store.hosts.reserve('vale.example', 2, 600))).toBe(0)
      expect(after(await store.hosts.reserve('vale.example:8080', 2, 600))).toBe(0)
      time += 500
      // What was asked for behind the last slot holds, not what is asked for now.
      expect(after(await store.hosts.reserve('vale.example', 0.1, 600))).toBe(1500)
      expect(after(await store.hosts.reserve('vale.example', 0.1, 600))).toBe(1600)
    })
    it('give none that is further off than one waits, and say when to come back', async () => {
      const slot = { isTaken: true, at: at(0) }
      for (let i = 0; i < 4; i += 1) Object.assign(slot, await store.hosts.reserve('long.example', 10, 25))
      expect(slot).toEqual({ isTaken: false, at: new Date(time + 30_000).toISOString() })
      expect(after(await store.hosts.reserve('long.example', 10, 30))).toBe(30_000)
    })
    it('are left alone by all once they asked for it, the later end holding', async () => {
      await store.hosts.reserve('busy.example', 1, 60)
      await store.hosts.pause('busy.example', 90)
      await store.hosts.pause('busy.example', 5)
      const refused = { isTaken: false, at: new Date(time + 90_000).toISOString() }
      expect(await store.hosts.reserve('busy.example', 1, 600)).toEqual(refused)
      time += 90_000
      expect(await store.hosts.reserve('busy.example', 1, 600)).toMatchObject({ isTaken: true })
    })
    it('are free where the clock was set back', async () => {
      await store.hosts.reserve('back.example', 1, 60)
      await store.hosts.pause('back.example', 7000)
      time -= 3_600_000
      const free = { isTaken: true, at: new Date(time).toISOString() }
      expect(await store.hosts.reserve('back.example', 1, 60)).toEqual(free)
      expect(after(await store.hosts.reserve('back.example', 1, 60))).toBe(1000)
      // Small steps are the clock being kept.
      time -= 5000
      expect(after(await store.hosts.reserve('back.example', 1, 60))).toBe(7000)
    })
    it('are forgotten when they say nothing any more, and only then', async () => {
      await store.hosts.pause('rest.example', 3 * 86_400)
      time += 2 * 86_400_000
      await store.hosts.reserve('vale.example', 1, 60)
      expect(await store.hosts.reserve('rest.example', 1, 60)).toMatchObject({ isTaken: false })
    })
    it('keep a robots.txt for a day at most, and what it was beyond', async () => {
      const origin = 'https://vale.example'
      const text = `User-agent: *\nDisallow: /private\n# ${ODD}`
      expect(await store.hosts.robots(origin)).toBeNull()
      await store.hosts.putRobots(origin, { text, why: null, until: new Date(time + 9e8).toISOString() })
      const until = new Date(time + 86_400_000).toISOString()
      expect(await store.hosts.robots(origin)).toEqual({ text, why: null, until })
      time += 5 * 86_400_000
      expect(await store.hosts.robots(origin)).toEqual({ text, why: null, until })
      const why = { code: 'timeout', reason: 'It was too slow.' }
      await store.hosts.putRobots(origin, {
        text: null,
        why,
        until: new Date(time + 900_000).toISOString(),
      })
      expect(await store.hosts.robots(origin)).toMatchObject({ text: null, why })
      time -= 3_600_000
      expect((await store.hosts.robots(origin))!.until).toBe(new Date(time).toISOString())
    })
    it('keep no more of a robots.txt than is read of one', async () => {
      const put = (length: number) =>
        store.hosts.putRobots('https://long.example', { text: 'ü'.repeat(length), why: null, until: at(0) })
      await put(500 * 1024)
      await expect(put(500 * 1024 + 1)).rejects.toMatchObject({ name: 'StoreInputError' })
      for (const seconds of [-1, Number.NaN, 1e9])
        await expect(store.hosts.reserve('vale.example', seconds, 1)).rejects.toThrow(/from 0 up to a year/u)
    })
    it('are nothing that is kept: the digest does not know of them', async () => {
      const { digest } = await store.doctor()
      await store.hosts.pause('other.example', 60)
      await store.hosts.putRobots('https://other.example', { text: '', why: null, until: at(0) })
      expect((await store.doctor()).digest).toBe(digest)
    })
  })
}
