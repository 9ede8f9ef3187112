import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { work } from '../_stream.js'

const fact = (about: string, value: string) => ({ about, value, cite: 'https://register.example/1' })

describe('outlets', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openApp()
    const texts = [
      {
        outlet: 'Vale Courier',
        url: 'https://www.vale.example/1',
        text: 'Mara Lindt said 12 cracks had been counted. "It is shut," a resident said. The quay is long.',
      },
      {
        url: 'https://vale.example/2',
        text: 'According to the Ministry of Ports, the quay is shut for a year.',
      },
    ]
    await app.call('addInputs', { body: { texts } })
    await work(app)
  })
  afterAll(async () => {
    expect(app.faults).toEqual([])
    await app.close()
  })
  const put = (name: string, hosts: string[], ...facts: ReturnType<typeof fact>[]) =>
    app.call('putOutlet', { params: { outlet: name }, body: { name, hosts, facts } })

  it('are known from articles, and entered with cited facts', async () => {
    expect((await app.call('listOutlets')).outlets).toMatchObject([
      { name: 'Vale Courier', articles: 1, isEntered: false },
    ])
    await put('Vale Courier', ['vale.example'], fact('owner', 'Vale Media'))
    expect((await app.call('listOutlets')).outlets).toMatchObject([
      { name: 'Vale Courier', articles: 2, isEntered: true },
    ])
    const wrong = app.call('putOutlet', {
      params: { outlet: 'A/B' },
      body: { name: 'A', hosts: [], facts: [] },
    })
    await expect(wrong).rejects.toMatchObject({ problem: { type: '#two-names' } })
  })
  it('tell how they attribute as counts, and with whom they share an owner', async () => {
    await put('Harbour Radio', [], fact('Part of', 'vale media'))
    const detail = await app.call('getOutlet', { params: { outlet: 'Vale Courier' } })
    expect(detail.practice).toMatchObject({
      articles: 2,
      attributions: 3,
      named: 1,
      unnamed: 1,
      official: 1,
      own: 1,
    })
    expect(detail.practice.sources.map(({ name, count }) => [name, count])).toEqual([
      ['Mara Lindt', 1],
      ['the Ministry of Ports', 1],
    ])
    expect(detail.sisters).toEqual(['Harbour Radio'])
    expect(detail.voices).toMatchObject([{ value: 'Vale Media', outlets: ['Harbour Radio', 'Vale Courier'] }])
    const none = app.call('getOutlet', { params: { outlet: 'Nobody' } })
    await expect(none).rejects.toMatchObject({ problem: { status: 404 } })
  })
  it('are taken over from lists and tables, whole or not at all', async () => {
    const list = [{ name: 'Senna Post', hosts: [], facts: [] }]
    expect(await app.call('importOutlets', { body: { outlets: list } })).toEqual({ count: 1 })
    const send = (body: string) =>
      app.request('/api/v1/outlets/import', { method: 'POST', headers: { 'content-type': 'text/csv' }, body })
    const taken = await send(
      'name,hosts,about,value,cite\nCoast Post,coast.example,owner,Coast Ltd,https://r.example/1\n',
    )
    expect([taken.status, await taken.json()]).toEqual([200, { count: 1 }])
    const refused = await send('name,hosts,about,value,cite\nNew Post\nOld Post,,owner,,\n')
    expect(refused.status).toBe(400)
    expect((await refused.json()).faults).toEqual([
      { path: 'line 3', message: expect.stringContaining('cite') },
    ])
    expect(await app.store.outlets.get('New Post')).toBeNull()
    const lines = (await app.store.log.read(0, 500)).filter(({ what }) => what === 'outlets-entered')
    expect(lines.map(({ who, subject }) => [who, subject])).toContainEqual(['Ada', 'Coast Post'])
  })
})
