/** Full text on FTS5: words with English stems in one table, all other languages as they stand in another; headlines by trigrams. */
import { type RawBuilder, sql } from 'kysely'
import { articleConditions, mentionConditions } from '../search/conditions.js'
import { foldText } from '../search/fold.js'
import type { Query } from '../search/query.js'
import type { Narrowing, Searched, SearchIndex } from '../search/search-index.js'
import { stemmingOf } from '../search/stemming.js'
import type { Db } from '../sql/context.js'

/** A word of the headline counts as this many of the body. */
const HEADLINE_WEIGHT = 4

/** How words are cut in the tables. */
const TOKENS = `porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'`

const TABLES = ['words_english', 'words_simple'] as const
const tableOf = (stemming: string) => (stemming === 'english' ? 'words_english' : 'words_simple')

/** Words hold letters, digits and marks alone, so that nothing in them can be taken for an operator. */
const term = (words: readonly string[]) => `"${words.join(' ')}"`

function matchOf({ wanted, unwanted }: Query): string {
  const all = wanted.map(term).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(term).join(' OR ')})`
}

/** Null where every article is meant: then none has to be looked up for the ranking. */
function narrow(narrowing: Narrowing): RawBuilder<unknown> | null {
  const conditions = [...articleConditions(narrowing), ...mentionConditions(narrowing)]
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

/**
 * The stemmer is the index's own and has no name in SQL: the words go through an index of their own, in memory, whose terms can be read.
 * Words of all other languages are indexed as they stand.
 */
async function stems(db: Db, stemming: string, words: readonly string[]): Promise<Map<string, string>> {
  if (stemming !== 'english' || words.length === 0) return new Map()
  const found = new Map<string, string>()
  await sql`create virtual table if not exists temp.stemmed using fts5 (word, content='', tokenize=${sql.lit(TOKENS)})`.execute(
    db,
  )
  await sql`create virtual table if not exists temp.stem using fts5vocab(temp, stemmed, instance)`.execute(db)
  for (let start = 0; start < words.length; start += BATCH) {
    const some = words.slice(start, start + BATCH)
    const values = some.map((word, index) => sql`(${index}, ${word})`)
    await sql`insert into temp.stemmed (stemmed) values ('delete-all')`.execute(db)
    await sql`insert into temp.stemmed (rowid, word) values ${sql.join(values)}`.execute(db)
    const { rows } = await sql<{ doc: number; term: string }>`select doc, term from temp.stem`.execute(db)
    for (const { doc, term } of rows) found.set(some[doc]!, term)
  }
  return found
}

/** Words of one statement. */
const BATCH = 1_000

interface ScoredRow {
  key: string | number | bigint
  score: number
}

export const sqliteSearch: SearchIndex = {
  put,
  stems,
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
