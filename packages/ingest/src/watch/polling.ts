/** How often a feed is looked at: more often while it brings something, less often while it does not. Pure. */

export interface PollingBounds {
  /** Seconds. */
  least: number
  most: number
}

/** Half as often to eight times as often as was set, never more often than every minute, unless that was set, nor less often than every day. */
export function boundsOf(every: number): PollingBounds {
  const least = Math.max(Math.min(every, 60), Math.floor(every / 8))
  return { least, most: Math.max(least, Math.min(every * 2, 24 * 3600)) }
}

/** A look is well timed when it finds about one new entry. */
const FASTER = [1, 0.85, 0.7, 0.6] as const
const SLOWER = 1.3
const MANY = 0.5

/**
 * Seconds until the next look, after one that found `fresh` new entries `interval` seconds after the look before it. A feed that
 * never changes comes to rest at the upper bound, a busy one at the lower.
 */
export function nextInterval(interval: number, fresh: number, bounds: PollingBounds): number {
  const factor = fresh === 0 ? SLOWER : (FASTER[fresh - 1] ?? MANY)
  const wish = Number.isFinite(interval) && interval > 0 ? interval * factor : bounds.most
  return Math.round(Math.min(Math.max(wish, bounds.least), bounds.most))
}

/**
 * The instant of the next look. Counted from the last one, so that a late look does not move all that follow, but never in the past
 * and never further ahead than the interval, whatever the clock was set to in between.
 */
export function nextLook(lastAt: string | null, interval: number, now: string): string {
  const current = Date.parse(now)
  const wish = lastAt === null ? current : Date.parse(lastAt) + interval * 1000
  return new Date(Math.min(Math.max(wish, current), current + interval * 1000)).toISOString()
}
