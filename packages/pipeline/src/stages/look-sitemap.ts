/** A sitemap: each address in a state not seen yet is fetched; the maps that it names are looked at in turn. */
import type { WatchedSource } from '@parallax/contract'
import { isArticleAddress, parseSitemap, type SitemapEntry } from '@parallax/ingest'
import { fetchJob } from '../fetching.js'
import { type Context, now } from '../stage.js'
import { type Entry, type Look, type LookAt, markOf } from './looking.js'

/** Maps fetched at one look; news sites name one a day or a month. */
const MOST_MAPS = 20

export const lookAtSitemap: LookAt = async (source, context) => {
  const { etag, lastModified } = source
  const first = await readMap(source.address, source, context, { etag, lastModified })
  if (first.kind !== 'read') return first
  if (!first.isIndex) {
    const { entries, source: found, faults } = first
    return { kind: 'seen', entries, source: found, lost: faults }
  }
  const inner = newestFirst(first.maps)
  const entries: Entry[] = []
  const lost: string[] = [...first.faults]
  for (const { address } of inner.slice(0, MOST_MAPS)) {
    const map = await readMap(address, source, context, {})
    if (map.kind === 'read') entries.push(...map.entries)
    if (map.kind === 'failed') lost.push(`${address}: ${map.reason}`)
  }
  if (inner.length > MOST_MAPS) lost.push(`${inner.length - MOST_MAPS} older maps were left aside.`)
  // An index is read whole each time: its own date need not move when one of its maps does.
  return { kind: 'seen', entries, source: { etag: null, lastModified: null }, lost }
}

interface MapRead {
  kind: 'read'
  isIndex: boolean
  maps: SitemapEntry[]
  entries: Entry[]
  source: Partial<WatchedSource>
  faults: string[]
}

async function readMap(
  address: string,
  source: WatchedSource,
  context: Context,
  validators: { etag?: string | null; lastModified?: string | null },
): Promise<MapRead | Exclude<Look, { kind: 'seen' }>> {
  const { failures } = source
  const outcome = await context.client.get(address, { accept: 'sitemap', failures, ...validators })
  if (outcome.kind === 'unchanged') return { kind: 'unchanged' }
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason, retryAt: outcome.retryAt }
  const { response } = outcome
  const map = await parseSitemap(response.body, response.address)
  if (map.kind === null)
    return { kind: 'failed', reason: map.faults[0] ?? 'It is not a sitemap.', retryAt: null }
  const isIndex = map.kind === 'index'
  const { etag, lastModified } = response
  // A news sitemap holds nothing but articles; of any other the shape of the address tells.
  const articles = map.entries.filter((entry) => entry.news !== null || isArticleAddress(entry.address))
  const entries = isIndex ? [] : articles.map((entry) => toEntry(entry, source, context))
  return {
    kind: 'read',
    isIndex,
    maps: isIndex ? map.entries : [],
    entries,
    source: { etag, lastModified },
    faults: map.faults,
  }
}

function toEntry({ address, modified, news }: SitemapEntry, source: WatchedSource, context: Context): Entry {
  const outlet = source.outlet ?? news?.outlet ?? null
  return {
    mark: markOf(address, modified ?? news?.published ?? null),
    job: async () => fetchJob(address, { id: source.id, outlet }, now(context)),
  }
}

/** Maps without a date first: they may hold anything. */
function newestFirst(maps: readonly SitemapEntry[]): SitemapEntry[] {
  const key = ({ modified }: SitemapEntry) => modified ?? '9999'
  return [...maps].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1))
}
