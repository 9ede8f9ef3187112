/** Workers and databases that are killed at any moment: nothing committed is lost, no job is lost, nothing is doubled. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPicker } from '@parallax/bench/invented-news'
import { openStore, type Store } from '@parallax/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type NewsSite, openNewsSite } from './_news-site.js'
import { type OwnServer, openOwnServer } from './_own-server.js'

const BIN = fileURLToPath(new URL('../bin/parallax.js', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

const ROUNDS = 30
/** Items that come out before each round. */
const EACH = 3
/** Milliseconds after the start of a worker at which something is killed: before the store is open, at work, or at rest. */
const MOMENTS = [300, 700, 1_000, 1_300, 1_600, 2_000, 2_500, 3_000]

let site: NewsSite
let folder: string
let running: ChildProcess[] = []
let server: OwnServer | null = null

beforeEach(async () => {
  site = await openNewsSite(ROUNDS * EACH)
  folder = mkdtempSync(join(tmpdir(), 'parallax-killed-'))
  const settings = { delay: 0, every: 0.5, refetch: [], settle: 1, robots: false, tries: 50 }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
})

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running = []
  await server?.remove()
  server = null
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const command = ['--conditions', 'development', '--import', TSX, BIN, ...args]
  const child = spawn(process.execPath, [...command, '--data', folder, '--allow-loopback'], {
    env: { PATH: process.env.PATH, PARALLAX_DATABASE_URL: server?.url },
    stdio: 'ignore',
  })
  running.push(child)
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Works until every article that came out stands in a story. The leases of the dead lapse by themselves. */
async function workItOff(store: Store): Promise<void> {
  const { ended, child } = start(['watch', 'run', '--quiet', '--concurrency', '2'])
  const isThere = async () => {
    const { items } = await store.articles.list({ limit: 500 })
    const placed = await Promise.all(items.map(({ key }) => store.stories.membership(key)))
    return placed.filter(Boolean).length >= site.out().length
  }
  const latest = Date.now() + 300_000
  while (!(await isThere()) && Date.now() < latest) await pause(1_000)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}

async function expectAll(store: Store): Promise<void> {
  const { items } = await store.articles.list({ limit: 500 })
  const addresses = site.out().map(({ address }) => address)
  expect(items.map(({ address }) => address).sort()).toEqual(addresses.sort())
  expect(items.filter(({ versions }) => versions !== 1)).toEqual([])
  const stories = await store.stories.list({ limit: 500 })
  expect(stories.items.reduce((sum, { articles }) => sum + articles, 0)).toBe(items.length)
  expect((await store.jobs.state()).parked).toBe(0)
  expect((await store.doctor()).faults).toEqual([])
}

it(`keeps everything through ${ROUNDS} kills of its worker`, { timeout: 600_000 }, async () => {
  const pick = createPicker(31)
  expect(await start(['watch', 'add', `${site.origin}/feed.xml`]).ended).toBe(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    site.release(EACH)
    const { child, ended } = start(['watch', 'run', '--quiet', '--concurrency', '1'])
    await pause(pick(MOMENTS))
    child.kill('SIGKILL')
    await ended
  }
  const store = await openStore({ dataDir: folder })
  await workItOff(store)
  await expectAll(store)
  await store.close()
})

const canServe = await openOwnServer().then(
  async (found) => {
    await found?.remove()
    return found !== null
  },
  () => false,
)
if (!canServe)
  console.warn('SKIPPED: kills of the database. No PostgreSQL programs of a user other than root were found.')

it.skipIf(!canServe)(
  `keeps everything through ${ROUNDS} kills of worker or database`,
  { timeout: 900_000 },
  async () => {
    const pick = createPicker(32)
    server = (await openOwnServer())!
    expect(await start(['watch', 'add', `${site.origin}/feed.xml`]).ended).toBe(0)
    let worker = start(['watch', 'run', '--quiet', '--concurrency', '1'])
    for (let round = 0; round < ROUNDS; round += 1) {
      site.release(EACH)
      await pause(pick(MOMENTS))
      if (round % 2 === 0) await server.crash()
      else {
        worker.child.kill('SIGKILL')
        await worker.ended
      }
      // A worker outlives its database; one that was killed is started again.
      if (worker.child.exitCode !== null || worker.child.signalCode !== null)
        worker = start(['watch', 'run', '--quiet', '--concurrency', '1'])
    }
    worker.child.kill('SIGKILL')
    await worker.ended
    const store = await openStore({ dataDir: folder, databaseUrl: server.url })
    await workItOff(store)
    await expectAll(store)
    await store.close()
  },
)
