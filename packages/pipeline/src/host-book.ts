/** Hosts as the store knows them, in the form that the fetching client asks for. */
import type { HostBook } from '@parallax/ingest'
import type { Store } from '@parallax/store'

/** Slots, pauses and robots.txt that all workers of the store share. */
export function createHostBook({ hosts }: Pick<Store, 'hosts'>): HostBook {
  return {
    reserve: async (host, pauseMs, maxWaitMs) => {
      const { isTaken, at } = await hosts.reserve(host, pauseMs / 1000, maxWaitMs / 1000)
      return { isTaken, at: Date.parse(at) }
    },
    pause: (host, ms) => hosts.pause(host, ms / 1000),
    robots: async (origin) => {
      const kept = await hosts.robots(origin)
      return kept && { ...kept, until: Date.parse(kept.until) }
    },
    keepRobots: (origin, kept) =>
      hosts.putRobots(origin, { ...kept, until: new Date(kept.until).toISOString() }),
  }
}
