import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTargets, openApp, type TestApp } from '../_app.js'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Vale news</title><link>http://vale.example/</link>
<item><guid isPermaLink="false">1</guid><title>Quay shut</title><link>http://vale.example/1</link></item></channel></rss>`

for (const target of await findTargets())
  describe(`what runs, on ${target.name}`, () => {
    let app: TestApp
    let server: Server
    let origin: string
    beforeAll(async () => {
      app = await openApp({ target })
      server = createServer((request, response) => {
        const isFeed = request.url === '/feed.xml'
        response.writeHead(isFeed ? 200 : 404, { 'content-type': 'application/rss+xml' })
        response.end(isFeed ? FEED : '')
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    })
    afterAll(async () => {
      expect(app.faults).toEqual([])
      server.close()
      await app.close()
    })
    const told = async (what: string) =>
      (await app.call('readLog', { query: { limit: 200, what } })).items.reverse()

    it('is told with what is kept and by which rules', async () => {
      const status = await app.call('getStatus')
      expect(status).toMatchObject({
        place: app.store.place,
        queue: { parked: 0 },
        counts: { articles: 0, stories: 0, outlets: 0 },
        bytes: { captures: 0, database: target.name === 'sqlite' ? expect.any(Number) : null },
        sources: { all: 0, failing: 0, paused: 0 },
        worker: null,
        versions: { node: process.versions.node },
      })
      expect(status.versions.models).toHaveLength(1)
      await app.store.leases.take('scheduler', 'machine-7', 30)
      expect((await app.call('getStatus')).worker).toBe('machine-7')
    })
    it('watches sources, which are tried first, paused and removed', async () => {
      const address = `${origin}/feed.xml`
      const trial = await app.call('trySource', { body: { address } })
      expect(trial).toMatchObject({
        kind: 'feed',
        title: 'Vale news',
        count: 1,
        entries: [{ title: 'Quay shut', address: 'http://vale.example/1' }],
        found: [{ kind: 'feed', address, title: 'Vale news', count: 1, isWatched: false }],
      })
      expect((await app.call('listSources')).sources).toEqual([])
      const source = await app.call('addSource', { body: { address, outlet: 'Vale', every: 60 } })
      expect(source).toMatchObject({ kind: 'feed', address, outlet: 'Vale', every: 60 })
      await app.call('addSource', { body: { address } })
      expect((await app.call('listSources')).sources).toHaveLength(1)
      const params = { source: source.id }
      expect(await app.call('changeSource', { params, body: { isPaused: true } })).toMatchObject({
        isPaused: true,
      })
      expect((await app.call('getStatus')).sources).toMatchObject({ all: 1, paused: 1 })
      expect(await app.call('removeSource', { params })).toBeNull()
      await expect(app.call('removeSource', { params })).rejects.toMatchObject({ problem: { status: 404 } })
      expect((await told('source-removed')).map(({ who, subject }) => [who, subject])).toEqual([
        ['Ada', source.id],
      ])
      const none = app.call('addSource', { body: { address: `${origin}/none` } })
      await expect(none).rejects.toMatchObject({ problem: { type: '#not-watchable' } })
    })
    it('lets administrators alone watch folders of the server', async () => {
      const address = mkdtempSync(join(tmpdir(), 'parallax-watched-'))
      const editor = app.as('editor', 'Bo').call('addSource', { body: { address } })
      await expect(editor).rejects.toMatchObject({ problem: { status: 403 } })
      const looked = app.as('editor', 'Bo').call('trySource', { body: { address: '/etc' } })
      await expect(looked).rejects.toMatchObject({ problem: { status: 403 } })
      expect(await app.call('addSource', { body: { address } })).toMatchObject({ kind: 'folder', address })
      await expect(app.call('addSource', { body: { address: 'wires' } })).rejects.toMatchObject({
        problem: { status: 400 },
      })
      rmSync(address, { recursive: true })
    })
    it('puts parked jobs back, one or all', async () => {
      const { jobs } = app.store
      await jobs.add(['a', 'b', 'c'].map((key) => ({ stage: 'fetch', key, payload: {} })))
      for (const { id } of await jobs.lease('w', ['fetch'], 5, 30)) await jobs.fail('w', id, 'gone', null)
      const first = await app.call('listParked', { query: { limit: 2 } })
      expect(first.items.map(({ error }) => error)).toEqual(['gone', 'gone'])
      const second = await app.call('listParked', { query: { limit: 2, after: first.next! } })
      expect(second).toMatchObject({ items: [{ key: expect.any(String) }], next: null })
      const params = { job: first.items[0]!.id }
      expect(await app.call('retryJob', { params })).toEqual({ count: 1 })
      await expect(app.call('retryJob', { params })).rejects.toMatchObject({ problem: { status: 404 } })
      expect(await app.call('retryParked')).toEqual({ count: 2 })
      expect(await told('jobs-retried')).toHaveLength(2)
    })
    it('hands out the log newest first, page by page, by person, kind and time, to editors', async () => {
      for (const [index, who] of ['Jo', 'Kit', 'Jo'].entries())
        await app.store.log.append({
          ...{
            at: `2031-05-0${index + 1}T06:00:00.000Z`,
            who,
            what: 'looked',
            subject: `q${index}`,
            body: {},
          },
        })
      const editor = app.as('editor', 'Bo')
      const ask = (query: object) => editor.call('readLog', { query: { what: 'looked', ...query } })
      const first = await ask({ limit: 2 })
      expect(first.items.map(({ subject }) => subject)).toEqual(['q2', 'q1'])
      const rest = await ask({ limit: 2, after: first.next! })
      expect([rest.items.map(({ subject }) => subject), rest.next]).toEqual([['q0'], null])
      expect((await ask({ who: 'Jo' })).items.map(({ subject }) => subject)).toEqual(['q2', 'q0'])
      const day = { from: '2031-05-02T00:00:00Z', to: '2031-05-02T23:59:59Z' }
      expect((await ask(day)).items.map(({ subject }) => subject)).toEqual(['q1'])
      const names = await editor.call('getLogNames')
      expect([names.who, names.what]).toEqual([
        expect.arrayContaining(['Ada', 'Jo', 'Kit']),
        expect.arrayContaining(['looked', 'source-added']),
      ])
      await expect(ask({ from: 'monday' })).rejects.toMatchObject({ problem: { status: 400 } })
      await expect(app.as('reviewer').call('readLog')).rejects.toMatchObject({ problem: { status: 403 } })
    })
    it('runs by settings that an administrator changes, for all workers of the place', async () => {
      const file = join(dirname(app.store.captureFolder), 'settings.json')
      const change = { contact: 'desk@vale.example', tries: 7 }
      expect(await app.call('changeSettings', { body: change })).toMatchObject({ ...change, window: 7 })
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(change)
      await app.call('changeSettings', { body: { contact: null, delay: 2 } })
      expect(await app.call('getSettings')).toMatchObject({ delay: 2, tries: 7 })
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ tries: 7, delay: 2 })
      const wrong = app.call('changeSettings', { body: { tries: -1 } })
      await expect(wrong).rejects.toMatchObject({ problem: { status: 400 } })
      const editor = app.as('editor').call('changeSettings', { body: change })
      await expect(editor).rejects.toMatchObject({ problem: { status: 403 } })
      expect((await told('settings-changed')).map(({ who, body }) => [who, body])).toContainEqual([
        'Ada',
        change,
      ])
    })
  })
