/** Which of two ISO 8601 times is earlier, as far as they are precise enough to tell. */
import { instantOf } from '../instant.js'
import { remember } from '../memo.js'

const DAY = 86_400_000

/** A time of day other than midnight to the second, which systems print when they know only the day. */
const CLOCK = /^\d{4}-\d\d-\d\d[T ](?!00:00(?::00(?:\.0+)?)?(?!\d|[:.]))\d\d:\d\d/u

interface Written {
  instant: number
  /** The day that is written, whatever the zone. */
  day: number
  hasClock: boolean
}

const readTime = remember(
  (iso): Written => ({
    instant: instantOf(iso),
    day: Math.floor(instantOf(iso.slice(0, 10)) / DAY),
    hasClock: CLOCK.test(iso),
  }),
)

/** True only where both times are known and precise enough to tell. */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [left, right] = [readTime(one), readTime(other)]
  if (!Number.isFinite(left.instant) || !Number.isFinite(right.instant)) return false
  return left.hasClock && right.hasClock ? left.instant < right.instant : left.day < right.day
}
