/** Lists of addresses: they hold no articles themselves, and say so with what they hold. */
import { parseOpml } from '../opml/index.js'
import { parseSitemap } from '../sitemap/index.js'
import type { Source } from '../source.js'
import { firstTag } from '../xml/elements.js'
import { type Adapter, skipped } from './adapter.js'

/** Characters at the beginning in which the root element is looked for. */
const HEAD = 8_192

export const opmlAdapter: Adapter = {
  format: 'a list of feeds (OPML)',
  detect(source) {
    return rootOf(source) === 'opml' ? 'proved' : null
  },
  async parse({ decoded, url }) {
    const { feeds, faults } = await parseOpml(decoded!.text, url)
    return [listed(`a list of ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}`, faults)]
  },
}

export const sitemapAdapter: Adapter = {
  format: 'a sitemap',
  detect(source) {
    const root = rootOf(source)
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

function rootOf({ decoded }: Source): string | null {
  const head = (decoded?.text ?? '').slice(0, HEAD).replace(/^\ufeff?\s*/u, '')
  return head.startsWith('<') ? (firstTag(head)?.name ?? null) : null
}
