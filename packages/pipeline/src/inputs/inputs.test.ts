import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCapture } from '@parallax/ingest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom, page } from '../_newsroom.js'
import { openInbox } from './inbox.js'
import { batchState } from './state.js'

const SHUT = `The quay at Vessar was shut on Monday after cracks were found in its wall, the harbour office said.

Mara Lindt, the harbour master, said at least 12 cracks had been counted. "Nobody may walk there," she said.`
const AGAIN = `The quay at Vessar was shut on Monday because of cracks in its wall, the harbour office of Vessar said.

Harbour master Mara Lindt said 14 cracks had been counted in the wall of the quay.`

const more = { texts: [], addresses: [], story: null }

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

describe('what a person adds', () => {
  let room: Newsroom
  beforeEach(async () => {
    room = await openNewsroom()
  })
  afterEach(() => room.close())
  const open = () => openInbox(room.store, room.context.clock)
  const state = async (id: string) => (await batchState(room.store, id))!

  it('goes through the stream as text, file and address, with its proof', async () => {
    room.pages.set('/a', page('Quay shut', SHUT.split('\n\n'), { outlet: 'Quay Courier' }))
    const inbox = open()
    await inbox.keep('../../Minutes.txt', chunks(AGAIN.slice(0, 50), AGAIN.slice(50)))
    const texts = [{ text: SHUT, outlet: 'Vessar Post', headline: 'Quay at Vessar shut' }]
    const sent = await inbox.send({ ...more, texts, addresses: [`${room.origin}/a`] }, 'Ann')
    expect(sent.items.map(({ name, kind, state: at }) => [name, kind, at])).toEqual([
      ['Minutes.txt', 'file', 'waiting'],
      ['Quay at Vessar shut', 'text', 'waiting'],
      [`${room.origin}/a`, 'address', 'waiting'],
    ])
    await room.work()
    const { items } = await state(sent.id)
    expect(items.map((item) => [item.state, item.error, item.articles])).toEqual([
      ['done', null, 1],
      ['done', null, 1],
      ['done', null, 1],
    ])
    expect(new Set(items.map(({ story }) => story)).size).toBe(1)
    const [file, text] = await Promise.all(items.map(({ article }) => room.store.articles.version(article!)))
    expect(file!.article).toMatchObject({ text: AGAIN, url: null })
    expect(text!.article).toMatchObject({
      text: SHUT,
      outlet: 'Vessar Post',
      headline: 'Quay at Vessar shut',
    })
    const proof = (await room.store.captures.get(file!.capture!))!
    const held = await readCapture(room.store.captureFolder, proof)
    expect(Buffer.from(held.wire).toString()).toBe(AGAIN)
    expect(readdirSync(join(room.folder, 'inputs'))).toEqual([])
    const told = (await room.store.log.read(0, 100)).filter(({ what }) => what === 'inputs')
    expect(new Set(told.map(({ subject, who }) => `${subject} ${who}`))).toEqual(new Set([`${sent.id} Ann`]))
    expect(told.map(({ body }) => body.state)).toEqual(
      expect.arrayContaining(['fetching', 'reading', 'done']),
    )
  })

  it('is one article where the same words come twice', async () => {
    const first = await open().send({ ...more, texts: [{ text: SHUT }, { text: SHUT }] }, 'Ann')
    await room.work()
    const second = await open().send({ ...more, texts: [{ text: SHUT }] }, 'Bo')
    await room.work()
    const items = [...(await state(first.id)).items, ...(await state(second.id)).items]
    expect(items.map((item) => item.state)).toEqual(['done', 'done', 'done'])
    expect(new Set(items.map(({ article }) => article)).size).toBe(1)
    expect((await room.store.articles.list({ limit: 10 })).items).toHaveLength(1)
    expect((await room.store.articles.versions(items[0]!.article!)).length).toBe(1)
  })

  it('goes into the story that a person names, and stays there', async () => {
    const other = 'Bakers of Senna met for their yearly fair, where Tomas Hale showed a loaf of two metres.'
    const first = await open().send({ ...more, texts: [{ text: SHUT }] }, 'Ann')
    await room.work()
    const story = (await state(first.id)).items[0]!.story!
    const texts = [{ text: other }, { text: 'Le quai de Vessar est fermé depuis lundi, selon le port.' }]
    const second = await open().send({ ...more, texts, story }, 'Ann')
    await room.work()
    const [added, french] = (await state(second.id)).items
    expect(added).toMatchObject({ state: 'done', story })
    expect(await room.store.stories.membership(added!.article!)).toMatchObject({
      story,
      isPinned: true,
      by: 'person',
    })
    expect(french).toMatchObject({ state: 'failed', error: expect.stringContaining('one language') })
    expect(french!.article).not.toBeNull()
    // One that is known already is moved, too.
    const third = await open().send({ ...more, texts: [{ text: AGAIN }] }, 'Ann')
    await room.work()
    const fourth = await open().send({ ...more, texts: [{ text: AGAIN }], story: added!.story }, 'Ann')
    await room.work()
    expect((await state(third.id)).items[0]!.story).toBe(story)
    expect((await state(fourth.id)).items[0]).toMatchObject({ state: 'done', story })
    expect((await room.store.comparisons.ofStory(story)).length).toBeGreaterThan(0)
  })

  it('names what cannot be read, with the reason and what to do, and reads the rest', async () => {
    const inbox = open()
    await inbox.keep('empty.txt', chunks())
    await inbox.keep('picture.png', chunks(Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')))
    const line = (text: string) => `${JSON.stringify({ text })}\n`
    await inbox.keep('many.jsonl', chunks(line(SHUT), 'no json\n', line(AGAIN)))
    const addresses = [`${room.origin}/none`, 'ftp://vale.example/a']
    const sent = await inbox.send({ ...more, addresses }, 'Ann')
    expect(sent.items.map(({ state: at }) => at)).toEqual([
      'failed',
      'waiting',
      'waiting',
      'waiting',
      'failed',
    ])
    await room.work()
    const { items } = await state(sent.id)
    expect(items.map(({ error }) => error)).toEqual([
      'The file is empty.',
      expect.stringMatching(/Pictures are not read yet\. Save it as text/u),
      null,
      expect.stringMatching(/404.*Check the address/u),
      expect.stringContaining('http://'),
    ])
    expect(items[2]).toMatchObject({
      state: 'done',
      articles: 2,
      said: [expect.stringMatching(/Line 2 is not JSON.*Mend the JSON/u)],
    })
  })

  it('is refused by its size while it comes, and what follows is read', async () => {
    const inbox = open()
    async function* endless() {
      for (let count = 0; count < 52; count += 1) yield Buffer.alloc(1024 * 1024, 97)
    }
    await inbox.keep('long.txt', endless())
    await inbox.keep('short.txt', chunks(SHUT))
    const { items, id } = await inbox.send(more, 'Ann')
    expect(items[0]).toMatchObject({ state: 'failed', error: expect.stringContaining('more than 50 MB') })
    expect(readdirSync(join(room.folder, 'inputs', id, '0'))).toEqual([])
    await room.work()
    expect((await state(id)).items[1]!.state).toBe('done')
  })

  it('is nothing, or too much, by name', async () => {
    await expect(open().send(more, 'Ann')).rejects.toThrow(/Nothing was added/u)
    const texts = Array.from({ length: 1_001 }, (_, index) => ({ text: `Text ${index}` }))
    const inbox = open()
    await expect(inbox.send({ ...more, texts }, 'Ann')).rejects.toThrow(/At most 1000/u)
    await inbox.discard()
    expect(existsSync(join(room.folder, 'inputs')) && readdirSync(join(room.folder, 'inputs'))).toEqual([])
  })
})
