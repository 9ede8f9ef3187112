/** Servers that lie, stall, drip, loop and bomb: each is handled, named, and ends. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { constants, createGzip, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestClient, startServer, type TestServer } from './_server.js'
import type { ClientSettings, FetchClient } from './client.js'

const PAGE = 'The quay is shut.'
const GIGABYTE = 1024 ** 3
const head = (headers: Record<string, string | number>, body: string | Buffer): RequestListener => {
  return (_, answer) => answer.writeHead(200, headers).end(body)
}

/** Sends a gigabyte of zeros as they pack, as long as anybody reads. */
async function bomb(_: IncomingMessage, answer: ServerResponse): Promise<void> {
  answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
  const pack = createGzip({ level: constants.Z_BEST_SPEED })
  pack.pipe(answer)
  answer.on('close', () => pack.destroy())
  const zeros = Buffer.alloc(1024 * 1024)
  for (let sent = 0; sent < GIGABYTE && !answer.destroyed; sent += zeros.length) {
    if (!pack.write(zeros)) await new Promise((resolve) => pack.once('drain', resolve))
  }
  pack.end()
}

let loops = 0
const ANSWERS: Record<string, RequestListener> = {
  '/loop': (_, answer) => answer.writeHead(301, { location: '/loop' }).end(),
  '/new-each-time': (_, answer) => {
    loops += 1
    answer.writeHead(302, { location: `/new-each-time` }).end(String(loops))
  },
  '/nowhere': (_, answer) => answer.writeHead(302, { location: 'http://[' }).end(),
  '/metadata': (_, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/mapped': (_, answer) => answer.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
  '/nat64': (_, answer) => answer.writeHead(302, { location: 'http://[64:ff9b::a00:1]/' }).end(),
  '/6to4': (_, answer) => answer.writeHead(302, { location: 'http://[2002:a00:1::]/' }).end(),
  '/silent': () => {},
  '/stalls': (_, answer) => answer.writeHead(200).write('The quay'),
  '/drips': (_, answer) => {
    answer.writeHead(200)
    const timer = setInterval(() => answer.write('.'), 5)
    answer.on('close', () => clearInterval(timer))
  },
  '/large-head': head({ 'x-filling': 'a'.repeat(1024 * 1024) }, PAGE),
  '/many-headers': (_, answer) => {
    for (let i = 0; i < 1800; i += 1) answer.setHeader(`x-${i}`, 'a'.repeat(400))
    answer.end(PAGE)
  },
  '/bomb': bomb,
  '/large': head({ 'content-length': 30_000_000 }, Buffer.alloc(30_000_000)),
  '/torn': head({ 'content-encoding': 'gzip' }, gzipSync(PAGE.repeat(50)).subarray(0, 40)),
  '/no-gzip': head({ 'content-encoding': 'gzip' }, PAGE),
  '/unknown-packing': head({ 'content-encoding': 'zip' }, PAGE),
  '/prototype': head({ 'content-encoding': 'constructor' }, PAGE),
  '/packed-often': head({ 'content-encoding': 'gzip, gzip, gzip, gzip' }, PAGE),
  '/short': (_, answer) => {
    answer.writeHead(200, { 'content-length': 500 })
    answer.write(PAGE)
    setTimeout(() => answer.destroy(), 20)
  },
}
let server: TestServer
beforeAll(async () => {
  server = await startServer(ANSWERS)
})
afterAll(() => server.close())

async function get(address: string, settings: Partial<ClientSettings> = {}) {
  const client: FetchClient = createTestClient({ obeysRobots: false, ...settings })
  try {
    return await client.get(address.startsWith('/') ? server.base + address : address)
  } finally {
    client.close()
  }
}

it.each([
  ['/loop', 'too-many-redirects'],
  ['/new-each-time', 'too-many-redirects'],
  ['/nowhere', 'bad-answer'],
  ['/metadata', 'refused-address'],
  ['/mapped', 'refused-address'],
  ['/nat64', 'refused-address'],
  ['/6to4', 'refused-address'],
  ['/large-head', 'too-large'],
  ['/many-headers', 'too-large'],
  ['/bomb', 'too-large'],
  ['/large', 'too-large'],
  ['/torn', 'bad-answer'],
  ['/no-gzip', 'bad-answer'],
  ['/unknown-packing', 'bad-answer'],
  ['/prototype', 'bad-answer'],
  ['/packed-often', 'bad-answer'],
  ['/short', 'cut-off'],
])('%s is %s', async (path, code) => {
  const outcome = await get(path)
  expect(outcome).toMatchObject({ kind: 'failed', code, isGone: false })
  expect(outcome.kind === 'failed' && outcome.reason).toMatch(/\.$/u)
})

it.each([
  ['/silent', { headMs: 40 }, 'did not answer'],
  ['/stalls', { stallMs: 40 }, 'did not go on sending'],
  ['/drips', { wholeMs: 100 }, 'did not send everything'],
])('%s ends by the clock', async (path, limits, words) => {
  const outcome = await get(path, limits)
  expect(outcome).toMatchObject({ kind: 'failed', code: 'timeout' })
  expect(outcome.kind === 'failed' && outcome.reason).toContain(words)
})

it('waits for a server that is slow and goes on sending', async () => {
  const own = await startServer({
    '/': (_, answer) => {
      answer.writeHead(200)
      let left = 30
      const timer = setInterval(() => {
        left -= 1
        if (left > 0) answer.write('.')
        else {
          clearInterval(timer)
          answer.end(PAGE)
        }
      }, 30)
    },
  })
  expect(await get(`${own.base}/`, { stallMs: 600 })).toMatchObject({ kind: 'response' })
  own.close()
})

it('unpacks no more than is allowed, however small the answer', async () => {
  const before = process.memoryUsage().rss
  expect(await get('/bomb')).toMatchObject({ code: 'too-large' })
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

describe('answers that are no HTTP', () => {
  /** Answers every connection with these bytes. */
  async function withRaw<T>(bytes: string, task: (base: string) => Promise<T>): Promise<T> {
    const raw = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(bytes))
    })
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve))
    try {
      return await task(`http://127.0.0.1:${(raw.address() as AddressInfo).port}/`)
    } finally {
      raw.close()
    }
  }

  it.each([
    ['', 'no-connection'],
    ['SSH-2.0-OpenSSH\r\n', 'bad-answer'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nThe quay', 'bad-answer'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'bad-answer'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nThe q', 'cut-off'],
    ['HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n', 'bad-answer'],
    // What stands behind the length could as well be the rest of the article.
    ['HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nThe quay is shut.', 'bad-answer'],
  ])('%j is %s', async (bytes, code) => {
    expect(await withRaw(bytes, (base) => get(base))).toMatchObject({ kind: 'failed', code })
  })

  it('reads a bare deflate stream', async () => {
    const { deflateRawSync, deflateSync } = await import('node:zlib')
    for (const pack of [deflateRawSync, deflateSync]) {
      const own = await startServer({ '/': head({ 'content-encoding': 'deflate' }, pack(PAGE)) })
      const outcome = await get(`${own.base}/`)
      expect(outcome.kind === 'response' && new TextDecoder().decode(outcome.response.body)).toBe(PAGE)
      own.close()
    }
  })
})

it('notices where a redirect leaves https', async () => {
  const { toOutcome } = await import('./to-outcome.js')
  const { BACK_OFF } = await import('./back-off.js')
  const response = {
    at: 0,
    status: 200,
    statusText: 'OK',
    httpVersion: '1.1',
    headers: {},
    requestHeaders: [],
    responseHeaders: [],
    wire: Buffer.from(PAGE),
    body: Buffer.from(PAGE),
    ip: null,
  }
  const asked = {
    now: 0,
    failures: 0,
    etag: null,
    lastModified: null,
    isConditional: false,
    backOff: BACK_OFF,
  }
  const by = (first: string, last: string) =>
    toOutcome(first, { ok: true, url: new URL(last), response, steps: [{ address: first, response }] }, asked)
  expect(by('https://vale.example/', 'http://vale.example/')).toMatchObject({
    response: { isDowngraded: true },
  })
  expect(by('http://vale.example/', 'https://vale.example/')).toMatchObject({
    response: { isDowngraded: false },
  })
})
