/** Lists of feeds as OPML, in and out. */
import { decodeBytes } from '../encoding/decode.js'
import { squeeze } from '../html/dom.js'
import { webAddress } from '../html/metadata.js'
import type { FeedList, ListedFeed } from './types.js'

export type { FeedList, ListedFeed } from './types.js'

/** `baseUrl` is where the list came from. Never throws: what is no list has a fault and no feeds. */
export async function parseOpml(
  content: Uint8Array | string,
  baseUrl: string | null = null,
): Promise<FeedList> {
  const text = typeof content === 'string' ? content : (decodeBytes(content, null)?.text ?? '')
  const { readOpml } = await import('./read.js')
  const { title, outlines, faults } = readOpml(text)
  const feeds = new Map<string, ListedFeed>()
  let refused = 0
  for (const { xmlUrl, htmlUrl, name, folders } of outlines) {
    const address = webAddress(xmlUrl.trim(), baseUrl)
    if (address === null) refused += 1
    else if (!feeds.has(address)) {
      const siteAddress = webAddress(htmlUrl, baseUrl)
      feeds.set(address, { address, title: squeeze(name) || null, siteAddress, folders })
    }
  }
  if (refused > 0) faults.push(`${refused} of its feeds have no web address.`)
  return { title: squeeze(title) || null, feeds: [...feeds.values()], faults }
}

/** The list as OPML 2.0, the same bytes for the same feeds. Folders are written as outlines around their feeds. */
export async function writeOpml(
  feeds: readonly (Pick<ListedFeed, 'address' | 'title'> & Partial<ListedFeed>)[],
  title: string,
): Promise<string> {
  const { toOpml } = await import('./write.js')
  return toOpml(feeds, title)
}
