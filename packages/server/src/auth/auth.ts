/** Who a request is from: a token, a session, or the one person who works on this machine without accounts. */
import type { Settings } from '@parallax/contract'
import type { Role, Session } from '@parallax/contract/api'
import type { Guesses, People, Person, PersonToken } from '@parallax/store'
import { type Actor, type Authenticate, reaches } from '../authenticate.js'
import { ProblemError } from '../problem.js'
import { createCookies } from './cookies.js'
import { createPasswords, type Passwords } from './passwords.js'
import type { Provider } from './provider.js'
import { hashOf, TOKEN_PREFIX } from './secrets.js'
import { createSessions, type Sessions } from './sessions.js'
import { type CheckSignIn, createSignIn } from './sign-in.js'

export interface AuthOptions {
  people: People
  guesses: Guesses
  clock: () => Date
  /** Reached on its own machine alone. Only then may somebody work without an account. */
  isLoopback: boolean
  /** What the person without an account is called, where the settings do not say it. */
  localName: string
  /** Whether browsers reach the server by https. */
  isHttps: boolean
  /** As they hold now. */
  settings: () => Promise<Settings>
  provider?: Provider | null
  passwords?: Passwords
}

export interface Auth {
  authenticate: Authenticate
  /** `open` while there is nobody to sign in and only this machine can ask. */
  mode(): Promise<Session['mode']>
  sessions: Sessions
  passwords: Passwords
  checkSignIn: CheckSignIn
  provider: Provider | null
}

/** Other schemes belong to a proxy in between. */
const BEARER = /^Bearer(?:\s+(.*))?$/iu

/** How much later than the truth the last use of a token may stand in the store. */
const USED_MS = 60_000

export function createAuth(options: AuthOptions): Auth {
  const { people, guesses, clock, isLoopback, localName, isHttps, settings, provider = null } = options
  const passwords = options.passwords ?? createPasswords()
  const sessions = createSessions({ people, clock, cookies: createCookies(isHttps), settings })
  const mode = async () =>
    isLoopback && provider === null && (await people.isEmpty()) ? ('open' as const) : ('accounts' as const)
  return {
    mode,
    sessions,
    passwords,
    checkSignIn: createSignIn({ people, passwords, guesses }),
    provider,
    async authenticate(request) {
      const bearer = BEARER.exec(request.headers.get('authorization') ?? '')
      if (bearer !== null) return byToken(bearer[1] ?? '', people, clock)
      const person = await sessions.find(request)
      if (person !== null) return toActor(person, person.role)
      if ((await mode()) !== 'open') return null
      return { id: null, name: (await settings()).name ?? localName, role: 'admin' }
    },
  }
}

const toActor = ({ id, name }: Person, role: Role): Actor => ({ id, name, role })

/** The lower of both. */
export const lesser = (a: Role, b: Role): Role => (reaches(a, b) ? b : a)

async function byToken(secret: string, people: People, clock: () => Date): Promise<Actor> {
  const found = secret.startsWith(TOKEN_PREFIX) ? await people.token(hashOf(secret)) : null
  const now = clock()
  if (found === null || found.person.isDisabled || hasLapsed(found.token, now)) throw unknownToken()
  const { token, person } = found
  if (token.lastUsedAt === null || now.getTime() - Date.parse(token.lastUsedAt) > USED_MS)
    await people.usedToken(token.id, now.toISOString())
  return toActor(person, lesser(token.role, person.role))
}

const hasLapsed = ({ expiresAt }: PersonToken, now: Date) =>
  expiresAt !== null && Date.parse(expiresAt) <= now.getTime()

function unknownToken(): ProblemError {
  return new ProblemError({
    status: 401,
    type: 'token',
    title: 'The token opens nothing.',
    detail: 'It is not known, was revoked, has lapsed, or its owner is disabled.',
    cure: 'Issue another one on the page under People, and send that.',
    headers: { 'www-authenticate': 'Bearer realm="parallax", error="invalid_token"' },
  })
}
