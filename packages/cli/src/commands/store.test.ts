/** backup, restore, migrate and doctor as they are typed. */
import { join } from 'node:path'
import { openStore } from '@parallax/store'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run } from '../_io.js'

const text = 'A ferry with 40 people on board sank off Port Senna on Tuesday morning.'
const article = {
  outlet: 'The Senna Herald',
  url: null,
  headline: 'Ferry sinks',
  bylines: [],
  published: null,
  modified: null,
  language: 'en',
  text,
  sha256: '',
  headlineSpan: null,
  textChanges: [],
  partial: null,
  blocks: [],
  links: [],
}

describe('the store by the command line', () => {
  let folder: ReturnType<typeof createFolder>
  beforeAll(async () => {
    folder = createFolder({})
    const { createArticle } = await import('@parallax/core')
    const whole = createArticle(article)
    const store = await openStore({ dataDir: join(folder.path, 'data') })
    await store.articles.arrive({
      article: {
        key: '7',
        address: null,
        outlet: whole.outlet,
        headline: whole.headline,
        language: 'en',
        published: null,
        kind: 'report',
      },
      addresses: [],
      version: { seenAt: '2031-05-04T06:00:00.000Z', capture: null, sha256: whole.sha256, article: whole },
    })
    await store.close()
  })
  afterAll(() => folder.remove())
  const type = (...args: string[]) => run(args, { cwd: folder.path })

  it('holds, is backed up, restored and moved', async () => {
    const held = await type('doctor', '--data', 'data', '--json')
    expect(held.code).toBe(0)
    const { digest, counts } = JSON.parse(held.stdout)
    expect(counts.article).toBe(1)
    const backup = await type('backup', 'b.tar', '--data', 'data')
    expect(backup).toMatchObject({ code: 0, stdout: expect.stringContaining(digest) })
    const restore = await type('restore', 'b.tar', '--data', 'new')
    expect(restore).toMatchObject({ code: 0, stdout: expect.stringContaining(digest) })
    const moved = await type('migrate', '--data', 'new', '--to', 'third')
    expect(moved).toMatchObject({ code: 0, stdout: expect.stringContaining(digest) })
    expect((await type('doctor', '--data', 'third')).stdout).toContain('holds.')
    expect(await type('migrate', '--data', 'third')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('newest form'),
    })
  })
  it('tells what is wrong and how to put it right, with the code of bad usage', async () => {
    for (const [args, cure] of [
      [['backup'], 'parallax backup FILE'],
      [['backup', 'x.tar', '--data', 'nowhere'], '--data DIR'],
      [['restore', 'none.tar', '--data', 'fresh'], 'no file'],
      [['restore', 'b.tar', '--data', 'data'], 'empty folder'],
      [['migrate', 'postgres://x'], '--to'],
      [['migrate', '--data', 'data', '--to', 'mysql://x'], 'postgres://'],
      [['doctor', 'data'], '--data DIR'],
    ] as const) {
      const ran = await type(...args)
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(cure)])
    }
  })
  it('does not hold where a stored body was changed', async () => {
    const database = new Database(join(folder.path, 'third', 'parallax.db'))
    database.exec('update version set body = zeroblob(length(body)) where key = 7')
    database.close()
    const ran = await type('doctor', '--data', 'third')
    expect(ran.code).toBe(4)
    expect(ran.stdout).toMatch(
      /does not hold, 1 fault\.[\s\S]*✗ version 7: version 1 of article 7 cannot be unpacked/u,
    )
  })
})
