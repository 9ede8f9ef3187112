import { copyFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '../_newsroom.js'
import { aloneWithBytes } from './file-identity.js'

const DAM =
  'Dam opened at Vell\n\nThe gates of the Orm dam at Vell were opened on Sunday morning, the warden of the dam said. Three farms were flooded.\n'
const CHOIR =
  'Tarn choir wins contest\n\nThe choir of Tarn won the singing contest of the northern towns on Saturday evening, its director Ida Holm said.\n'
const WELL =
  'School digs a well\n\nPupils in Askby have dug a well behind their school, and the warden of the museum came to see it on Monday.\n'

let room: Newsroom
let folder: string
/** Seconds since 1970 at which the next file was written: never the same twice. */
let written: number

beforeEach(async () => {
  room = await openNewsroom()
  folder = join(room.folder, 'wires')
  written = Math.floor(Date.now() / 1000) - 10_000
  await mkdir(folder)
  await put('dam.txt', DAM)
  await room.watch('folder', folder)
  await room.work()
})
afterEach(() => room.close())

const pathOf = (name: string) => join(folder, name)
const keyOf = (name: string) => room.store.articles.at(pathToFileURL(pathOf(name)).href)

async function age(name: string): Promise<void> {
  written += 10
  await utimes(pathOf(name), written, written)
}

async function put(name: string, words: string): Promise<void> {
  await writeFile(pathOf(name), words)
  await age(name)
}

async function lookAgain(): Promise<void> {
  room.wait(400)
  await room.work()
}

/** The articles by headline, each with the number of its versions. */
async function headlines(): Promise<string[]> {
  const { items } = await room.store.articles.list({ limit: 10 })
  return items.map(({ headline, versions }) => `${headline}: ${versions}`).sort()
}

async function said(): Promise<[string, string][]> {
  const log = await room.store.log.read(0, 100)
  const ofFiles = log.filter(({ what }) => what.startsWith('file-'))
  const nameOf = (address: unknown) => String(address).slice(pathToFileURL(folder).href.length + 1)
  return ofFiles.map(({ what, subject, body }) => [what, `${nameOf(body.from)} > ${nameOf(subject)}`])
}

describe('a file that is moved', () => {
  it('is the same article, found under its new path', async () => {
    const key = await keyOf('dam.txt')
    await rename(pathOf('dam.txt'), pathOf('orm.txt'))
    await lookAgain()
    expect(await headlines()).toEqual(['Dam opened at Vell: 1'])
    expect([await keyOf('dam.txt'), await keyOf('orm.txt')]).toEqual([null, key])
    expect(await said()).toEqual([['file-moved', 'dam.txt > orm.txt']])
    expect((await room.store.doctor()).faults).toEqual([])
  })

  it('may be moved again and changed in its new place, which is a further version', async () => {
    const key = await keyOf('dam.txt')
    await mkdir(pathOf('kept'))
    for (const [from, to] of [
      ['dam.txt', 'kept/dam.txt'],
      ['kept/dam.txt', 'orm.txt'],
    ] as const) {
      await rename(pathOf(from), pathOf(to))
      await lookAgain()
    }
    await put('orm.txt', `${DAM}The water fell on Monday.\n`)
    await lookAgain()
    expect(await keyOf('orm.txt')).toBe(key)
    expect(await headlines()).toEqual(['Dam opened at Vell: 2'])
  })

  it('leaves its old path to another article', async () => {
    const key = await keyOf('dam.txt')
    await rename(pathOf('dam.txt'), pathOf('orm.txt'))
    await lookAgain()
    await put('dam.txt', CHOIR)
    await lookAgain()
    await put('orm.txt', `${DAM}The water fell on Monday.\n`)
    await put('dam.txt', `${CHOIR}Little Askby came second.\n`)
    await lookAgain()
    expect(await keyOf('orm.txt')).toBe(key)
    expect(await headlines()).toEqual(['Dam opened at Vell: 2', 'Tarn choir wins contest: 2'])
  })
})

describe('a file that is copied', () => {
  beforeEach(async () => {
    await copyFile(pathOf('dam.txt'), pathOf('copy.txt'))
    await age('copy.txt')
    await lookAgain()
  })

  it('is one article with two addresses', async () => {
    expect(await headlines()).toEqual(['Dam opened at Vell: 1'])
    expect(await keyOf('copy.txt')).toBe(await keyOf('dam.txt'))
    expect(await said()).toEqual([['file-copied', 'dam.txt > copy.txt']])
  })

  it('is an article of its own once it says something else', async () => {
    await put('copy.txt', CHOIR)
    await lookAgain()
    await put('copy.txt', `${CHOIR}Little Askby came second.\n`)
    await lookAgain()
    expect(await headlines()).toEqual(['Dam opened at Vell: 1', 'Tarn choir wins contest: 2'])
    expect((await said()).slice(1)).toEqual([['file-parted', 'dam.txt > copy.txt']])
  })

  it('takes nothing from its original, which is changed in place as ever', async () => {
    const key = await keyOf('dam.txt')
    await put('dam.txt', CHOIR)
    await lookAgain()
    expect(await keyOf('dam.txt')).toBe(key)
    expect((await room.store.articles.versions(key!)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('goes on as the article when its original is removed', async () => {
    const key = await keyOf('dam.txt')
    await rm(pathOf('dam.txt'))
    await put('copy.txt', `${DAM}The water fell on Monday.\n`)
    await lookAgain()
    expect(await keyOf('copy.txt')).toBe(key)
    expect(await headlines()).toEqual(['Dam opened at Vell: 2'])
  })
})

describe('files of the same bytes', () => {
  it('that come at once are one article', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await put(name, WELL)
    await lookAgain()
    expect(await headlines()).toEqual(['Dam opened at Vell: 1', 'School digs a well: 1'])
    expect(new Set(await Promise.all(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(keyOf))).size).toBe(1)
  })

  it('are asked about by one reader at a time', async () => {
    let [inside, most] = [0, 0]
    const act = async () => {
      inside += 1
      most = Math.max(most, inside)
      await room.store.articles.list({ limit: 1 })
      inside -= 1
    }
    const sha256 = '0'.repeat(64)
    await Promise.all(['1', '2', '3'].map((id) => aloneWithBytes({ id, sha256 }, room.store, act)))
    expect(most).toBe(1)
    expect(await room.store.leases.holder(`file/${sha256}`)).toBeNull()
  })

  it('are two articles where the first has other words by now', async () => {
    await put('dam.txt', CHOIR)
    await lookAgain()
    await put('late.txt', DAM)
    await lookAgain()
    expect(await keyOf('late.txt')).not.toBe(await keyOf('dam.txt'))
    expect(await headlines()).toEqual(['Dam opened at Vell: 1', 'Tarn choir wins contest: 2'])
  })
})
