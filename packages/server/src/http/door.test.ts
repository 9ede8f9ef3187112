import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { checkDoor, type DoorOptions } from './door.js'

const ALONE: DoorOptions = { publicOrigin: null }
const PUBLIC: DoorOptions = { publicOrigin: 'https://parallax.example' }

/** The type of the problem, or null where the request is let in. */
function refusal(url: string, init: RequestInit, options: DoorOptions): string | null {
  try {
    checkDoor(new Request(url, init), options)
    return null
  } catch (error) {
    return (error as { problem: { type: string } }).problem.type
  }
}

describe('the name asked for', () => {
  it.each([
    ['http://localhost:7070/', null],
    ['http://127.0.0.1:7070/', null],
    ['http://127.9.9.9/', null],
    ['http://[::1]:7070/', null],
    ['http://LOCALHOST/', null],
    ['http://evil.example:7070/', '#misdirected'],
    ['http://localhost.evil.example/', '#misdirected'],
    ['http://127.0.0.1.evil.example/', '#misdirected'],
    ['http://192.168.0.7:7070/', '#misdirected'],
    ['http://parallax.example/', '#misdirected'],
  ])('%s', (url, type) => {
    expect(refusal(url, {}, ALONE)).toBe(type)
  })

  it('may be the public one, with its port, or that of the binding', () => {
    expect(refusal('http://parallax.example/', {}, PUBLIC)).toBeNull()
    expect(refusal('http://parallax.example:81/', {}, PUBLIC)).toBe('#misdirected')
    for (const [host, name] of [
      ['10.0.0.7', '10.0.0.7'],
      ['Newsroom', 'newsroom'],
      ['2001:db8::7', '[2001:db8::7]'],
    ])
      expect(refusal(`http://${name}:7070/`, {}, { publicOrigin: null, host: host! })).toBeNull()
  })
})

describe('a change', () => {
  const at = 'http://localhost:7070/api/v1/session'
  const sent = (headers: Record<string, string>): RequestInit => ({ method: 'POST', headers })
  const own = { 'x-parallax': '1' }

  it.each<[string, Record<string, string>, string | null]>([
    ['of a program', own, null],
    ['of a program with a token', { authorization: 'Bearer plx_x' }, null],
    ['of our page', { ...own, origin: 'http://localhost:7070', 'sec-fetch-site': 'same-origin' }, null],
    ['of a form', { origin: 'http://localhost:7070', 'sec-fetch-site': 'same-origin' }, '#foreign-request'],
    ['without a word', {}, '#foreign-request'],
    ['of a browser that holds credentials', { authorization: 'Basic eA==' }, '#foreign-request'],
    ['of another site', { ...own, origin: 'https://evil.example' }, '#foreign-request'],
    ['of another port', { ...own, origin: 'http://localhost:3000' }, '#foreign-request'],
    ['of nowhere', { ...own, origin: 'null' }, '#foreign-request'],
    ['that a browser calls foreign', { ...own, 'sec-fetch-site': 'cross-site' }, '#foreign-request'],
    ['of a site beside', { ...own, 'sec-fetch-site': 'same-site' }, '#foreign-request'],
  ])('%s', (_, headers, type) => {
    expect(refusal(at, sent(headers), ALONE)).toBe(type)
  })

  it('may come from the public origin, by its scheme', () => {
    const from = (origin: string) =>
      refusal('http://parallax.example/api/v1/session', sent({ ...own, origin }), PUBLIC)
    expect([from('https://parallax.example'), from('https://parallax.example:8443')]).toEqual([
      null,
      '#foreign-request',
    ])
    expect(from('http://parallax.example')).toBe('#foreign-request')
    const asked = sent({ ...own, origin: 'https://parallax.example' })
    expect(refusal('http://127.0.0.1:7070/api/v1/session', asked, PUBLIC)).toBeNull()
  })
})

describe('a look', () => {
  it('at the API is refused to other sites, at the page it is a link like any other', () => {
    const init = { headers: { 'sec-fetch-site': 'cross-site' } }
    expect(refusal('http://localhost/api/v1/stories', init, ALONE)).toBe('#foreign-request')
    expect(refusal('http://localhost/stories/1', init, ALONE)).toBeNull()
  })
})

describe('the door of the app', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openApp({ handlers: {} })
  })
  afterAll(() => app.close())

  it('stands before everything, sign-in too', async () => {
    const form = await app.request('/api/v1/session', {
      method: 'POST',
      headers: { authorization: '', 'x-parallax': '', origin: 'https://evil.example' },
    })
    expect([form.status, await form.json()]).toMatchObject([403, { type: '#foreign-request' }])
    expect(form.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('leaves no answer without its headers, refusals least of all', async () => {
    for (const path of ['/api/v1/status', '/api/v1/nowhere', '/']) {
      const { headers } = await app.request(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
