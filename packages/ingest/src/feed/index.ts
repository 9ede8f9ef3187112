/** Feeds for those who watch them. The library behind it is loaded at the first feed. */
import type { FeedOptions } from './parse-feed.js'
import type { Feed } from './types.js'

/** See `readFeed`: RSS, Atom, RDF or JSON Feed; never throws. */
export async function parseFeed(
  content: Uint8Array | string,
  baseUrl: string | null,
  options: FeedOptions = {},
): Promise<Feed> {
  const { readFeed } = await import('./parse-feed.js')
  return readFeed(content, baseUrl, options)
}
