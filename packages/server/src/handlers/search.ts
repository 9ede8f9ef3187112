/** The search, as the store answers it. */
import type { Handlers } from '../handler.js'

export const searchHandlers = {
  async search({ query }, { store }) {
    const { q, limit, after, ...conditions } = query
    const found = await store.articles.search({ text: q, ...conditions }, { limit, after: after ?? null })
    return {
      items: found.items.map(({ score: _, ...hit }) => hit),
      next: found.next,
      searched: found.searched,
    }
  },
} satisfies Pick<Handlers, 'search'>
