import { sql } from 'kysely'
import type { Counts } from '../store.js'
import type { Context } from './context.js'

/** Names for people, and the rows that each of them stands for. */
const KINDS = {
  articles: 'article',
  versions: 'version',
  captures: 'capture',
  stories: 'story where merged_into is null',
  comparisons: 'comparison',
  reviews: 'review',
  outlets: 'outlet',
} as const

export function createCounts({ run }: Context): Counts {
  return {
    all: () =>
      run(async (db) => {
        const parts = Object.entries(KINDS).map(
          ([kind, rows]) => sql`select ${sql.lit(kind)} as kind, count(*) as records from ${sql.raw(rows)}`,
        )
        const { rows } = await sql<{
          kind: string
          records: number | string
        }>`${sql.join(parts, sql` union all `)}`.execute(db)
        return Object.fromEntries(rows.map(({ kind, records }) => [kind, Number(records)]))
      }),
  }
}
