import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, gzipSync, unzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill } from '../_fill.js'
import { type Place, sqlite } from '../_targets.js'
import type { Snapshot } from '../health/rows.js'
import { createRooms } from '../sql/create-store.js'
import { openSqliteContext, type SqliteContext } from '../sqlite/context.js'
import { openSnapshot } from '../sqlite/snapshot.js'
import type { Fault, Store } from '../store.js'
import { checkHealth } from './doctor.js'

describe('doctor', () => {
  let place: Place
  let context: SqliteContext
  const check = () =>
    checkHealth(
      (): Promise<Snapshot> => openSnapshot(place.options.dataDir),
      () => {},
    )
  beforeAll(async () => {
    place = await sqlite.create()
    context = openSqliteContext({ dataDir: place.options.dataDir })
    const captureFolder = join(place.options.dataDir, 'captures')
    await fill({ ...createRooms(context), captureFolder } as unknown as Store)
    // What is wrong here is put in on purpose.
    context.database.exec('pragma foreign_keys = off')
  })
  afterAll(async () => {
    await context.close()
    await place.remove()
  })

  /** The faults while the change is made; it is taken back afterwards. */
  async function faultsOf(change: string, undo: string): Promise<Fault[]> {
    const before = await check()
    expect(before.faults).toEqual([])
    context.database.exec(change)
    const { faults, digest } = await check()
    context.database.exec(undo)
    expect((await check()).digest).toBe(before.digest)
    if (!change.includes('words_')) expect(digest).not.toBe(before.digest)
    return faults
  }

  it.each([
    [
      "update membership set story = 'gone'",
      "update membership set story = 's1'",
      'membership of article 7',
      'story is not there',
    ],
    [
      'update membership set key = 99',
      'update membership set key = 7',
      'membership of article 99',
      'of no article',
    ],
    [
      "update story set merged_into = 'gone'",
      'update story set merged_into = null',
      'story s1',
      'merged into is not there',
    ],
    [
      "update comparison set story = 'gone'",
      "update comparison set story = 's1'",
      'comparison k1',
      'its story is not there',
    ],
    [
      "update part set comparison = 'gone' where name = 'names'",
      "update part set comparison = 'k1' where name = 'names'",
      'part names of comparison gone',
      'its comparison is not there',
    ],
    [
      "update visit set story = 'gone'",
      "update visit set story = 's1'",
      'visit of ann to story gone',
      'its story is not there',
    ],
    [
      "update story set comparison = 'gone'",
      "update story set comparison = 'k1'",
      'story s1',
      'its newest comparison',
    ],
    [
      "update version set capture = 'gone' where key = 8",
      "update version set capture = 'c1' where key = 8",
      'version 1 of article 8',
      'capture that proves it',
    ],
    [
      "update capture set key = 99 where id = 'c1'",
      "update capture set key = 7 where id = 'c1'",
      'capture c1',
      'bound to no article',
    ],
    [
      'update article set versions = 3 where key = 8',
      'update article set versions = 1 where key = 8',
      'article 8',
      'not numbered from 1',
    ],
    [
      'update annotation set seq = 2',
      'update annotation set seq = 1',
      'annotation of version 2 of article 8',
      'version that is not there',
    ],
    [
      "update mark set source = 'gone'",
      "update mark set source = 'a'",
      'mark of source gone',
      'source is not there',
    ],
    [
      "update person_token set person = 'gone'",
      "update person_token set person = 'p1'",
      'token t1',
      'owner is not there',
    ],
    [
      'update address set key = 99 where key = 8',
      'update address set key = 8 where key = 99',
      'address https://news.example/8',
      'leads to no article',
    ],
    [
      "update version set sha256 = 'x' where key = 8",
      '',
      'version 1 of article 8',
      'not the one that the hash was made of',
    ],
    [
      'delete from words_english where rowid = 8',
      "insert into words_english (rowid, headline, body) values (8, 'a', 'b')",
      'database',
      'not in the index',
    ],
  ])('tells of %s', async (change, undo, subject, message) => {
    const held = (
      context.database.prepare('select sha256 from version where key = 8').get() as { sha256: string }
    ).sha256
    const faults = await faultsOf(change, undo || `update version set sha256 = '${held}' where key = 8`)
    expect(faults).toContainEqual({
      check: expect.any(String),
      subject,
      message: expect.stringContaining(message),
    })
  })
  it('tells of words that were changed in a version, an annotation or a comparison', async () => {
    for (const [table, where, from, to, subject] of [
      ['version', 'key = 8', 'ferry', 'fairy', 'version 1 of article 8'],
      ['annotation', 'key = 8', '"start":', '"start":9999', 'annotation of version 1 of article 8'],
      ['part', "name = 'claims-0'", 'rescued', 'rescuee', 'comparison k1'],
      ['part', "name = 'grid'", 'rescued', 'rescuee', 'comparison k1'],
      ['part', "name = 'overview'", '"seq":1', '"seq":2', 'comparison k1'],
    ] as const) {
      const { body } = context.database.prepare(`select body from ${table} where ${where}`).get() as {
        body: ArrayBuffer
      }
      const pack = table === 'part' ? gzipSync : deflateSync
      const changed = pack(unzipSync(Buffer.from(body)).toString('utf8').replace(from, to))
      const put = (bytes: Uint8Array) =>
        context.database.prepare(`update ${table} set body = ? where ${where}`).run([bytes])
      put(changed)
      const { faults } = await check()
      put(Buffer.from(body))
      expect(faults).toContainEqual(expect.objectContaining({ subject }))
    }
    expect((await check()).faults).toEqual([])
  })
  it('tells of a captured body that is another, cut or gone', async () => {
    const file = join(place.options.dataDir, 'captures', 'one.warc.gz')
    const bytes = readFileSync(file)
    for (const change of [
      bytes.subarray(0, 60),
      Buffer.concat([bytes.subarray(1)]),
      Buffer.alloc(bytes.length),
    ]) {
      writeFileSync(file, change)
      const { faults } = await check()
      expect(faults.map(({ subject }) => subject)).toEqual(['capture c1', 'capture c2'])
    }
    writeFileSync(file, bytes)
    expect((await check()).faults).toEqual([])
  })
})
