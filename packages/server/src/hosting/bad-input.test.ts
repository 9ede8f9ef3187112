import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ApiError, type Client, createClient } from '@parallax/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findTargets, openApp, type TestApp } from '../_app.js'
import { createDesk, QUAY } from '../handlers/_told.js'
import { openRoom, type Room } from './room.js'

for (const target of await findTargets())
  describe(`the server on ${target.name}, over a socket`, () => {
    let app: TestApp
    let room: Room
    let call: Client['call']
    let desk: ReturnType<typeof createDesk>
    const faults: unknown[] = []
    const origin = () => `http://127.0.0.1:${room.port}`
    const problemOf = (asked: Promise<unknown>) =>
      asked.then(
        () => null,
        (error: ApiError) => error.problem,
      )
    /** Sends these bytes and is gone. */
    const breakOff = async (head: readonly string[], body: string) => {
      const socket = connect(room.port, '127.0.0.1')
      const lines = [...head, 'Host: localhost', 'X-Parallax: 1', 'Content-Length: 90000']
      socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
      await pause(100)
      socket.destroy()
      await pause(100)
    }
    const inputs = () => {
      const folder = join(dirname(app.store.captureFolder), 'inputs')
      return existsSync(folder) ? readdirSync(folder) : []
    }

    beforeAll(async () => {
      app = await openApp({ target, isReal: true })
      room = await openRoom({
        base: app.services,
        ...{ host: '127.0.0.1', port: 0, publicOrigin: null, localName: 'Ada', pageFolder: '/none', env: {} },
        onFault: ({ error }) => faults.push(error),
      })
      call = createClient({ origin: origin() }).call
      desk = createDesk(app)
    })
    beforeEach(() => {
      faults.length = 0
    })
    afterAll(async () => {
      await room.close()
      await app.close()
    })

    it('keeps nothing of a request whose sender is gone in the middle, and calls that no fault of its own', async () => {
      const before = await app.store.log.last()
      const json = 'Content-Type: application/json'
      await breakOff(['POST /api/v1/inputs HTTP/1.1', json], '{"texts":[{"text":"The quay is shut.')
      await breakOff(['POST /api/v1/users HTTP/1.1', json], '{"name":"Ann","role":"admin","password":"a long')
      const form = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nThe quay is'
      await breakOff(['POST /api/v1/inputs HTTP/1.1', 'Content-Type: multipart/form-data; boundary=x'], form)
      await expect.poll(inputs).toEqual([])
      expect([await app.store.log.last(), inputs(), await app.store.people.isEmpty()]).toEqual([
        before,
        [],
        true,
      ])
      expect(faults).toEqual([])
      expect((await call('getSession')).mode).toBe('open')
    })

    it('takes no list that names an outlet twice, and keeps nothing of it', async () => {
      const outlet = (fact: string) => ({
        name: 'Radio Marl',
        hosts: [],
        facts: [{ about: 'owner', value: fact, cite: 'Imprint' }],
      })
      const twice = call('importOutlets', { body: { outlets: [outlet('Quay Press'), outlet('Dock Press')] } })
      expect(await problemOf(twice)).toMatchObject({ status: 400, faults: [{ path: 'outlets.1.name' }] })
      expect((await call('listOutlets')).outlets).toEqual([])
      const lines = ['name,hosts,about,value,cite', 'Radio Marl,,owner,Quay Press,Imprint']
      const table = new Blob([`${lines.join('\n')}\nRadio Marl,,city,Marl,Imprint\n`], { type: 'text/csv' })
      expect(await call('importOutlets', { form: table })).toEqual({ count: 1 })
      const { facts } = (await call('getOutlet', { params: { outlet: 'Radio Marl' } })).outlet
      expect(facts.map(({ about }) => about)).toEqual(['owner', 'city'])
    })

    it('shows a story whose comparison is still being made, and says of its parts that they are not there', async () => {
      let story = ''
      for (const told of QUAY) story = await desk.bring({ ...told, outlet: 'Radio Marl' })
      const detail = await call('getStory', { params: { story } })
      expect(detail).toMatchObject({
        comparison: null,
        counts: null,
        comparisons: [],
        outlets: ['Radio Marl'],
      })
      expect(detail.members).toHaveLength(2)
      for (const _ of [1, 2]) await call('actOnStory', { params: { story }, body: { act: 'compare' } })
      expect((await app.store.jobs.state()).waiting.compare).toBe(1)
      const part = call('getPart', { params: { comparison: 'none', part: 'overview' } })
      expect(await problemOf(part)).toMatchObject({ status: 404, cure: expect.stringContaining('newest') })
      expect(await call('listReviews', { params: { story } })).toMatchObject({
        comparison: null,
        findings: [],
      })
      await desk.compare(story)
      const { comparison, comparisons } = await call('getStory', { params: { story } })
      expect([comparison, comparisons]).toEqual([expect.any(String), []])
    })

    it('keeps what two people judge at the same moment, each under its own name', async () => {
      const [story] = (await call('listStories')).items
      const finding = { story: story!.id, kind: 'story' as const, key: '', anchors: [], says: 'The quay' }
      const acts = [{ act: 'accept' as const }, { act: 'reject' as const, why: 'It is another quay.' }]
      const kept = await Promise.all(
        [...acts, ...acts].map((act) => call('addReview', { body: { finding, act } })),
      )
      expect(new Set(kept.map(({ id }) => id)).size).toBe(4)
      const { findings } = await call('listReviews', { params: { story: story!.id } })
      expect(findings.flatMap(({ acts: done }) => done).map(({ id }) => id)).toEqual(
        kept.map(({ id }) => id).sort(),
      )
      expect(faults).toEqual([])
    })
  })
