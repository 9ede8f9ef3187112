/** Moments of ISO 8601 times, without the clock or the time zone of any machine. */
import { remember } from './memo.js'

const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?\s*(?:Z|([+-])(\d\d):?(\d\d))?)?/

/**
 * Milliseconds since 1970 UTC. A date alone is its first moment, a time without a zone is taken as UTC; infinity for what is
 * no ISO 8601 time, so that the unknown comes last in an order.
 */
export function instantOf(iso: string | null): number {
  return iso === null ? Number.POSITIVE_INFINITY : readInstant(iso)
}

const readInstant = remember((iso: string): number => {
  const parts = ISO.exec(iso)
  if (!parts) return Number.POSITIVE_INFINITY
  const [year, month, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const offset = (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0)) * 60_000
  const moment = Date.UTC(year!, month! - 1, day, hour, minute, 0) + second * 1000
  return parts[7] === '-' ? moment + offset : moment - offset
})
