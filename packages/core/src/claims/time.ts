/** Which of two ISO 8601 times is earlier, as far as they are precise enough to tell. */
import { instantOf } from '../instant.js'
import { remember } from '../memo.js'

const DAY = 86_400_000

/** A time of day other than midnight to the second, which systems print when they know only the day. */
const CLOCK = /^\d{4}-\d\d-\d\d[T ](?!00:00(?::00(?:\.0+)?)?(?!\d|[:.]))\d\d:\d\d/u

/** A time that is written, as far as it is precise. */
export interface Written {
  instant: number
  /** The day that is written, whatever the zone. */
  day: number
  hasClock: boolean
}

const readIso = remember((iso): Written | null => {
  const instant = instantOf(iso)
  if (!Number.isFinite(instant)) return null
  return { instant, day: Math.floor(instantOf(iso.slice(0, 10)) / DAY), hasClock: CLOCK.test(iso) }
})

/** Null for what is not known or is no time. */
export function readTime(iso: string | null): Written | null {
  return iso === null ? null : readIso(iso)
}

/** True only where both times are known and precise enough to tell. */
export function isEarlier(one: Written | null, other: Written | null): boolean {
  if (one === null || other === null) return false
  return one.hasClock && other.hasClock ? one.instant < other.instant : one.day < other.day
}

/** {@link isEarlier} of times as they are written. */
export function isBefore(one: string | null, other: string | null): boolean {
  return isEarlier(readTime(one), readTime(other))
}
