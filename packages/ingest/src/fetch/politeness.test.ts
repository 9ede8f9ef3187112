/** robots.txt, pauses, Retry-After, hosts that are down. */
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestClient, createTestTime, startServer, type TestServer } from './_server.js'

const PAGE: RequestListener = (_, answer) => answer.end('The quay is shut.')
const text =
  (body: string, status = 200): RequestListener =>
  (_, answer) =>
    answer.writeHead(status, { 'content-type': 'text/plain' }).end(body)

let server: TestServer
afterEach(() => server.close())

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /private', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/page', true],
    ['\ufeffUser-agent: *\r\nDisallow: /', '/page', false],
    ['User-agent: parallax\nDisallow: /page\n\nUser-agent: *\nAllow: /', '/page', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Parallax\nAllow: /', '/page', true],
    ['User-agent: *\nDisallow: /p*******e$', '/page', false],
    ['<html><title>Not here</title>', '/page', true],
    [`User-agent: *\nDisallow: /page\n${'# filling\n'.repeat(80_000)}`, '/page', false],
    [`${'# filling\n'.repeat(80_000)}User-agent: *\nDisallow: /page\n`, '/page', true],
    [`User-agent: *\n${`Disallow: /x${'*a'.repeat(20)}b\n`.repeat(300)}Disallow: /p*e\n`, '/page', false],
    [
      `User-agent: *\n${`Allow: /p${'*a'.repeat(20)}b\n`.repeat(300)}Allow: /p*ge\nDisallow: /pa*e\n`,
      '/page',
      false,
    ],
  ])('%.40j and %s', async (robots, path, isAllowed) => {
    server = await startServer({ '/robots.txt': text(robots), '/page': PAGE, '/private/a': PAGE })
    const client = createTestClient()
    const outcome = await client.get(server.base + path)
    expect(outcome.kind).toBe(isAllowed ? 'response' : 'failed')
    if (!isAllowed) expect(outcome).toMatchObject({ code: 'robots', response: null })
    client.close()
  })

  it('is read once a day, for all who ask at the same time', async () => {
    server = await startServer({ '/robots.txt': text('User-agent: *\nDisallow: /x'), '/page': PAGE })
    const time = createTestTime()
    const client = createTestClient({ time })
    const count = () => server.seen.filter(({ path }) => path === '/robots.txt').length
    await Promise.all([1, 2, 3].map(() => client.get(`${server.base}/page`)))
    time.pass(23 * 3_600_000)
    await client.get(`${server.base}/page`)
    expect(count()).toBe(1)
    time.pass(2 * 3_600_000)
    await client.get(`${server.base}/page`)
    expect(count()).toBe(2)
    client.close()
  })

  it.each([500, 503, 429])('that answers %i forbids everything for a while', async (status) => {
    server = await startServer({ '/robots.txt': text('', status), '/page': PAGE })
    const time = createTestTime()
    const client = createTestClient({ time })
    const outcome = await client.get(`${server.base}/page`)
    expect(outcome).toMatchObject({ code: 'robots-unreachable', retryAt: '2031-05-04T06:15:00.000Z' })
    expect(server.seen.map(({ path }) => path)).toEqual(['/robots.txt'])
    client.close()
  })

  it('that was there and fails later still counts', async () => {
    let status = 200
    server = await startServer({
      '/robots.txt': (...args) => text('User-agent: *\nDisallow: /private', status)(...args),
      '/page': PAGE,
    })
    const time = createTestTime()
    const client = createTestClient({ time })
    await client.get(`${server.base}/page`)
    status = 500
    time.pass(25 * 3_600_000)
    expect(await client.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
    expect(await client.get(`${server.base}/private/a`)).toMatchObject({ code: 'robots' })
    client.close()
  })

  it('of the host that a redirect leads to is asked as well', async () => {
    const other = await startServer({ '/robots.txt': text('User-agent: *\nDisallow: /'), '/page': PAGE })
    server = await startServer({
      '/away': (_, answer) => answer.writeHead(302, { location: `${other.base}/page` }).end(),
    })
    const client = createTestClient()
    expect(await client.get(`${server.base}/away`)).toMatchObject({ code: 'robots' })
    expect(other.seen.map(({ path }) => path)).toEqual(['/robots.txt'])
    client.close()
    other.close()
  })

  it('asks for pauses, which are kept up to a limit, and names sitemaps', async () => {
    const lines = 'User-agent: *\nCrawl-delay: 500\nSitemap: https://vale.example/news.xml'
    server = await startServer({ '/robots.txt': text(lines), '/page': PAGE })
    const time = createTestTime()
    const client = createTestClient({ time })
    for (let i = 0; i < 3; i += 1) await client.get(`${server.base}/page`)
    expect(time.slept).toEqual([30_000, 30_000])
    expect((await client.robots(`${server.base}/page`)).sitemaps).toEqual(['https://vale.example/news.xml'])
    client.close()
  })
})

it('leaves a pause between two requests to one host, and none between hosts', async () => {
  server = await startServer({ '/page': PAGE })
  const other = await startServer({ '/page': PAGE })
  const time = createTestTime()
  const client = createTestClient({ time, obeysRobots: false, delayMs: 1000 })
  await client.get(`${server.base}/page`)
  await client.get(`${other.base}/page`)
  expect(time.slept).toEqual([])
  await client.get(`${server.base}/page`)
  expect(time.slept).toEqual([1000])
  client.close()
  other.close()
})

it.each([
  ['7', '2031-05-04T06:00:07.000Z'],
  ['Sun, 04 May 2031 07:30:00 GMT', '2031-05-04T07:30:00.000Z'],
  ['999999999', '2031-05-05T06:00:00.000Z'],
  ['0', '2031-05-04T06:00:01.000Z'],
])('keeps away from a busy host for as long as Retry-After: %s asks', async (wish, until) => {
  server = await startServer({
    '/busy': (_, answer) => {
      answer.sendDate = false
      answer.writeHead(429, { 'retry-after': wish }).end()
    },
    '/page': PAGE,
  })
  const time = createTestTime()
  const client = createTestClient({ time, obeysRobots: false })
  expect(await client.get(`${server.base}/busy`)).toMatchObject({ code: 'busy', status: 429, retryAt: until })
  expect(await client.get(`${server.base}/page`)).toMatchObject({
    code: 'wait',
    retryAt: until,
    status: null,
  })
  expect(server.seen).toHaveLength(1)
  time.pass(Date.parse(until) - time.now())
  expect(await client.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
  client.close()
})

it('does not wait in a line that is too long', async () => {
  server = await startServer({ '/page': PAGE })
  // The first stays on the way for good, as do those behind it.
  const time = { ...createTestTime(), sleep: () => new Promise<void>(() => {}) }
  const client = createTestClient({ time, obeysRobots: false, delayMs: 10_000, maxWaitMs: 25_000 })
  await client.get(`${server.base}/page`)
  void client.get(`${server.base}/page`)
  void client.get(`${server.base}/page`)
  await Promise.resolve()
  expect(await client.get(`${server.base}/page`)).toMatchObject({
    code: 'wait',
    retryAt: '2031-05-04T06:00:30.000Z',
  })
  client.close()
})

it('takes damaged answers for a fault of the address, not of the host', async () => {
  server = await startServer({
    '/page': PAGE,
    '/no-gzip': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  })
  const client = createTestClient({ obeysRobots: false })
  for (let i = 0; i < 4; i += 1)
    expect(await client.get(`${server.base}/no-gzip`)).toMatchObject({ code: 'bad-answer' })
  expect(await client.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
  client.close()
})

it('leaves a host alone that cannot be reached, and comes back', async () => {
  server = await startServer({ '/page': PAGE, '/silent': () => {} })
  const time = createTestTime()
  const client = createTestClient({ time, obeysRobots: false, headMs: 30 })
  for (let i = 0; i < 3; i += 1)
    expect(await client.get(`${server.base}/silent`)).toMatchObject({ code: 'timeout' })
  const outcome = await client.get(`${server.base}/page`)
  expect(outcome).toMatchObject({ code: 'wait' })
  expect(server.seen).toHaveLength(3)
  time.pass(3_600_000)
  expect(await client.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
  client.close()
})
