/** The API over a store of its own, for tests: called through the typed client, without a socket. Every answer is checked against the table. */
import { type Client, createClient } from '@parallax/client'
import type { Role } from '@parallax/contract/api'
import { createClient as createFetchClient } from '@parallax/ingest'
import { createPool, type Pool } from '@parallax/pipeline'
import { openStore, type Store } from '@parallax/store'
import { findTargets, sqlite, type Target } from '../../store/src/_targets.js'
import { type AppOptions, createApp } from './app.js'
import { createAuth } from './auth/auth.js'
import { createCookies } from './auth/cookies.js'
import { createPasswords } from './auth/passwords.js'
import { createProvider } from './auth/provider.js'
import type { ProviderSettings } from './auth/provider-settings.js'
import { rememberPeople } from './auth/remember-people.js'
import type { Actor } from './handler.js'
import { handlers } from './handlers/index.js'
import { createHeldSettings } from './hosting/held-settings.js'
import type { DoorOptions } from './http/door.js'
import { createLive } from './live/live.js'
import type { Services } from './services.js'

export { findTargets, type Target }

export const ORIGIN = 'http://127.0.0.1:7070'

export interface TestApp {
  store: Store
  services: Services
  /** Calls as `Ada`, an administrator. */
  call: Client['call']
  /** A client of somebody else; null for nobody. */
  as(role: Role | null, name?: string): Client
  /** A bare request, as the administrator unless its headers say else. `path` begins with `/`. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** What the app called a fault of its own. Empty at the end of a test that expects none. */
  faults: unknown[]
  /** Sets the clock of handlers and store forward. */
  wait(seconds: number): void
  close(): Promise<void>
}

export interface TestAppOptions {
  /** SQLite where it is left out. */
  target?: Target
  handlers?: AppOptions['handlers']
  limits?: AppOptions['limits']
  /** Threads for reading and comparing; 1 where it is left out. They start when they are first used. */
  threads?: number
  /** Sessions and tokens are real; otherwise a token of the test says who acts. */
  isReal?: boolean
  door?: DoorOptions
  /** What the environment says of an identity provider. */
  provider?: ProviderSettings
  /** What else the services hold. */
  services?: (own: { store: Store; pool: Pool; clock: () => Date }) => Partial<Services>
}

/** Who a test token names: `test reader Ada`. */
function actorOf(request: Request): Actor | null {
  const [, role, name = ''] =
    /^Bearer test (\w+) (.+)$/u.exec(request.headers.get('authorization') ?? '') ?? []
  return role === undefined ? null : { id: `user-${name.toLowerCase()}`, name, role: role as Role }
}

const tokenOf = (role: Role, name: string) => `test ${role} ${name}`

export async function openApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { target = sqlite, threads = 1 } = options
  const place = await target.create()
  let ahead = 0
  const clock = () => new Date(Date.now() + ahead)
  const opened = await openStore({ ...place.options, now: clock })
  const store = { ...opened, people: rememberPeople(opened.people, clock) }
  const pool = createPool({ threads })
  const desk = createPool({ threads: 1 })
  const isHttps = options.door?.publicOrigin?.startsWith('https:') ?? false
  const auth = createAuth({
    people: store.people,
    guesses: store.guesses,
    clock,
    isLoopback: true,
    localName: 'Ada',
    isHttps,
    settings: createHeldSettings(store, clock),
    provider: options.provider
      ? createProvider({ ...options.provider, people: store.people, clock, cookies: createCookies(isHttps) })
      : null,
    // Hashing as dear as it must be would take most of the time of the tests.
    passwords: createPasswords({ logN: 4 }),
  })
  // Tests look when they want to.
  const live = createLive({ store, clock, every: 0 })
  const client = createFetchClient({ contact: null, allowLoopback: true, obeysRobots: false, delayMs: 0 })
  const own = { store, pool, desk, client, clock, auth, live }
  const services: Services = { ...own, ...options.services?.(own) }
  const faults: unknown[] = []
  const app = createApp({
    handlers: options.handlers ?? handlers,
    services,
    ...(options.isReal !== true && { authenticate: async (request) => actorOf(request) }),
    checksAnswers: true,
    onFault: ({ error }) => faults.push(error),
    ...(options.door && { door: options.door }),
    ...(options.limits && { limits: options.limits }),
  })
  const send: typeof fetch = async (input, init) => app.fetch(new Request(input as string, init))
  const as: TestApp['as'] = (role, name = 'Ada') =>
    createClient({ origin: ORIGIN, fetch: send, ...(role !== null && { token: tokenOf(role, name) }) })
  return {
    store,
    services,
    call: as('admin').call,
    as,
    request: (path, init) =>
      send(`${ORIGIN}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${tokenOf('admin', 'Ada')}`, 'x-parallax': '1', ...init?.headers },
      }),
    faults,
    wait: (seconds) => {
      ahead += seconds * 1000
    },
    async close() {
      live.close()
      await pool.close()
      await desk.close()
      client.close()
      await store.close()
      await place.remove()
    },
  }
}
