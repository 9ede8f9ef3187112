/** Turns what a person names into sources to be watched. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Settings, SourceKind, WatchedSource } from '@parallax/contract'
import {
  decodeBytes,
  discoverFeeds,
  type FetchClient,
  type FetchedResponse,
  guessFeeds,
  parseFeed,
  parseOpml,
  parseSitemap,
  readResponse,
} from '@parallax/ingest'

export interface ProposedEntry {
  title: string | null
  address: string | null
}

/** A source that an input may be watched as. `why` says how that was seen. */
export interface Proposal {
  kind: SourceKind
  address: string
  title: string | null
  outlet: string | null
  /** Entries that it holds now; the first few are shown to a person. */
  entries: ProposedEntry[]
  why: string
}

/** What an input turned out to be, or why nothing can be watched there. */
export type Recognised = { kind: 'found'; proposals: Proposal[] } | { kind: 'failed'; reason: string }

const isWeb = (input: string) => /^https?:\/\//iu.test(input)

/** Looks at the input once: an address is fetched, a path is looked at. `cwd` resolves relative paths. */
export async function recognise(input: string, cwd: string, client: FetchClient): Promise<Recognised> {
  if (isWeb(input)) return recogniseAddress(input, client)
  const path = resolve(cwd, input)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  if (typeof found === 'string')
    return { kind: 'failed', reason: `There is no such file or folder (${found}).` }
  if (found.isDirectory()) return one('folder', path, 'It is a folder: new and changed files are read.')
  const feeds = await feedsOfList(path)
  return feeds ?? one('archive', path, 'It is a file: it is read once, and again when it changes.')
}

function one(kind: SourceKind, address: string, why: string): Recognised {
  return { kind: 'found', proposals: [proposal(kind, address, { why })] }
}

/** The feeds of an OPML file; null where it is none. */
async function feedsOfList(path: string): Promise<Recognised | null> {
  if (!/\.(?:opml|xml)$/iu.test(path)) return null
  const list = await parseOpml(await readFile(path))
  if (list.feeds.length === 0) return null
  const proposals = list.feeds.map(({ address, title }) =>
    proposal('feed', address, { title, outlet: title, why: 'It stands in the list of feeds.' }),
  )
  return { kind: 'found', proposals }
}

function proposal(kind: SourceKind, address: string, more: Partial<Proposal> & { why: string }): Proposal {
  return { kind, address, title: null, outlet: null, entries: [], ...more }
}

async function recogniseAddress(address: string, client: FetchClient): Promise<Recognised> {
  const outcome = await client.get(address, { accept: 'feed' })
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason }
  if (outcome.kind === 'unchanged') return { kind: 'failed', reason: 'The server sent nothing.' }
  const { response } = outcome
  const proposals =
    (await asFeed(response)) ??
    (await asSitemap(response)) ??
    (await asPage(response)) ??
    (await asGuess(response, client)) ??
    []
  if (proposals.length > 0) return { kind: 'found', proposals }
  return {
    kind: 'failed',
    reason: 'It is neither a feed nor a sitemap, names no feed, and holds no article.',
  }
}

async function asFeed({ requested, address, body, charset }: FetchedResponse): Promise<Proposal[] | null> {
  const { format, title, entries } = await parseFeed(body, address, { charset })
  if (format === null) return null
  const shown = entries.map(({ title: said, address: at }) => ({ title: said, address: at }))
  return [proposal('feed', requested, { title, outlet: title, entries: shown, why: 'It is a feed.' })]
}

async function asSitemap({ requested, address, body }: FetchedResponse): Promise<Proposal[] | null> {
  const { kind, entries } = await parseSitemap(body, address)
  if (kind === null) return null
  const shown = entries.map(({ news, address: at }) => ({ title: news?.title ?? null, address: at }))
  return [proposal('sitemap', requested, { entries: shown, why: 'It is a sitemap.' })]
}

/** The feeds that the page names; else the page itself, where it holds an article. */
async function asPage(response: FetchedResponse): Promise<Proposal[] | null> {
  const { requested, address, body, charset } = response
  const feeds = await discoverFeeds(decodeBytes(body, charset)?.text ?? '', address)
  if (feeds.length > 0) {
    const why = `The page at ${address} names it as its feed.`
    return feeds.map((feed) => proposal('feed', feed.address, { title: feed.title, why }))
  }
  for await (const item of readResponse(response)) {
    if (item.kind !== 'article') continue
    const { headline, outlet } = item.article
    const entries = [{ title: headline, address: requested }]
    return [
      proposal('page', requested, { title: headline, outlet, entries, why: 'It is a page with an article.' }),
    ]
  }
  return null
}

/** Feeds at the places where sites keep them, for a page that names none. */
async function asGuess({ address }: FetchedResponse, client: FetchClient): Promise<Proposal[] | null> {
  for (const guess of guessFeeds(address)) {
    const outcome = await client.get(guess, { accept: 'feed' })
    const found = outcome.kind === 'response' ? await asFeed(outcome.response) : null
    if (found !== null)
      return found.map((each) => ({ ...each, why: `${address} names no feed, but this is one.` }))
  }
  return null
}

/** The record of a source that is watched from now on. The id follows from what it is, so that adding twice adds once. */
export function toSource(
  { kind, address, title, outlet }: Proposal,
  { every }: Pick<Settings, 'every'>,
  at: string,
): WatchedSource {
  return {
    id: createHash('sha256').update(`${kind} ${address}`).digest('hex').slice(0, 10),
    kind,
    address,
    title,
    outlet,
    every,
    isPaused: false,
    addedAt: at,
    nextAt: at,
    lastAt: null,
    lastNewAt: null,
    etag: null,
    lastModified: null,
    failures: 0,
    error: null,
  }
}
