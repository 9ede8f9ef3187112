/** The time of the server, which all machines share, told forward by this machine's steady clock between two looks at it. */
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../sql/tables.js'

/** Two clocks drift apart by some milliseconds in this time. */
const LOOK_AGAIN_MILLISECONDS = 60_000

export function createServerClock(db: Kysely<Tables>): () => Promise<string> {
  let seen: { time: number; at: number } | null = null
  return async () => {
    const at = performance.now()
    if (seen === null || at - seen.at > LOOK_AGAIN_MILLISECONDS) {
      const { rows } = await sql<{ now: string }>`select clock_timestamp() as now`.execute(db)
      seen = { time: Date.parse(rows[0]!.now), at }
    }
    return new Date(seen.time + (at - seen.at)).toISOString()
  }
}
