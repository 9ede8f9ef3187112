/** What is asked of stories by those who read them. */
import type { Membership } from '@parallax/contract'
import type { Stories } from '../store.js'
import { ARTICLE_COLUMNS, toArticle } from './article-row.js'
import type { Context, Db } from './context.js'
import { listStories, readSummary } from './story-list.js'
import { putChanges, readHeads } from './version-heads.js'
import { putVisit } from './visits.js'

const accountRows = (db: Db, story: string) =>
  db
    .selectFrom('membership')
    .innerJoin('article', 'article.key', 'membership.key')
    .select([...ARTICLE_COLUMNS, 'membership.record as membership'])
    .where('membership.story', '=', story)
    .orderBy('article.first_seen')
    .orderBy('article.key')
    .execute()

type Reading = 'accounts' | 'summaries' | 'summary' | 'visit' | 'versions' | 'putChanges'

export function createStoryReading({ run, write }: Context): Pick<Stories, Reading> {
  return {
    async accounts(story) {
      const rows = await run((db) => accountRows(db, story))
      return rows.map((row) => ({
        article: toArticle(row),
        membership: JSON.parse(row.membership) as Membership,
      }))
    },
    summaries: (query, paging, who) => run((db) => listStories(db, query, paging, who)),
    summary: (id, who) => run((db) => readSummary(db, id, who)),
    visit: (who, story, at) => write((db) => putVisit(db, who, story, at)),
    versions: (story, rules) => run((db) => readHeads(db, story, rules)),
    putChanges: (key, seq, rules, changes) => run((db) => putChanges(db, key, seq, rules, changes)),
  }
}
