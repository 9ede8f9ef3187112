/**
 * What keeping costs: node bench/store.mjs [ARTICLES] [postgres://…]. Articles and annotations are invented: words by Zipf's law, 5 KB of
 * text, 60 marks and 15 figures each. Without an address: a new folder in the system's place for such. Build before.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArticle } from '../packages/core/dist/index.js'
import { openStore } from '../packages/store/dist/index.js'

const ARTICLES = Number(process.argv[2] ?? 20_000)
const databaseUrl = process.argv[3]
const LANES = 8
const WORDS = 800
const VOCABULARY = 40_000
const FIGURES = 15

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

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'ka',
  'rel',
]
function wordOf(rank) {
  let [word, rest] = ['', rank + 17]
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word
}
const rankOf = (random) => Math.floor(VOCABULARY ** random()) - 1

function wordStarts(text) {
  const starts = [0]
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1)
  return starts
}

function createPair(index) {
  const random = createRandom(index + 1)
  const words = Array.from({ length: WORDS }, () => wordOf(rankOf(random)))
  const text = words.map((word, at) => (at % 20 === 19 ? `${word}.` : word)).join(' ')
  const key = String(1_000 + index)
  const url = `https://news.example/${key}`
  const seenAt = new Date(Date.UTC(2031, 0, 1) + index * 60_000).toISOString()
  const headline = words.slice(0, 8).join(' ')
  const outlet = `Outlet ${index % 50}`
  const article = createArticle({ outlet, url, headline, language: 'en', published: seenAt, text })
  const starts = wordStarts(text)
  const marks = Array.from({ length: 60 }, (_, mark) => {
    const at = Math.floor(random() * (starts.length - 1))
    const [start, end] = [starts[at], starts[at + 1] - 1]
    return {
      id: `n${mark}`,
      start,
      end,
      entity: `e${mark % 20}`,
      label: text.slice(start, end),
      modifiers: [],
      voice: 'own',
      attribution: null,
    }
  })
  const figures = Array.from({ length: FIGURES }, (_, mark) => figureOf(mark, text.length, random))
  return {
    arrival: {
      article: { key, address: url, outlet, headline, language: 'en', published: seenAt, kind: 'report' },
      addresses: [url, `${url}?amp`],
      version: { seenAt, capture: null, sha256: article.sha256, article },
    },
    annotation: {
      schemaVersion: 1,
      id: key,
      input: url,
      article,
      sentences: [],
      attributions: [],
      figures,
      names: marks,
      entities: [],
      notes: [],
    },
  }
}

/** Most are stated as they are, one in eight between bounds or open to one side; small numbers are the most common. */
function figureOf(mark, length, random) {
  const low = Math.floor(Math.exp(random() * 9))
  const kind = random()
  const high = kind < 0.88 ? low : kind < 0.95 ? Math.ceil(low * 1.5) : null
  const start = Math.floor(random() * (length - 20))
  return { id: `f${mark}`, start, end: start + 5, low, high }
}

const share = (times, part) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)].toFixed(1)

/** Milliseconds until the answer, and of processor time in all threads of this process; on a busy machine only the second repeats. */
async function timed(count, work) {
  const times = []
  const before = process.cpuUsage()
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    await work(index)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return `${share(times, 0.5)} / ${share(times, 0.95)}   ${((user + system) / 1000 / count).toFixed(2)}`
}

function sizeOf(folder) {
  return readdirSync(folder).reduce(
    (sum, name) => sum + (statSync(join(folder, name)).isFile() ? statSync(join(folder, name)).size : 0),
    0,
  )
}

const dataDir = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
const store = await openStore({ dataDir, databaseUrl })
const say = (what, figure) => console.log(`${what.padEnd(70)} ${figure}`)
say('articles', String(ARTICLES))

/** What making an article costs is not the store's. */
const before = process.cpuUsage()
for (let index = 0; index < 300; index += 1) createPair(index)
const making = (process.cpuUsage(before).user / 300) * ARTICLES

let next = 0
const [start, cpu] = [performance.now(), process.cpuUsage()]
const lane = async () => {
  while (next < ARTICLES) {
    const index = next++
    const { arrival, annotation } = createPair(index)
    await store.articles.arrive(arrival)
    await store.articles.putAnnotation(arrival.article.key, 1, '0.1.0', annotation)
  }
}
await Promise.all(Array.from({ length: LANES }, lane))
const seconds = (performance.now() - start) / 1000
const used = (process.cpuUsage(cpu).user + process.cpuUsage(cpu).system - making) / 1000 / ARTICLES
say('articles with annotations a second', (ARTICLES / seconds).toFixed(0))
say('processor time of this process an article, ms', used.toFixed(2))
const more = Array.from({ length: 300 }, (_, index) => createPair(ARTICLES + index).arrival)
say(
  'one article alone, p50 / p95, processor ms',
  await timed(300, (index) => store.articles.arrive(more[index])),
)
say(
  'the same again (unchanged), p50 / p95, processor ms',
  await timed(300, (index) => store.articles.arrive(more[index])),
)
say(
  'one version read, p50 / p95, processor ms',
  await timed(300, (index) => store.articles.version(String(1_000 + index * 7))),
)
const search = (name, textOf) =>
  timed(60, (index) => store.articles.search({ text: textOf(index) }, { limit: 20 })).then((figure) =>
    say(`search, ${name}, p50 / p95, processor ms`, figure),
  )
await search('word in 0.4 % of articles', (index) => wordOf(20_000 + index * 97))
await search('word in about a fifth of articles', (index) => wordOf(300 + index * 5))
await search('word in nearly all articles', (index) => wordOf(5 + index))
await search('two words', (index) => `${wordOf(200 + index)} ${wordOf(150 + index)}`)
await search('phrase', (index) => `"${wordOf(20 + index)} ${wordOf(30 + index)}"`)
await search('headline with slips', (index) =>
  createPair(index * 11)
    .arrival.article.headline.split(' ')
    .slice(0, 3)
    .map((word) => `${word}x`)
    .join(' '),
)
const searchBy = (name, queryOf) =>
  timed(60, (index) => store.articles.search({ text: '', ...queryOf(index) }, { limit: 20 })).then((figure) =>
    say(`search, ${name}, p50 / p95, processor ms`, figure),
  )
await searchBy('name that few use', (index) => ({ name: `${wordOf(9_000 + index * 97)}` }))
await searchBy('name that many use', (index) => ({ name: wordOf(5 + index) }))
await searchBy('figure that many state', (index) => ({ figure: 20 + index }))
await searchBy('figure that few state', (index) => ({ figure: 7_013 + index * 7 }))
await searchBy('figure and outlet', (index) => ({ figure: 250 + index, outlet: 'Outlet 7' }))
await searchBy('outlet alone', (index) => ({ outlet: `Outlet ${index % 50}` }))
const rss = process.memoryUsage().rss
await store.close()
if (!databaseUrl) say('on disk, MB', (sizeOf(dataDir) / 1e6).toFixed(0))
say('memory of this process, MB', (rss / 1e6).toFixed(0))
rmSync(dataDir, { recursive: true, force: true })
