import type { ApiError } from '@parallax/client'
import { OPERATIONS, type Problem, type Session } from '@parallax/contract/api'
import { PATHS } from '@parallax/contract/paths'
import { DEFAULT_SETTINGS } from '@parallax/pipeline'
import { StoreFullError, StoreInputError, StoreUnavailableError } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from './_app.js'
import type { Handlers } from './handler.js'

const SESSION: Session = { mode: 'open', user: { id: 'ada', name: 'Ada', role: 'admin' }, provider: null }
let asked: unknown = null
let fails: unknown = null

/** Handlers that say what they were given. */
const handlers: Partial<Handlers> = {
  getSession: async () => SESSION,
  listUsers: async () => ({ users: [] }),
  getStatus: async () => {
    throw fails
  },
  getStory: async ({ params }) => {
    asked = params
    throw fails
  },
  listStories: async ({ query }) => {
    asked = query
    return { items: [], next: null }
  },
  getSettings: async () => ({ ...DEFAULT_SETTINGS, more: 1 }) as never,
  changeSettings: async ({ body }) => {
    asked = body
    return DEFAULT_SETTINGS
  },
  visitStory: async () => null,
  addInputs: async ({ body, raw, actor }) => {
    const form = body === null ? await raw.formData() : null
    const items = (form?.getAll('file') as File[] | undefined) ?? []
    asked = [actor?.name, body, ...(await Promise.all(items.map((file) => file.text())))]
    return { id: '1', at: '2031-05-04T06:00:00.000Z', who: 'Ada', story: null, items: [] }
  },
  putOutlet: async ({ body }) => body!,
  readLog: async () => ({
    next: null,
    items: Array.from({ length: 50 }, (_, index) => ({
      seq: index + 1,
      at: '2031-05-04T06:00:00.000Z',
      who: 'Ada',
      what: 'looked',
      subject: 'the quay of Vale',
      body: {},
    })),
  }),
}

let app: TestApp
beforeAll(async () => {
  app = await openApp({ handlers, limits: { json: 1_000, form: 5_000 } })
})
afterAll(() => app.close())

async function problemOf(answer: Promise<Response>): Promise<Problem> {
  const response = await answer
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return response.json() as Promise<Problem>
}

const refused = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error as ApiError).problem,
  )

const json = (value: unknown): RequestInit => ({
  method: 'PATCH',
  body: typeof value === 'string' ? value : JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
})

describe('the table', () => {
  it('has a path for every operation and an operation for every path', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(Object.keys(PATHS).sort())
  })

  it('answers what is promised, and 204 for nothing', async () => {
    expect(await app.call('getSession')).toEqual(SESSION)
    expect(await app.call('visitStory', { params: { story: 'x' } })).toBeNull()
  })

  it('says of what has no handler that it is not there yet', async () => {
    expect(await refused(app.call('listOutlets'))).toMatchObject({ status: 501, type: '#not-yet' })
  })

  it('hands a parameter of the path on as it was meant', async () => {
    fails = new StoreInputError('x')
    for (const story of ['a/b', 'ä 100%', '%2F', '?#&'])
      await refused(app.call('getStory', { params: { story } })).then(() => expect(asked).toEqual({ story }))
    expect(await problemOf(app.request('/api/v1/stories/a%00b'))).toMatchObject({ type: '#invalid-path' })
  })

  it('knows 404 from 405', async () => {
    const nowhere = await app.request('/api/v1/nowhere')
    expect(nowhere.status).toBe(404)
    const wrong = await app.request('/api/v1/stories/1', { method: 'DELETE' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('what goes in', () => {
  it('is read by the schema of the query', async () => {
    await app.call('listStories', { query: { limit: 7, sort: 'contested' } })
    expect(asked).toEqual({ limit: 7, sort: 'contested', least: 1 })
    const problem = await problemOf(app.request('/api/v1/stories?limit=999'))
    expect(problem).toMatchObject({ status: 400, type: '#invalid-query', faults: [{ path: 'limit' }] })
    expect(await problemOf(app.request('/api/v1/stories?langauge=en'))).toMatchObject({
      faults: [{ path: 'langauge' }],
    })
    expect(await problemOf(app.request('/api/v1/stories?limit=1&limit=2'))).toMatchObject({
      faults: [{ path: 'limit', message: 'It is given twice.' }],
    })
  })

  it('may leave parameters empty, as forms do, and holds no NUL', async () => {
    await app.request('/api/v1/stories?language=&limit=')
    expect(asked).toEqual({ limit: 50, sort: 'newest', least: 1 })
    expect(await problemOf(app.request('/api/v1/stories?language=e%00n'))).toMatchObject({
      status: 400,
      faults: [{ path: 'language' }],
    })
  })

  it('is read by the schema of the body', async () => {
    await app.call('changeSettings', { body: { delay: 3 } })
    expect(asked).toEqual({ delay: 3 })
    expect(await problemOf(app.request('/api/v1/settings', json({ delay: 'long' })))).toMatchObject({
      status: 400,
      type: '#invalid-body',
      faults: [{ path: 'delay' }],
    })
  })

  it.each([
    ['no JSON', json('{"delay":'), 400],
    ['nothing', json(''), 400],
    ['bytes that are no text', { ...json(''), body: new Uint8Array([34, 255, 34]) }, 400],
    ['endless lists', json('['.repeat(900)), 400],
    ['another type', { ...json({ delay: 1 }), headers: { 'content-type': 'text/plain' } }, 415],
    ['no type', { method: 'PATCH', body: new Uint8Array([123, 125]) }, 415],
    ['too much', json({ contact: 'x'.repeat(2_000) }), 413],
    [
      'packed',
      { ...json('{}'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      415,
    ],
  ])('is refused where it is %s', async (_, init, status) => {
    expect(await problemOf(app.request('/api/v1/settings', init as RequestInit))).toMatchObject({ status })
  })

  it('may be files, up to a limit of their own', async () => {
    const form = (size: number) => {
      const data = new FormData()
      data.append('file', new File(['v'.repeat(size)], 'vale.txt'))
      return data
    }
    await app.call('addInputs', { form: form(3_000) })
    expect(asked).toEqual(['Ada', null, 'v'.repeat(3_000)])
    expect(await refused(app.call('addInputs', { form: form(9_000) }))).toMatchObject({ status: 413 })
  })
})

describe('who may', () => {
  it('asks nobody who they are where anyone may', async () => {
    expect(await app.as(null).call('getSession')).toEqual(SESSION)
  })

  it('refuses those who are not signed in before anything is read', async () => {
    const answer = await app.request('/api/v1/settings', { ...json('{'), headers: { authorization: '' } })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="parallax"'])
    expect(await refused(app.as(null).call('listOutlets'))).toMatchObject({ status: 401 })
  })

  it('refuses a role below the least, for every operation', async () => {
    const below = {
      reader: null,
      reviewer: 'reader',
      editor: 'reviewer',
      admin: 'editor',
      anyone: null,
    } as const
    for (const [name, { role }] of Object.entries(OPERATIONS)) {
      const lower = below[role]
      if (lower === null) continue
      const [method, path] = PATHS[name as keyof typeof PATHS]
      const answer = await app.request(`/api/v1${path.replace(/\{\w+\}/gu, '1')}`, {
        method,
        headers: { authorization: `Bearer test ${lower} Ben` },
      })
      expect([name, answer.status]).toEqual([name, 403])
    }
  })
})

describe('what comes out', () => {
  it('has a strong tag of its bytes, and is not sent again to those who hold it', async () => {
    const first = await app.request('/api/v1/log')
    const tag = first.headers.get('etag')!
    expect(tag).toMatch(/^"[\w-]{27}"$/u)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await app.request('/api/v1/log', { headers: { 'if-none-match': `"x", ${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const other = await app.request('/api/v1/stories', { headers: { 'if-none-match': tag } })
    expect(other.status).toBe(200)
  })

  it('is compressed where that is taken, under a tag of its own', async () => {
    const plain = await app.request('/api/v1/log')
    for (const encoding of ['br', 'gzip']) {
      const packed = await app.request('/api/v1/log', { headers: { 'accept-encoding': encoding } })
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
      expect((await packed.arrayBuffer()).byteLength).toBeLessThan((await plain.clone().text()).length / 5)
    }
    const refusing = await app.request('/api/v1/log', {
      headers: { 'accept-encoding': 'br;q=0, gzip;q=0.0' },
    })
    expect(refusing.headers.get('content-encoding')).toBeNull()
  })

  it('about people is kept by no cache', async () => {
    expect((await app.request('/api/v1/users')).headers.get('cache-control')).toBe('no-store')
  })

  it('that the table does not promise is a fault, in tests', async () => {
    expect(await refused(app.call('getSettings'))).toMatchObject({ status: 500 })
    expect(String(app.faults.pop())).toContain('more')
  })
})

describe('what fails', () => {
  it.each([
    [new StoreUnavailableError('The server is gone. Start it.'), 503, '#store-unavailable'],
    [new StoreFullError('The disk is full.'), 507, '#store-full'],
    [new StoreInputError('x is no key.'), 400, '#not-kept'],
  ])('says the cure: %s', async (error, status, type) => {
    fails = error
    const answer = await app.request('/api/v1/status')
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '5' : null)
    expect(await answer.json()).toMatchObject({ status, type, detail: error.message })
    app.faults.length = 0
  })

  it('shows nothing of the inside where it is not known, and says where it is written', async () => {
    fails = new TypeError('secret path /home/ada')
    const problem = await refused(app.call('getStatus'))
    expect(problem).toMatchObject({ status: 500, type: '#fault' })
    expect(JSON.stringify(problem)).not.toContain('secret')
    expect(app.faults.pop()).toBe(fails)
  })
})
