import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { work } from '../_stream.js'

const TEXT =
  'The quay at Vessar was shut on Monday after cracks were found in its wall, the harbour office said.'

describe('what people add', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(async () => {
    expect(app.faults).toEqual([])
    await app.close()
  })
  const form = (...parts: [string, string | [string, string]][]) => {
    const data = new FormData()
    for (const [name, value] of parts)
      if (typeof value === 'string') data.append(name, value)
      else data.append(name, new File([value[1]], value[0]))
    return data
  }
  const left = () => {
    const folder = join(dirname(app.store.captureFolder), 'inputs')
    return existsSync(folder) ? readdirSync(folder) : []
  }

  it('comes as a form, file by file, and tells what became of each', async () => {
    const sent = await app.as('editor', 'Bo').call('addInputs', {
      form: form(
        ['file', ['../../a.txt', TEXT]],
        ['text', `${TEXT} Nobody was hurt.`],
        ['file', ['b.png', '\x89PNG\r\n\x1a\n']],
        ['story', ''],
      ),
    })
    expect(sent).toMatchObject({ who: 'Bo', story: null })
    await work(app)
    const { items } = await app.as('reader').call('getInputs', { params: { batch: sent.id } })
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['a.txt', 'done'],
      ['b.png', 'failed'],
      [expect.stringContaining('The quay'), 'done'],
    ])
    expect(left()).toEqual([])
  })
  it('comes as JSON, into a story where one is named', async () => {
    const first = await app.call('addInputs', { body: { texts: [{ text: TEXT }] } })
    await work(app)
    const story = (await app.call('getInputs', { params: { batch: first.id } })).items[0]!.story
    const text = 'Bakers of Senna met for their yearly fair, where Tomas Hale showed a loaf of two metres.'
    const { id } = await app.call('addInputs', { body: { texts: [{ text }], story } })
    await work(app)
    const { items } = await app.call('getInputs', { params: { batch: id } })
    expect(items[0]).toMatchObject({ state: 'done', story })
  })
  it('is refused whole where the form breaks off, holds nothing, or names no story', async () => {
    const before = (await app.store.jobs.state()).waiting
    await expect(app.call('addInputs', { form: form() })).rejects.toMatchObject({ problem: { status: 400 } })
    const other = app.call('addInputs', { form: form(['photo', ['a.txt', TEXT]]) })
    await expect(other).rejects.toMatchObject({ problem: { type: '#invalid-form' } })
    const lost = app.call('addInputs', { form: form(['file', ['a.txt', TEXT]], ['story', 'none']) })
    await expect(lost).rejects.toMatchObject({ problem: { status: 404 } })
    const boundary = 'x'
    const cut = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${TEXT}`
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const broken = await app.request('/api/v1/inputs', { method: 'POST', headers, body: cut })
    expect([broken.status, (await broken.json()).type]).toEqual([400, '#invalid-form'])
    expect((await app.store.jobs.state()).waiting).toEqual(before)
    expect(left()).toEqual([])
  })
  it('is taken up to the limit of the settings, an archive onto the disk as it comes', async () => {
    const page = '<html><head><title>Quay</title></head><body><article><h1>Quay shut</h1><p>'
    const body = `${page}${TEXT} Bo Lind, the harbour master, said so.</p></article></body></html>`
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
    const record = (type: string, length: number) =>
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://vale.example/${type}\r\nWARC-Date: 2031-05-04T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`
    const padding = 60_000_000
    const parts = [
      `${record('response', Buffer.byteLength(http))}${http}\r\n\r\n`,
      record('metadata', padding),
      ...Array.from({ length: 60 }, () => new Uint8Array(padding / 60)),
      '\r\n\r\n',
    ]
    const archive = () => {
      const data = new FormData()
      data.append('file', new File(parts as BlobPart[], 'crawl.warc'))
      return data
    }
    await app.call('changeSettings', { body: { upload: 55 } })
    await expect(app.call('addInputs', { form: archive() })).rejects.toMatchObject({
      problem: {
        status: 413,
        detail: 'The body is larger than 55,000,000 bytes.',
        cure: expect.stringContaining('raise “upload” in the settings'),
      },
    })
    expect(left()).toEqual([])
    await app.call('changeSettings', { body: { upload: 70 } })
    const { id } = await app.call('addInputs', { form: archive() })
    await work(app)
    const { items } = await app.call('getInputs', { params: { batch: id } })
    expect(items).toMatchObject([{ name: 'crawl.warc', state: 'done', error: null }])
    // Too large to be copied, it stays as the proof of what is in it.
    expect(left()).toHaveLength(1)
  })
  it('is for editors, and missed by name', async () => {
    const reader = app.as('reader').call('addInputs', { body: { texts: [{ text: TEXT }] } })
    await expect(reader).rejects.toMatchObject({ problem: { status: 403 } })
    const none = app.call('getInputs', { params: { batch: 'none' } })
    await expect(none).rejects.toMatchObject({ problem: { status: 404 } })
  })
})
