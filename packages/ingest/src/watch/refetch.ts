/** When an article is looked at again. Pure; instants are ISO 8601 in UTC. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Milliseconds after the first sight. Most changes come within the first hour; corrections come for days. */
export const REFETCH_SCHEDULE: readonly number[] = [
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
  48 * HOUR,
  7 * 24 * HOUR,
]

export interface Refetch {
  at: string
  /** The place in the schedule that this look stands for; the next one is asked for with one more. */
  step: number
}

/**
 * The next look at an article that was first seen at `firstSeen`, where the steps before `count` are done; null after the last.
 * Steps that were missed are made up for by one look at once, and not by one each. Where the clock was set back, and the first
 * sight lies ahead, no look waits longer than its step.
 */
export function nextRefetch(
  firstSeen: string,
  count: number,
  now: string,
  schedule: readonly number[] = REFETCH_SCHEDULE,
): Refetch | null {
  const current = Date.parse(now)
  const start = Math.min(Date.parse(firstSeen), current)
  let step = count
  const first = schedule[step]
  if (first === undefined) return null
  while (start + (schedule[step + 1] ?? Number.POSITIVE_INFINITY) <= current) step += 1
  return { at: new Date(Math.max(start + schedule[step]!, current)).toISOString(), step }
}
