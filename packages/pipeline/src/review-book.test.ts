import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@parallax/contract/api'
import { openStore, type Store } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReviewBook } from './review-book.js'
import { fromReviews, keepReview, PAGE } from './reviewing.js'

let folder: string
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-book-'))
  store = await openStore({ dataDir: folder })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const AT = '2031-05-05T06:00:00.000Z'
const finding = (story: string): Finding => ({
  story,
  kind: 'story',
  key: '["one-event"]',
  anchors: [],
  says: '',
})
const add = (id: string, story = 's1') =>
  keepReview({ id, at: AT, who: 'ann', finding: finding(story), act: { act: 'accept' } }, store)
const storyOf = (id: string, mergedInto: string | null) => ({
  id,
  title: 'A ferry',
  language: 'en',
  from: AT,
  to: AT,
  articles: 1,
  isOpen: true,
  isSettled: false,
  apart: [],
  mergedInto,
  changedAt: AT,
})

describe('the book of reviews', () => {
  it('reads what was added, also where another clock gave an id that comes before', async () => {
    const book = createReviewBook(store)
    const ids = async () => (await book.read('s1')).map(({ id }) => id)
    expect(await ids()).toEqual([])
    await add('r5')
    await add('r6')
    expect(await ids()).toEqual(['r5', 'r6'])
    await add('r8')
    expect(await ids()).toEqual(['r5', 'r6', 'r8'])
    await add('r1')
    await add('r9')
    expect((await ids()).sort()).toEqual(['r1', 'r5', 'r6', 'r8', 'r9'])
    const kept = fromReviews(await store.reviews.list({ story: 's1' }))
    expect(new Set(await book.read('s1'))).toEqual(new Set(kept))
  })

  it('reads many page by page, and leaves none out', async () => {
    const ids = Array.from({ length: PAGE + 3 }, (_, index) => `p${String(index).padStart(5, '0')}`)
    for (const id of ids) await add(id, 'many')
    let most = 0
    const counting: Store = {
      ...store,
      reviews: {
        ...store.reviews,
        page: async (...asked) => {
          const page = await store.reviews.page(...asked)
          most = Math.max(most, page.items.length)
          return page
        },
      },
    }
    const read = await createReviewBook(counting).read('many')
    expect(read.map(({ id }) => id)).toEqual(ids)
    expect(most).toBe(PAGE)
  })

  it('gives the same list while nothing was added, and lets go of stories long not asked for', async () => {
    const book = createReviewBook(store, 1)
    const first = await book.read('s1')
    expect(await book.read('s1')).toBe(first)
    await book.read('s2')
    const again = await book.read('s1')
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })

  it('has those of stories that went into it, from when they did', async () => {
    const book = createReviewBook(store)
    await add('t1', 'm1')
    await add('t2', 'm2')
    expect((await book.read('m2')).map(({ id }) => id)).toEqual(['t2'])
    const stories = [storyOf('m1', 'm2'), storyOf('m2', null)]
    await store.stories.step({ shard: 'en', expected: 0, pieces: [], memberships: [], stories })
    expect((await book.read('m2')).map(({ id }) => id)).toEqual(['t2', 't1'])
  })
})
