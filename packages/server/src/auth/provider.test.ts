import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { openStandIn, type StandIn } from './_stand-in-provider.js'
import { ProviderSettingsError, readProviderSettings } from './provider-settings.js'

const PUBLIC = 'https://parallax.example'
let app: TestApp
let idp: StandIn
beforeAll(async () => {
  idp = await openStandIn('parallax')
  const provider = readProviderSettings({
    PARALLAX_OIDC_ISSUER: idp.issuer.href,
    PARALLAX_OIDC_CLIENT_ID: 'parallax',
    PARALLAX_OIDC_CLIENT_SECRET: 'secret',
    PARALLAX_OIDC_LABEL: 'Vale House',
    PARALLAX_OIDC_ROLE_CLAIM: 'groups',
    PARALLAX_OIDC_ROLES: 'newsdesk=editor, it=admin',
  })!
  app = await openApp({ isReal: true, provider, door: { publicOrigin: PUBLIC } })
})
afterAll(async () => {
  await app.close()
  idp.close()
})
beforeEach(() => {
  idp.breaks = null
  app.faults.length = 0
})

const get = (path: string, cookie = '') =>
  app.request(path, { headers: { authorization: '', cookie, host: 'parallax.example' } })
const pairs = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0]!)
    .filter((each) => !each.endsWith('='))

/** Goes to the provider and comes back; `change` meddles with the way back. */
async function travel(claims: Record<string, unknown>, change = (back: URL) => back, cookie?: string) {
  idp.claims = claims
  const start = await get('/sign-in/provider')
  const back = change(await idp.signIn(start.headers.get('location')!))
  return get(`${back.pathname}${back.search}`, cookie ?? pairs(start).join('; '))
}
async function userOf(answer: Response) {
  const session = await get('/api/v1/session', pairs(answer).join('; '))
  return ((await session.json()) as { user: { name: string; role: string } | null }).user
}

describe('sign-in through a provider', () => {
  it('leads there with all that protects the way back', async () => {
    const start = await get('/sign-in/provider')
    expect(start.status).toBe(303)
    const { searchParams, origin } = new URL(start.headers.get('location')!)
    expect(origin).toBe(idp.issuer.origin)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${PUBLIC}/sign-in/provider/callback`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/.{40}/u),
      nonce: expect.stringMatching(/.{40}/u),
    })
    expect(start.headers.get('set-cookie')).toMatch(/^__Host-parallax-flow=.*HttpOnly; Secure; SameSite=Lax/u)
    expect(start.headers.get('strict-transport-security')).toContain('max-age')
  })

  it('makes a person of who comes back, with the highest role that is mapped', async () => {
    const answer = await travel({ sub: '1', preferred_username: 'ada', groups: ['newsdesk', 'it', 'other'] })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-parallax=.*SameSite=Strict/u)
    expect(await userOf(answer)).toMatchObject({ name: 'ada', role: 'admin' })
  })

  it('knows the person again by the subject, with the role as it is now', async () => {
    await travel({ sub: '2', preferred_username: 'ben', groups: ['newsdesk'] })
    expect(await userOf(await travel({ sub: '2', name: 'Benedict', groups: [] }))).toMatchObject({
      name: 'ben',
      role: 'reader',
    })
    expect(await app.store.people.list()).toHaveLength(2)
  })

  it('takes nobody over who has the name here already', async () => {
    expect(await userOf(await travel({ sub: '3', preferred_username: 'ADA' }))).toMatchObject({
      name: 'ADA 2',
      role: 'reader',
    })
  })

  it('leaves the last administrator one', async () => {
    expect(await userOf(await travel({ sub: '1', groups: [] }))).toMatchObject({ role: 'admin' })
  })

  it('lets nobody in who is disabled', async () => {
    const ben = (await app.store.people.named('ben'))!
    const line = { at: '2031-05-04T06:00:00.000Z', who: 'ada', what: 'x', subject: 'x', body: {} }
    await app.store.people.change(ben.id, { isDisabled: true }, line)
    const answer = await travel({ sub: '2' })
    expect([answer.status, pairs(answer)]).toEqual([403, []])
    expect(await answer.text()).toContain('This user is disabled.')
  })

  it.each(['nonce', 'signature', 'audience'] as const)('refuses a wrong %s', async (breaks) => {
    idp.breaks = breaks
    const answer = await travel({ sub: '1' })
    expect([answer.status, pairs(answer)]).toEqual([403, []])
  })

  it('refuses another state, a code that was used, a browser that began nothing, and a refusal', async () => {
    const wrong = await travel({ sub: '1' }, (back) => {
      back.searchParams.set('state', 'other')
      return back
    })
    const used = await travel({ sub: '1' }, (back) => {
      back.searchParams.set('code', 'used')
      return back
    })
    const stranger = await travel({ sub: '1' }, undefined, 'x=y')
    const denied = await travel({ sub: '1' }, (back) => {
      back.searchParams.delete('code')
      back.searchParams.set('error', 'access_denied')
      back.searchParams.set('error_description', '<b>not you</b>')
      return back
    })
    for (const answer of [wrong, used, stranger, denied])
      expect([answer.status, pairs(answer)]).toEqual([403, []])
    expect(await denied.text()).toContain('&lt;b&gt;not you')
  })

  it('says what its button shall say, and leaves nobody in without', async () => {
    expect(await (await get('/api/v1/session')).json()).toEqual({
      mode: 'accounts',
      user: null,
      provider: 'Vale House',
    })
  })
})

describe('settings of a provider', () => {
  it.each([
    [{ PARALLAX_OIDC_ISSUER: 'https://id.example' }, 'CLIENT_ID'],
    [{ PARALLAX_OIDC_ISSUER: 'id.example', PARALLAX_OIDC_CLIENT_ID: 'x' }, 'https://'],
    [
      { PARALLAX_OIDC_ISSUER: 'https://id.example', PARALLAX_OIDC_CLIENT_ID: 'x', PARALLAX_OIDC_ROLES: 'a' },
      'newsdesk=editor',
    ],
    [
      {
        PARALLAX_OIDC_ISSUER: 'https://id.example',
        PARALLAX_OIDC_CLIENT_ID: 'x',
        PARALLAX_OIDC_ROLES: 'a=boss',
      },
      'reader, reviewer',
    ],
  ])('say the cure: %j', (env, cure) => {
    expect(() => readProviderSettings(env)).toThrow(ProviderSettingsError)
    expect(() => readProviderSettings(env)).toThrow(cure)
  })

  it('are none where no issuer is named', () => {
    expect(readProviderSettings({ PARALLAX_OIDC_CLIENT_ID: 'x' })).toBeNull()
  })
})
