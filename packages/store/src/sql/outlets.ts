import type { Outlet } from '@parallax/contract'
import type { OutletPractice } from '@parallax/contract/api'
import { type RawBuilder, sql } from 'kysely'
import type { Outlets } from '../store.js'
import type { Context, Db } from './context.js'
import { plainHost } from './mentions.js'
import { nameOf, toRecord } from './values.js'

/** Most named sources that are shown. */
const MAX_SOURCES = 20

type Told = Pick<Outlet, 'name' | 'hosts'>

/** Readings that are of this outlet. */
function isOf({ name, hosts }: Told): RawBuilder<unknown> {
  const known = hosts.map((host) => sql`${plainHost(host)}`)
  const lies = known.length === 0 ? sql`` : sql` or reading.host in (${sql.join(known)})`
  return sql`(reading.outlet = ${name}${lies})`
}

type Counts = Omit<OutletPractice, 'sources'>

async function countOf(db: Db, outlet: Told): Promise<Counts> {
  const { rows } = await sql<Record<keyof Counts, number | string | null>>`
    select count(*) as articles, sum(1 - is_counted) as unread, sum(sentences) as sentences, sum(attributions) as attributions,
      sum(named) as named, sum(unnamed) as unnamed, sum(official) as official, sum(own) as own
    from reading where ${isOf(outlet)}`.execute(db)
  const counts = rows[0]!
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, Number(count ?? 0)]),
  ) as Counts
}

/** The most named, each with the newest article that names it. */
async function sourcesOf(db: Db, outlet: Told): Promise<OutletPractice['sources']> {
  const { rows: most } = await sql<{ name: string; uses: number | string }>`
    select source_mention.name, sum(source_mention.uses) as uses
    from reading join source_mention on source_mention.key = reading.key where ${isOf(outlet)}
    group by source_mention.name order by uses desc, source_mention.name limit ${MAX_SOURCES}`.execute(db)
  if (most.length === 0) return []
  const { rows: newest } = await sql<{ name: string; key: string | number }>`
    select name, key from (
      select source_mention.name, source_mention.key,
        row_number() over (partition by source_mention.name order by article.first_seen desc, article.key) as place
      from reading join source_mention on source_mention.key = reading.key join article on article.key = reading.key
      where ${isOf(outlet)} and source_mention.name in (${sql.join(most.map(({ name }) => name))})
    ) as placed where place = 1`.execute(db)
  const articles = new Map(newest.map(({ name, key }) => [name, String(key)]))
  return most.map(({ name, uses }) => ({ name, count: Number(uses), article: articles.get(name)! }))
}

async function putOutlet(db: Db, outlet: Outlet): Promise<void> {
  const row = { name: nameOf(outlet.name, 'an outlet'), record: toRecord(outlet) }
  await db
    .insertInto('outlet')
    .values(row)
    .onConflict((is) => is.column('name').doUpdateSet({ record: row.record }))
    .execute()
}

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as Outlet

export function createOutlets({ run, write }: Context): Outlets {
  return {
    put: (...outlets) =>
      write(async (db) => {
        for (const outlet of outlets) await putOutlet(db, outlet)
      }),
    async get(name) {
      const row = await run((db) =>
        db.selectFrom('outlet').select('record').where('name', '=', name).executeTakeFirst(),
      )
      return row ? fromRow(row) : null
    },
    async list() {
      const rows = await run((db) => db.selectFrom('outlet').select('record').execute())
      return rows.map(fromRow).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    seen: () =>
      run(async (db) => {
        const { rows } = await sql<{ outlet: string | null; host: string | null; articles: number | string }>`
          select outlet, host, count(*) as articles from reading group by outlet, host`.execute(db)
        return rows.map((row) => ({ ...row, articles: Number(row.articles) }))
      }),
    practice: (outlet) =>
      run(async (db) => ({ ...(await countOf(db, outlet)), sources: await sourcesOf(db, outlet) })),
  }
}
