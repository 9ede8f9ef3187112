/** Which of two ISO 8601 times is earlier, as far as they are precise enough to tell. */
import { instantOf } from '../instant.js'

const DAY = 86_400_000

/** A time of day other than midnight to the second, which systems print when they know only the day. */
const CLOCK = /^\d{4}-\d\d-\d\d[T ](?!00:00(?::00(?:\.0+)?)?(?!\d|[:.]))\d\d:\d\d/u

/** The day that is written, whatever the zone. */
function dayOf(iso: string): number {
  return Math.floor(instantOf(iso.slice(0, 10)) / DAY)
}

/** True only where both times are known and precise enough to tell. */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [left, right] = [instantOf(one), instantOf(other)]
  if (!Number.isFinite(left) || !Number.isFinite(right)) return false
  return CLOCK.test(one) && CLOCK.test(other) ? left < right : dayOf(one) < dayOf(other)
}
