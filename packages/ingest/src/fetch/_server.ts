/** A server on this machine for tests of fetching, a clock that the test holds, and a client over both. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ClientSettings, createClient, type FetchClient } from './client.js'
import type { Time } from './time.js'

export interface TestServer {
  base: string
  port: number
  /** Every request in order: path, and the headers as they came. */
  seen: { path: string; headers: IncomingMessage['headers']; rawHeaders: string[] }[]
  /** Connections that were ever opened. */
  connections: () => number
  close: () => void
}

/** Paths that are not listed answer 404, robots.txt among them. */
export async function startServer(answers: Readonly<Record<string, RequestListener>>): Promise<TestServer> {
  const seen: TestServer['seen'] = []
  const server: Server = createServer((incoming, answer) => {
    const path = incoming.url ?? ''
    seen.push({ path, headers: incoming.headers, rawHeaders: incoming.rawHeaders })
    const listener = answers[path]
    if (listener === undefined) answer.writeHead(404).end('no')
    else listener(incoming, answer)
  })
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    seen,
    connections: () => connections,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Time that passes only by sleeping, and at once. `slept` lists every wait. */
export function createTestTime(
  start = '2031-05-04T06:00:00.000Z',
): Time & { slept: number[]; pass: (ms: number) => void } {
  const begin = Date.parse(start)
  let passed = 0
  const slept: number[] = []
  return {
    slept,
    now: () => begin + passed,
    ticks: () => passed,
    sleep: async (ms) => {
      slept.push(ms)
      passed += ms
    },
    pass: (ms) => {
      passed += ms
    },
  }
}

export function createTestClient(settings: Partial<ClientSettings> = {}): FetchClient {
  return createClient({ contact: null, allowLoopback: true, delayMs: 0, ...settings })
}
