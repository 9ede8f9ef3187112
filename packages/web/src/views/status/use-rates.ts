/** How much is done a minute, from two looks at what is done. */

import type { JobStage } from '@parallax/contract'
import type { Status } from '@parallax/contract/api'
import { useRef } from 'preact/hooks'

/** Two looks that lie closer together say nothing. */
const SHORTEST_MS = 8_000

export type Rates = Partial<Record<JobStage, number>>

interface Look {
  at: number
  done: Status['queue']['done']
}

export function ratesBetween(first: Look, last: Look): Rates | null {
  const minutes = (last.at - first.at) / 60_000
  if (last.at - first.at < SHORTEST_MS) return null
  const stages = Object.keys(last.done) as JobStage[]
  return Object.fromEntries(
    stages.map((stage) => [stage, Math.max(0, (last.done[stage] ?? 0) - (first.done[stage] ?? 0)) / minutes]),
  )
}

/** Null until there is something to go by. */
export function useRates(status: Status): Rates | null {
  const first = useRef<Look | null>(null)
  const now = { at: performance.now(), done: status.queue.done }
  first.current ??= now
  return ratesBetween(first.current, now)
}
