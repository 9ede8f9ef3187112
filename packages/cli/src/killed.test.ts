/** Workers that are killed at any moment: nothing that was committed is lost, no job is lost, nothing is doubled. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPicker } from '@parallax/bench/invented-news'
import { openStore } from '@parallax/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type NewsSite, openNewsSite } from './_news-site.js'

const BIN = fileURLToPath(new URL('../bin/parallax.js', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

const ROUNDS = 30
/** Items that come out before each round. */
const EACH = 3
/** Milliseconds after the start at which a worker is killed: before the store is open, at work, or at rest. */
const MOMENTS = [300, 700, 1_000, 1_300, 1_600, 2_000, 2_500, 3_000]

let site: NewsSite
let folder: string
let running: ChildProcess[] = []

beforeEach(async () => {
  site = await openNewsSite(ROUNDS * EACH)
  folder = mkdtempSync(join(tmpdir(), 'parallax-killed-'))
  const settings = { delay: 0, every: 0.5, refetch: [], settle: 1, robots: false, tries: 50 }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
})

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running = []
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const command = [
    '--conditions',
    'development',
    '--import',
    TSX,
    BIN,
    ...args,
    '--data',
    folder,
    '--allow-loopback',
  ]
  const child = spawn(process.execPath, command, { env: { PATH: process.env.PATH }, stdio: 'ignore' })
  running.push(child)
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it(`keeps everything through ${ROUNDS} kills`, { timeout: 600_000 }, async () => {
  const pick = createPicker(31)
  expect(await start(['watch', 'add', `${site.origin}/feed.xml`]).ended).toBe(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    site.release(EACH)
    const { child, ended } = start(['watch', 'run', '--quiet', '--concurrency', '1'])
    await pause(pick(MOMENTS))
    child.kill('SIGKILL')
    await ended
  }
  // The leases of the dead lapse by themselves; until then their jobs are nobody's.
  const store = await openStore({ dataDir: folder })
  const { ended, child } = start(['watch', 'run', '--quiet', '--concurrency', '2'])
  const isThere = async () => {
    const { items } = await store.articles.list({ limit: 500 })
    const placed = await Promise.all(items.map(({ key }) => store.stories.membership(key)))
    return placed.filter(Boolean).length >= site.out().length
  }
  const latest = Date.now() + 400_000
  while (!(await isThere()) && Date.now() < latest) await pause(1_000)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const { items } = await store.articles.list({ limit: 500 })
  expect(items.map(({ address }) => address).sort()).toEqual(
    site
      .out()
      .map(({ address }) => address)
      .sort(),
  )
  expect(items.filter(({ versions }) => versions !== 1)).toEqual([])
  const stories = await store.stories.list({ limit: 500 })
  const counted = stories.items.reduce((sum, { articles }) => sum + articles, 0)
  expect(counted).toBe(items.length)
  expect((await store.jobs.state()).parked).toBe(0)
  expect((await store.doctor()).faults).toEqual([])
  await store.close()
})
