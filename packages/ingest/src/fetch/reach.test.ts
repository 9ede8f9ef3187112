/** Names that change their address, servers that do not answer, redirects into a private network. */
import type { lookup } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient } from './client.js'
import { fetchAddress } from './fetch-address.js'
import { checkedLookup } from './lookup.js'

type Address = { address: string; family: number }
const v4 = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 })
const PUBLIC = '93.184.215.14'

/** Answers each question with the next list of addresses, and the last one from then on. */
function createResolver(...answers: string[][]) {
  const asked: string[] = []
  const resolveHost = ((host: string, _: unknown, done: (error: null, found: Address[]) => void) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!
    asked.push(host)
    done(null, answer.map(v4))
  }) as unknown as typeof lookup
  return { asked, resolveHost }
}

const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, answer) => answer.end('The quay is shut.'),
  '/silent': () => {},
  '/stalls': (_, answer) => answer.write('The quay'),
  '/away': (_, answer) => answer.writeHead(302, { location: `http://inner.example:${port}/page` }).end(),
}
let server: Server
let port = 0
const seen: string[] = []

beforeAll(async () => {
  server = createServer((incoming, answer) => {
    seen.push(incoming.headers.host ?? '')
    ANSWERS[incoming.url ?? '']?.(incoming, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (resolveHost: typeof lookup, options: object): Promise<unknown> =>
  new Promise((resolve) => {
    checkedLookup({ allowLoopback: false, resolveHost })('vale.example', options, (error, address) =>
      resolve(error === null ? address : (error as Error & { code: string }).code),
    )
  })

it('hands the very address that it checked to the connection, and checks again when it is asked again', async () => {
  const { resolveHost, asked } = createResolver([PUBLIC], ['127.0.0.1'])
  expect(await ask(resolveHost, {})).toBe(PUBLIC)
  expect(asked).toHaveLength(1)
  expect(await ask(resolveHost, {})).toBe('refused-address')
})

it('resolves a name once for one connection, so that a second answer is never used', async () => {
  const { resolveHost, asked } = createResolver(['127.0.0.1'], ['10.0.0.1'])
  const answer = await fetchAddress(`http://vale.example:${port}/page`, { allowLoopback: true, resolveHost })
  expect(answer).toMatchObject({ ok: true })
  expect(asked).toEqual(['vale.example'])
})

it.each([
  [[PUBLIC, '127.0.0.1']],
  [['127.0.0.1', PUBLIC]],
  [['10.0.0.1']],
  [['::1']],
  [['::ffff:192.168.1.1']],
  [['fe80::1']],
  [['169.254.169.254']],
])('refuses a name that leads to %j, and never connects', async (addresses) => {
  const before = seen.length
  const { resolveHost } = createResolver(addresses)
  for (const options of [{}, { all: true }]) expect(await ask(resolveHost, options)).toBe('refused-address')
  expect(
    await fetchAddress(`http://vale.example:${port}/page`, { allowLoopback: false, resolveHost }),
  ).toMatchObject({ ok: false, code: 'refused-address' })
  expect(seen).toHaveLength(before)
})

it('checks the name that a redirect leads to', async () => {
  const before = seen.length
  const { resolveHost, asked } = createResolver(['127.0.0.1'], ['10.0.0.1'])
  const answer = await fetchAddress(`http://vale.example:${port}/away`, { allowLoopback: true, resolveHost })
  expect(answer).toMatchObject({ ok: false, code: 'refused-address' })
  expect(asked).toEqual(['vale.example', 'inner.example'])
  expect(seen.length - before).toBe(1)
})

it('lets a client keep the connection that was checked, and checks each new one', async () => {
  const { resolveHost, asked } = createResolver(['127.0.0.1'], ['10.0.0.1'])
  const client = createClient({
    contact: null,
    allowLoopback: true,
    delayMs: 0,
    obeysRobots: false,
    resolveHost,
  })
  const address = `http://vale.example:${port}/page`
  for (let i = 0; i < 3; i += 1) expect(await client.get(address)).toMatchObject({ kind: 'response' })
  expect(asked).toHaveLength(1)
  client.close()
  expect(await client.get(address)).toMatchObject({ kind: 'failed', code: 'refused-address', retryAt: null })
  client.close()
})

it('says that a name has no address', async () => {
  const { resolveHost } = createResolver([])
  expect(await fetchAddress('http://vale.example/', { allowLoopback: false, resolveHost })).toMatchObject({
    code: 'unknown-host',
  })
})

it.each([
  ['/silent', 'The server did not answer in time.'],
  ['/stalls', 'The server did not send everything in time.'],
])('gives up on a server that does %s', async (path, reason) => {
  const limits = path === '/silent' ? { headMs: 50 } : { wholeMs: 200 }
  expect(await fetchAddress(`http://127.0.0.1:${port}${path}`, { allowLoopback: true, ...limits })).toEqual({
    ok: false,
    code: 'timeout',
    reason,
  })
})
