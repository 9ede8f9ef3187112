/** When a version began to stand, and versions in that order. */
import type { Article } from '@parallax/contract'
import { instantOf } from '../instant.js'

type Dated = Pick<Article, 'published' | 'modified'>

/** The time from which a version stood by its own word: of its last change, else of publication; null where it gives none. */
export function statedTime({ modified, published }: Dated): string | null {
  return modified ?? published
}

/**
 * The same versions by their stated times, where every one gives a time and no two give the same; else null: the order given is then all
 * that is known.
 */
export function orderByTime<Version extends { article: Dated }>(
  versions: readonly Version[],
): Version[] | null {
  const timed = versions.map((version) => ({ version, at: instantOf(statedTime(version.article)) }))
  const times = new Set(timed.map(({ at }) => at))
  if (times.size < versions.length || times.has(Number.POSITIVE_INFINITY)) return null
  return timed.sort((a, b) => a.at - b.at).map(({ version }) => version)
}
