import type { ApiError, Client } from '@parallax/client'
import { Comparison } from '@parallax/contract'
import { fromParts } from '@parallax/core/parts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTargets, openApp, type TestApp } from '../_app.js'
import { createDesk, minute, QUAY } from './_told.js'

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error as ApiError).problem,
  )

describe.each(await findTargets())('the story operations on $name', (target) => {
  let app: TestApp
  let desk: ReturnType<typeof createDesk>
  let call: Client['call']
  let story = ''
  let comparison = ''
  beforeAll(async () => {
    app = await openApp({ target })
    desk = createDesk(app)
    call = app.call
    for (const told of QUAY) story = await desk.bring(told)
    await desk.compare(story)
    comparison = (await app.store.comparisons.ofStory(story))[0]!.id
  })
  afterAll(() => app.close())

  it('list stories with their counts, page by page', async () => {
    const other = await desk.bring({
      key: '301',
      headline: 'Choir of Tarn wins',
      text: 'The choir of Tarn won the singing contest of the northern towns on Saturday evening, its director Ida Holm said.',
    })
    const first = await call('listStories', { query: { limit: 1, sort: 'contested' } })
    expect(first.items).toMatchObject([
      {
        id: story,
        comparison,
        counts: { accounts: 2 },
        outlets: ['The Marl Courier', 'Radio Marl'],
        headlineOf: 'The Marl Courier',
        news: null,
      },
    ])
    const second = await call('listStories', { query: { limit: 1, sort: 'contested', after: first.next! } })
    expect(second).toMatchObject({ items: [{ id: other, comparison: null, counts: null }], next: null })
    expect((await call('listStories', { query: { least: 2 } })).items).toHaveLength(1)
    expect((await call('listStories', { query: { outlet: 'The Marl Courier' } })).items).toHaveLength(1)
    expect(await refusal(call('listStories', { query: { after: 'nowhere' } }))).toMatchObject({ status: 400 })
    expect(await refusal(call('listStories', { query: { from: 'soon' } }))).toMatchObject({ status: 400 })
  })

  it('give a story with its articles and why each stands there', async () => {
    const detail = await call('getStory', { params: { story } })
    expect(detail.members.map(({ article, membership }) => [article.key, membership.story])).toEqual([
      ['101', story],
      ['102', story],
    ])
    expect(detail.members[1]!.membership.reason).not.toBe('')
    expect(detail).toMatchObject({ id: story, comparison, comparisons: [] })
    expect(await refusal(call('getStory', { params: { story: 'none' } }))).toMatchObject({
      status: 404,
      type: '#not-found',
    })
  })

  it('give every part of a comparison, which together are the whole', async () => {
    const names = ['overview', 'texts', 'grid', 'figures', 'names', 'sources', 'gaps', 'across', 'claims-0']
    const parts = new Map<string, unknown>()
    for (const part of [...names, 'reading-0', 'reading-1'])
      parts.set(part, await call('getPart', { params: { comparison, part } }))
    const whole = await call('getComparison', { params: { comparison } })
    expect(fromParts((name) => parts.get(name))).toEqual(whole)
    expect(whole).toEqual(await app.store.comparisons.result(comparison))
    expect(Object.keys(whole)).toEqual(Object.keys(Comparison.shape).filter((name) => name in whole))
    for (const part of ['claims-99', 'reading-2', 'body', 'overview.json'])
      expect(await refusal(call('getPart', { params: { comparison, part } }))).toMatchObject({ status: 404 })
    for (const name of ['getComparison', 'getPart'] as const)
      expect(await refusal(call(name, { params: { comparison: 'none', part: 'grid' } }))).toMatchObject({
        status: 404,
      })
  })

  it('answer a part with the bytes that are kept, for good, or unpacked to who takes no gzip', async () => {
    const path = `/api/v1/comparisons/${comparison}/parts/grid`
    const get = (headers: Record<string, string>) => app.request(path, { headers })
    const packed = await get({ 'accept-encoding': 'br, gzip' })
    expect(Object.fromEntries(packed.headers)).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    const bytes = new Uint8Array(await packed.arrayBuffer())
    expect(bytes).toEqual(await app.store.comparisons.part(comparison, 'grid'))
    expect(packed.headers.get('content-length')).toBe(String(bytes.length))
    const plain = await get({ 'accept-encoding': 'gzip;q=0' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.json()).toEqual(await call('getPart', { params: { comparison, part: 'grid' } }))
    const tag = packed.headers.get('etag')!
    expect(plain.headers.get('etag')).not.toBe(tag)
    const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': tag })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
    expect(again.headers.get('cache-control')).toContain('immutable')
  })

  it('answer the whole to who takes gzip and to who does not', async () => {
    const path = `/api/v1/comparisons/${comparison}`
    const packed = await app.request(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    const plain = await app.request(path)
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.json()).toEqual(await app.store.comparisons.result(comparison))
  })

  it('count what came since each person was there', async () => {
    const [ann, bea] = [app.as('reader', 'Ann'), app.as('reader', 'Bea')]
    const newsFor = async (client: Client) => (await client.call('getStory', { params: { story } })).news
    expect(await ann.call('visitStory', { params: { story } })).toBeNull()
    const changed = QUAY[1]!
    await desk.bring({ ...changed, text: changed.text.replace('15 people', '18 people'), minute: 9 })
    await desk.compare(story)
    expect(await newsFor(ann)).toEqual({ articles: 0, versions: 1, comparisons: 1 })
    expect(await newsFor(bea)).toBeNull()
    const [item] = (await ann.call('listStories', { query: { least: 2 } })).items
    expect(item!.news).toEqual({ articles: 0, versions: 1, comparisons: 1 })
    const { comparisons } = await ann.call('getStory', { params: { story } })
    expect(comparisons.map(({ id }) => id)).toEqual([comparison])
    expect(await refusal(ann.call('visitStory', { params: { story: 'none' } }))).toMatchObject({
      status: 404,
    })
  })

  it('tell when accounts came and changed, and go back to any of those moments', async () => {
    const { moments } = await call('getTimeline', { params: { story } })
    expect(moments.map(({ article, seq, changes }) => [article, seq, changes])).toEqual([
      ['101', 1, []],
      ['102', 1, []],
      ['102', 2, [{ kind: 'figure', count: 1 }]],
    ])
    const before = await call('rewindStory', { params: { story, instant: minute(5) } })
    expect(before).toEqual({
      at: minute(5),
      accounts: [
        { article: '101', seq: 1 },
        { article: '102', seq: 1 },
      ],
      notYet: 0,
      unknown: 0,
      comparison,
    })
    const early = await call('rewindStory', { params: { story, instant: '2031-05-01T00:00:00+02:00' } })
    expect(early).toMatchObject({ comparison: null, accounts: [], notYet: 2 })
    for (const instant of ['2031-05-04', 'yesterday', '2031-99-04T00:00:00Z'])
      expect(await refusal(call('rewindStory', { params: { story, instant } }))).toMatchObject({
        status: 400,
        type: '#no-instant',
      })
    for (const name of ['getTimeline', 'rewindStory'] as const)
      expect(await refusal(call(name, { params: { story: 'none', instant: minute(5) } }))).toMatchObject({
        status: 404,
      })
  })

  it('do what an editor says, and write down who said it', async () => {
    const editor = app.as('editor', 'Eva')
    const act = (id: string, body: Parameters<typeof editor.call<'actOnStory'>>[1]['body']) =>
      editor.call('actOnStory', { params: { story: id }, body: body! })
    const split = await act(story, { act: 'split', articles: ['102'] })
    const [other] = split.stories
    expect(split.stories).toEqual([other, story])
    expect(split.said).toEqual([`1 article left story ${story} for story ${other}.`])
    expect(await act(story, { act: 'merge', into: other! })).toMatchObject({ stories: [story, other] })
    expect(await act(story, { act: 'pin', article: '101', isPinned: true })).toEqual({
      stories: [story],
      said: ['Article 101 is pinned.'],
    })
    const { stories: moved } = await act(story, { act: 'split', articles: ['102'] })
    expect(await act(moved[0]!, { act: 'move', article: '102', to: story })).toMatchObject({
      stories: expect.arrayContaining([story]),
    })
    await act(story, { act: 'compare' })
    const log = await app.store.log.read(0, 1_000)
    expect(log.filter(({ who }) => who === 'Eva').map(({ what }) => what)).toEqual([
      'story-split',
      'story-merged',
      'story-pinned',
      'story-split',
      'story-moved',
      'story-compare',
    ])
    const waiting = (await app.store.jobs.state()).due.compare
    expect(waiting).toBe(1)
    expect(await refusal(act(story, { act: 'merge', into: 'none' }))).toMatchObject({
      status: 409,
      type: '#story-operation',
    })
    expect(await refusal(act('none', { act: 'compare' }))).toMatchObject({ status: 404 })
    const reader = app.as('reader', 'Rolf')
    expect(
      await refusal(reader.call('actOnStory', { params: { story }, body: { act: 'compare' } })),
    ).toMatchObject({ status: 403 })
    expect(app.faults).toEqual([])
  })
})
