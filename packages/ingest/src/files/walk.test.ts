import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { walk } from './walk.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'x')
  }
}

const found = async (path = folder) =>
  (await walk(path)).map((each) => [
    relative(folder, each.path),
    each.kind === 'file' ? each.inFolder : each.code,
  ])

it('lists files by the code units of their names, folders among them, in any order of making', async () => {
  write('b.txt', 'ä.txt', 'a/z.txt', 'B.txt', 'a/b/c.txt', 'a.txt')
  expect(await found()).toEqual([
    ['B.txt', true],
    ['a/b/c.txt', true],
    ['a/z.txt', true],
    ['a.txt', true],
    ['b.txt', true],
    ['ä.txt', true],
  ])
})

it('leaves hidden entries and node_modules out, at every depth', async () => {
  write('.git/x', '.a', 'sub/.b', 'sub/node_modules/c', 'node_modules/d', 'sub/e')
  expect(await found()).toEqual([['sub/e', true]])
})

it('gives a file that was named itself as such, and an empty folder as nothing', async () => {
  write('a.txt')
  mkdirSync(join(folder, 'empty'))
  expect(await found(join(folder, 'a.txt'))).toEqual([['a.txt', false]])
  expect(await found(join(folder, 'empty'))).toEqual([])
})

it('names what is missing, a link to nothing, and a link that leads to itself', async () => {
  write('sub/a.txt')
  symlinkSync('nowhere', join(folder, 'sub/broken'))
  symlinkSync('itself', join(folder, 'sub/itself'))
  expect(await found(join(folder, 'nope'))).toEqual([['nope', 'not-found']])
  expect(await found()).toEqual([
    ['sub/a.txt', true],
    ['sub/broken', 'not-found'],
    ['sub/itself', 'link-loop'],
  ])
})

it('enters a folder once, however many links lead to it', async () => {
  write('a/x.txt')
  symlinkSync(join(folder, 'a'), join(folder, 'b'))
  symlinkSync(folder, join(folder, 'a/up'))
  expect(await found()).toEqual([
    ['a/up', 'link-loop'],
    ['a/x.txt', true],
    ['b', 'link-loop'],
  ])
})

it('does not go deeper than it should', async () => {
  write(`${'d/'.repeat(70)}x.txt`)
  expect((await found()).map(([, code]) => code)).toEqual(['link-loop'])
})
