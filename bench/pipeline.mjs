/**
 * The whole pipeline on invented feeds from loopback: feeds → fetch → capture → read → group → compare. Prints articles a
 * second, how long an article takes from its release into its story, peak memory, and whether any was lost or doubled.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@parallax/store'
import { command } from './command.mjs'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '25' },
    feeds: { type: 'string', default: '20' },
    workers: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    database: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    'kill-every': { type: 'string' },
    /** Ends when all are in their stories, without waiting for comparisons. */
    placed: { type: 'boolean', default: false },
  },
})
const number = (name) => Number(values[name])
const folder = mkdtempSync(join(tmpdir(), 'parallax-pipeline-'))
const settings = { delay: 0, every: 1, refetch: [], settle: 20, robots: true }
writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
const env = { ...process.env, ...(values.database && { PARALLAX_DATABASE_URL: values.database }) }
const [program, ...first] = command()

function start(args) {
  return spawn(program, [...first, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

function run(args) {
  return new Promise((resolve) => {
    const child = start(args)
    let out = ''
    child.stdout.on('data', (part) => (out += part))
    child.stderr.pipe(process.stderr)
    child.on('exit', (code) => resolve({ code, out }))
  })
}

const server = spawn(process.execPath, [
  new URL('news-server.mjs', import.meta.url).pathname,
  ...['count', 'rate', 'feeds'].flatMap((name) => [`--${name}`, values[name]]),
])
server.stderr.pipe(process.stderr)
const origin = await new Promise((resolve) =>
  server.stdout.once('data', (line) => resolve(String(line).trim())),
)

const common = ['--data', folder]
const addresses = Array.from({ length: number('feeds') }, (_, index) => `${origin}/feed/${index}.xml`)
await run(['watch', 'add', ...addresses, '--allow-loopback', ...common])

const peaks = new Map()
const work = () => {
  const child = start([
    'watch',
    'run',
    '--allow-loopback',
    '--quiet',
    '--concurrency',
    values.concurrency,
    ...common,
  ])
  child.stderr.pipe(process.stderr)
  child.stdout.resume()
  return child
}
const workers = Array.from({ length: number('workers') }, work)

/** Resident megabytes of a process; NaN once it is gone. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
  } catch {
    return Number.NaN
  }
}

const store = await openStore({ dataDir: folder, databaseUrl: values.database })
const began = Date.now()
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const released = async () => (await fetch(`${origin}/released`)).json()
const total = (by) => Object.values(by).reduce((sum, each) => sum + each, 0)
let last = null
let lastKill = Date.now()
let kills = 0
for (;;) {
  await pause(2_000)
  const queue = await store.jobs.state()
  const { out } = await released()
  for (const { pid } of workers) {
    const megabytes = residentOf(pid)
    if (megabytes > (peaks.get(pid) ?? 0)) peaks.set(pid, megabytes)
  }
  const seconds = (Date.now() - began) / 1000
  const state = `${seconds.toFixed(0)} s: out ${out}, fetched ${queue.done.fetch ?? 0}, read ${queue.done.read ?? 0}, placed ${queue.done.group ?? 0}, compared ${queue.done.compare ?? 0}, waiting ${total(queue.waiting)}, ${Math.round(Math.max(...peaks.values(), 0))} MB`
  if (seconds - (last ?? -10) >= 10) {
    process.stderr.write(`${state}\n`)
    last = seconds
  }
  if (values['kill-every'] && (Date.now() - lastKill) / 1000 > number('kill-every')) {
    lastKill = Date.now()
    const at = kills % workers.length
    workers[at].kill('SIGKILL')
    workers[at] = work()
    kills += 1
  }
  const isPlaced = (queue.done.group ?? 0) >= number('count')
  const isDone = isPlaced && (values.placed || total(queue.due) + total(queue.leased) === 0)
  if (isDone || seconds > number('minutes') * 60) break
}

const { started, rate } = await released()
const truth = (await (await fetch(`${origin}/truth`)).text()).split('\n').map((line) => JSON.parse(line))
const waits = []
let missing = 0
let wrong = 0
let placedAt = 0
for (const [index, { id, words }] of truth.entries()) {
  const key = await store.articles.at(`${origin}/${id}.html`)
  const membership = key === null ? null : await store.stories.membership(key)
  if (membership === null) {
    missing += 1
    continue
  }
  const version = await store.articles.version(key)
  const kept = createHash('sha256').update(version.article.text.replace(/\s+/g, ' ').trim()).digest('hex')
  if (kept !== words || version.seq !== 1) wrong += 1
  const at = Date.parse(membership.at)
  placedAt = Math.max(placedAt, at)
  waits.push((at - started - ((index + 1) / rate) * 1000) / 1000)
}
waits.sort((a, b) => a - b)
const quantile = (share) =>
  Number(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]?.toFixed(2))
const health = await store.doctor()
const articles = health.counts.article ?? health.counts.articles
const seconds = (placedAt - started) / 1000
const result = {
  count: truth.length,
  stored: articles,
  missing,
  wrong,
  seconds: Number(seconds.toFixed(1)),
  perSecond: Number((truth.length / seconds).toFixed(1)),
  intoStorySeconds: { half: quantile(0.5), most: quantile(0.95), all: quantile(1) },
  peakMb: Math.round(Math.max(...peaks.values())),
  kills,
  faults: health.faults.length,
  engine: values.database ? 'postgres' : 'sqlite',
  workers: workers.length,
}
process.stdout.write(`${JSON.stringify(result)}\n`)
await store.close()
server.kill('SIGTERM')
const isRunning = ({ exitCode, signalCode }) => exitCode === null && signalCode === null
await Promise.all(
  workers
    .filter(isRunning)
    .map((worker) => new Promise((resolve) => worker.on('exit', resolve) && worker.kill('SIGTERM'))),
)
rmSync(folder, { recursive: true, force: true })
