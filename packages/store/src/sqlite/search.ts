/** Full text on FTS5: words with English stems in one table, all other languages as they stand in another; headlines by trigrams. */
import { type RawBuilder, sql } from 'kysely'
import { foldText } from '../search/fold.js'
import type { Query } from '../search/query.js'
import type { Narrowing, Searched, SearchIndex } from '../search/search-index.js'
import { stemmingOf } from '../search/stemming.js'
import type { Db } from '../sql/context.js'

/** A word of the headline counts as this many of the body. */
const HEADLINE_WEIGHT = 4

const TABLES = ['words_english', 'words_simple'] as const
const tableOf = (stemming: string) => (stemming === 'english' ? 'words_english' : 'words_simple')

/** Words hold letters, digits and marks alone, so that nothing in them can be taken for an operator. */
const term = (words: readonly string[]) => `"${words.join(' ')}"`

function matchOf({ wanted, unwanted }: Query): string {
  const all = wanted.map(term).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(term).join(' OR ')})`
}

/** Null where every article is meant: then none has to be looked up for the ranking. */
function narrow({ language, outlet, from, to }: Narrowing): RawBuilder<unknown> | null {
  const conditions = [
    ...(language === null ? [] : [sql`article.language = ${language}`]),
    ...(outlet === null ? [] : [sql`article.outlet = ${outlet}`]),
    ...(from === null ? [] : [sql`article.first_seen >= ${from}`]),
    ...(to === null ? [] : [sql`article.first_seen < ${to}`]),
  ]
  return conditions.length === 0 ? null : sql.join(conditions, sql` and `)
}

async function put(db: Db, { key, stemming, headline, text }: Searched, isNew: boolean): Promise<void> {
  if (!isNew)
    for (const table of [...TABLES, 'headline_trigram'])
      await sql`delete from ${sql.table(table)} where rowid = ${key}`.execute(db)
  const title = foldText(headline)
  await sql`insert into ${sql.table(tableOf(stemming))} (rowid, headline, body) values (${key}, ${title}, ${foldText(text)})`.execute(
    db,
  )
  await sql`insert into headline_trigram (rowid, headline) values (${key}, ${title})`.execute(db)
}

interface ScoredRow {
  key: string | number | bigint
  score: number
}

export const sqliteSearch: SearchIndex = {
  put,
  async byWords(db, query, narrowing, limit) {
    const match = matchOf(query)
    const tables = narrowing.language === null ? TABLES : [tableOf(stemmingOf(narrowing.language))]
    const found = tables.map((name) => {
      const table = sql.table(name)
      return sql`select rowid as key, -bm25(${table}, ${HEADLINE_WEIGHT}, 1) as score from ${table} where ${table} match ${match}`
    })
    const condition = narrow(narrowing)
    const narrowed =
      condition === null ? sql`` : sql`join article on article.key = found.key where ${condition}`
    const { rows } = await sql<ScoredRow>`
      select found.key, found.score from (${sql.join(found, sql` union all `)}) as found ${narrowed}
      order by found.score desc, found.key limit ${limit}`.execute(db)
    return rows.map(({ key, score }) => ({ key: String(key), score }))
  },
  async byTrigrams(db, words, narrowing, limit) {
    const runs = new Set(
      words.flatMap((word) =>
        Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
      ),
    )
    if (runs.size === 0) return []
    const match = [...runs].map((run) => term([run])).join(' OR ')
    const { rows } = await sql<{ key: string | number; record: string }>`
      select article.key, article.record from headline_trigram join article on article.key = headline_trigram.rowid
      where headline_trigram match ${match} and ${narrow(narrowing) ?? sql`true`}
      order by bm25(headline_trigram), article.key limit ${limit}`.execute(db)
    return rows.map(({ key, record }) => ({
      key: String(key),
      headline: (JSON.parse(record) as { headline: string | null }).headline ?? '',
    }))
  },
}
