import { openStore, type Store } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTargets } from '../../../store/src/_targets.js'
import type { ProblemError } from '../problem.js'
import { createPasswords } from './passwords.js'
import { createSignIn, networkOf } from './sign-in.js'

const AT = '2031-05-04T06:00:00.000Z'

for (const target of await findTargets())
  describe(`signing in on ${target.name}`, () => {
    let place: Awaited<ReturnType<typeof target.create>>
    let stores: Store[]
    let now = Date.parse(AT)
    const passwords = createPasswords({ logN: 4 })
    /** As a server of its own: nothing but the store is shared. */
    const attempt = (server: number, name: string, password: string, from: string | null = null) =>
      createSignIn({ people: stores[server]!.people, guesses: stores[server]!.guesses, passwords })({
        name,
        password,
        from,
      }).then(
        () => 200,
        (error: ProblemError) => error.problem?.status ?? error,
      )

    beforeAll(async () => {
      place = await target.create()
      const options = { ...place.options, now: () => new Date(now) }
      stores = [await openStore(options), await openStore(options)]
      const person = { id: 'ann', name: 'Ann', role: 'admin' as const, isDisabled: false, subject: null }
      const password = await passwords.hash('right')
      const line = { at: AT, who: 'ann', what: 'x', subject: 'p', body: {} }
      await stores[0]!.people.add({ ...person, password, createdAt: AT }, line)
    })
    afterAll(async () => {
      for (const store of stores ?? []) await store.close()
      await place?.remove()
    })

    it('counts tries in vain for all servers together, whether anybody has that name or not', async () => {
      for (const name of ['Ann', 'Nobody']) {
        const tries: unknown[] = []
        for (let count = 0; count < 7; count += 1) tries.push(await attempt(count % 2, name, 'wrong'))
        expect([name, ...tries]).toEqual([name, 401, 401, 401, 401, 401, 429, 429])
      }
      expect(await attempt(1, ' ANN ', 'right')).toBe(429)
      now += 1_000
      expect(await attempt(1, 'ann', 'right')).toBe(200)
      expect(await attempt(0, 'ann', 'wrong')).toBe(401)
    })

    it('counts them for all who come from one network', async () => {
      const from = (count: number) => `2001:db8:1:2::${count}`
      for (let count = 0; count < 30; count += 1)
        expect(await attempt(count % 2, `guess ${count}`, 'wrong', from(count))).toBe(401)
      expect(await attempt(0, 'somebody', 'wrong', from(99))).toBe(429)
      expect(await attempt(0, 'somebody', 'wrong', '2001:db8:1:3::1')).toBe(401)
      now += 1_000
      expect(await attempt(0, 'ann', 'right', from(99))).toBe(200)
    })
  })

describe('the network of an address', () => {
  it('of version 6 is its first 64 bits', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'))
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
    expect(networkOf('10.0.0.7')).toBe('10.0.0.7')
  })
})
