/**
 * The search: by words first; where no article has them all, by headlines whose letters are nearly those; by names and figures as the
 * readings have them; and where nothing is asked but an outlet, a language or a time, the newest.
 */
import { type RawBuilder, sql } from 'kysely'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from '../sql/article-row.js'
import type { Context, Db } from '../sql/context.js'
import { fromToken, toToken } from '../sql/paging.js'
import { countOf, instantOf, keyOf } from '../sql/values.js'
import type { Paging, SearchHit, SearchPage, SearchQuery } from '../store.js'
import { articleConditions, FITS, type Fit, figureConditions, mentionConditions } from './conditions.js'
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
  const place = fromToken(after, ['text', 'number'])
  const start = place ? place[1] : 0
  const reach = Math.min(start + limit + 1, MAX_RANKED)
  const found = place?.[0] === 'trigrams' ? [] : await engine.search.byWords(db, query, narrowing, reach)
  const isFuzzy = place ? place[0] === 'trigrams' : found.length === 0
  const ranked = isFuzzy ? await fuzzy(engine.search, db, query, narrowing) : found
  const how = isFuzzy ? 'trigrams' : 'words'
  const items = await toHits(engine.search, db, ranked.slice(start, start + limit), asked, how)
  return { items, next: ranked.length > start + limit ? toToken([how, start + limit]) : null }
}

interface After {
  fit: Fit
  at: string
  key: bigint
}

function afterOf(after: Paging['after']): After | null {
  const place = fromToken(after, ['number', 'text', 'text'])
  if (place === null) return null
  const [fit, at, key] = place
  return { fit: FITS.find((each) => each === fit) ?? 0, at: instantOf(at), key: keyOf(key) }
}

type Rated = ArticleRow & { fit: Fit }

/** By time, newest first. */
async function rateRows(
  db: Db,
  fit: Fit,
  conditions: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<Rated[]> {
  const { rows } = await sql<ArticleRow>`
    select ${sql.join(ARTICLE_COLUMNS.map((column) => sql.ref(column)))} from article
    where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by article.first_seen desc, article.key desc limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, fit }))
}

/**
 * Without words: those whose figures hold the number most closely, then the newest. How closely is asked step by step: most numbers are stated
 * as they are often enough, and "at least 5" holds a thousand others.
 */
async function byDate({ engine }: Context, db: Db, asked: Asked, { limit, after }: Paging): Promise<Found> {
  const { narrowing } = asked
  const { figure } = narrowing
  const place = afterOf(after)
  const common = [...articleConditions(narrowing), ...mentionConditions({ ...narrowing, figure: null })]
  const rows: Rated[] = []
  for (const fit of figure === null ? ([0] as const) : FITS) {
    if (rows.length > limit || (place !== null && fit > place.fit)) continue
    const isBehind =
      place?.fit === fit
        ? [
            sql`(article.first_seen < ${place.at} or (article.first_seen = ${place.at} and article.key < ${place.key}))`,
          ]
        : []
    const held = figure === null ? [] : figureConditions(figure, fit)
    rows.push(...(await rateRows(db, fit, [...common, ...held, ...isBehind], limit + 1 - rows.length)))
  }
  const shown = rows.slice(0, limit)
  const how: SearchHit['how'] = narrowing.name !== null ? 'names' : figure !== null ? 'figures' : 'words'
  const ranked = shown.map((row) => ({ key: String(row.key), score: row.fit }))
  const last = shown.at(-1)
  return {
    items: await toHits(engine.search, db, ranked, asked, how),
    next:
      rows.length > limit && last ? toToken([last.fit, toArticle(last).firstSeen, String(last.key)]) : null,
  }
}

/** Articles in which was looked: for names and figures, those that were read. */
async function countSearched(db: Db, narrowing: Narrowing): Promise<number> {
  const isRead = narrowing.name !== null || narrowing.figure !== null
  const conditions = articleConditions(narrowing)
  // Each reading is of an article: where nothing else is asked of that, it need not be looked up.
  const from =
    isRead && conditions.length > 0
      ? sql`reading join article on article.key = reading.key`
      : isRead
        ? sql`reading`
        : sql`article`
  const { rows } = await sql<{
    articles: number | string
  }>`select count(*) as articles from ${from} where ${sql.join([sql`true`, ...conditions], sql` and `)}`.execute(
    db,
  )
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
