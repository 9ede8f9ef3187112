/** The source of the reading room: a part is fetched when it is first wanted, kept, and let go of where nobody waits for it any more. */
import type { Overview, Problem } from '@parallax/contract/api'
import { type ComparisonSource, LOADING, type Loaded, type PartKey, type ValueOf } from './source.js'

/** Rejects with what `problemOf` understands. */
export type FetchPart = (key: PartKey, signal: AbortSignal) => Promise<unknown>

export interface RoomSourceOptions {
  overview: Overview
  fetchPart: FetchPart
  problemOf(error: unknown): Problem
}

interface Wanted {
  loaded: Loaded<unknown>
  /** How many wait for it. */
  count: number
  abort: AbortController | null
}

/** How long a part that nobody wants is waited for all the same: a section that is drawn again wants it at once. */
const PATIENCE_MS = 250

export function createRoomSource({ overview, fetchPart, problemOf }: RoomSourceOptions): ComparisonSource {
  const parts = new Map<PartKey, Wanted>()
  const listeners = new Map<PartKey, Set<() => void>>()
  const entryOf = (key: PartKey): Wanted => {
    const known = parts.get(key)
    if (known !== undefined) return known
    const created: Wanted = { loaded: LOADING, count: 0, abort: null }
    parts.set(key, created)
    return created
  }
  const settle = (key: PartKey, loaded: Loaded<unknown>) => {
    const entry = entryOf(key)
    entry.loaded = loaded
    entry.abort = null
    for (const listener of listeners.get(key) ?? []) listener()
  }
  const load = (key: PartKey) => {
    const entry = entryOf(key)
    const abort = new AbortController()
    entry.abort = abort
    fetchPart(key, abort.signal).then(
      (value) => settle(key, { state: 'ready', value }),
      (error: unknown) => {
        if (!abort.signal.aborted) settle(key, { state: 'problem', problem: problemOf(error) })
      },
    )
  }
  const letGo = (key: PartKey) => {
    const entry = entryOf(key)
    if (entry.count > 0 || entry.abort === null) return
    entry.abort.abort()
    entry.abort = null
  }
  return {
    overview,
    isWhole: false,
    read: <Key extends PartKey>(key: Key) => {
      if (key === 'overview') return { state: 'ready', value: overview } as Loaded<ValueOf<Key>>
      return (parts.get(key)?.loaded ?? LOADING) as Loaded<ValueOf<Key>>
    },
    want: (key) => {
      const entry = entryOf(key)
      entry.count += 1
      if (key !== 'overview' && entry.loaded.state === 'loading' && entry.abort === null) load(key)
      return () => {
        entry.count -= 1
        setTimeout(() => letGo(key), PATIENCE_MS)
      }
    },
    retry: (key) => {
      entryOf(key).loaded = LOADING
      for (const listener of listeners.get(key) ?? []) listener()
      load(key)
    },
    subscribe: (key, listener) => {
      const all = listeners.get(key) ?? new Set()
      all.add(listener)
      listeners.set(key, all)
      return () => all.delete(listener)
    },
  }
}
