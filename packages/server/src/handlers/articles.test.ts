import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { work } from '../_stream.js'

const SHUT = `The quay at Vessar was shut on Monday, the harbour office said.

Mara Lindt, the harbour master, said at least 12 cracks had been counted, in a wall that cost a quarter of a million dollars.`
const CHANGED = SHUT.replace('at least 12', '14')
const address = 'https://vale.example/quay'

describe('articles and the search', () => {
  let app: TestApp
  let key: string
  beforeAll(async () => {
    app = await openApp()
    for (const text of [SHUT, CHANGED]) {
      const texts = [
        { text, url: address, outlet: 'Quay Courier', headline: 'Quay shut', published: '2031-05-04' },
      ]
      await app.call('addInputs', { body: { texts } })
      await work(app)
    }
    key = (await app.store.articles.at(address))!
  })
  afterAll(async () => {
    expect(app.faults).toEqual([])
    await app.close()
  })

  it('are told with their versions and proofs', async () => {
    const { article, membership, versions, captures } = await app.call('getArticle', {
      params: { article: key },
    })
    expect(article).toMatchObject({ outlet: 'Quay Courier', versions: 2 })
    expect(membership).toMatchObject({ by: 'machine' })
    expect(versions.map(({ seq, headline }) => [seq, headline])).toEqual([
      [1, 'Quay shut'],
      [2, 'Quay shut'],
    ])
    expect(captures.map(({ id }) => id)).toContain(versions[0]!.capture)
  })
  it('are found by their addresses, with the story of each', async () => {
    const none = 'https://vale.example/none'
    const { items } = await app.as('reader').call('locateArticles', { body: { addresses: [none, address] } })
    const { membership } = await app.call('getArticle', { params: { article: key } })
    expect(items).toEqual([
      { address: none, article: null, story: null },
      { address, article: key, story: membership!.story },
    ])
  })
  it('have each version with its text, and its reading, made now where it is not kept', async () => {
    const first = await app.call('getVersion', { params: { article: key, seq: 1 } })
    expect(first.article.text).toBe(SHUT)
    const held = await app.call('getReading', { params: { article: key, seq: 1 } })
    expect(held.attributions.map(({ speaker }) => speaker?.name)).toContain('the harbour office')
    const { versions: _, firstSeen: __, lastSeen: ___, ...article } = (await app.store.articles.get(key))!
    const { sha256, article: words } = first
    const version = {
      seenAt: '2031-05-06T06:00:00.000Z',
      capture: null,
      sha256,
      article: { ...words, headline: 'Quay again' },
    }
    const { seq } = await app.store.articles.arrive({ article, addresses: [], version })
    const made = await app.call('getReading', { params: { article: key, seq } })
    expect(made.figures).toHaveLength(held.figures.length)
    expect(await app.store.articles.annotation(key, seq, '0.1.0')).toEqual(made)
  })
  it('say what changed from version to version', async () => {
    const { versions, steps } = await app.call('getChanges', { params: { article: key }, query: { to: 2 } })
    expect(versions.map(({ article }) => article.text)).toEqual([SHUT, CHANGED])
    expect(steps[0]!.changes.flatMap(({ findings }) => findings).map(({ kind }) => kind)).toContain('figure')
    const wrong = app.call('getChanges', { params: { article: key }, query: { from: 2, to: 1 } })
    await expect(wrong).rejects.toMatchObject({ problem: { type: '#versions', status: 409 } })
  })
  it('are missed by name', async () => {
    const calls = [
      app.call('getArticle', { params: { article: '12' } }),
      app.call('getVersion', { params: { article: key, seq: 9 } }),
      app.call('getChanges', { params: { article: '12' } }),
    ]
    for (const call of calls) await expect(call).rejects.toMatchObject({ problem: { status: 404 } })
    const odd = app.call('getVersion', { params: { article: key, seq: 'x' } })
    await expect(odd).rejects.toMatchObject({ problem: { status: 400 } })
  })
  it('are found by words, names and figures together, with exact marks', async () => {
    const { items, searched, next } = await app.call('search', {
      query: { q: 'cracked counting', name: 'lindt', figure: 250_000 },
    })
    expect([searched, next, items.length]).toEqual([1, null, 1])
    const { excerpt, marks, story, storyTitle, how } = items[0]!
    expect(marks.map(({ start, end }) => excerpt.slice(start, end))).toEqual([
      'Lindt',
      'cracks',
      'counted',
      expect.stringContaining('quarter of a million'),
    ])
    expect([how, storyTitle]).toEqual(['words', 'Quay shut'])
    expect(story).not.toBeNull()
    expect((await app.call('search')).items).toHaveLength(1)
    const odd = app.call('search', { query: { figure: 'many' as unknown as number } })
    await expect(odd).rejects.toMatchObject({ problem: { status: 400 } })
  })
})
