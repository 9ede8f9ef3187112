/** Lists of addresses: they hold no articles themselves, and say so with what they hold. */
import { parseOpml } from '../opml/index.js'
import { parseSitemap } from '../sitemap/index.js'
import { rootOf } from '../xml/elements.js'
import { type Adapter, skipped } from './adapter.js'

export const opmlAdapter: Adapter = {
  format: 'a list of feeds (OPML)',
  detect(source) {
    return rootOf(source.decoded?.text ?? '')?.name === 'opml' ? 'proved' : null
  },
  async parse({ decoded, url }) {
    const { feeds, faults } = await parseOpml(decoded!.text, url)
    return [listed(`a list of ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}`, faults)]
  },
}

export const sitemapAdapter: Adapter = {
  format: 'a sitemap',
  detect(source) {
    const root = rootOf(source.decoded?.text ?? '')?.name
    return root === 'urlset' || root === 'sitemapindex' ? 'proved' : null
  },
  async parse({ decoded, url }) {
    const { kind, entries, faults } = await parseSitemap(decoded!.text, url)
    const what = kind === 'index' ? 'sitemaps' : 'pages'
    return [listed(`a sitemap of ${entries.length} ${what}`, faults)]
  },
}

function listed(what: string, faults: readonly string[]) {
  const tail = faults.length > 0 ? ` ${faults.join(' ')}` : ''
  return skipped(
    'addresses-only',
    `It is ${what} and holds no article itself: watch it, or name the pages.${tail}`,
  )
}
