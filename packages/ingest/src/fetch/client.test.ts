/** What the client sends, gives back, and makes of every status. */

import type { RequestListener } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestClient, createTestTime, startServer, type TestServer } from './_server.js'
import type { FetchClient } from './client.js'
import { ClientSettingsError, createClient } from './client.js'

const PAGE = '<p>The quay is shut. Größe'
const give =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): RequestListener =>
  (_, answer) =>
    answer.writeHead(status, headers).end(body)

const ANSWERS: Record<string, RequestListener> = {
  '/page': give(200, { 'Content-Type': 'Text/HTML; Charset="koi8-r"', 'X-Odd-Case': 'yes' }, PAGE),
  '/gzip': give(200, { 'Content-Encoding': 'gzip' }, gzipSync(PAGE)),
  '/twice': give(200, { 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(PAGE))),
  '/once': give(302, { Location: '/twice-away#top' }),
  '/twice-away': give(308, { Location: '/page' }),
  '/inside': give(302, { Location: 'http://10.0.0.1/' }),
  '/validated': (incoming, answer) => {
    const isKnown = incoming.headers['if-none-match'] === '"7"'
    answer.writeHead(isKnown ? 304 : 200, { ETag: '"7"', 'Last-Modified': 'Sun, 04 May 2031 05:00:00 GMT' })
    answer.end(isKnown ? undefined : PAGE)
  },
  '/304': give(304),
  '/206': give(206, {}, PAGE),
  '/empty': give(200),
  '/404': give(404, {}, 'gone fishing'),
  '/410': give(410, {}, 'removed'),
  '/400': give(400),
  '/451': give(451),
  '/500': give(500),
  '/chunked': (_, answer) => {
    answer.write('The quay ')
    answer.end('is shut.')
  },
}
let server: TestServer
let client: FetchClient

beforeAll(async () => {
  server = await startServer(ANSWERS)
  client = createTestClient({ contact: 'desk@vale.example' })
})
afterAll(() => {
  client.close()
  server.close()
})
const get = (path: string, options = {}) => client.get(server.base + path, options)

describe('a response', () => {
  it('carries the bytes, both heads in order with their spelling, and where it came from', async () => {
    const outcome = await get('/page')
    if (outcome.kind !== 'response') throw new Error(outcome.kind)
    const { response } = outcome
    expect(response).toMatchObject({
      requested: `${server.base}/page`,
      address: `${server.base}/page`,
      redirects: [],
      isDowngraded: false,
      status: 200,
      statusText: 'OK',
      httpVersion: '1.1',
      mediaType: 'text/html',
      charset: 'koi8-r',
      ip: '127.0.0.1',
    })
    expect(response.responseHeaders.slice(0, 2)).toEqual([
      ['Content-Type', 'Text/HTML; Charset="koi8-r"'],
      ['X-Odd-Case', 'yes'],
    ])
    expect(Date.parse(response.at)).toBeGreaterThan(0)
    expect(new TextDecoder().decode(response.body)).toBe(PAGE)
  })

  it('lists the very headers that the server received, with a user agent that names a contact', async () => {
    const outcome = await get('/page', { accept: 'feed' })
    const { rawHeaders, headers } = server.seen.at(-1)!
    expect(outcome.kind === 'response' && outcome.response.requestHeaders.flat()).toEqual(rawHeaders)
    expect(headers['user-agent']).toMatch(/^Parallax\/\d+\.\d+\.\d+ \(\+desk@vale\.example\)$/u)
    expect(headers.accept).toContain('application/atom+xml')
  })

  it('keeps the body as transferred beside the body unpacked', async () => {
    for (const [path, wire] of [
      ['/gzip', gzipSync(PAGE)],
      ['/twice', brotliCompressSync(gzipSync(PAGE))],
    ] as const) {
      const outcome = await get(path)
      if (outcome.kind !== 'response') throw new Error(outcome.kind)
      expect(Buffer.from(outcome.response.wire)).toEqual(wire)
      expect(new TextDecoder().decode(outcome.response.body)).toBe(PAGE)
    }
    const chunked = await get('/chunked')
    expect(chunked.kind === 'response' && new TextDecoder().decode(chunked.response.wire)).toBe(
      'The quay is shut.',
    )
  })

  it('names every redirect on the way', async () => {
    const outcome = await get('/once')
    expect(outcome).toMatchObject({
      kind: 'response',
      response: {
        requested: `${server.base}/once`,
        address: `${server.base}/page`,
        redirects: [
          { address: `${server.base}/once`, status: 302 },
          { address: `${server.base}/twice-away`, status: 308 },
        ],
      },
    })
  })

  it('keeps the connection for the next request', async () => {
    const own = createTestClient({ obeysRobots: false })
    const before = server.connections()
    for (let i = 0; i < 3; i += 1)
      expect(await own.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
    expect(server.connections() - before).toBe(1)
    own.close()
  })
})

describe('conditional requests', () => {
  it('says unchanged, with the validators for the next time', async () => {
    const first = await get('/validated')
    expect(first).toMatchObject({ kind: 'response', response: { etag: '"7"' } })
    expect(await get('/validated', { etag: '"7"' })).toMatchObject({
      kind: 'unchanged',
      address: `${server.base}/validated`,
      etag: '"7"',
      lastModified: 'Sun, 04 May 2031 05:00:00 GMT',
    })
    expect(await get('/304', { lastModified: 'Sun, 04 May 2031 05:00:00 GMT' })).toMatchObject({
      kind: 'unchanged',
      etag: null,
      lastModified: 'Sun, 04 May 2031 05:00:00 GMT',
    })
  })

  it('takes no 304 that was not asked for, and sends no validator that breaks a header', async () => {
    expect(await get('/304')).toMatchObject({ kind: 'failed', code: 'bad-answer' })
    expect(await get('/304', { etag: '"7"\r\nX-Injected: 1' })).toMatchObject({ code: 'bad-answer' })
    expect(server.seen.at(-1)?.headers).not.toHaveProperty('x-injected')
  })
})

describe('failures', () => {
  it.each([
    ['/404', { code: 'gone', isGone: true, status: 404 }, true],
    ['/410', { code: 'gone', isGone: true, status: 410 }, false],
    ['/400', { code: 'http-status', isGone: false }, false],
    ['/451', { code: 'http-status' }, true],
    ['/500', { code: 'http-status', status: 500 }, true],
    ['/206', { code: 'bad-answer' }, true],
    ['/empty', { code: 'empty', status: 200 }, true],
    ['/inside', { code: 'refused-address', response: null }, false],
  ])('%s is %j, and whether to ask again is %j', async (path, expected, isWorthRetrying) => {
    const outcome = await get(path)
    expect(outcome).toMatchObject({ kind: 'failed', ...expected })
    expect(outcome.kind === 'failed' && outcome.retryAt !== null).toBe(isWorthRetrying)
  })

  it('keeps what was served where something is gone', async () => {
    const outcome = await get('/410')
    expect(outcome.kind === 'failed' && new TextDecoder().decode(outcome.response?.body)).toBe('removed')
  })

  it('waits longer the more failures there were', async () => {
    const time = createTestTime()
    const own = createTestClient({ time, obeysRobots: false })
    const waits: number[] = []
    for (const failures of [0, 1, 2, 3, 40]) {
      const outcome = await own.get(`${server.base}/500`, { failures })
      if (outcome.kind !== 'failed') throw new Error(outcome.kind)
      waits.push(Date.parse(outcome.retryAt!) - time.now())
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBeGreaterThanOrEqual(30_000)
    expect(waits.at(-1)).toBeLessThanOrEqual(24 * 3_600_000)
    own.close()
  })

  it('can be called off', async () => {
    expect(await get('/page', { signal: AbortSignal.abort() })).toMatchObject({
      kind: 'failed',
      code: 'aborted',
    })
  })

  it('never rejects for what is no address', async () => {
    for (const address of ['', 'quay', 'ftp://vale.example/', 'http://', 'javascript:alert(1)']) {
      expect(await client.get(address)).toMatchObject({ kind: 'failed', code: 'bad-address', retryAt: null })
    }
  })
})

it('refuses a contact that would break the request', () => {
  for (const contact of ['a b', 'a\r\nX: 1', 'ä@vale.example', '(x)', '']) {
    expect(() => createClient({ contact })).toThrow(ClientSettingsError)
  }
  expect(createClient({ contact: 'https://vale.example/bot' }).userAgent).toContain(
    '(+https://vale.example/bot)',
  )
})
