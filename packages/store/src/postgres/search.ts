/** Full text on tsvector, one configuration a language; headlines by pg_trgm. */
import { type RawBuilder, sql } from 'kysely'
import { mentionConditions } from '../search/conditions.js'
import { foldText } from '../search/fold.js'
import type { Query } from '../search/query.js'
import type { Narrowing, Searched, SearchIndex } from '../search/search-index.js'
import { stemmingOf, UNSTEMMED } from '../search/stemming.js'
import type { Db } from '../sql/context.js'

/**
 * A word that a third of all articles hold would be ranked over all of them (32 ms among 20,000); of so many, the newest are ranked
 * (19 ms), and the rest is not what anybody looks for.
 */
const MAX_RANKED = 1_000
/** Weights of the letters D, C, B, A: a word of the headline (A) counts as four of the body (D). */
const WEIGHTS = '{0.25, 0, 0, 1}'

const configuration = (stemming: string) => sql`${`parallax_${stemming}`}::regconfig`

/** The words of each term go through the parser of the server as plain text: nothing in them is an operator. */
function queryOf({ wanted, unwanted }: Query, stemming: string): RawBuilder<unknown> {
  const term = (words: readonly string[]) =>
    sql`phraseto_tsquery(${configuration(stemming)}, ${words.join(' ')}::text)`
  const terms = [...wanted.map(term), ...unwanted.map((words) => sql`(!! ${term(words)})`)]
  return sql`(${sql.join(terms, sql` && `)})`
}

function narrow(narrowing: Narrowing): RawBuilder<unknown> {
  const { language, outlet, from, to } = narrowing
  const conditions = [
    sql`true`,
    ...mentionConditions(narrowing),
    ...(language === null ? [] : [sql`article.language = ${language}`]),
    ...(outlet === null ? [] : [sql`article.outlet = ${outlet}`]),
    ...(from === null
      ? []
      : [
          sql`article.first_seen >= ${from}::timestamptz and searched.day >= (${from}::timestamptz at time zone 'UTC')::date`,
        ]),
    ...(to === null
      ? []
      : [
          sql`article.first_seen < ${to}::timestamptz and searched.day <= (${to}::timestamptz at time zone 'UTC')::date`,
        ]),
  ]
  return sql.join(conditions, sql` and `)
}

async function put(db: Db, { key, day, stemming, headline, text }: Searched): Promise<void> {
  const title = foldText(headline)
  const config = configuration(stemming)
  const words = sql`setweight(to_tsvector(${config}, ${title}::text), 'A') || setweight(to_tsvector(${config}, ${foldText(text)}::text), 'D')`
  await sql`insert into searched (key, day, stemming, headline, words) values (${key}, ${day}, ${stemming}, ${title}, ${words})
    on conflict (key, day) do update set stemming = excluded.stemming, headline = excluded.headline, words = excluded.words`.execute(
    db,
  )
}

async function stems(db: Db, stemming: string, words: readonly string[]): Promise<Map<string, string>> {
  if (stemming === UNSTEMMED || words.length === 0) return new Map()
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize(${`parallax_${stemming}`}::regdictionary, word))[1] as stem from unnest(${[...words]}::text[]) as asked (word)`.execute(
    db,
  )
  return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem] as const])))
}

/** Stemmings that the articles have; looked up again when a search needs them, since another process may bring a new one. */
async function stemmingsInUse(db: Db): Promise<string[]> {
  const { rows } = await sql<{ stemming: string }>`
    with recursive used as (
      (select stemming from article order by stemming limit 1)
      union all
      select (select stemming from article where article.stemming > used.stemming order by stemming limit 1) from used where stemming is not null
    ) select stemming from used where stemming is not null`.execute(db)
  return rows.map(({ stemming }) => stemming)
}

export const postgresSearch: SearchIndex = {
  put,
  stems,
  async byWords(db, query, narrowing, limit) {
    const stemmings =
      narrowing.language === null ? await stemmingsInUse(db) : [stemmingOf(narrowing.language)]
    if (stemmings.length === 0) return []
    const found = stemmings.map(
      (
        stemming,
      ) => sql`select searched.key, searched.words, ${queryOf(query, stemming)} as query, article.first_seen
        from searched join article on article.key = searched.key
        where searched.stemming = ${stemming} and searched.words @@ ${queryOf(query, stemming)} and ${narrow(narrowing)}`,
    )
    const { rows } = await sql<{ key: string; score: number }>`
      select key, ts_rank(${WEIGHTS}::float4[], words, query, 1) as score
      from (select * from (${sql.join(found, sql` union all `)}) as hits order by first_seen desc limit ${MAX_RANKED}) as newest
      order by score desc, key limit ${limit}`.execute(db)
    return rows
  },
  async byTrigrams(db, words, narrowing, limit) {
    const text = words.join(' ')
    const { rows } = await sql<{ key: string; headline: string }>`
      select searched.key, searched.headline from searched join article on article.key = searched.key
      where ${text} <% searched.headline and ${narrow(narrowing)}
      order by word_similarity(${text}, searched.headline) desc, searched.key limit ${limit}`.execute(db)
    return rows
  },
}
