import { chmod, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withFolder } from '../capture/_captures.js'
import { changesOf, planScan, type SeenFile } from './folder-diff.js'
import { scanFolder } from './scan-folder.js'

it('tells added, changed, moved and removed files, and reads only what may have changed', async () => {
  await withFolder(async (folder) => {
    const put = async (name: string, text: string, at: number) => {
      await writeFile(join(folder, name), text)
      await utimes(join(folder, name), at, at)
    }
    const NOW = 2_000_000_000_000
    await mkdir(join(folder, 'sub'))
    await put('a.txt', 'The quay is shut.', 1_900_000_000)
    await put('sub/b.txt', 'The ferry sails.', 1_900_000_000)
    const first = await scanFolder(folder, [], NOW)
    expect(first.changes.map(({ kind, file }) => [kind, file.path])).toEqual([
      ['added', join(folder, 'a.txt')],
      ['added', join(folder, 'sub/b.txt')],
    ])
    const second = await scanFolder(folder, first.files, NOW)
    expect(second).toMatchObject({
      files: first.files,
      changes: [],
      removed: [],
      skipped: [],
      isUnsettled: false,
    })

    await put('a.txt', 'The quay is open.', 1_900_000_100)
    await rename(join(folder, 'sub/b.txt'), join(folder, 'c.txt'))
    await put('d.txt', 'A crane.', NOW / 1000 - 1)
    const third = await scanFolder(folder, second.files, NOW)
    expect(third.changes.map(({ kind, file, from }) => [kind, file.path, from])).toEqual([
      ['changed', join(folder, 'a.txt'), null],
      ['moved', join(folder, 'c.txt'), join(folder, 'sub/b.txt')],
    ])
    expect([third.removed, third.isUnsettled]).toEqual([[], true])

    await put('a.txt', 'The quay is open.', 1_900_000_200)
    await rm(join(folder, 'c.txt'))
    const fourth = await scanFolder(folder, third.files, NOW + 60_000)
    expect(fourth.changes.map(({ kind, file }) => [kind, file.path])).toEqual([
      ['added', join(folder, 'd.txt')],
    ])
    expect(fourth.removed.map(({ path }) => path)).toEqual([join(folder, 'c.txt')])
  })
})

it('loses no file of a folder that is not there for the moment', async () => {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'share'))
    await writeFile(join(folder, 'share/a.txt'), 'The quay is shut.')
    const first = await scanFolder(join(folder, 'share'), [], Date.now() + 60_000)
    await rename(join(folder, 'share'), join(folder, 'away'))
    const second = await scanFolder(join(folder, 'share'), first.files, Date.now() + 60_000)
    expect(second).toMatchObject({ files: first.files, removed: [], changes: [] })
    expect(second.skipped).toMatchObject([{ code: 'not-found' }])
  })
})

it.skipIf(process.getuid?.() === 0)('keeps what it knew of a file that cannot be read', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'The quay is shut.')
    const first = await scanFolder(folder, [], Date.now() + 60_000)
    await utimes(path, 1, 1)
    await chmod(path, 0)
    const second = await scanFolder(folder, first.files, Date.now() + 60_000)
    expect(second).toMatchObject({ files: first.files, removed: [], skipped: [{ code: 'no-permission' }] })
  })
})

it('agrees with a slow comparison of all bytes', () => {
  const file = fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y', 'z') })
  const folder = fc.uniqueArray(file, { selector: ({ path }) => path })
  fc.assert(
    fc.property(folder, folder, fc.nat(5), (old, young, shift) => {
      // A file whose bytes are another also has another time.
      const seen = (files: { path: string; text: string }[], base: number): SeenFile[] =>
        files.map(({ path, text }) => ({ path, size: 1, changedAt: base + text.charCodeAt(0), sha256: text }))
      const before = seen(old, 0)
      const now = seen(young, 10 * shift)
      const plan = planScan(before, now, 1e9)
      const read = now.filter(({ path }) => plan.toRead.some((each) => each.path === path))
      const changes = changesOf(before, plan, read)
      const textOf = (files: SeenFile[], path: string) => files.find((each) => each.path === path)?.sha256
      for (const { path } of now) {
        const change = changes.find((each) => each.file.path === path)
        const was = textOf(before, path)
        if (was === undefined) expect(['added', 'moved']).toContain(change?.kind)
        else expect(change?.kind).toBe(was === textOf(now, path) ? undefined : 'changed')
      }
      expect(plan.removed.map(({ path }) => path).sort()).toEqual(
        before
          .map(({ path }) => path)
          .filter((path) => textOf(now, path) === undefined)
          .sort(),
      )
    }),
  )
})
