/** Feeds: each entry is an article, marked where the feed holds only a part of it. */
import type { Note } from '@parallax/contract'
import type { Extent } from '../feed/to-article.js'
import type { Feed, FeedFault } from '../feed/types.js'
import { isNamed, type Source } from '../source.js'
import { rootOf } from '../xml/elements.js'
import { type Adapter, type Context, noted, type Parsed, skipped } from './adapter.js'

const MEDIA_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]
/** Characters at the beginning in which the root element, or the version of a JSON Feed, is looked for. */
const HEAD = 8_192

export const feedAdapter: Adapter = {
  format: 'a feed',
  detect(source) {
    if (source.decoded === null) return null
    const head = source.decoded.text.slice(0, HEAD)
    if (isXmlFeed(source.decoded.text) || isJsonFeed(head)) return 'proved'
    const isPromised = isNamed(source, ['rss', 'atom', 'rdf'], MEDIA_TYPES)
    return isPromised && /<(?:\w+:)?(?:rss|feed|rdf)[\s>]/iu.test(head) ? 'named' : null
  },
  parse: parseFeedSource,
}

/** Feeds are often served as `text/html` or named `.xml`: the root element is what counts. */
function isXmlFeed(text: string): boolean {
  const root = rootOf(text)
  if (root === null) return false
  const { name, tag } = root
  return (
    name === 'rss' ||
    (name === 'feed' && /atom/iu.test(tag)) ||
    (name === 'rdf' && /rss|netscape/iu.test(tag))
  )
}

function isJsonFeed(head: string): boolean {
  return (
    /^\ufeff?\s*\{/u.test(head) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/iu.test(head)
  )
}

async function* parseFeedSource({ decoded, url }: Source, context?: Context): AsyncGenerator<Parsed> {
  const { readFeed } = await import('../feed/parse-feed.js')
  const { toArticle } = await import('../feed/to-article.js')
  const feed = readFeed(decoded!.text, url, context === undefined ? {} : { now: context.now })
  const reason = refusalOf(feed)
  if (reason !== null)
    yield skipped(feed.entries.length === 0 && feed.format !== null ? 'empty' : 'malformed-feed', reason)
  const counts = new Map<Extent, number>()
  const repeated = new Set(feed.faults.find(({ code }) => code === 'id-repeated')?.entries)
  for (const [index, entry] of feed.entries.entries()) {
    const { part, extent } = await toArticle(entry, feed, repeated.has(index) ? [REPEATED] : [])
    counts.set(extent, (counts.get(extent) ?? 0) + 1)
    if (part !== null) yield part
  }
  const empty = counts.get('nothing') ?? 0
  if (empty > 0) yield skipped('empty', `Entries with neither a headline nor any words: ${empty}.`)
  const partial = describePartial(counts, feed.entries.length)
  if (partial !== null) yield noted('partial-entries', partial)
  for (const each of feed.faults) if (each.code !== 'not-a-feed') yield toPart(each)
}

const REPEATED: Note = {
  code: 'id-repeated',
  message: 'The feed has an earlier entry of the same id with other words.',
}

function refusalOf({ format, entries, faults }: Feed): string | null {
  if (format === null) return faults[0]?.message ?? 'It is not a feed.'
  return entries.length === 0 ? 'The feed holds no entry that can be read.' : null
}

/** What is lost counts as skipped; what is only odd is noted. */
function toPart({ code, message }: FeedFault): Parsed {
  return code === 'malformed-entry' || code === 'too-many-entries'
    ? skipped(code, message)
    : noted(code, message)
}

function describePartial(counts: ReadonlyMap<Extent, number>, all: number): string | null {
  const named: readonly (readonly [Extent, string])[] = [
    ['summary', 'only a summary'],
    ['beginning', 'only the beginning'],
    ['headline', 'only a headline'],
  ]
  const parts = named.flatMap(([extent, name]) => {
    const count = counts.get(extent) ?? 0
    return count === 0 ? [] : [`${count} with ${name}`]
  })
  return parts.length === 0 ? null : `Of ${all} entries in the feed: ${parts.join(', ')}.`
}
