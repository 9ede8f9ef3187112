/** The text of an XML feed to what stands in it: whole where it is well-formed, else entry by entry, so that one bad entry costs only itself. */
import { type AtomFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { findElements, firstTag, type Tag, tagsOf, withoutDoctype } from '../xml/elements.js'

export type XmlFeed =
  | { format: 'rss'; feed: Partial<RssFeed.Feed<string>> }
  | { format: 'atom'; feed: Partial<AtomFeed.Feed<string>> }
  | { format: 'rdf'; feed: Partial<RdfFeed.Feed<string>> }

export interface ReadText {
  /** The head of the feed with all its entries; null where nothing of it could be read. */
  parsed: XmlFeed | null
  /** How many entries there are, those beyond the limit and those that could not be read among them. */
  count: number
  /** Places of the entries that could not be read, counted from 1. */
  malformed: number[]
  /** True where the feed as a whole is not well-formed. */
  isDamaged: boolean
  /** How many entities its document type declares. */
  entities: number
}

const ENTRY_NAMES: ReadonlySet<string> = new Set(['item', 'entry'])
const ROOT_NAMES: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf'])
/** A longer tag is none: it would be put before every entry that is read by itself. */
const MAX_ROOT = 16_384
/** Elements of an entry that hold text and no other elements of this list. */
const LEAVES: ReadonlySet<string> = new Set(
  'title link guid id pubdate description author creator date category comments summary published updated issued modified encoded'.split(
    ' ',
  ),
)

/** Entries beyond `most` are counted and not read. */
export function readXmlFeed(source: string, most: number): ReadText {
  const { text, entities } = withoutDoctype(source)
  const root = findRoot(text)
  const { starts, count } = findElements(text, ENTRY_NAMES, most + 1)
  if (root === null || root.end - root.start > MAX_ROOT)
    return { parsed: null, count, malformed: [], isDamaged: true, entities }
  const end = starts[most] ?? text.length
  const frame = frameOf(text, root, starts[0] ?? end)
  const whole = text.slice(root.start, end) + (end < text.length ? frame.close : '')
  const parsed = tryParse(whole)
  const expected = Math.min(count, most)
  if (parsed !== null && entriesOf(parsed).length >= expected)
    return { parsed, count, malformed: [], isDamaged: false, entities }
  const apart = readApart(text, [...starts.slice(0, most), end], frame)
  // The parser lets some faults pass and hides the entries behind them inside one; elements of the same name inside an entry look alike.
  const isBetter = parsed === null || (apart.parsed !== null && sizeOf(apart.parsed) > sizeOf(parsed))
  if (!isBetter)
    return {
      parsed,
      count: end < text.length ? count : sizeOf(parsed),
      malformed: [],
      isDamaged: false,
      entities,
    }
  return { ...apart, count, isDamaged: true, entities }
}

function sizeOf(parsed: XmlFeed): number {
  return entriesOf(parsed).length
}

/** The root element; whatever stands before it (white space, warnings of a server) is none of the feed. */
function findRoot(text: string): Tag | null {
  if (ROOT_NAMES.has(firstTag(text)?.name ?? '')) return firstTag(text)
  for (const tag of tagsOf(text.slice(0, 10_000))) if (ROOT_NAMES.has(tag.name) && !tag.isEnd) return tag
  return null
}

interface Frame {
  /** The root's own tag and, where entries stand in one, the channel's. */
  open: string
  /** The same with what the feed says of itself. */
  head: string
  close: string
}

function frameOf(text: string, root: Tag, firstEntry: number): Frame {
  const tag = text.slice(root.start, root.end)
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? root.name
  const channel = root.name === 'rss' ? 'channel' : ''
  const open = channel === '' ? tag : `${tag}<${channel}>`
  const close = channel === '' ? `</${name}>` : `</${channel}></${name}>`
  return { open, head: text.slice(root.start, firstEntry), close }
}

function readApart(
  text: string,
  places: readonly number[],
  frame: Frame,
): Pick<ReadText, 'parsed' | 'malformed'> {
  const malformed: number[] = []
  let whole = tryParse(closed(frame.head, frame.close)) ?? tryParse(frame.open + frame.close)
  for (let at = 0; at + 1 < places.length; at += 1) {
    const entry = entryOf(text.slice(places[at]!, places[at + 1]!))
    const parsed =
      tryParse(frame.open + entry + frame.close) ?? tryParse(frame.open + closeLeaves(entry) + frame.close)
    if (parsed === null || entriesOf(parsed).length === 0) malformed.push(at + 1)
    else if (whole === null) whole = parsed
    else addEntries(whole, parsed)
  }
  return { parsed: whole, malformed }
}

/** The head of a feed may stand inside a channel that a later entry closes, or be closed before its entries, as in RDF. */
function closed(head: string, close: string): string {
  return /<\/(?:\w+:)?channel\s*>/iu.test(head) ? head + close.replace(/^<\/channel>/u, '') : head + close
}

/** From its start tag to its end tag; a last entry that is cut off is closed. */
function entryOf(chunk: string): string {
  const name = /^<([^\s/>]+)/u.exec(chunk)?.[1] ?? 'item'
  const end = chunk.lastIndexOf(`</${name}`)
  if (end !== -1) return `${chunk.slice(0, end)}</${name}>`
  const broken =
    chunk.lastIndexOf('<') > chunk.lastIndexOf('>') ? chunk.slice(0, chunk.lastIndexOf('<')) : chunk
  return `${broken}</${name}>`
}

/** Closes each element of text where the next one begins, and drops end tags that close nothing. */
function closeLeaves(entry: string): string {
  const pieces: string[] = []
  let from = 0
  let open: { name: string; whole: string } | null = null
  for (const tag of tagsOf(entry)) {
    const whole = /^<\/?([^\s/>]+)/u.exec(entry.slice(tag.start, tag.end))?.[1] ?? tag.name
    const isLeaf = LEAVES.has(tag.name)
    const isEntry = ENTRY_NAMES.has(tag.name)
    if (!isLeaf && !isEntry) continue
    if (tag.isEnd && isLeaf && open?.name !== tag.name) {
      pieces.push(entry.slice(from, tag.start))
      from = tag.end
      continue
    }
    if (open !== null && !(tag.isEnd && tag.name === open.name)) {
      pieces.push(entry.slice(from, tag.start), `</${open.whole}>`)
      from = tag.start
    }
    open = isLeaf && !tag.isEnd && !tag.isSelfClosing ? { name: tag.name, whole } : null
  }
  pieces.push(entry.slice(from))
  return pieces.join('')
}

function tryParse(text: string): XmlFeed | null {
  try {
    const parsed = parseFeed(text)
    return parsed.format === 'json' ? null : (parsed as XmlFeed)
  } catch {
    // Not well-formed, or no feed: the caller reads it in parts and names what is lost.
    return null
  }
}

function entriesOf({ format, feed }: XmlFeed): unknown[] {
  return (format === 'atom' ? feed.entries : feed.items) ?? []
}

function addEntries(whole: XmlFeed, part: XmlFeed): void {
  if (whole.format !== part.format) return
  const key = whole.format === 'atom' ? 'entries' : 'items'
  const feed = whole.feed as Record<string, unknown[] | undefined>
  const list = feed[key] ?? []
  feed[key] = list
  list.push(...entriesOf(part))
}
