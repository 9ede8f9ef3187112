/** What a sitemap says. */

export interface SitemapEntry {
  /** Of a page, or of a sitemap where the whole is an index. */
  address: string
  modified: string | null
  /** What a news sitemap says of the article; null where it says nothing. */
  news: {
    outlet: string | null
    language: string | null
    published: string | null
    title: string | null
    keywords: string[]
  } | null
}

export interface Sitemap {
  /** Null where it is no sitemap. */
  kind: 'addresses' | 'index' | null
  entries: SitemapEntry[]
  /** What is wrong with it, one sentence each. */
  faults: string[]
}
