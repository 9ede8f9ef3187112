/**
 * The reading room under load: `parallax serve` over a store with a story of many accounts and many small ones; so many reads a second
 * of lists, stories and parts, while others listen and stories change. Prints milliseconds by kind of request and the server's memory.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@parallax/store'
import { fillRoom } from './fill-room.mjs'
import { loadWith } from './open-loop.mjs'
import { serveRoom } from './serve-room.mjs'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '30' },
    accounts: { type: 'string', default: '50' },
    stories: { type: 'string', default: '1000' },
    listeners: { type: 'string', default: '200' },
    database: { type: 'string' },
    /** A folder that was filled before, or is to be filled and left. */
    data: { type: 'string' },
  },
})
const number = (name) => Number(values[name])
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'parallax-room-'))
const env = { ...process.env, ...(values.database && { PARALLAX_DATABASE_URL: values.database }) }
const store = await openStore({ dataDir: folder, databaseUrl: values.database })

async function readRoom() {
  const [first] = await store.comparisons.ofStory('large')
  if (first === undefined) {
    process.stderr.write('Filling the store …\n')
    return fillRoom(store, { accounts: number('accounts'), stories: number('stories') })
  }
  const { items } = await store.stories.summaries({ sort: 'newest' }, { limit: 10_000 }, null)
  const small = items.filter(({ id }) => id !== 'large')
  return { large: first, small: small.map(({ id, comparison }) => ({ id: comparison, story: id })) }
}

/** Connections that stay open and count what they are told. */
function listen(origin, count) {
  const heard = { open: 0, events: 0 }
  const requests = Array.from({ length: count }, () =>
    get(`${origin}/api/v1/events`, { headers: { accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode === 200) heard.open += 1
      response.setEncoding('utf8').on('data', (text) => {
        heard.events += text.split('\n').filter((line) => line.startsWith('data:')).length
      })
      response.on('error', () => undefined)
      response.on('close', () => (heard.open -= 1))
    }).on('error', () => undefined),
  )
  const end = () => {
    for (const request of requests) request.destroy()
  }
  return { heard, end }
}

const statusLine = (pid, name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000

/** Processor seconds that a process took so far. */
function processorOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const among = (list) => (random) => list[Math.floor(random() * list.length)]

function kindsOf({ large, small }) {
  const [anyStory, blocks] = [among(small), Math.ceil(large.counts.claims / 25)]
  const part = (name) => `/api/v1/comparisons/${large.id}/parts/${name}`
  const sorts = among(['newest', 'contested', 'accounts'])
  return [
    { name: 'list of 50 stories', share: 15, path: (random) => `/api/v1/stories?sort=${sorts(random)}` },
    { name: 'story of 3', share: 20, path: (random) => `/api/v1/stories/${anyStory(random).story}` },
    { name: 'story of 50', share: 5, path: () => '/api/v1/stories/large' },
    {
      name: 'overview, small',
      share: 15,
      path: (random) => `/api/v1/comparisons/${anyStory(random).id}/parts/overview`,
    },
    { name: 'overview', share: 10, path: () => part('overview') },
    { name: 'grid', share: 10, path: () => part('grid') },
    { name: 'claims-N', share: 15, path: (random) => part(`claims-${Math.floor(random() * blocks)}`) },
    { name: 'texts', share: 10, path: () => part('texts') },
  ]
}

/** A story changes each second, as if articles came. */
async function changeStories({ small }, signal) {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const story = await store.stories.get(small[turn % small.length].story)
    const changed = { ...story, changedAt: new Date().toISOString() }
    const expected = await store.stories.revision('en')
    await store.stories.step({ shard: 'en', expected, pieces: [], stories: [changed], memberships: [] })
    await pause(1_000)
  }
}

const room = await readRoom()
const { child, origin, close } = await serveRoom(folder, env)
try {
  const headers = { 'accept-encoding': 'gzip' }
  const kinds = kindsOf(room)
  await loadWith({ origin, kinds, rate: 50, seconds: 3, headers })
  const { heard, end } = listen(origin, number('listeners'))
  await pause(1_000)
  const over = new AbortController()
  const changing = changeStories(room, over.signal)
  const before = processorOf(child.pid)
  const load = await loadWith({ origin, kinds, rate: number('rate'), seconds: number('seconds'), headers })
  const processor = (processorOf(child.pid) - before) / number('seconds')
  over.abort()
  await changing
  const result = {
    ...load,
    listeners: { ...heard },
    processorShare: Number(processor.toFixed(2)),
    peakMb: Math.round((statusLine(child.pid, 'VmHWM') * 1024) / 1000),
    engine: values.database ? 'postgres' : 'sqlite',
  }
  end()
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
} finally {
  await close()
  await store.close()
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true })
}
