/** When to come back to a server that is busy or broken. */
import { createHash } from 'node:crypto'

export interface BackOffSettings {
  /** After the first failure, in milliseconds. */
  firstMs: number
  /** Never longer than this, whatever the number of failures or the server's own wish. */
  mostMs: number
}

export const BACK_OFF: BackOffSettings = { firstMs: 60_000, mostMs: 24 * 3_600_000 }

/**
 * Milliseconds to wait after `failures` failures in a row (1 or more): doubled each time, then between half and all of that,
 * chosen by the hash of `key`, so that sources that failed together do not come back together and a test knows when.
 */
export function backOff(failures: number, key: string, settings: BackOffSettings = BACK_OFF): number {
  const doublings = Math.min(Math.max(failures, 1) - 1, 40)
  const full = Math.min(settings.firstMs * 2 ** doublings, settings.mostMs)
  const share = createHash('sha256').update(`${key} ${failures}`).digest().readUInt32BE(0) / 2 ** 32
  return Math.round(full * (0.5 + share / 2))
}

/**
 * Milliseconds that the header `Retry-After` asks for: a number of seconds, or a date that is held against the `Date` of the same
 * answer, so that a server whose clock is wrong is still understood, else against `now`. Null where it says nothing of use.
 */
export function readRetryAfter(
  header: string | null | undefined,
  serverDate: string | null | undefined,
  now: number,
): number | null {
  const value = header?.trim() ?? ''
  if (/^\d{1,12}$/u.test(value)) return Number(value) * 1000
  // Only dates of HTTP: `Date.parse` takes "7 dogs" for a day in July.
  if (!/^[A-Z][a-z]+,? /u.test(value)) return null
  const until = Date.parse(value)
  if (Number.isNaN(until)) return null
  const from = Date.parse(serverDate ?? '')
  return Math.max(0, until - (Number.isNaN(from) ? now : from))
}
