/** A comparison of the room in parts: each is fetched when it is first watched, kept in the cache, and given up where nobody waits for it. */
import type { Overview } from '@parallax/contract/api'
import { type ComparisonSource, LOADING, type Loaded, type PartKey, type ValueOf } from '../model/source.js'
import type { Cache } from './cache.js'

export interface RoomSourceOptions {
  cache: Cache
  /** Its id. */
  comparison: string
  overview: Overview
}

export function createRoomSource({ cache, comparison, overview }: RoomSourceOptions): ComparisonSource {
  const askedFor = (part: PartKey) => ({ params: { comparison, part } })
  /** One object for one value, so that what is drawn from it is drawn once. */
  const known = new Map<PartKey, Loaded<unknown>>()
  const read = (key: PartKey): Loaded<unknown> => {
    const { value, problem } = cache.peek('getPart', askedFor(key))
    const last = known.get(key)
    if (value !== null) {
      if (last?.state === 'ready' && last.value === value) return last
      known.set(key, { state: 'ready', value })
    } else known.set(key, problem === null ? LOADING : { state: 'problem', problem })
    return known.get(key) ?? LOADING
  }
  return {
    overview,
    isWhole: false,
    read: <Key extends PartKey>(key: Key) =>
      (key === 'overview' ? { state: 'ready', value: overview } : read(key)) as Loaded<ValueOf<Key>>,
    watch: (key, listener) => cache.watch('getPart', askedFor(key), listener),
    retry: (key) => cache.again('getPart', askedFor(key)),
  }
}
