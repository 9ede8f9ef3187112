/** What the reading room asks of every store: comparisons in parts, lists of stories, what a person has seen. */
import type { Membership, StoredComparison, StoredStory } from '@parallax/contract'
import type { StorySummary } from '@parallax/contract/api'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrival, at, comparison, membership, storedComparison, story, TEXT } from './_invented.js'
import { keysOf, packComparison, unpackKept, unpackPart } from './packing.js'
import type { Page, Store, StoryListQuery } from './store.js'

/** @param store the open one; it holds a story s1 and a review of its own by then */
export function describeReadingRoom(store: () => Store): void {
  describe('comparisons', () => {
    const result = comparison(['7', '8'])
    const parts = packComparison(result, keysOf(storedComparison('k', 's')))
    const put = (id: string, storyId: string, minute: number, more: Partial<StoredComparison> = {}) =>
      store().comparisons.putParts(storedComparison(id, storyId, { madeAt: at(minute), ...more }), parts)
    const kept = async (storyId: string) => (await store().comparisons.ofStory(storyId)).map(({ id }) => id)
    it('come back as they were, newest first', async () => {
      await store().comparisons.put(storedComparison('k1', 's1'), result)
      await store().comparisons.put(storedComparison('k2', 's1', { madeAt: at(5) }), result)
      expect(await kept('s1')).toEqual(['k2', 'k1'])
      expect((await store().comparisons.ofStory('s1'))[1]).toEqual(storedComparison('k1', 's1'))
      expect(await store().comparisons.get('k1')).toEqual(storedComparison('k1', 's1'))
      expect(await store().comparisons.result('k1')).toEqual(result)
      expect(await store().comparisons.result('none')).toBeNull()
      expect(await store().comparisons.get('none')).toBeNull()
    })
    it('are handed out in parts, as the bytes that were put in', async () => {
      await put('k2', 's1', 5)
      for (const { name, bytes } of parts) expect(await store().comparisons.part('k2', name)).toEqual(bytes)
      const texts = JSON.parse(unpackPart((await store().comparisons.part('k2', 'texts'))!, 'texts'))
      expect(texts.texts).toHaveLength(2)
      expect(await store().comparisons.part('k2', 'claims-99')).toBeNull()
      expect(await store().comparisons.part('none', 'overview')).toBeNull()
      expect(await unpackKept((await store().comparisons.kept('k2'))!, 'k2')).toEqual(result)
      expect(await store().comparisons.kept('none')).toBeNull()
      const overview = JSON.parse(unpackPart((await store().comparisons.part('k1', 'overview'))!, 'overview'))
      expect(overview.articles[0]).toMatchObject({ article: '7', key: '7', seq: 1 })
    })
    it('made by going back are never taken for the newest, and are made once', async () => {
      await put('back', 's1', 9, { rewoundTo: at(1) })
      expect(await kept('s1')).toEqual(['k2', 'k1'])
      expect((await store().stories.detail('s1', null))!.comparison).toBe('k2')
      expect((await store().comparisons.get('back'))!.rewoundTo).toBe(at(1))
      expect(await store().comparisons.part('back', 'overview')).not.toBeNull()
      await put('k1', 's1', 20, { rewoundTo: at(1) })
      expect(await store().comparisons.get('k1')).toEqual(storedComparison('k1', 's1'))
      await put('back', 's1', 6)
      expect(await kept('s1')).toEqual(['back', 'k2', 'k1'])
      expect(await store().stories.detail('s1', null)).toMatchObject({
        comparison: 'back',
        comparedAt: at(6),
        comparisons: [{ id: 'k2' }, { id: 'k1' }],
      })
    })
    it('are let go when they are old, but not those that somebody holds on to', async () => {
      await store().stories.step({
        shard: 'many',
        expected: 0,
        pieces: [],
        stories: [story('m1')],
        memberships: [],
      })
      await put('m-seen', 'm1', 1)
      await store().stories.visit('ann', 'm1', at(1))
      await put('m-named', 'm1', 2)
      await store().reviews.append({
        id: 'rm',
        at: at(2),
        who: 'ann',
        act: 'note',
        target: { comparison: 'm-named' },
        body: {},
      })
      for (let index = 0; index < 25; index += 1) {
        await put(`m${index}`, 'm1', 3 + index)
        await put(`mb${index}`, 'm1', 3 + index, { rewoundTo: at(index) })
      }
      const last = Array.from({ length: 21 }, (_, index) => `m${24 - index}`)
      expect(await kept('m1')).toEqual([...last, 'm-named', 'm-seen'])
      expect(await store().comparisons.part('m3', 'overview')).toBeNull()
      expect(await store().comparisons.part('mb4', 'overview')).not.toBeNull()
      expect(await store().comparisons.get('mb3')).toBeNull()
    })
  })

  describe('lists of stories', () => {
    const keys = ['9100', '9101', '9102', '9103', '9104']
    const ids = async (query: Partial<StoryListQuery> = {}, limit = 100) => {
      const found: string[] = []
      let after: string | null = null
      do {
        const page: Page<StorySummary> = await store().stories.summaries(
          { sort: 'newest', language: 'xx', ...query },
          { limit, after },
          null,
        )
        found.push(...page.items.map(({ id }) => id))
        after = page.next
      } while (after !== null)
      return found
    }
    const told = (id: string, minute: number, articles: number) =>
      story(id, { language: 'xx', changedAt: at(minute), articles })
    const change = async (stories: StoredStory[], memberships: Membership[] = []) => {
      const expected = await store().stories.revision('xx')
      await store().stories.step({ shard: 'xx', expected, pieces: [], stories, memberships })
    }
    beforeAll(async () => {
      for (const [index, key] of keys.entries())
        await store().articles.arrive(
          arrival({ key, language: 'xx', outlet: index < 2 ? 'Fell Post' : 'Quay Times', minute: index }),
        )
      await change(
        [told('x1', 31, 2), told('x2', 32, 2), told('x3', 33, 1), told('x4', 34, 0)],
        [
          membership('9100', 'x1'),
          membership('9102', 'x1'),
          membership('9101', 'x2'),
          membership('9103', 'x2'),
          membership('9104', 'x3'),
        ],
      )
      await change([{ ...told('x5', 35, 3), mergedInto: 'x1' }])
      const counts = { accounts: 2, origins: 2, claims: 9, conflicts: 4 }
      await store().comparisons.put(
        storedComparison('xk1', 'x1', { madeAt: at(40), counts }),
        comparison(['7', '8']),
      )
      await store().comparisons.put(
        storedComparison('xk2', 'x2', { madeAt: at(30), counts: { ...counts, conflicts: 1 } }),
        comparison(['7', '8']),
      )
    })
    it('stand by their last change, by their conflicts or by their accounts', async () => {
      expect(await ids()).toEqual(['x1', 'x3', 'x2'])
      expect(await ids({ sort: 'contested' })).toEqual(['x1', 'x2', 'x3'])
      expect(await ids({ sort: 'accounts' })).toEqual(['x1', 'x2', 'x3'])
      for (const sort of ['newest', 'contested', 'accounts'] as const)
        expect(await ids({ sort }, 1)).toEqual(await ids({ sort }))
    })
    it('are narrowed by language, outlet, time and number of articles', async () => {
      expect(await ids({ outlet: 'Fell Post' })).toEqual(['x1', 'x2'])
      expect(await ids({ outlet: 'Nobody' })).toEqual([])
      expect(await ids({ language: 'yy' })).toEqual([])
      expect(await ids({ least: 2 })).toEqual(['x1', 'x2'])
      expect(await ids({ from: at(33) })).toEqual(['x1', 'x3'])
      expect(await ids({ from: at(32), to: at(40) })).toEqual(['x3', 'x2'])
      await expect(ids({ from: 'soon' })).rejects.toThrow(/no instant/u)
    })
    it('say what a story holds', async () => {
      const { items } = await store().stories.summaries(
        { sort: 'newest', language: 'xx' },
        { limit: 1 },
        'ann',
      )
      const { apart: _, ...record } = told('x1', 31, 2)
      expect(items[0]).toEqual({
        ...record,
        counts: { accounts: 2, origins: 2, claims: 9, conflicts: 4 },
        comparison: 'xk1',
        comparedAt: at(40),
        outlets: ['Fell Post', 'Quay Times'],
        headlineOf: null,
        news: null,
      })
      expect(await store().stories.detail('x3', null)).toMatchObject({
        counts: null,
        comparison: null,
        outlets: ['Quay Times'],
      })
      expect(await store().stories.detail('none', null)).toBeNull()
      const { members } = (await store().stories.detail('x1', null))!
      expect(members.map(({ article, membership: { story: id } }) => [article.key, id])).toEqual([
        ['9100', 'x1'],
        ['9102', 'x1'],
      ])
      expect(members[0]!.article).toEqual(await store().articles.get('9100'))
    })
    it('lose none and show none twice while others change', async () => {
      const first = await store().stories.summaries({ sort: 'newest', language: 'xx' }, { limit: 1 }, null)
      await change([told('x6', 50, 1)])
      const rest = await store().stories.summaries(
        { sort: 'newest', language: 'xx' },
        { limit: 5, after: first.next },
        null,
      )
      expect(rest.items.map(({ id }) => id)).toEqual(['x3', 'x2'])
      await change([told('x6', 50, 0)])
    })
    it('count what came since each person was there', async () => {
      const news = async (who: string) => (await store().stories.detail('x2', who))!.news
      expect(await store().stories.visit('ann', 'none', at(50))).toBe(false)
      expect(await store().stories.visit('ann', 'x2', at(50))).toBe(true)
      expect(await news('ann')).toEqual({ articles: 0, versions: 0, comparisons: 0 })
      expect(await news('bea')).toBeNull()
      await store().articles.arrive(arrival({ key: '9101', text: `${TEXT} Later.`, minute: 2 }))
      await store().articles.arrive(arrival({ key: '9104', text: `${TEXT} Later.`, minute: 2 }))
      await change([told('x2', 32, 3)], [membership('9104', 'x2')])
      await store().comparisons.put(storedComparison('xk3', 'x2', { madeAt: at(51) }), comparison(['7', '8']))
      await store().comparisons.put(
        storedComparison('xk4', 'x2', { madeAt: at(52), rewoundTo: at(3) }),
        comparison(['7', '8']),
      )
      expect(await news('ann')).toEqual({ articles: 1, versions: 2, comparisons: 1 })
      const { items } = await store().stories.summaries(
        { sort: 'newest', language: 'xx' },
        { limit: 1 },
        'ann',
      )
      expect(items[0]).toMatchObject({ id: 'x2', news: { articles: 1, versions: 2, comparisons: 1 } })
      await store().stories.visit('ann', 'x2', at(53))
      expect(await news('ann')).toEqual({ articles: 0, versions: 0, comparisons: 0 })
    })
    it('give the versions of a story, and what is known of their changes', async () => {
      const changes = [{ kind: 'figure-rose', count: 2 }]
      await store().stories.putChanges('9101', 2, '0.1.0', [])
      await store().stories.putChanges('9101', 2, '0.1.0', changes)
      const heads = await store().stories.versions('x2', '0.1.0')
      expect(heads.map(({ key, seq, seenAt }) => [key, seq, seenAt])).toEqual([
        ['9101', 1, at(1)],
        ['9101', 2, at(2)],
        ['9103', 1, at(3)],
        ['9104', 1, at(4)],
        ['9104', 2, at(2)],
      ])
      expect(heads.map((head) => head.changes)).toEqual([null, changes, null, null, null])
      expect(heads[0]!.article).toEqual({
        outlet: 'Fell Post',
        headline: 'Ferry sinks off Port Senna',
        published: '2031-05-04',
        modified: null,
      })
      expect((await store().stories.versions('x2', '0.2.0'))[1]!.changes).toBeNull()
      expect(await store().stories.versions('none', '0.1.0')).toEqual([])
    })
  })
}
