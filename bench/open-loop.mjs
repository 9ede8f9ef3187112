/**
 * Requests at a rate of their own, as many readers make them: each is sent when it is due, whether others are answered or not, and its
 * time counts from when it was due. (Load generators that send a second's requests at its beginning measure the queue that they make.)
 */
import { Agent, get } from 'node:http'

/** The same numbers in every run (mulberry32). */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function ask(url, headers, agent) {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk) => (bytes += chunk.length))
      response.on('end', () => resolve({ status: response.statusCode, bytes, tag: response.headers.etag }))
      response.on('error', () => resolve({ status: 0, bytes }))
    })
    request.on('error', () => resolve({ status: 0, bytes: 0 }))
  })
}

function quantilesOf(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1))
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

/**
 * @param kinds each with its share of the requests and a function that gives the next path; `isAgain` says by a tag what it holds already
 * @returns milliseconds by kind and in all, bytes, how many were held already, and how many were answered with neither 200 nor that
 */
export async function loadWith({ origin, kinds, rate, seconds, headers = {} }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const random = createRandom(7)
  const total = kinds.reduce((sum, { share }) => sum + share, 0)
  const pick = () => {
    const point = random() * total
    let sum = 0
    for (const kind of kinds) {
      sum += kind.share
      if (point < sum) return kind
    }
    return kinds.at(-1)
  }
  const times = new Map(kinds.map(({ name }) => [name, []]))
  const open = []
  const tags = new Map()
  let [due, bytes, held, failed] = [performance.now(), 0, 0, 0]
  const end = due + seconds * 1000
  while (due < end) {
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const { name, path: pathOf, isAgain = false } = pick()
    const [began, path] = [due, pathOf(random)]
    const tag = isAgain ? tags.get(path) : undefined
    const asked = tag === undefined ? headers : { ...headers, 'if-none-match': tag }
    open.push(
      ask(`${origin}${path}`, asked, agent).then((answer) => {
        times.get(name).push(performance.now() - began)
        bytes += answer.bytes
        if (answer.status === 200) tags.set(path, answer.tag)
        else if (answer.status === 304 && tag !== undefined) held += 1
        else failed += 1
      }),
    )
    // Readers do not wait for each other: times between requests are exponential.
    due += (-Math.log(1 - random()) / rate) * 1000
  }
  await Promise.all(open)
  agent.destroy()
  return {
    all: quantilesOf([...times.values()].flat()),
    kinds: Object.fromEntries([...times].map(([name, list]) => [name, quantilesOf(list)])),
    megabytes: Math.round(bytes / 1e6),
    held,
    failed,
  }
}
