/** What a person had seen of a story: by which versions and how many comparisons, since the clocks of machines differ. */
import type { ArticleKey } from '@parallax/contract'
import type { StorySummary } from '@parallax/contract/api'
import type { Db, Engine } from './context.js'
import { instantOf, nameOf, toRecord } from './values.js'

/** `versions` of each article that stood in the story, and the comparisons that had been made of it. */
interface Seen {
  articles: Readonly<Record<ArticleKey, number>>
  comparisons: number
}

type News = NonNullable<StorySummary['news']>

export async function readVisits(
  db: Db,
  engine: Engine,
  who: string,
  stories: readonly string[],
): Promise<Map<string, Seen>> {
  const rows = await db
    .selectFrom('visit')
    .select(['story', 'record'])
    .where('who', '=', who)
    .where(engine.isAmong('story', stories))
    .execute()
  return new Map(rows.map(({ story, record }) => [story, JSON.parse(record) as Seen]))
}

/** Every version counts that was not seen, whether of an article seen before or of one that came; the first of one that came is the article. */
export function newsSince(
  seen: Seen,
  members: readonly { key: string | number | bigint; versions: number }[],
  comparisons: number,
): News {
  const news: News = { articles: 0, versions: 0, comparisons: Math.max(0, comparisons - seen.comparisons) }
  for (const { key, versions } of members) {
    const known = seen.articles[String(key)]
    if (known === undefined) news.articles += 1
    news.versions += Math.max(0, Number(versions) - (known ?? 1))
  }
  return news
}

/** False where there is no such story. */
export async function putVisit(db: Db, who: string, story: string, at: string): Promise<boolean> {
  const row = await db
    .selectFrom('story')
    .select(['comparison', 'comparisons'])
    .where('id', '=', story)
    .executeTakeFirst()
  if (row === undefined) return false
  const members = await db
    .selectFrom('membership')
    .innerJoin('article', 'article.key', 'membership.key')
    .select(['membership.key', 'article.versions'])
    .where('membership.story', '=', story)
    .orderBy('membership.key')
    .execute()
  const seen: Seen = {
    articles: Object.fromEntries(members.map(({ key, versions }) => [String(key), Number(versions)])),
    comparisons: Number(row.comparisons),
  }
  const values = { at: instantOf(at), comparison: row.comparison, record: toRecord(seen) }
  await db
    .insertInto('visit')
    .values({ who: nameOf(who, 'a person'), story, ...values })
    .onConflict((is) => is.columns(['who', 'story']).doUpdateSet(values))
    .execute()
  return true
}
