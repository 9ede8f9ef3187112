/** What every store does with the log for whoever looks through it. */
import { describe, expect, it } from 'vitest'
import { at } from './_invented.js'
import type { Store } from './store.js'

export function describeLog(store: () => Store): void {
  describe('the log', () => {
    it('list lines of the log newest first, by person, kind and time, page by page', async () => {
      const add = (index: number, who: string, what: string) =>
        store().log.append({ at: at(index), who, what, subject: `x${index}`, body: {} })
      for (let index = 40; index < 47; index += 1)
        await add(index, index % 2 === 0 ? 'Jo "the" Moss' : 'kit', index < 43 ? 'log-a' : 'log-b')
      const subjects = async (query: Parameters<Store['log']['page']>[0]) => {
        const all: string[] = []
        for (let after: string | null | undefined; after !== null; ) {
          const page = await store().log.page(query, { limit: 2, after: after ?? null })
          all.push(...page.items.map(({ subject }) => subject))
          after = page.next
        }
        return all
      }
      expect(await subjects({ who: 'Jo "the" Moss' })).toEqual(['x46', 'x44', 'x42', 'x40'])
      expect(await subjects({ what: 'log-a' })).toEqual(['x42', 'x41', 'x40'])
      expect(await subjects({ who: 'kit', what: 'log-b' })).toEqual(['x45', 'x43'])
      expect(await subjects({ from: at(41), to: at(43) })).toEqual(['x43', 'x42', 'x41'])
      expect(await subjects({ who: 'nobody' })).toEqual([])
      const { who, what } = await store().log.names()
      expect(who).toEqual(expect.arrayContaining(['Jo "the" Moss', 'kit']))
      expect(what).toEqual(expect.arrayContaining(['log-a', 'log-b']))
      expect(new Set(who).size).toBe(who.length)
      await expect(store().log.page({}, { limit: 2, after: 'e30' })).rejects.toThrow(/no place in a list/u)
    })
  })
}
