/**
 * What all who ask the same hosts share, so that many processes ask a host no more often than one. Without such a book a client keeps to
 * what it knows itself. Instants are milliseconds since 1970 by the clock of this machine.
 */
import { FetchError } from './fetch-error.js'
import type { Time } from './time.js'

/** `at` is the slot; where none was taken, when to ask for one again. */
export interface Slot {
  isTaken: boolean
  at: number
}

/**
 * The robots.txt of an origin. `text` is null where there is none; `why` says for what reason it could not be had, and then nothing is
 * asked of the origin. `until` it need not be asked for again; beyond, it is what was known last.
 */
export interface KeptRobots {
  text: string | null
  why: { code: string; reason: string } | null
  until: number
}

export interface HostBook {
  /**
   * Takes the next slot of a host; the one behind it is `pauseMs` later, whoever takes it. None is taken where it would be more than
   * `maxWaitMs` off, or where the host is to be left alone.
   */
  reserve: (host: string, pauseMs: number, maxWaitMs: number) => Promise<Slot>
  /** Leaves a host alone for so many milliseconds. */
  pause: (host: string, ms: number) => Promise<void>
  robots: (origin: string) => Promise<KeptRobots | null>
  keepRobots: (origin: string, kept: KeptRobots) => Promise<void>
}

/** How long nothing is asked where the book cannot be read, in milliseconds. */
const UNREADABLE_MS = 30_000

/**
 * A book that cannot be read is no fault of the host: then it is nobody's turn for a while. What cannot be written down is left out; the
 * others find it out for themselves by one request more.
 */
export function guardBook(book: HostBook, time: Time): HostBook {
  const asWait = (error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error)
    throw new FetchError('wait', `It is not known whose turn it is. ${why}`, time.now() + UNREADABLE_MS)
  }
  const leaveOut = (): void => undefined
  return {
    reserve: (...asked) => book.reserve(...asked).catch(asWait),
    pause: (...told) => book.pause(...told).catch(leaveOut),
    robots: (origin) => book.robots(origin).catch(asWait),
    keepRobots: (...told) => book.keepRobots(...told).catch(leaveOut),
  }
}
