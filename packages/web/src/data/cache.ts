/**
 * Answers of the server, kept by operation and parameters. An answer that is kept is shown at once and asked for again behind it;
 * a request that nobody waits for any more is given up.
 */
import type { Client } from '@parallax/client'
import type { Problem } from '@parallax/contract/api'
import type { AnswerOf, Asked, ReadName } from './names.js'
import { problemOf } from './problem.js'

/** `value` is the last answer, `problem` why the last try failed: both where an older answer is still at hand. */
export interface Kept<Value> {
  value: Value | null
  problem: Problem | null
  isBusy: boolean
}

interface Entry {
  name: ReadName
  asked: object
  kept: Kept<unknown>
  /** Milliseconds of the clock; null while nothing came, or once it was called stale. */
  freshAt: number | null
  watchers: Set<() => void>
  stop: AbortController | null
}

export interface Tally {
  asked: number
  settled: number
}

export interface Cache {
  peek<Name extends ReadName>(name: Name, asked?: Asked<Name>): Kept<AnswerOf<Name>>
  /** Asks where there is no fresh answer, and tells of each change until the end that it gives. */
  watch<Name extends ReadName>(name: Name, asked: Asked<Name> | undefined, watcher: () => void): () => void
  /** Asks at once, whatever is kept. */
  again(name: ReadName, asked?: object): void
  put<Name extends ReadName>(name: Name, asked: Asked<Name> | undefined, value: AnswerOf<Name>): void
  /** What is shown of these is asked for again; the rest when it is shown next. */
  refresh(isMeant: (name: ReadName, asked: object) => boolean): void
  /** How many answers somebody waits for or shows, and how many of these are settled: here, or come to a problem. */
  tally(): Tally
  /** Forgets everything: another person sits here. */
  clear(): void
}

/** How long an answer is taken for fresh when it is shown again: a step back and forth asks nothing. */
const FRESH_MS = 5_000
/** Answers that nobody watches, kept beyond that. */
const MOST = 150
/** What never changes under its address. */
const FIXED: ReadonlySet<ReadName> = new Set(['getPart', 'getComparison', 'getVersion', 'getReading'])

const NOTHING: Kept<never> = { value: null, problem: null, isBusy: true }

/** The same parameters in another order are the same call. */
export function keyOf(name: ReadName, asked: object = {}): string {
  return JSON.stringify([name, asked], (_, value: unknown) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  )
}

/** Entries by key, those that were used last at the end. */
function createShelf() {
  const entries = new Map<string, Entry>()
  return {
    entries,
    entryOf(name: ReadName, asked: object = {}): Entry {
      const key = keyOf(name, asked)
      const fresh = { name, asked, kept: NOTHING, freshAt: null, watchers: new Set<() => void>(), stop: null }
      const entry: Entry = entries.get(key) ?? fresh
      entries.delete(key)
      entries.set(key, entry)
      return entry
    },
    /** The oldest that nobody watches go first. */
    makeRoom(): void {
      for (const [key, { watchers }] of entries) {
        if (entries.size <= MOST) return
        if (watchers.size === 0) entries.delete(key)
      }
    },
  }
}

function tell(entry: Entry, kept: Kept<unknown>): void {
  entry.kept = kept
  for (const watcher of [...entry.watchers]) watcher()
}

/** Gives a running request up; its answer is not taken any more. */
function giveUp(entry: Entry): void {
  entry.stop?.abort()
  entry.stop = null
}

function release(entry: Entry, watcher: () => void): void {
  entry.watchers.delete(watcher)
  // A watcher that comes in the same turn, such as the next view, takes the running request over.
  queueMicrotask(() => {
    if (entry.watchers.size > 0 || entry.stop === null) return
    giveUp(entry)
    entry.kept = { ...entry.kept, isBusy: entry.kept.value === null }
  })
}

/** An older answer stays where the server is at fault; where it refuses, such as what was removed, it goes. */
function failed({ value }: Kept<unknown>, problem: Problem): Kept<unknown> {
  const isPassing = problem.status === 0 || problem.status >= 500
  return { value: isPassing ? value : null, problem, isBusy: false }
}

export function createCache(client: Client, clock: () => number = () => performance.now()): Cache {
  const { entries, entryOf, makeRoom } = createShelf()
  const call = client.call as (name: ReadName, asked: object) => Promise<unknown>

  async function ask(entry: Entry): Promise<void> {
    giveUp(entry)
    const stop = new AbortController()
    entry.stop = stop
    if (!entry.kept.isBusy) tell(entry, { ...entry.kept, isBusy: true })
    const kept = await call(entry.name, { ...entry.asked, signal: stop.signal }).then(
      (value) => ({ value, problem: null, isBusy: false }),
      (error: unknown) => failed(entry.kept, problemOf(error)),
    )
    if (entry.stop !== stop) return
    entry.stop = null
    if (kept.problem?.status === 401 && entry.name !== 'getSession') void ask(entryOf('getSession'))
    if (kept.problem === null) entry.freshAt = clock()
    tell(entry, kept)
  }

  function isFresh({ name, kept, freshAt }: Entry): boolean {
    if (kept.value === null || freshAt === null) return false
    return FIXED.has(name) || clock() - freshAt < FRESH_MS
  }

  return {
    peek: (name, asked) => (entries.get(keyOf(name, asked))?.kept ?? NOTHING) as Kept<never>,
    watch(name, asked, watcher) {
      const entry = entryOf(name, asked)
      entry.watchers.add(watcher)
      if (entry.stop === null && !isFresh(entry)) void ask(entry)
      makeRoom()
      return () => release(entry, watcher)
    },
    again: (name, asked) => void ask(entryOf(name, asked)),
    put(name, asked, value) {
      const entry = entryOf(name, asked)
      giveUp(entry)
      entry.freshAt = clock()
      tell(entry, { value, problem: null, isBusy: false })
    },
    refresh(isMeant) {
      for (const entry of [...entries.values()]) {
        if (!isMeant(entry.name, entry.asked)) continue
        entry.freshAt = FIXED.has(entry.name) ? entry.freshAt : null
        if (entry.watchers.size > 0 && !isFresh(entry)) void ask(entry)
      }
    },
    tally() {
      const watched = [...entries.values()].filter(({ watchers }) => watchers.size > 0)
      const settled = watched.filter(({ kept }) => kept.value !== null || kept.problem !== null)
      return { asked: watched.length, settled: settled.length }
    },
    clear() {
      for (const [key, entry] of [...entries]) {
        giveUp(entry)
        if (entry.watchers.size === 0) entries.delete(key)
        else {
          tell(entry, NOTHING)
          void ask(entry)
        }
      }
    },
  }
}
