/**
 * Whom secrets belong to, remembered for seconds: every request brings one, and most bring the same. What changes through this process holds
 * at once; what another process changes, after {@link REMEMBERED_MS}.
 */
import type { People } from '@parallax/store'

/** A page asks for some ten things as it opens and programs ask many times a second; who is shut out elsewhere is so before a second page. */
export const REMEMBERED_MS = 2_000
/** Secrets that are remembered; the one that was looked up longest ago gives way. */
const MOST = 10_000

interface Memory<Value> {
  /** What `look` gave of late; nothing is remembered of a secret that it does not know, since anybody may invent such. */
  read(key: string, look: () => Promise<Value>): Promise<Value>
  /** Moves what is remembered where the store is about to be told the same. */
  move(change: (value: NonNullable<Value>) => NonNullable<Value>): void
  forget(): void
}

function createMemory<Value>(clock: () => Date): Memory<Value> {
  const held = new Map<string, { value: NonNullable<Value>; at: number }>()
  let turn = 0
  return {
    async read(key, look) {
      const at = clock().getTime()
      const found = held.get(key)
      if (found !== undefined && Math.abs(at - found.at) < REMEMBERED_MS) return found.value
      held.delete(key)
      const began = turn
      const value = await look()
      // What was looked up before a change came to its end may be of before it.
      if (value === null || value === undefined || turn !== began) return value
      held.set(key, { value, at })
      const [oldest] = held.keys()
      if (held.size > MOST && oldest !== undefined) held.delete(oldest)
      return value
    },
    move(change) {
      for (const entry of held.values()) entry.value = change(entry.value)
    },
    forget() {
      turn += 1
      held.clear()
    },
  }
}

export function rememberPeople(people: People, clock: () => Date): People {
  const emptiness = createMemory<boolean>(clock)
  const sessions = createMemory<Awaited<ReturnType<People['session']>>>(clock)
  const tokens = createMemory<Awaited<ReturnType<People['token']>>>(clock)
  /** Whether it goes well or not: a broken connection leaves open what was done. */
  const changing =
    <Given extends unknown[], Result>(change: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      try {
        return await change(...given)
      } finally {
        for (const memory of [emptiness, sessions, tokens]) memory.forget()
      }
    }
  return {
    ...people,
    isEmpty: () => emptiness.read('', people.isEmpty),
    async session(hash, now) {
      const found = await sessions.read(hash, () => people.session(hash, now))
      return found !== null && found.session.until > now ? found : null
    },
    token: (hash) => tokens.read(hash, () => people.token(hash)),
    // Requests side by side would all tell the store of the same use.
    async seen(hash, at) {
      sessions.move((found) =>
        found.session.hash === hash ? { ...found, session: { ...found.session, seenAt: at } } : found,
      )
      await people.seen(hash, at)
    },
    async usedToken(id, at) {
      tokens.move((found) =>
        found.token.id === id ? { ...found, token: { ...found.token, lastUsedAt: at } } : found,
      )
      await people.usedToken(id, at)
    },
    add: changing(people.add),
    change: changing(people.change),
    remove: changing(people.remove),
    endSession: changing(people.endSession),
    revokeToken: changing(people.revokeToken),
  }
}
