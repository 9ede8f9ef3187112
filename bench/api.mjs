/**
 * The reading room under load: `parallax serve` as a process of its own over a folder that the pipeline filled (`fill-room.mjs`), with
 * somebody signed in; so many reads a second of lists, stories and parts at random times, while others listen over sockets of their own and
 * stories change. Prints milliseconds by kind of request, memory, and processor time, which others on the machine do not lengthen.
 */
import { get } from 'node:http'
import { parseArgs } from 'node:util'
import { loadWith } from './open-loop.mjs'
import { databaseProcesses, memoryOf, processorOf } from './processes.mjs'
import { openPlace } from './real-room.mjs'
import { signIn } from './sign-in.mjs'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '60' },
    accounts: { type: 'string', default: '50' },
    articles: { type: 'string', default: '1500' },
    listeners: { type: 'string', default: '200' },
    /** Whose requests they are: those of a program with a token, of a browser with a session, or of the one person without an account. */
    as: { type: 'string', default: 'token' },
    database: { type: 'string' },
    /** A folder that was filled before, or is to be filled and left. */
    data: { type: 'string' },
    /** Ends when the folder is filled. */
    fill: { type: 'boolean', default: false },
  },
})
const number = (name) => Number(values[name])
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Connections that stay open and count what they are told. */
function listen(origin, count, headers) {
  const heard = { open: 0, events: 0 }
  const options = { headers: { ...headers, accept: 'text/event-stream' } }
  const requests = Array.from({ length: count }, () =>
    get(`${origin}/api/v1/events`, options, (response) => {
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

const among = (list) => (random) => list[Math.floor(random() * list.length)]

/** What pages ask for. `isAgain`: they hold an answer already and ask whether it still is the same. */
function kindsOf({ large, small }) {
  const [anyStory, blocks] = [among(small), Math.ceil(large.counts.claims / 25)]
  const part = (name) => `/api/v1/comparisons/${large.id}/parts/${name}`
  const sorts = among(['newest', 'contested', 'accounts'])
  const list = (random) => `/api/v1/stories?sort=${sorts(random)}`
  return [
    { name: 'list of 50 stories', share: 10, path: list },
    { name: 'list, asked for again', share: 5, path: list, isAgain: true },
    { name: 'story of a few', share: 20, path: (random) => `/api/v1/stories/${anyStory(random).story}` },
    { name: 'story of many', share: 3, path: () => `/api/v1/stories/${large.story}` },
    { name: 'story of many, held', share: 2, path: () => `/api/v1/stories/${large.story}`, isAgain: true },
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

async function measure(room, { child, origin }) {
  const own = await signIn(origin, { ...place, as: values.as })
  const headers = { ...own, 'accept-encoding': 'gzip' }
  const kinds = kindsOf(room)
  await loadWith({ origin, kinds, rate: 50, seconds: 3, headers })
  const { heard, end } = listen(origin, number('listeners'), own)
  await pause(1_000)
  const over = new AbortController()
  const changing = changeStories(room, over.signal)
  const backends = values.database ? await databaseProcesses(values.database) : []
  const spent = () => [child.pid, ...backends].map(processorOf)
  const before = spent()
  const load = await loadWith({ origin, kinds, rate: number('rate'), seconds: number('seconds'), headers })
  const [server, ...database] = spent().map(
    (seconds, index) => ((seconds - before[index]) * 1000) / load.all.count,
  )
  over.abort()
  await changing
  const result = {
    ...load,
    listeners: { ...heard },
    processorMsOfARequest: {
      server: Number(server.toFixed(2)),
      ...(values.database && { database: Number(database.reduce((sum, each) => sum + each, 0).toFixed(2)) }),
    },
    ...memoryOf(child.pid),
    engine: values.database ? 'postgres' : 'sqlite',
    as: values.as,
  }
  end()
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
}

const place = await openPlace({ ...values, accounts: number('accounts'), articles: number('articles') })
const { store } = place
try {
  if (!values.fill) await measure(place.stories, await place.serve())
} finally {
  await place.close()
}
