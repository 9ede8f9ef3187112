/** A book in memory for tests, over a clock that the test holds. */
import type { HostBook, KeptRobots } from './host-book.js'
import type { Time } from './time.js'

export interface TestBook extends HostBook {
  /** Every call that asked for a slot: the host and the pause. */
  asked: [host: string, pauseMs: number][]
  kept: Map<string, KeptRobots>
  paused: Map<string, number>
}

export function createTestBook(time: Time): TestBook {
  const free = new Map<string, number>()
  const kept = new Map<string, KeptRobots>()
  const paused = new Map<string, number>()
  const asked: TestBook['asked'] = []
  return {
    asked,
    kept,
    paused,
    reserve: async (host, pauseMs, maxWaitMs) => {
      asked.push([host, pauseMs])
      const until = paused.get(host) ?? 0
      if (until > time.now()) return { isTaken: false, at: until }
      const at = Math.max(time.now(), free.get(host) ?? 0)
      if (at > time.now() + maxWaitMs) return { isTaken: false, at }
      free.set(host, at + pauseMs)
      return { isTaken: true, at }
    },
    pause: async (host, ms) => void paused.set(host, time.now() + ms),
    robots: async (origin) => kept.get(origin) ?? null,
    keepRobots: async (origin, robots) => void kept.set(origin, robots),
  }
}
