/** What every store does with what people add. Part of the conformance suite. */
import { beforeAll, describe, expect, it } from 'vitest'
import { arrival, at, membership, story } from './_invented.js'
import type { InputStep, KeptBatch, Store } from './store.js'

const batch = (id: string, more: Partial<KeptBatch> = {}): KeptBatch => ({
  id,
  at: at(1),
  who: 'Ann',
  story: null,
  items: ['one.txt', 'two.zip'].map((name) => ({
    name,
    kind: 'file' as const,
    state: 'waiting' as const,
    error: null,
    said: [],
  })),
  ...more,
})

export function describeInputs(getStore: () => Store): void {
  describe('what people add', () => {
    const step = (item: number, change: InputStep) => getStore().inputs.step('b1', item, change, at(2))
    const item = async (index: number) => (await getStore().inputs.get('b1'))!.items[index]!
    const lines = async () =>
      (await getStore().log.read(0, 1_000)).filter(
        ({ subject, what }) => what === 'inputs' && subject === 'b1',
      )
    beforeAll(async () => {
      for (const key of ['3001', '3002']) await getStore().articles.arrive(arrival({ key }))
    })

    it('is kept with its jobs', async () => {
      await getStore().inputs.begin(batch('b1'), [{ stage: 'read', key: 'b1/0', payload: { batch: 'b1' } }])
      expect(await getStore().inputs.get('b1')).toMatchObject({
        id: 'b1',
        who: 'Ann',
        story: null,
        at: at(1),
      })
      const leased = await getStore().jobs.lease('inputs', ['read'], 50, 30)
      expect(leased.map(({ key }) => key)).toContain('b1/0')
      await getStore().jobs.done(
        'inputs',
        leased.map(({ id }) => id),
        [],
      )
      expect(await getStore().inputs.get('none')).toBeNull()
    })
    it('goes on step by step, each told once', async () => {
      await step(0, { state: 'reading' })
      await step(0, { state: 'reading' })
      expect(await item(0)).toMatchObject({ state: 'reading', articles: 0, article: null })
      expect((await lines()).map(({ body }) => body.state)).toEqual([undefined, 'reading'])
      await getStore().inputs.step('none', 0, { state: 'reading' }, at(2))
      await step(9, { state: 'reading' })
    })
    it('is done when all that it gave is placed, however often it is told', async () => {
      const found = { state: 'grouping', articles: ['3002', '3001'], said: ['a part'] } as const
      await step(0, { ...found, said: ['a part'] })
      await step(0, { state: 'reading' })
      expect(await item(0)).toMatchObject({
        state: 'grouping',
        articles: 2,
        article: '3001',
        said: ['a part'],
      })
      await step(0, { placed: '3001' })
      await step(0, { placed: '3001' })
      expect((await item(0)).state).toBe('grouping')
      await step(0, { placed: '3002' })
      await getStore().stories.step({
        shard: 'inputs',
        expected: 0,
        pieces: [],
        stories: [story('added')],
        memberships: [membership('3001', 'added')],
      })
      expect(await item(0)).toMatchObject({ state: 'done', story: 'added' })
      expect((await lines()).at(-1)).toMatchObject({ who: 'Ann', body: { item: 0, state: 'done' } })
    })
    it('says why nothing came of it, and may be tried again', async () => {
      await step(1, { state: 'failed', error: 'It is no text.' })
      expect(await item(1)).toMatchObject({ state: 'failed', error: 'It is no text.' })
      await step(1, { state: 'reading' })
      expect(await item(1)).toMatchObject({ state: 'reading', error: null })
      await step(1, { state: 'grouping', articles: ['3001'] })
      await step(1, { placed: '3001', error: 'It is of another language.' })
      expect(await item(1)).toMatchObject({
        state: 'failed',
        error: 'It is of another language.',
        article: '3001',
      })
    })
  })
}
