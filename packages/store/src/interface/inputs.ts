/** What people add, and how far it has come. */
import type { ArticleKey } from '@parallax/contract'
import type { InputState } from '@parallax/contract/api'
import type { NewJob } from './jobs.js'

/** Something that a person added. `said` tells what of it could not be read; `error` why nothing came of it, and what to do. */
export interface KeptInput {
  name: string
  kind: 'text' | 'file' | 'address'
  state: InputState
  error: string | null
  said: string[]
}

/** `articles` are those that it gave, the first of them by key, with the story where that stands. */
export interface InputProgress extends KeptInput {
  articles: number
  article: ArticleKey | null
  story: string | null
}

/** What a person added at once. `story`: where it is to go; null leaves that to the grouping. */
export interface KeptBatch {
  id: string
  at: string
  who: string
  story: string | null
  items: KeptInput[]
}

/** A step of one input. `articles` are those that were found; one of them is `placed` when it stands in a story. */
export interface InputStep extends Partial<Pick<KeptInput, 'state' | 'error' | 'said'>> {
  articles?: readonly ArticleKey[]
  placed?: ArticleKey
}

export interface Inputs {
  /** Keeps the batch and puts its jobs into the queue, together. */
  begin(batch: KeptBatch, jobs: readonly NewJob[]): Promise<void>
  get(id: string): Promise<(Omit<KeptBatch, 'items'> & { items: InputProgress[] }) | null>
  /** The batch without its items, which may be many. */
  head(id: string): Promise<Omit<KeptBatch, 'items'> | null>
  /**
   * Takes a step, which may be taken twice. What has given articles does not go back to be read; it is done when all of them are
   * placed. A step that changed something is a line `inputs` in the log. A batch or item that is not there is let be.
   */
  step(id: string, item: number, step: InputStep, at: string): Promise<void>
}
