import { type ApiError, type Client, createClient } from '@parallax/client'
import type { Role } from '@parallax/contract/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTargets, ORIGIN, openApp, type TestApp } from '../_app.js'

const PASSWORD = 'the bridge of Vale'
const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error as ApiError).problem,
  )
const statusOf = async (call: Promise<unknown>) => (await problemOf(call))?.status ?? 200

for (const target of await findTargets())
  describe(`people on ${target.name}`, () => {
    let app: TestApp
    beforeAll(async () => {
      app = await openApp({ target, isReal: true })
    })
    afterAll(async () => {
      expect(app.faults).toEqual([])
      await app.close()
    })

    /** A browser: it keeps the cookie that it was given. */
    function browser(): Client & { cookie: () => string } {
      let cookie = ''
      const send: typeof fetch = async (input, init) => {
        const headers = { ...(init!.headers as Record<string, string>), cookie }
        const path = String(input).slice(ORIGIN.length)
        const answer = await app.request(path, { ...init!, headers: { authorization: '', ...headers } })
        const set = answer.headers.get('set-cookie')
        if (set !== null) cookie = set.split(';', 1)[0]!
        return answer
      }
      return { ...createClient({ origin: ORIGIN, fetch: send }), cookie: () => cookie }
    }
    async function signedIn(name: string, password = PASSWORD) {
      const client = browser()
      await client.call('signIn', { body: { name, password } })
      return client
    }
    const program = (token: string) =>
      createClient({
        origin: ORIGIN,
        token,
        fetch: async (input, init) => app.request(String(input).slice(ORIGIN.length), init),
      })
    const idOf = async (name: string) => (await app.store.people.named(name))!.id

    it('are one administrator without an account, until the first is added', async () => {
      const alone = browser()
      expect(await alone.call('getSession')).toEqual({
        mode: 'open',
        user: { id: 'local', name: 'Ada', role: 'admin' },
        provider: null,
      })
      await alone.call('changeSettings', { body: { name: 'Mara' } })
      app.wait(10)
      expect((await alone.call('getSession')).user!.name).toBe('Mara')
      expect(
        await problemOf(alone.call('issueToken', { body: { label: 'x', role: 'reader', days: null } })),
      ).toMatchObject({ status: 409, type: '#no-accounts' })
      for (const body of [
        { name: 'Ben', role: 'editor' as Role, password: PASSWORD },
        { name: 'Ben', role: 'admin' as Role, password: null },
      ])
        expect(await problemOf(alone.call('addUser', { body }))).toMatchObject({ type: '#first-user' })
      const ann = await alone.call('addUser', { body: { name: 'Ann', role: 'admin', password: PASSWORD } })
      expect(ann).toMatchObject({ name: 'Ann', role: 'admin', isDisabled: false, hasPassword: true })
      expect(await alone.call('getSession')).toEqual({ mode: 'accounts', user: null, provider: null })
      expect(await statusOf(alone.call('listUsers'))).toBe(401)
    })

    it('sign in by name and password, and out again', async () => {
      const ann = await signedIn('ANN')
      expect((await ann.call('getSession')).user).toMatchObject({ name: 'Ann', role: 'admin' })
      const cookie = ann.cookie()
      await ann.call('signOut')
      expect((await ann.call('getSession')).user).toBeNull()
      const stolen = await app.request('/api/v1/users', { headers: { authorization: '', cookie } })
      expect(stolen.status).toBe(401)
    })

    it('get a cookie that scripts and other sites cannot use, another at each sign-in', async () => {
      const enter = (cookie = '') =>
        app.request('/api/v1/session', {
          method: 'POST',
          headers: { authorization: '', cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'Ann', password: PASSWORD }),
        })
      const first = (await enter()).headers.get('set-cookie')!
      expect(first).toMatch(/^parallax=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/u)
      const pair = first.split(';', 1)[0]!
      const second = (await enter(pair)).headers.get('set-cookie')!
      expect(second.split(';', 1)[0]).not.toBe(pair)
      const old = await app.request('/api/v1/users', { headers: { authorization: '', cookie: pair } })
      expect(old.status).toBe(401)
    })

    it('are refused in one way, whatever was wrong', async () => {
      const answers = await Promise.all(
        ['Ann', 'Nobody'].map((name) =>
          problemOf(browser().call('signIn', { body: { name, password: 'x' } })),
        ),
      )
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]).toMatchObject({ status: 401, type: '#sign-in-refused' })
    })

    it('must wait after some tries in vain, the right password too, and guess side by side in vain', async () => {
      const tries = Array.from({ length: 20 }, () =>
        statusOf(browser().call('signIn', { body: { name: 'Ann', password: 'wrong' } })),
      )
      const statuses = await Promise.all(tries)
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5)
      const waiting = await app.request('/api/v1/session', {
        method: 'POST',
        headers: { authorization: '', 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'ann', password: PASSWORD }),
      })
      expect(waiting.status).toBe(429)
      expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0)
      app.wait(1_000)
      await signedIn('Ann')
    })

    it('lose a session that they do not use, and any after a month', async () => {
      const ann = await signedIn('Ann')
      app.wait(2 * 86_400)
      await ann.call('listUsers')
      app.wait(2 * 86_400)
      await ann.call('listUsers')
      app.wait(4 * 86_400)
      expect(await statusOf(ann.call('listUsers'))).toBe(401)
      const busy = await signedIn('Ann')
      for (let day = 0; day < 29; day += 1) {
        app.wait(86_400)
        await busy.call('listUsers')
      }
      app.wait(86_400)
      expect(await statusOf(busy.call('listUsers'))).toBe(401)
    })

    it('sign in again after as long as the settings say, also where that was changed meanwhile', async () => {
      const ann = await signedIn('Ann')
      await ann.call('changeSettings', { body: { sessionIdle: 1, sessionLongest: 2 } })
      app.wait(3_000)
      const busy = await signedIn('Ann')
      expect(await statusOf(ann.call('listUsers'))).toBe(200)
      app.wait(3_700)
      expect(await statusOf(busy.call('listUsers'))).toBe(401)
      const often = await signedIn('Ann')
      for (const seconds of [3_500, 3_500]) {
        app.wait(seconds)
        expect(await statusOf(often.call('listUsers'))).toBe(200)
      }
      app.wait(300)
      expect(await statusOf(often.call('listUsers'))).toBe(401)
      const short = (await signedIn('Ann')).call('changeSettings', { body: { sessionIdle: 0.1 } })
      expect(await statusOf(short)).toBe(400)
      await (await signedIn('Ann')).call('changeSettings', {
        body: { sessionIdle: null, sessionLongest: null },
      })
      app.wait(10)
    })

    it('are added, changed and disabled by administrators, which ends their sessions', async () => {
      const ann = await signedIn('Ann')
      const ben = await ann.call('addUser', { body: { name: 'Ben', role: 'editor', password: PASSWORD } })
      expect(
        await statusOf(ann.call('addUser', { body: { name: 'BEN', role: 'reader', password: null } })),
      ).toBe(409)
      const there = await signedIn('Ben')
      expect(await statusOf(there.call('listUsers'))).toBe(403)
      await ann.call('changeUser', { params: { user: ben.id }, body: { role: 'reader' } })
      expect((await there.call('getSession')).user!.role).toBe('reader')
      const said = await ann.call('changeUser', { params: { user: ben.id }, body: { isDisabled: true } })
      expect(said.isDisabled).toBe(true)
      expect((await there.call('getSession')).user).toBeNull()
      expect(await statusOf(signedIn('Ben'))).toBe(401)
      await ann.call('changeUser', {
        params: { user: ben.id },
        body: { isDisabled: false, password: `${PASSWORD} again` },
      })
      await signedIn('Ben', `${PASSWORD} again`)
      expect(
        await statusOf(ann.call('changeUser', { params: { user: 'nobody' }, body: { role: 'reader' } })),
      ).toBe(404)
    })

    it('keep their last administrator', async () => {
      const ann = await signedIn('Ann')
      for (const body of [{ isDisabled: true }, { role: 'editor' as Role }])
        expect(
          await problemOf(ann.call('changeUser', { params: { user: await idOf('Ann') }, body })),
        ).toMatchObject({ status: 409, type: '#last-admin' })
    })

    it('change their own password, and are signed in nowhere else then', async () => {
      const [here, there] = [
        await signedIn('Ben', `${PASSWORD} again`),
        await signedIn('Ben', `${PASSWORD} again`),
      ]
      expect(
        await statusOf(here.call('changePassword', { body: { current: 'wrong', password: PASSWORD } })),
      ).toBe(401)
      expect(
        await statusOf(
          here.call('changePassword', { body: { current: `${PASSWORD} again`, password: 'short' } }),
        ),
      ).toBe(400)
      await here.call('changePassword', { body: { current: `${PASSWORD} again`, password: PASSWORD } })
      expect((await here.call('getSession')).user!.name).toBe('Ben')
      expect((await there.call('getSession')).user).toBeNull()
      await signedIn('Ben')
    })

    it('issue tokens that never do more than they themselves may, shown once', async () => {
      const [ann, ben] = [await signedIn('Ann'), await signedIn('Ben')]
      const benId = await idOf('Ben')
      expect(
        await statusOf(ben.call('issueToken', { body: { label: 'night', role: 'editor', days: null } })),
      ).toBe(403)
      await ann.call('changeUser', { params: { user: benId }, body: { role: 'editor' } })
      const issued = await ben.call('issueToken', { body: { label: 'night', role: 'editor', days: 30 } })
      expect(issued.secret).toMatch(/^plx_[\w-]{43}$/u)
      const listed = JSON.stringify(await ben.call('listTokens'))
      expect(listed).toContain('night')
      expect(listed).not.toContain(issued.secret)
      const night = program(issued.secret)
      expect((await night.call('getSession')).user).toMatchObject({ name: 'Ben', role: 'editor' })
      await ann.call('changeUser', { params: { user: benId }, body: { role: 'reader' } })
      expect((await night.call('getSession')).user!.role).toBe('reader')
      await ann.call('changeUser', { params: { user: benId }, body: { isDisabled: true } })
      expect(await statusOf(night.call('getSession'))).toBe(401)
      await ann.call('changeUser', { params: { user: benId }, body: { isDisabled: false } })
      expect(await statusOf(night.call('getSession'))).toBe(200)
      expect(await statusOf(ann.call('revokeToken', { params: { token: issued.id } }))).toBe(404)
      app.wait(31 * 86_400)
      expect(await statusOf(night.call('getSession'))).toBe(401)
      const again = await signedIn('Ben')
      await again.call('revokeToken', { params: { token: issued.id } })
      expect((await again.call('listTokens')).tokens).toEqual([])
      for (const secret of ['plx_x', issued.secret, 'x', ''])
        expect(await statusOf(program(secret || ' ').call('getSession'))).toBe(401)
    })

    it('leave each act in the log, and no secret', async () => {
      const { entries } = { entries: await app.store.log.read(0, 1_000) }
      const acts = new Set(entries.map(({ what }) => what))
      for (const act of [
        'user-added',
        'user-changed',
        'signed-in',
        'password-changed',
        'token-issued',
        'token-revoked',
      ])
        expect(acts).toContain(act)
      expect(JSON.stringify(entries)).not.toMatch(/scrypt|plx_|bridge/u)
    })
  })
