/** Sessions of browsers: a random secret in a cookie, its hash in the store. They lapse when unused, and in any case after some time. */
import type { Settings } from '@parallax/contract'
import type { People, Person } from '@parallax/store'
import type { Cookies } from './cookies.js'
import { hashOf, newSecret } from './secrets.js'

export interface Sessions {
  /** Begins one, never under a secret that was known before, and ends the one that the request came with. Returns the cookie. */
  open(person: Person, request: Request): Promise<string>
  /** Whose session the request came with; null where it has none that goes on. */
  find(request: Request): Promise<Person | null>
  /** The hash of the session that the request came with. */
  hashOf(request: Request): string | null
  /** Ends it; returns the cookie that takes the cookie away. */
  end(request: Request): Promise<string>
}

export interface SessionsOptions {
  people: People
  clock: () => Date
  cookies: Cookies
  /** How long they last, as it holds now. None lasts longer than was said at its beginning. */
  settings: () => Promise<Pick<Settings, 'sessionIdle' | 'sessionLongest'>>
}

/** In seconds. */
const HOUR = 3_600
/** How much later than the truth the last use may stand in the store, so that not every request writes. */
const SEEN_SECONDS = 300

const COOKIE = 'parallax'

export function createSessions({ people, clock, cookies, settings }: SessionsOptions): Sessions {
  const hashFrom = (request: Request) => {
    const secret = cookies.read(request, COOKIE)
    return secret === null ? null : hashOf(secret)
  }
  const endHash = async (hash: string | null) => {
    if (hash !== null) await people.endSession(hash)
  }
  return {
    hashOf: hashFrom,
    async open(person, request) {
      await endHash(hashFrom(request))
      const secret = newSecret()
      const [now, { sessionLongest }] = [clock(), await settings()]
      const longest = sessionLongest * HOUR
      const startedAt = now.toISOString()
      const until = new Date(now.getTime() + longest * 1000).toISOString()
      await people.openSession(
        { hash: hashOf(secret), person: person.id, startedAt, seenAt: startedAt, until },
        { at: startedAt, who: person.name, what: 'signed-in', subject: person.name, body: {} },
      )
      return cookies.set(COOKIE, secret, { seconds: longest })
    },
    async find(request) {
      const hash = hashFrom(request)
      if (hash === null) return null
      const now = clock()
      const found = await people.session(hash, now.toISOString())
      if (found === null || found.person.isDisabled) return null
      const since = (instant: string) => (now.getTime() - Date.parse(instant)) / 1000
      const [idle, { sessionIdle, sessionLongest }] = [since(found.session.seenAt), await settings()]
      if (idle > sessionIdle * HOUR || since(found.session.startedAt) >= sessionLongest * HOUR) {
        await people.endSession(hash)
        return null
      }
      if (idle > SEEN_SECONDS) await people.seen(hash, now.toISOString())
      return found.person
    },
    async end(request) {
      await endHash(hashFrom(request))
      return cookies.clear(COOKIE)
    },
  }
}
