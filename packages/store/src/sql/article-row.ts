/** An article as its row tells it. */
import type { StoredArticle } from '@parallax/contract'

export interface ArticleRow {
  key: string | number | bigint
  first_seen: string
  last_seen: string
  versions: number
  record: string
}

export const ARTICLE_COLUMNS = [
  'article.key',
  'article.first_seen',
  'article.last_seen',
  'article.versions',
  'article.record',
] as const

/** The columns move with every sight; the rest is as the newest version gave it. */
export const toArticle = (row: ArticleRow): StoredArticle => ({
  key: String(row.key),
  ...(JSON.parse(row.record) as Omit<StoredArticle, 'key' | 'firstSeen' | 'lastSeen' | 'versions'>),
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  versions: Number(row.versions),
})
