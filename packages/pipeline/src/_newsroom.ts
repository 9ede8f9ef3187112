/** A newsroom for tests: a server on loopback whose feed and pages can be changed, a store in a folder, a clock that is set by hand. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings, WatchedSource } from '@parallax/contract'
import { createCaptureWriter, createClient } from '@parallax/ingest'
import { openStore, type Store } from '@parallax/store'
import { createPool } from './readers/pool.js'
import { runStages } from './runner.js'
import { scheduleLooks } from './scheduler.js'
import { DEFAULT_SETTINGS } from './settings.js'
import type { Context } from './stage.js'
import { createStages } from './stages/index.js'
import { toSource } from './watching.js'

export interface Answer {
  status?: number
  type?: string
  headers?: Record<string, string>
  body: string
}

export interface Newsroom {
  origin: string
  /** What is served, by path. */
  pages: Map<string, Answer>
  /** How often each path was asked for. */
  asked: Map<string, number>
  folder: string
  store: Store
  context: Context
  /** Sets the clock forward. */
  wait(seconds: number): void
  watch(kind: WatchedSource['kind'], address: string): Promise<WatchedSource>
  /** Works until nothing is due. */
  work(): Promise<void>
  close(): Promise<void>
}

function serve(pages: Map<string, Answer>, asked: Map<string, number>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.set(path, (asked.get(path) ?? 0) + 1)
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      headers = {},
      body,
    } = pages.get(path) ?? { status: 404, body: 'none' }
    const { etag } = headers
    const isKnown = etag !== undefined && request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : status, { 'content-type': type, ...headers })
    response.end(isKnown ? undefined : body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

export async function openNewsroom(settings: Partial<Settings> = {}): Promise<Newsroom> {
  const pages = new Map<string, Answer>()
  const asked = new Map<string, number>()
  const server = await serve(pages, asked)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = await mkdtemp(join(tmpdir(), 'parallax-newsroom-'))
  let ahead = 0
  const clock = () => new Date(Date.now() + ahead)
  const store = await openStore({ dataDir: folder, now: clock })
  const client = createClient({ contact: null, allowLoopback: true, obeysRobots: false, delayMs: 0 })
  const captures = createCaptureWriter({ folder: store.captureFolder })
  const pool = createPool({ threads: 1 })
  const all: Settings = { ...DEFAULT_SETTINGS, settle: 0.01, delay: 0, tries: 1, ...settings }
  const context: Context = { store, client, captures, pool, settings: all, clock }
  return {
    origin,
    pages,
    asked,
    folder,
    store,
    context,
    wait: (seconds) => {
      ahead += seconds * 1000
    },
    async watch(kind, address) {
      const source = toSource(
        { kind, address, title: null, outlet: null, entries: [], why: '' },
        all,
        clock().toISOString(),
      )
      await store.sources.put(source)
      return source
    },
    work: async () => {
      const troubles: unknown[] = []
      await runStages({
        context,
        stages: createStages('test'),
        worker: 'test',
        rounds: {},
        signal: new AbortController().signal,
        untilIdle: true,
        tick: async () => {
          await scheduleLooks('test', context)
        },
        onTrouble: (error) => troubles.push(error),
      })
      if (troubles.length > 0) throw troubles[0]
      const parked = await store.jobs.parked({ limit: 5 })
      const [first] = parked.items
      if (first) throw new Error(`${first.stage} ${first.key} was parked: ${first.error}`)
    },
    async close() {
      await pool.close()
      await captures.close()
      client.close()
      await store.close()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page with an article, as outlets serve it. */
export function page(
  title: string,
  paragraphs: readonly string[],
  more: { canonical?: string; outlet?: string } = {},
): Answer {
  const link = more.canonical === undefined ? '' : `<link rel="canonical" href="${more.canonical}">`
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
  return {
    body: `<!doctype html><html lang="en"><head><title>${title}</title>${link}<meta property="og:site_name" content="${more.outlet ?? 'The Vale Courier'}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article></body></html>`,
  }
}

export interface FeedItem {
  id: string
  title: string
  path?: string
  content?: string
  published?: string
}

/** An RSS feed of some items. */
export function feed(origin: string, items: readonly FeedItem[]): Answer {
  const entries = items.map(
    ({ id, title, path, content, published = 'Sun, 04 May 2031 06:00:00 GMT' }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>${path === undefined ? '' : `<link>${origin}${path}</link>`}<pubDate>${published}</pubDate>${content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`,
  )
  return {
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale news</title><link>${origin}/</link>${entries.join('')}</channel></rss>`,
  }
}
