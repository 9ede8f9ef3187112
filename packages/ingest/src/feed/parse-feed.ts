/** A feed of any format to its entries, with what is wrong with them. Pure: nothing is fetched, nothing of the feed is run or expanded. */
import { parseJsonFeed } from 'feedsmith'
import { decodeBytes } from '../encoding/decode.js'
import { cleanBylines } from '../html/bylines.js'
import { subtagOf } from '../html/language.js'
import { MAX_FEED_ENTRIES } from '../limits.js'
import { baseFrom, pickAddress } from './addresses.js'
import { type FeedContext, fromAtom, fromJson, fromRss, type RawEntry, titleOf } from './entries.js'
import { checkEntries, fault } from './faults.js'
import { readXmlFeed, type XmlFeed } from './read-text.js'
import type { Feed, FeedFault } from './types.js'

export interface FeedOptions {
  /** Of the HTTP header, where bytes are given. */
  charset?: string | null
  /** Dates more than a day later are named as future ones; none are where it is left out. */
  now?: Date
  /** Entries beyond it are counted and named. */
  maxEntries?: number
}

type Head = Pick<Feed, 'format' | 'title' | 'siteAddress' | 'language'>
interface ReadFeed {
  head: Head
  raw: RawEntry[]
  faults: FeedFault[]
}

/**
 * RSS 0.9 to 2.0, Atom 0.3 and 1.0, RDF and JSON Feed. `baseUrl` is the address of the feed. Never throws: what is no feed has the
 * fault `not-a-feed`; each fault says how many entries it is about.
 */
export function readFeed(
  content: Uint8Array | string,
  baseUrl: string | null,
  options: FeedOptions = {},
): Feed {
  const { charset = null, maxEntries = MAX_FEED_ENTRIES } = options
  const text = typeof content === 'string' ? content : (decodeBytes(content, charset)?.text ?? '')
  const bare = text.replace(/^\ufeff/u, '')
  const read = /^\s*\{/u.test(bare) ? readJson(bare, baseUrl, maxEntries) : readXml(bare, baseUrl, maxEntries)
  if (read === null) return notAFeed()
  const { entries, faults } = checkEntries(read.raw, options.now ?? null)
  return { ...read.head, entries, faults: [...read.faults, ...faults] }
}

function notAFeed(): Feed {
  const faults = [fault('not-a-feed', 'It is not a feed, or too damaged to be read as one.')]
  return { format: null, title: null, siteAddress: null, language: null, entries: [], faults }
}

function readXml(text: string, baseUrl: string | null, most: number): ReadFeed | null {
  const { parsed, count, malformed, isDamaged, entities } = readXmlFeed(text, most)
  if (parsed === null) return null
  const { head, context } = headOf(parsed, baseUrl)
  const raw =
    parsed.format === 'atom'
      ? (parsed.feed.entries ?? []).map((entry) => fromAtom(entry, context))
      : (parsed.feed.items ?? []).map((item) => fromRss(item, context))
  const faults: FeedFault[] = []
  if (entities > 0)
    faults.push(
      fault('entities-ignored', `It declares ${entities} entities of its own, which are never expanded.`),
    )
  if (isDamaged) faults.push(fault('malformed-feed', 'It is not well-formed and was read entry by entry.'))
  if (malformed.length > 0) faults.push(fault('malformed-entry', malformedMessage(malformed)))
  if (count > most) faults.push(tooMany(count, most))
  return { head, raw, faults }
}

function malformedMessage(places: readonly number[]): string {
  const shown = places.slice(0, 5).join(', ')
  return `${places.length} ${places.length === 1 ? 'entry' : 'entries'} could not be read (in place ${shown}${places.length > 5 ? ', …' : ''}).`
}

function tooMany(count: number, most: number): FeedFault {
  return fault('too-many-entries', `It holds ${count} entries; the first ${most} were read.`)
}

function headOf(parsed: XmlFeed, baseUrl: string | null): { head: Head; context: FeedContext } {
  if (parsed.format === 'atom') {
    const { feed } = parsed
    const base = baseFrom(feed.xml?.base, baseUrl)
    const language = subtagOf(feed.xml?.lang)
    const siteAddress = pickAddress(feed.links ?? [], [], base, language)
    const title = titleOf(feed.title?.value, /html/iu.test(feed.title?.type ?? '') ? 'html' : 'text')
    const authors = cleanBylines((feed.authors ?? []).flatMap(({ name }) => name ?? []))
    return {
      head: { format: 'atom', title, siteAddress, language },
      context: { base: base ?? siteAddress, language, authors },
    }
  }
  const { feed, format } = parsed
  const base = baseFrom(feed.xml?.base, baseUrl)
  const stated = 'language' in feed ? feed.language : undefined
  const language = subtagOf(feed.xml?.lang) ?? subtagOf(stated) ?? subtagOf(feed.dc?.languages?.[0])
  const siteAddress = pickAddress(
    [],
    [feed.link, ...(feed.atom?.links ?? []).filter(({ rel }) => rel === 'alternate').map(({ href }) => href)],
    base,
    language,
  )
  const title = titleOf(feed.title ?? feed.dc?.titles?.[0], 'html')
  return {
    head: { format, title, siteAddress, language },
    context: { base: base ?? siteAddress, language, authors: [] },
  }
}

function readJson(text: string, baseUrl: string | null, most: number): ReadFeed | null {
  try {
    const feed = parseJsonFeed(text, { maxItems: most })
    const items = feed.items ?? []
    const count = items.length < most ? items.length : countItems(text)
    const language = subtagOf(feed.language)
    const siteAddress = pickAddress([], [feed.home_page_url], baseUrl, language)
    const base = baseFrom(baseUrl, feed.feed_url, siteAddress)
    const authors = cleanBylines((feed.authors ?? []).flatMap(({ name }) => name ?? []))
    return {
      head: { format: 'json', title: titleOf(feed.title, 'text'), siteAddress, language },
      raw: items.map((item) => fromJson(item, { base, language, authors })),
      faults: count > most ? [tooMany(count, most)] : [],
    }
  } catch {
    // Not JSON, or not a feed: the caller names it.
    return null
  }
}

function countItems(text: string): number {
  const { items } = JSON.parse(text) as { items?: unknown }
  return Array.isArray(items) ? items.length : 0
}
