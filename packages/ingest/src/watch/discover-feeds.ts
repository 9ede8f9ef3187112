/** The feeds that a page names, for one who gives the address of a site. */
import { attributeOf, type DomElement, parseDocument, squeeze } from '../html/dom.js'
import { baseOf, webAddress } from '../html/metadata.js'

export interface NamedFeed {
  address: string
  title: string | null
  mediaType: string | null
}

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
])
/** A page is looked at up to here: links to feeds stand in its head. */
const MAX_CHARACTERS = 500_000
const MAX_FEEDS = 50

/** `rel=alternate` links of feed types, in the order of the page; feeds of comments come last. `address` is that of the page. */
export async function discoverFeeds(html: string, address: string): Promise<NamedFeed[]> {
  const end = /<\/head\s*>/iu.exec(html)?.index ?? MAX_CHARACTERS
  const head = html.slice(0, Math.min(end, MAX_CHARACTERS))
  const document = await parseDocument(head.replace(/<(?:link|base)\s[^<>]{1,4000}>/giu, lowerNames))
  const base = baseOf(document, address)
  const found = new Map<string, NamedFeed>()
  for (const link of document.querySelectorAll('link[href]')) {
    const feed = isFeedLink(link) ? webAddress(attributeOf(link, 'href'), base) : null
    if (feed === null || found.has(feed)) continue
    found.set(feed, {
      address: feed,
      title: squeeze(link.getAttribute('title')).slice(0, 200) || null,
      mediaType: mediaTypeOf(link),
    })
    if (found.size >= MAX_FEEDS) break
  }
  const feeds = [...found.values()]
  return [...feeds.filter((each) => !isOfComments(each)), ...feeds.filter(isOfComments)]
}

/** Where feeds lie that no page names, the likeliest first; each must be tried. */
export function guessFeeds(address: string): string[] {
  const { origin } = new URL(address)
  const paths = ['/feed/', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json']
  return paths.map((path) => `${origin}${path}`)
}

/** The parser knows attributes by small letters alone. */
function lowerNames(tag: string): string {
  return tag.replace(/\s(?:href|rel|type|title)(?=\s*=)/giu, (name) => name.toLowerCase())
}

function isFeedLink(link: DomElement): boolean {
  const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u)
  return rels.includes('feed') || (rels.includes('alternate') && FEED_TYPES.has(mediaTypeOf(link) ?? ''))
}

function mediaTypeOf(link: DomElement): string | null {
  return attributeOf(link, 'type')?.toLowerCase().split(';')[0]?.trim() || null
}

function isOfComments({ address }: NamedFeed): boolean {
  return /comments?\b/iu.test(new URL(address).pathname)
}
