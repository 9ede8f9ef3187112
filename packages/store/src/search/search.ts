/** The search: by words first; where no article has them all, by headlines whose letters are nearly those. */

import { ARTICLE_COLUMNS, toArticle } from '../sql/article-row.js'
import type { Context, Db } from '../sql/context.js'
import { unpack } from '../sql/packed.js'
import { fromToken, toToken } from '../sql/paging.js'
import { countOf, instantOf } from '../sql/values.js'
import type { Page, Paging, SearchHit, SearchQuery } from '../store.js'
import { excerptOf } from './excerpt.js'
import { foldWords } from './fold.js'
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

async function toHits(
  db: Db,
  ranked: readonly Ranked[],
  query: Query,
  how: SearchHit['how'],
): Promise<SearchHit[]> {
  if (ranked.length === 0) return []
  const keys = ranked.map(({ key }) => BigInt(key))
  const rows = await db
    .selectFrom('article')
    .innerJoin('version', (join) =>
      join
        .onRef('version.key', '=', 'article.key')
        .onRef('version.day', '=', 'article.day')
        .onRef('version.seq', '=', 'article.versions'),
    )
    .leftJoin('membership', 'membership.key', 'article.key')
    .select([...ARTICLE_COLUMNS, 'version.body', 'membership.story'])
    .where('article.key', 'in', keys)
    .execute()
  const byKey = new Map(rows.map((row) => [String(row.key), row]))
  return ranked.flatMap(({ key, score }) => {
    const row = byKey.get(key)
    if (!row) return []
    const { article } = unpack<{ article: { text: string } }>(row.body, `article ${key}`)
    return [
      { article: toArticle(row), story: row.story, score, how, excerpt: excerptOf(article.text, query) },
    ]
  })
}

function narrowingOf({ language, outlet, from, to }: SearchQuery): Narrowing {
  return {
    language: language ?? null,
    outlet: outlet ?? null,
    from: from ? instantOf(from) : null,
    to: to ? instantOf(to) : null,
  }
}

export async function searchArticles(
  { run, engine }: Context,
  asked: SearchQuery,
  paging: Paging,
): Promise<Page<SearchHit>> {
  const query = parseQuery(asked.text)
  const limit = countOf(paging.limit)
  const place = fromToken(paging.after, 2)
  const start = place ? Number(place[1]) : 0
  if (query.wanted.length === 0) return { items: [], next: null }
  const narrowing = narrowingOf(asked)
  return run(async (db) => {
    const reach = Math.min(start + limit + 1, MAX_RANKED)
    const found = place?.[0] === 'trigrams' ? [] : await engine.search.byWords(db, query, narrowing, reach)
    const isFuzzy = place ? place[0] === 'trigrams' : found.length === 0
    const ranked = isFuzzy ? await fuzzy(engine.search, db, query, narrowing) : found
    const how = isFuzzy ? 'trigrams' : 'words'
    const items = await toHits(db, ranked.slice(start, start + limit), query, how)
    return { items, next: ranked.length > start + limit ? toToken([how, start + limit]) : null }
  })
}
