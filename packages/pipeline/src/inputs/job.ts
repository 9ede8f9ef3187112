/** The thread from a job back to what a person added: fields beside those of its stage. */
import type { ArticleKey, Job } from '@parallax/contract'
import type { NewJob } from '@parallax/store'

export interface InputRef {
  batch: string
  item: number
}

/** Null for a job of the stream. */
export function inputOf({ payload }: Pick<Job, 'payload'>): InputRef | null {
  const { batch, item } = payload
  return typeof batch === 'string' && typeof item === 'number' ? { batch, item } : null
}

/**
 * A job that carries what a person added. Its key is its own: a job of the stream under the same key would be taken for it, and nobody told
 * of what became of it.
 */
export function inputJob(
  stage: 'fetch' | 'read',
  { batch, item }: InputRef,
  payload: Record<string, unknown>,
): NewJob {
  return { stage, key: `${batch}/${item}`, payload: { ...payload, batch, item } }
}

export function inputGroupJob(article: ArticleKey, seq: number, { batch, item }: InputRef): NewJob {
  return { stage: 'group', key: `${article}/${seq}/${batch}/${item}`, payload: { article, seq, batch, item } }
}
