/**
 * What changes, told to all who listen. One look at the store a second serves every listener, since other processes write to it too;
 * while nobody listens, nobody looks.
 */
import { randomBytes } from 'node:crypto'
import type { LogEntry } from '@parallax/contract'
import type { LiveEvent } from '@parallax/contract/api'
import { batchState } from '@parallax/pipeline'
import type { Change, Store } from '@parallax/store'
import { createListener, type Listener, messageOf } from './listener.js'

export interface Live {
  /** Tells what this process knows at once, such as how far an input has come. */
  publish(event: LiveEvent): void
  /** A stream of server-sent events. What came after `lastId` comes first, as far as it is still known. */
  listen(lastId: string | null): ReadableStream<Uint8Array>
  /** Looks at the store now. */
  look(): Promise<void>
  listeners(): number
  /** Ends every stream. */
  close(): void
}

export interface LiveOptions {
  store: Store
  clock: () => Date
  /** Milliseconds between two looks; 0 for never by itself. */
  every?: number
  /** The store failed; the next look may do better. */
  onTrouble?: (error: unknown) => void
}

interface Told {
  number: number
  event: LiveEvent
}

const LOOK_MS = 1_000
const HEARTBEAT_MS = 15_000
/** A stream ends after this time, and the browser comes again: so nobody listens on whose right to it has ended. */
const LONGEST_MS = 30 * 60_000
/** A writer's clock may be this much behind, or its transaction this long. */
const SLACK_MS = 30_000
/** Events kept for listeners that come back. */
const KEPT = 1_000
/** Changes taken at one look; more come with the next. */
const MOST = 500
/** The queue is looked at less often: counting it costs more. */
const STATUS_LOOKS = 5

export function createLive({
  store,
  clock,
  every = LOOK_MS,
  onTrouble = () => undefined,
}: LiveOptions): Live {
  const boot = randomBytes(4).toString('hex')
  const listeners = new Set<Listener>()
  const told: Told[] = []
  const looker = createLooker(store, clock)
  let [count, timers, isLooking] = [0, [] as NodeJS.Timeout[], false]

  const idOf = (number: number) => `${boot}-${number}-${clock().getTime()}`
  function publish(event: LiveEvent): void {
    count += 1
    told.push({ number: count, event })
    if (told.length > KEPT) told.shift()
    const message = messageOf(event, idOf(count))
    for (const listener of listeners) listener.send(message)
  }
  async function look(): Promise<void> {
    // A slow store is asked again only when it has answered.
    if (isLooking) return
    isLooking = true
    try {
      for (const event of await looker.look()) publish(event)
    } catch (error) {
      onTrouble(error)
    } finally {
      isLooking = false
    }
  }
  function begin(): void {
    looker.begin()
    if (every === 0) return
    const now = () => performance.now()
    timers = [
      setInterval(() => void look(), every),
      setInterval(() => {
        for (const listener of listeners)
          if (now() - listener.since > LONGEST_MS) listener.end()
          else listener.beat()
      }, HEARTBEAT_MS),
    ]
    for (const timer of timers) timer.unref()
  }
  function rest(): void {
    for (const timer of timers) clearInterval(timer)
    timers = []
  }
  const missed = async (lastId: string, isFirst: boolean): Promise<LiveEvent[]> => {
    const [of, number, time] = lastId.split('-')
    // Only who missed what is still remembered is told from memory; while nobody listened, nobody looked either.
    const isRemembered = of === boot && !isFirst && Number(number) >= (told[0]?.number ?? 0) - 1
    if (!isRemembered) return changesSince(Number(time), store)
    return told.filter((each) => each.number > Number(number)).map(({ event }) => event)
  }
  return {
    publish,
    look,
    listeners: () => listeners.size,
    listen(lastId) {
      const listener = createListener(() => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      })
      const isFirst = listeners.size === 0
      if (isFirst) begin()
      listeners.add(listener)
      if (lastId !== null)
        missed(lastId, isFirst).then((events) => {
          for (const event of events) listener.send(messageOf(event, idOf(count)))
        }, onTrouble)
      return listener.stream
    },
    close() {
      for (const listener of listeners) listener.end()
    },
  }
}

/** For a listener that comes from another process, or from before this one began. */
async function changesSince(time: number, store: Store): Promise<LiveEvent[]> {
  if (!Number.isSafeInteger(time)) return []
  const since = new Date(Math.max(0, time - SLACK_MS)).toISOString()
  return (await store.changes.since(since, MOST)).map(toEvent)
}

const toEvent = (change: Change): LiveEvent =>
  change.kind === 'story'
    ? { type: 'story', story: change.story }
    : { type: 'comparison', story: change.story, comparison: change.comparison }

/** Remembers what was seen, so that each change is told once. */
function createLooker(store: Store, clock: () => Date) {
  let since = 0
  /** At the first look, what lies before it is known. */
  let hasBegun = false
  let seen = new Map<string, number>()
  let [line, queue, looks] = [null as number | null, '', 0]

  async function changes(): Promise<LiveEvent[]> {
    const from = Math.max(0, since - SLACK_MS)
    const found = await store.changes.since(new Date(from).toISOString(), MOST)
    const fresh = found.filter(
      (change) => !seen.has(keyOf(change)) && (hasBegun || Date.parse(change.at) >= since),
    )
    hasBegun = true
    for (const change of found) seen.set(keyOf(change), Date.parse(change.at))
    // A clock ahead of this one, on another machine, must not hide what comes meanwhile.
    since = Math.min(clock().getTime(), Math.max(since, ...found.map(({ at }) => Date.parse(at))))
    seen = new Map([...seen].filter(([, at]) => at >= since - SLACK_MS))
    return fresh.map(toEvent)
  }
  async function logged(): Promise<LiveEvent[]> {
    if (line === null) {
      line = await store.log.last()
      return []
    }
    const entries = await store.log.read(line, MOST)
    line = entries.at(-1)?.seq ?? line
    const reviews = entries
      .filter(({ what, body }) => what === 'review' && typeof body.review === 'string')
      .map(({ subject, body, who }): LiveEvent => {
        return { type: 'review', story: subject, review: String(body.review), who }
      })
    return [...reviews, ...(await inputs(entries))]
  }
  /** However many steps a batch took since the last look, it is told once, as it is now. */
  async function inputs(entries: readonly LogEntry[]): Promise<LiveEvent[]> {
    const ids = new Set(entries.filter(({ what }) => what === 'inputs').map(({ subject }) => subject))
    const batches = await Promise.all([...ids].map((id) => batchState(store, id)))
    return batches.flatMap((batch) => (batch === null ? [] : [{ type: 'inputs', batch }]))
  }
  async function status(): Promise<LiveEvent[]> {
    looks += 1
    if (looks % STATUS_LOOKS !== 1) return []
    const state = JSON.stringify({ ...(await store.jobs.state()), oldestSeconds: null })
    const hasChanged = queue !== '' && state !== queue
    queue = state
    return hasChanged ? [{ type: 'status' }] : []
  }
  return {
    /** From now on; what was before, nobody asked for. */
    begin() {
      since = clock().getTime()
      seen = new Map()
      hasBegun = false
      line = null
      queue = ''
      looks = 0
    },
    look: async () => [...(await changes()), ...(await logged()), ...(await status())],
  }
}

const keyOf = (change: Change) =>
  `${change.at} ${change.kind === 'story' ? change.story : `${change.story} ${change.comparison}`}`
