/** What an engine brings to the search. */
import type { Db } from '../sql/tables.js'
import type { Query } from './query.js'

/** What is indexed of an article; `stemming` is that of its language. */
export interface Searched {
  key: bigint
  day: string
  stemming: string
  headline: string
  text: string
}

/** Conditions beside the words. `name` is a name in its searched form; null, and null alone, leaves a condition out. */
export interface Narrowing {
  language: string | null
  outlet: string | null
  from: string | null
  to: string | null
  name: string | null
  figure: number | null
}

/** What an engine has to bring. `score`: higher is better, comparable within one answer only. */
export interface SearchIndex {
  put(db: Db, article: Searched, isNew: boolean): Promise<void>
  byWords(
    db: Db,
    query: Query,
    narrowing: Narrowing,
    limit: number,
  ): Promise<{ key: string; score: number }[]>
  /** Headlines that share the most runs of three characters with the query, best first as far as the engine can tell. */
  byTrigrams(
    db: Db,
    words: readonly string[],
    narrowing: Narrowing,
    limit: number,
  ): Promise<{ key: string; headline: string }[]>
  /** The words as the index has them under this stemming. */
  stems(db: Db, stemming: string, words: readonly string[]): Promise<ReadonlyMap<string, string>>
}
