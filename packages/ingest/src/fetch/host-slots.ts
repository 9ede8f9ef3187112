/** Slots from a shared book, as the line of a host uses them. */
import { FetchError } from './fetch-error.js'
import type { HostBook } from './host-book.js'
import { type Time, toInstant } from './time.js'

/**
 * A slot may be used so many milliseconds late, since timers and threads are; as much is added between two slots, so that a late request
 * and a punctual one behind it still keep the pause.
 */
const LATE_MS = 100
/** Slots missed in a row after which this process is too busy to ask anybody. */
const MAX_MISSED = 5

/** Both ends in ticks. */
export interface HeldSlot {
  from: number
  until: number
}

export interface HostSlots {
  /** @throws {FetchError} `wait` where none is to be had soon. `missed`: slots that were taken and not used in time. */
  take: (host: string, pauseMs: number, missed: number) => Promise<HeldSlot>
}

export function createHostSlots(book: HostBook, maxWaitMs: number, time: Time): HostSlots {
  return {
    take: async (host, pauseMs, missed) => {
      if (missed >= MAX_MISSED) throw waitFor(host, time.now())
      const { isTaken, at } = await book.reserve(host, pauseMs + LATE_MS, maxWaitMs)
      if (!isTaken) throw waitFor(host, at)
      const from = time.ticks() + at - time.now()
      return { from, until: from + LATE_MS }
    },
  }
}

export function waitFor(host: string, at: number): FetchError {
  return new FetchError('wait', `Nothing is asked of ${host} before ${toInstant(at)}.`, at)
}
