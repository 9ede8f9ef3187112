/** What is searched for, and what is found. */
import type { StoredArticle } from '@parallax/contract'
import type { Page } from './paging.js'

export interface SearchQuery {
  /** Words, "phrases" and -exclusions. */
  text: string
  language?: string | null | undefined
  outlet?: string | null | undefined
  /** Instants; `from` inclusive, `to` exclusive, by first sight. */
  from?: string | null | undefined
  to?: string | null | undefined
  /** Words of a name or label that the account uses, or of the name of a holder whom it cites. */
  name?: string | null | undefined
  /** A number that a stated figure is, or that lies within its bounds. */
  figure?: number | null | undefined
}

/**
 * `excerpt` is taken from the newest version, for names and figures from the newest that was read; `marks` are stretches of it that
 * answer. `how` says which index answered: all words, or headlines that are nearly so; without words, names or figures. `score` is
 * comparable within one answer only; higher is better.
 */
export interface SearchHit {
  article: StoredArticle
  story: string | null
  storyTitle: string | null
  score: number
  how: 'words' | 'trigrams' | 'names' | 'figures'
  excerpt: string
  marks: { start: number; end: number }[]
}

/** `searched` counts the articles in which was looked, found or not. */
export interface SearchPage extends Page<SearchHit> {
  searched: number
}
