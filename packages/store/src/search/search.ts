/**
 * The search: by words first; where no article has them all, by headlines whose letters are nearly those; by names and figures as the
 * readings have them; and where nothing is asked but an outlet, a language or a time, the newest.
 */
import { type RawBuilder, sql } from 'kysely'
import { type ArticleRow, toArticle } from '../sql/article-row.js'
import type { Context, Db } from '../sql/context.js'
import { fromToken, toToken } from '../sql/paging.js'
import { countOf, instantOf, keyOf } from '../sql/values.js'
import type { Paging, SearchHit, SearchPage, SearchQuery } from '../store.js'
import { articleConditions, fitOf, mentionConditions } from './conditions.js'
import { foldText, foldWords } from './fold.js'
import { type Asked, toHits } from './hits.js'
import { parseQuery, type Query } from './query.js'
import type { Narrowing, SearchIndex } from './search-index.js'
import { containment, LEAST_LIKENESS, trigramsOf } from './similarity.js'

/** Nobody turns more pages than these; a ranking beyond them would cost more with every page. */
const MAX_RANKED = 1_000
/** Headlines that are compared letter by letter. */
const MAX_CANDIDATES = 200

interface Ranked {
  key: string
  score: number
}

async function fuzzy(index: SearchIndex, db: Db, query: Query, narrowing: Narrowing): Promise<Ranked[]> {
  const words = query.wanted.flat()
  const wanted = trigramsOf(words)
  const candidates = await index.byTrigrams(db, words, narrowing, MAX_CANDIDATES)
  return candidates
    .map(({ key, headline }) => ({ key, score: containment(wanted, trigramsOf(foldWords(headline))) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
}

function narrowingOf({ language, outlet, from, to, name, figure }: SearchQuery): Narrowing {
  return {
    language: language ?? null,
    outlet: outlet ?? null,
    from: from ? instantOf(from) : null,
    to: to ? instantOf(to) : null,
    name: name ? foldText(name) : null,
    figure: figure ?? null,
  }
}

type Found = Omit<SearchPage, 'searched'>
const NOTHING: Found = { items: [], next: null }

async function byWords({ engine }: Context, db: Db, asked: Asked, { limit, after }: Paging): Promise<Found> {
  const { query, narrowing } = asked
  const place = fromToken(after, 2)
  const start = place ? Number(place[1]) : 0
  const reach = Math.min(start + limit + 1, MAX_RANKED)
  const found = place?.[0] === 'trigrams' ? [] : await engine.search.byWords(db, query, narrowing, reach)
  const isFuzzy = place ? place[0] === 'trigrams' : found.length === 0
  const ranked = isFuzzy ? await fuzzy(engine.search, db, query, narrowing) : found
  const how = isFuzzy ? 'trigrams' : 'words'
  const items = await toHits(engine.search, db, ranked.slice(start, start + limit), asked, how)
  return { items, next: ranked.length > start + limit ? toToken([how, start + limit]) : null }
}

function afterPlace(after: Paging['after'], fit: RawBuilder<number>): RawBuilder<unknown>[] {
  const place = fromToken(after, 3)
  if (!place) return []
  const [last, at, key] = [Number(place[0]), instantOf(String(place[1])), keyOf(String(place[2]))]
  const isBehind = sql`(article.first_seen < ${at} or (article.first_seen = ${at} and article.key < ${key}))`
  return [sql`(${fit} < ${last} or (${fit} = ${last} and ${isBehind}))`]
}

/** Without words: those whose figures hold the number most closely, then the newest. */
async function byDate({ engine }: Context, db: Db, asked: Asked, { limit, after }: Paging): Promise<Found> {
  const { narrowing } = asked
  const { figure } = narrowing
  const fit = figure === null ? sql<number>`0` : sql<number>`held.fit`
  const conditions = [
    sql`true`,
    ...articleConditions(narrowing),
    ...mentionConditions({ ...narrowing, figure: null }),
    ...afterPlace(after, fit),
  ]
  const { rows } = await sql<ArticleRow & { fit: number | string }>`
    select article.key, article.first_seen, article.last_seen, article.versions, article.record, ${fit} as fit from article
    ${figure === null ? sql`` : sql`join (${fitOf(figure)}) as held on held.key = article.key`}
    where ${sql.join(conditions, sql` and `)}
    order by ${figure === null ? sql`` : sql`held.fit desc, `}article.first_seen desc, article.key desc limit ${limit + 1}`.execute(
    db,
  )
  const shown = rows.slice(0, limit)
  const how: SearchHit['how'] = narrowing.name !== null ? 'names' : figure !== null ? 'figures' : 'words'
  const ranked = shown.map((row) => ({ key: String(row.key), score: Number(row.fit) }))
  const last = shown.at(-1)
  return {
    items: await toHits(engine.search, db, ranked, asked, how),
    next:
      rows.length > limit && last
        ? toToken([Number(last.fit), toArticle(last).firstSeen, String(last.key)])
        : null,
  }
}

/** Articles in which was looked: for names and figures, those that were read. */
async function countSearched(db: Db, narrowing: Narrowing): Promise<number> {
  const { name, figure } = narrowing
  const conditions = [
    sql`true`,
    ...articleConditions(narrowing),
    ...(name === null && figure === null ? [] : [sql`article.key in (select key from reading)`]),
  ]
  const { rows } = await sql<{
    articles: number | string
  }>`select count(*) as articles from article where ${sql.join(conditions, sql` and `)}`.execute(db)
  return Number(rows[0]!.articles)
}

export async function searchArticles(
  context: Context,
  asked: SearchQuery,
  { limit, after = null }: Paging,
): Promise<SearchPage> {
  const query = parseQuery(asked.text)
  const narrowing = narrowingOf(asked)
  const paging = { limit: countOf(limit), after }
  // What was typed but holds no word to look for finds nothing; that nothing was typed is another thing.
  const isNothing = (query.wanted.length === 0 && asked.text.trim() !== '') || narrowing.name === ''
  const find = query.wanted.length > 0 ? byWords : byDate
  return context.run(async (db) => ({
    ...(isNothing ? NOTHING : await find(context, db, { query, narrowing }, paging)),
    searched: await countSearched(db, narrowing),
  }))
}
