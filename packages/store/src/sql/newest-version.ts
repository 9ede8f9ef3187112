/** Articles with their newest version; the columns of the version are null where it is missing, which the check of the store tells. */
import type { Db } from './context.js'

export const articlesWithNewest = (db: Db) =>
  db
    .selectFrom('article')
    .leftJoin('version', (join) =>
      join
        .onRef('version.key', '=', 'article.key')
        .onRef('version.day', '=', 'article.day')
        .onRef('version.seq', '=', 'article.versions'),
    )
