/**
 * How well a stream of articles is grouped into stories, scored in the order in which they come, and what it costs with ever more
 * articles alive.
 */
import { createStoryEngine, type StoryArticle } from '@parallax/core'
import { bCubed, type Chains } from './alignment/coreference-metrics.js'
import { type BenchContext, type Figures, type Outcome, rounded } from './benchmark.js'
import { BenchDataError, readJsonLines } from './data.js'
import { inventFeed } from './invented-feed.js'
import { type Cost, drawCosts } from './stories-chart.js'

const FILE = 'articles.jsonl'
const HOLDS = 'one article a line: {id, title, published, url, text, event_id}'

/** Live articles at which the cost of the next ones is taken. */
const SIZES = [1_000, 5_000, 10_000, 20_000]
/** Articles over which a cost is taken. */
const TIMED = 500
/** Articles between two runs of the passes. */
const TIDY_EVERY = 100
/** All of the largest size are alive: they come within six days of seven. */
const INTERVAL = (6 * 86_400_000) / (SIZES.at(-1)! + TIMED)
const DRAWN_TO = 200_000

interface Labelled {
  article: StoryArticle
  event: string
}

function toLabelled(row: unknown, line: number): Labelled {
  const { id, title, text, url, published, event_id } = (row ?? {}) as Record<string, unknown>
  if (typeof text !== 'string' || event_id === undefined)
    throw new BenchDataError(`${FILE}, line ${line}, has no text or no event_id. It should hold ${HOLDS}.`)
  const textOr = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    article: {
      id: String(id ?? line),
      headline: textOr(title),
      text,
      url: textOr(url),
      language: 'en',
      published: textOr(published),
    },
    event: String(event_id),
  }
}

/** In order of publication, then of id. */
function inOrder(articles: readonly Labelled[]): Labelled[] {
  const key = ({ article }: Labelled) => `${article.published ?? ''} ${article.id}`
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Places of the articles, by key. */
function chainsBy(keys: readonly string[]): Chains {
  const chains = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    const chain = chains.get(key)
    if (chain === undefined) chains.set(key, [at])
    else chain.push(at)
  }
  return [...chains.values()]
}

const pairsIn = (chains: Chains) => chains.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)

function pairsF1(events: readonly string[], stories: readonly string[]): number {
  const both = pairsIn(chainsBy(events.map((event, at) => JSON.stringify([event, stories[at]]))))
  const all = pairsIn(chainsBy(events)) + pairsIn(chainsBy(stories))
  return all === 0 ? 1 : (2 * both) / all
}

/** Each article put into the story that it stands in at the end of the stream. */
function groupAll(articles: readonly Labelled[]): string[] {
  const engine = createStoryEngine({ settings: { mostAsleep: Number.POSITIVE_INFINITY } })
  for (const [at, { article }] of articles.entries()) {
    engine.add(article)
    if ((at + 1) % TIDY_EVERY === 0) engine.tidy()
  }
  engine.tidy()
  return articles.map(({ article }) => engine.membership(article.id)!.story)
}

function scoreQuality(articles: readonly Labelled[]): Figures {
  const events = articles.map(({ event }) => event)
  const stories = groupAll(articles)
  const [key, response] = [chainsBy(events), chainsBy(stories)]
  const { precision, recall, f1 } = bCubed(key, response)
  return {
    b_cubed: { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) },
    pairs_f1: rounded(pairsF1(events, stories)),
    stories: response.length,
    events: key.length,
  }
}

/** The cost of the articles that come when so many are alive; making them is not counted. */
async function measureCosts(sizes: readonly number[], progress: BenchContext['progress']): Promise<Cost[]> {
  const feed = inventFeed({ perStory: 4, words: 500, interval: INTERVAL, seed: 7 })
  const take = (count: number) => Array.from({ length: count }, () => feed.next().value as StoryArticle)
  const engine = createStoryEngine()
  const costs: Cost[] = []
  let alive = 0
  const addAll = (articles: readonly StoryArticle[]) => {
    for (const article of articles) {
      engine.add(article)
      alive += 1
      if (alive % TIDY_EVERY === 0) engine.tidy()
    }
  }
  for (const size of sizes) {
    while (alive < size) {
      addAll(take(TIDY_EVERY))
      await progress(alive, sizes.at(-1)!, 'articles')
    }
    const next = take(TIMED)
    const before = process.cpuUsage()
    addAll(next)
    const { user, system } = process.cpuUsage(before)
    costs.push({ alive: size, ms: (user + system) / 1000 / TIMED, mb: process.memoryUsage().rss / 1e6 })
  }
  return costs
}

export async function measureStories({ data, progress }: BenchContext, sizes = SIZES): Promise<Outcome> {
  const articles = inOrder((await readJsonLines(data, FILE, HOLDS)).map((row, at) => toLabelled(row, at + 1)))
  const quality = scoreQuality(articles)
  const costs = await measureCosts(sizes, progress)
  const cost = Object.fromEntries(
    costs.map(({ alive, ms, mb }) => [
      `alive_${alive}`,
      { processor_ms: rounded(ms, 2), resident_mb: rounded(mb, 0) },
    ]),
  )
  return { figures: { ...quality, cost }, n: articles.length, drawing: drawCosts(costs, DRAWN_TO) }
}
