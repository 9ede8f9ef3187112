/** Two clients on one store ask a host as one would. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClientSettings, createClient } from '@parallax/ingest'
import { openStore, type Store } from '@parallax/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHostBook } from './host-book.js'

const DELAY_MS = 300

let folder = ''
let server: Server
let origin = ''
let stores: Store[] = []
const closing: (() => void)[] = []
/** Every request in order, with its instant by the steady clock. */
const seen: { path: string; at: number }[] = []
let answers: Record<string, { status: number; headers?: Record<string, string>; body?: string }> = {}

beforeEach(async () => {
  seen.length = 0
  answers = { '/robots.txt': { status: 200, body: 'User-agent: *\nDisallow: /private' } }
  server = createServer((request, response) => {
    const path = request.url ?? ''
    seen.push({ path, at: performance.now() })
    const { status, headers, body } = answers[path] ?? { status: 200, body: 'The quay is shut.' }
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'parallax-polite-'))
  stores = await Promise.all([openStore({ dataDir: folder }), openStore({ dataDir: folder })])
})
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await Promise.all(stores.map((store) => store.close()))
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

function createClients(settings: Partial<ClientSettings> = {}) {
  return stores.map((store) => {
    const shared = { contact: null, allowLoopback: true, delayMs: DELAY_MS, book: createHostBook(store) }
    const client = createClient({ ...shared, ...settings })
    closing.push(client.close)
    return client
  })
}
const count = (path: string) => seen.filter((each) => each.path === path).length

it('leaves the pause between requests, whoever makes them, and asks for robots.txt once', async () => {
  const clients = createClients()
  const paths = ['/a', '/b', '/c', '/private/d']
  const outcomes = await Promise.all(
    clients.flatMap((client) => paths.map((path) => client.get(origin + path))),
  )
  expect(outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind))).toEqual(
    [1, 2].flatMap(() => ['response', 'response', 'response', 'robots']),
  )
  expect(count('/robots.txt')).toBe(1)
  expect(seen).toHaveLength(7)
  const gaps = seen.slice(1).map(({ at }, i) => at - seen[i]!.at)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DELAY_MS)
})

it('keeps robots.txt for the next process, and what a host asked for', async () => {
  const [first, second] = createClients()
  await first!.get(`${origin}/a`)
  answers['/busy'] = { status: 503, headers: { 'retry-after': '600' } }
  const busy = await first!.get(`${origin}/busy`)
  expect(busy).toMatchObject({ kind: 'failed', code: 'busy' })
  const refused = await second!.get(`${origin}/b`)
  expect(refused).toMatchObject({ kind: 'failed', code: 'wait' })
  expect(await second!.get(`${origin}/private/d`)).toMatchObject({ kind: 'failed', code: 'robots' })
  expect(seen.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/busy'])
})

it('takes no slot where there is no pause', async () => {
  const [client] = createClients({ delayMs: 0 })
  const { reserve } = stores[0]!.hosts
  let asked = 0
  stores[0]!.hosts.reserve = (...host) => {
    asked += 1
    return reserve(...host)
  }
  expect(await client!.get(`${origin}/a`)).toMatchObject({ kind: 'response' })
  expect(asked).toBe(0)
})

it('takes a store that does not answer for no fault of the host', async () => {
  const [client] = createClients()
  await stores[0]!.close()
  const outcome = await client!.get(`${origin}/a`)
  expect(outcome).toMatchObject({ kind: 'failed', code: 'wait', reason: expect.stringContaining('closed') })
  expect(seen).toEqual([])
})
