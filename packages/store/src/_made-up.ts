/** What every store does with what somebody made up. Part of the conformance suite. */
import { describe, expect, it } from 'vitest'
import { at } from './_invented.js'
import type { Store } from './store.js'

export function describeMadeUp(store: () => Store): void {
  describe('values that were made up', () => {
    it('are no places in any list', async () => {
      const places = [
        ...['x', '[]', '["x"]', '[null]', '[{}]', '[1.5]', '["\\u0000"]', '["x","y"]', '[1,2]'],
        ...['[null,null]', '["2031-05-04T06:00:00.000Z","x"]', '["\\u0000","1"]', '[1,"x","y"]'],
      ].map((text) => Buffer.from(text).toString('base64url'))
      const lists: ((paging: { limit: number; after: string }) => Promise<unknown>)[] = [
        (paging) => store().articles.list(paging),
        (paging) => store().articles.search({ text: '' }, paging),
        (paging) => store().articles.search({ text: 'ferry' }, paging),
        (paging) => store().stories.placed('en', at(0), paging),
        (paging) => store().stories.summaries({ sort: 'accounts' }, paging, null),
        (paging) => store().jobs.parked(paging),
        (paging) => store().reviews.page({}, paging),
      ]
      for (const after of [...places, ''])
        for (const [index, list] of lists.entries()) {
          const error = await list({ limit: 5, after }).then(
            () => null,
            (thrown: Error) => thrown.name,
          )
          // A name of a review, or of a story behind an instant, may be any.
          if (error !== null || index < 5)
            expect([index, after, error]).toEqual([index, after, 'StoreInputError'])
        }
    })
    it('find nothing where no text holds them, or say so', async () => {
      for (const find of [
        () => store().articles.search({ text: '', outlet: 'The \0 Herald' }, { limit: 5 }),
        () => store().stories.summaries({ sort: 'newest', outlet: '\0' }, { limit: 5 }, null),
        () => store().people.named('\0'),
      ]) {
        const found: unknown = await find().catch((error: Error) => error.name)
        expect([{ items: [] }, null, 'StoreInputError']).toContainEqual(
          typeof found === 'object' && found !== null
            ? { items: (found as { items: unknown }).items }
            : found,
        )
      }
    })
  })
}
