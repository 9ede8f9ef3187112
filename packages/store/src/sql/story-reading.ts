/** What is asked of stories by those who read them. */
import type { Membership } from '@parallax/contract'
import type { StoryDetail } from '@parallax/contract/api'
import type { Stories } from '../store.js'
import { ARTICLE_COLUMNS, toArticle } from './article-row.js'
import { comparisonsOf } from './comparisons.js'
import type { Context, Db, Engine } from './context.js'
import { listStories, storyRows, toSummary } from './story-list.js'
import { putChanges, readHeads } from './version-heads.js'
import { newsSince, putVisit, readVisits } from './visits.js'

const accountRows = (db: Db, story: string) =>
  db
    .selectFrom('membership')
    .innerJoin('article', 'article.key', 'membership.key')
    .select([...ARTICLE_COLUMNS, 'article.outlet', 'membership.record as membership'])
    .where('membership.story', '=', story)
    .orderBy('article.first_seen')
    .orderBy('article.key')
    .execute()

/** Four statements, side by side where the engine can: what stands in the members says the outlets and the news too. */
async function readDetail(
  db: Db,
  engine: Engine,
  id: string,
  who: string | null,
): Promise<StoryDetail | null> {
  const [row, accounts, comparisons, visits] = await Promise.all([
    storyRows(db).where('story.id', '=', id).executeTakeFirst(),
    accountRows(db, id),
    comparisonsOf(db, id),
    who === null ? null : readVisits(db, engine, who, [id]),
  ])
  if (row === undefined) return null
  const visit = visits?.get(id)
  const news = visit === undefined ? null : newsSince(visit, accounts, Number(row.comparisons))
  const articles = accounts.map(toArticle)
  const summary = toSummary(row, articles, news)
  return {
    ...summary,
    members: accounts.map(({ membership }, index) => ({
      article: articles[index]!,
      membership: JSON.parse(membership) as Membership,
    })),
    comparisons: comparisons.filter((comparison) => comparison.id !== summary.comparison),
  }
}

type Reading = 'detail' | 'summaries' | 'visit' | 'versions' | 'putChanges'

export function createStoryReading({ run, write, engine }: Context): Pick<Stories, Reading> {
  return {
    detail: (id, who) => run((db) => readDetail(db, engine, id, who)),
    summaries: (query, paging, who) => run((db) => listStories(db, engine, query, paging, who)),
    visit: (who, story, at) => write((db) => putVisit(db, who, story, at)),
    versions: (story, rules) => run((db) => readHeads(db, story, rules)),
    putChanges: (key, seq, rules, changes) => run((db) => putChanges(db, key, seq, rules, changes)),
  }
}
