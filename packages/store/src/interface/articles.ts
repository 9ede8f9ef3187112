/** Articles as they come in, their versions and readings, and what proves them. */
import type { Annotation, ArticleKey, ArticleVersion, Capture, StoredArticle } from '@parallax/contract'
import type { Page, Paging } from './paging.js'
import type { SearchPage, SearchQuery } from './search.js'

/** What a reading of one address brought. */
export interface Arrival {
  article: Omit<StoredArticle, 'versions' | 'firstSeen' | 'lastSeen'>
  /** Every address under which it was seen: asked, answered, canonical. */
  addresses: readonly string[]
  version: Omit<ArticleVersion, 'key' | 'seq'>
}

/**
 * What the store did with an arrival. `unchanged`: the newest version already has this text and headline. That says nothing of what
 * should follow from the version: a process may have died in between, so add the following job whatever the state.
 */
export interface Arrived {
  key: ArticleKey
  seq: number
  state: 'new' | 'changed' | 'unchanged'
}

export interface Articles {
  /** Idempotent: the same words again give `unchanged` and move `lastSeen` alone. */
  arrive(arrival: Arrival): Promise<Arrived>
  get(key: ArticleKey): Promise<StoredArticle | null>
  /** The article known under any of its addresses. */
  at(address: string): Promise<ArticleKey | null>
  /** The address leads to no article any more, as that of a file that was moved. One that is not known is let be. */
  forget(address: string): Promise<void>
  /** The version with this number, or the newest. */
  version(key: ArticleKey, seq?: number): Promise<ArticleVersion | null>
  versions(key: ArticleKey): Promise<ArticleVersion[]>
  list(paging: Paging): Promise<Page<StoredArticle>>
  /** All conditions together. Without any words, the closest figures and then the newest come first. */
  search(query: SearchQuery, paging: Paging): Promise<SearchPage>
  /**
   * Readings by version and by the version of the rules that read it. That of the newest version is what searches for names and figures
   * look in, and what the practice of outlets is counted from.
   */
  putAnnotation(key: ArticleKey, seq: number, rules: string, annotation: Annotation): Promise<void>
  annotation(key: ArticleKey, seq: number, rules: string): Promise<Annotation | null>
  /** Indexes some of what was stored before names and figures were; false where nothing is left. Anybody may call it at any time. */
  refill(): Promise<boolean>
}

export interface Captures {
  put(capture: Capture): Promise<void>
  get(id: string): Promise<Capture | null>
  ofArticle(key: ArticleKey): Promise<Capture[]>
  /** Binds captures to the article that was read from them. */
  bind(id: string, key: ArticleKey): Promise<void>
}
