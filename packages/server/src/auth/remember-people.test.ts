import { openStore, type People } from '@parallax/store'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlite } from '../../../store/src/_targets.js'
import { REMEMBERED_MS, rememberPeople } from './remember-people.js'

const AT = '2031-05-04T06:00:00.000Z'
const LATER = '2031-05-05T06:00:00.000Z'
const line = { at: AT, who: 'ann', what: 'x', subject: 'p', body: {} }

describe('people remembered for seconds', () => {
  let place: Awaited<ReturnType<typeof sqlite.create>>
  let store: Awaited<ReturnType<typeof openStore>>
  let people: People
  let asked: string[]
  let now: number
  const counted = <Name extends keyof People>(name: Name) =>
    ((...given: never[]) => {
      asked.push(name)
      return (store.people[name] as (...given: never[]) => unknown)(...given)
    }) as People[Name]

  beforeAll(async () => {
    place = await sqlite.create()
    store = await openStore(place.options)
    const person = { name: 'Ann', role: 'editor' as const, isDisabled: false, password: 'hash' }
    await store.people.add({ ...person, id: 'ann', subject: null, createdAt: AT }, line)
    const token = { label: 'night', role: 'reader' as const, createdAt: AT, expiresAt: null }
    await store.people.issueToken({ ...token, id: 't', hash: 'token', person: 'ann', lastUsedAt: null }, line)
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })
  beforeEach(async () => {
    now = Date.parse(AT)
    asked = []
    const session = { hash: 'session', person: 'ann', startedAt: AT, seenAt: AT, until: LATER }
    await store.people.endSession('session')
    await store.people.openSession(session, line)
    people = rememberPeople(
      {
        ...store.people,
        isEmpty: counted('isEmpty'),
        session: counted('session'),
        token: counted('token'),
        seen: counted('seen'),
      },
      () => new Date(now),
    )
  })

  it('are looked up once for many requests, and again after that', async () => {
    for (let count = 0; count < 20; count += 1) {
      expect((await people.session('session', AT))!.person.name).toBe('Ann')
      expect((await people.token('token'))!.token.id).toBe('t')
      expect(await people.isEmpty()).toBe(false)
    }
    expect(asked).toEqual(['session', 'token', 'isEmpty'])
    await store.people.endSession('session')
    now += REMEMBERED_MS
    expect(await people.session('session', AT)).toBeNull()
    now -= 10 * REMEMBERED_MS
    await people.token('token')
    expect(asked).toEqual(['session', 'token', 'isEmpty', 'session', 'token'])
  })

  it('of which nobody knows a secret are not remembered', async () => {
    for (const hash of ['no', 'no']) expect(await people.token(hash)).toBeNull()
    expect(asked).toEqual(['token', 'token'])
  })

  it.each<[string, (people: People) => Promise<unknown>]>([
    ['a session that ends', (held) => held.endSession('session')],
    ['a person who is shut out', (held) => held.change('ann', { password: 'new' }, line)],
  ])('hold no longer for %s', async (_, change) => {
    await people.session('session', AT)
    await change(people)
    expect(await people.session('session', AT)).toBeNull()
  })

  it('hold no longer for a role that changes and a token that is revoked', async () => {
    await people.token('token')
    await people.change('ann', { role: 'reader' }, line)
    expect((await people.token('token'))!.person.role).toBe('reader')
    await people.revokeToken('ann', 't', line)
    expect(await people.token('token')).toBeNull()
  })

  it('are not remembered as they were before a change that came meanwhile', async () => {
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const slow = rememberPeople(
      {
        ...store.people,
        session: async (...given) => {
          const found = await store.people.session(...given)
          await held
          return found
        },
      },
      () => new Date(now),
    )
    const looking = slow.session('session', AT)
    await store.log.last()
    await slow.endSession('session')
    goOn()
    expect(await looking).not.toBeNull()
    expect(await slow.session('session', AT)).toBeNull()
  })

  it('end by time also while they are remembered, and tell of one use once', async () => {
    await people.session('session', AT)
    expect(await people.session('session', LATER)).toBeNull()
    const used = '2031-05-04T07:00:00.000Z'
    await people.seen('session', used)
    expect((await people.session('session', used))!.session.seenAt).toBe(used)
    expect(asked).toEqual(['session', 'seen'])
  })
})
