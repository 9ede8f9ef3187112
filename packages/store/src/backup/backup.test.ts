import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill } from '../_fill.js'
import { findTargets, type Place, sqlite, type Target } from '../_targets.js'
import { openStore } from '../open.js'
import type { Store } from '../store.js'
import { backupStore } from './backup.js'
import { moveStore } from './move.js'
import { restoreStore } from './restore.js'

const targets = await findTargets()
const pairs = targets.flatMap((from) =>
  targets.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })),
)

describe.each(targets)('a backup of a store on $name', (target: Target) => {
  let place: Place
  let store: Store
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parallax-backup-'))
    file = join(folder, 'b.tar')
    place = await target.create()
    store = await openStore(place.options)
    await fill(store)
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is taken from a store that holds', async () => {
    expect((await store.doctor()).faults).toEqual([])
  })
  it('is made while the store is open, whole or not at all', async () => {
    const kept = await backupStore(place.options, file)
    expect(kept.digest).toBe((await store.doctor()).digest)
    expect(kept.files).toBe(1)
    const again = join(folder, 'again.tar')
    await backupStore(place.options, again)
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
    await expect(backupStore(place.options, join(folder, 'no', 'b.tar'))).rejects.toThrow(
      /cannot be written/u,
    )
    expect(readdirSync(folder).sort()).toEqual(['again.tar', 'b.tar'])
  })
  it('is restored on every engine, with all that it held', async () => {
    for (const other of targets) {
      const empty = await other.create()
      try {
        const kept = await restoreStore(file, empty.options)
        const restored = await openStore(empty.options)
        const health = await restored.doctor()
        expect(health.faults).toEqual([])
        expect(health.digest).toBe(kept.digest)
        expect(await restored.articles.versions('7')).toEqual(await store.articles.versions('7'))
        expect(
          (await restored.articles.search({ text: 'ferry boats', language: 'en' }, { limit: 9 })).items,
        ).toHaveLength(2)
        expect(
          (await restored.articles.search({ text: 'more', language: 'de' }, { limit: 9 })).items,
        ).toHaveLength(1)
        expect(await restored.jobs.add([{ stage: 'look', key: 'new', payload: {} }])).toBe(1)
        expect(
          await restored.log.append({
            at: '2031-05-04T06:00:00.000Z',
            who: 'b',
            what: 'c',
            subject: 'd',
            body: {},
          }),
        ).toBe(4)
        await restored.close()
        await expect(restoreStore(file, empty.options)).rejects.toThrow(/holds something already/u)
      } finally {
        await empty.remove()
      }
    }
  })
  it('that was cut or changed is refused, and what it left is not opened', async () => {
    const bytes = readFileSync(file)
    const damages: [string, () => void][] = [
      ['cut', () => truncateSync(join(folder, 'bad.tar'), bytes.length - 2_048)],
      [
        'flipped',
        () => {
          const flipped = Buffer.from(bytes)
          const at = flipped.indexOf('captures/') + 512 + 40
          flipped[at] = flipped[at]! ^ 1
          writeFileSync(join(folder, 'bad.tar'), flipped)
        },
      ],
      ['foreign', () => writeFileSync(join(folder, 'bad.tar'), 'x'.repeat(5_000))],
    ]
    for (const [, damage] of damages) {
      writeFileSync(join(folder, 'bad.tar'), bytes)
      damage()
      const empty = await target.create()
      await expect(restoreStore(join(folder, 'bad.tar'), empty.options)).rejects.toThrow(/another one/u)
      await expect(openStore(empty.options)).rejects.toThrow(/broken off/u)
      await empty.remove()
    }
    const empty = await target.create()
    await expect(restoreStore(join(folder, 'none.tar'), empty.options)).rejects.toThrow(/no file/u)
    await empty.remove()
  })
})

describe.each(pairs)('moving a store from $name', ({ from, to }) => {
  it('takes everything along and leaves the first as it was', async () => {
    const [first, second] = [await from.create(), await to.create()]
    const store = await openStore(first.options)
    await fill(store)
    const before = await store.doctor()
    const seen: number[] = []
    const kept = await moveStore(first.options, second.options, (done, known) => seen.push(done / known))
    expect(seen.at(-1)).toBe(1)
    const moved = await openStore(second.options)
    const after = await moved.doctor()
    expect(after).toEqual(before)
    expect(kept.digest).toBe(before.digest)
    expect(existsSync(join(moved.captureFolder, 'one.warc.gz'))).toBe(true)
    await expect(moveStore(first.options, second.options)).rejects.toThrow(/holds something already/u)
    await expect(moveStore(first.options, first.options)).rejects.toThrow(/onto itself/u)
    expect((await store.doctor()).digest).toBe(before.digest)
    await Promise.all([store.close(), moved.close()])
    await Promise.all([first.remove(), second.remove()])
  })
})

describe('a backup of nothing', () => {
  it('is refused by its name', async () => {
    const place = await sqlite.create()
    await expect(backupStore(place.options, join(place.options.dataDir, 'b.tar'))).rejects.toThrow(
      /no store in/u,
    )
    await place.remove()
  })
})
