/** The reading room: API, sign-in and page behind one door, listening. */

import { createPool } from '@parallax/pipeline'
import type { Hono } from 'hono'
import { createApp } from '../app.js'
import { createAuth } from '../auth/auth.js'
import { createCookies } from '../auth/cookies.js'
import { createProvider } from '../auth/provider.js'
import { readProviderSettings } from '../auth/provider-settings.js'
import { rememberPeople } from '../auth/remember-people.js'
import { handlers } from '../handlers/index.js'
import { isLoopback } from '../http/door.js'
import type { Fault } from '../http/problems.js'
import { createLive } from '../live/live.js'
import type { Services } from '../services.js'
import { createHeldSettings } from './held-settings.js'
import { listen } from './listen.js'
import { addPage } from './page.js'

export interface RoomOptions {
  /** What the handlers need beside what the room makes itself. */
  base: Omit<Services, 'auth' | 'live' | 'desk'>
  host: string
  port: number
  /** Where people reach it, where that is not its own machine: `https://…`, of a proxy in front of it. */
  publicOrigin: string | null
  /** What the person without an account is called, where the settings do not say it. */
  localName: string
  /** Of the built page. */
  pageFolder: string
  /** Where the settings of an identity provider are read from. */
  env: Readonly<Record<string, string | undefined>>
  onFault: (fault: Fault) => void
}

export interface Room {
  /** For a person to open. */
  address: string
  port: number
  close(): Promise<void>
}

/** The server cannot be opened like this. The text says the cure. */
export class RoomSettingsError extends Error {
  override readonly name = 'RoomSettingsError'
}

/** Throws {@link RoomSettingsError}, `ProviderSettingsError` or `ListenError`, each with its cure. */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const { host, port, localName, pageFolder, env, onFault } = options
  const { clock } = options.base
  const people = rememberPeople(options.base.store.people, clock)
  const store = { ...options.base.store, people }
  const publicOrigin = originOf(options.publicOrigin)
  const isAlone = isLoopback(host) && publicOrigin === null
  const provider = readProviderSettings(env)
  if (!isAlone && provider === null && (await people.isEmpty())) throw withoutAccounts(host)
  if (ANY_HOST.has(host) && publicOrigin === null) throw withoutName(host)
  const isHttps = publicOrigin?.startsWith('https:') ?? false
  const auth = createAuth({
    ...{ people, guesses: store.guesses, clock, isLoopback: isAlone, localName, isHttps },
    settings: createHeldSettings(store, clock),
    provider: provider && createProvider({ ...provider, people, clock, cookies: createCookies(isHttps) }),
  })
  const live = createLive({
    store,
    clock,
    onTrouble: (error) => onFault({ id: 'live', where: 'live events', error }),
  })
  const desk = createPool({ threads: 1 })
  const services: Services = { ...options.base, store, auth, live, desk }
  const app: Hono = createApp({ handlers, services, door: { publicOrigin, host }, onFault })
  addPage(app, pageFolder)
  const listening = await listen(app, { host, port })
  return {
    port: listening.port,
    address: publicOrigin ?? `http://${nameOf(host)}:${listening.port}`,
    async close() {
      live.close()
      await listening.close()
      await desk.close()
    },
  }
}

/** Every address of the machine. */
const ANY_HOST = new Set(['0.0.0.0', '::', '[::]'])

/** Browsers treat `localhost` as the machine itself whatever its addresses. */
const nameOf = (host: string) => (isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host)

function originOf(given: string | null): string | null {
  if (given === null) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url !== null && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search === '')
    return url.origin
  throw new RoomSettingsError(
    `--public-origin ${given} does not do: write scheme and name alone, such as https://parallax.example.`,
  )
}

function withoutAccounts(host: string): RoomSettingsError {
  return new RoomSettingsError(
    `Nobody has an account yet, and ${host} can be reached from elsewhere: everybody would be an administrator. Add one first: parallax user add NAME --role admin`,
  )
}

function withoutName(host: string): RoomSettingsError {
  return new RoomSettingsError(
    `${host} is every address of this machine, and none says by which name people ask for it. Say so: --public-origin https://parallax.example`,
  )
}
