/** Ids of articles: stable over runs, unique within one. */
import { createHash } from 'node:crypto'
import type { Article } from '@parallax/contract'

/** First 12 hex digits of the hash of outlet, headline and text. */
export function deriveId({ outlet, headline, text }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet, headline, text]))
    .digest('hex')
    .slice(0, 12)
}

/** Hands out ids: a wish that is taken gets the suffix `-2`, `-3`, … */
export function createIdRegister(): (wish: string) => string {
  const next = new Map<string, number>()
  return (wish) => {
    let id = wish
    let number = next.get(wish) ?? 1
    while (next.has(id)) {
      number += 1
      id = `${wish}-${number}`
    }
    next.set(wish, number)
    if (id !== wish) next.set(id, 1)
    return id
  }
}
