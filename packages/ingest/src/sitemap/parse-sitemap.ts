/** Sitemaps, news sitemaps and indexes of sitemaps: addresses, and what a news sitemap says of each. */
import { XMLParser } from 'fast-xml-parser'
import { decodeBytes } from '../encoding/decode.js'
import { toIsoDate } from '../html/dates.js'
import { squeeze } from '../html/dom.js'
import { decodeEntities } from '../html/entities.js'
import { subtagOf } from '../html/language.js'
import { webAddress } from '../html/metadata.js'
import { MAX_SITEMAP_ADDRESSES } from '../limits.js'
import { findElements, firstTag, withoutDoctype } from '../xml/elements.js'
import type { Sitemap, SitemapEntry } from './types.js'

const ENTRY_NAMES: ReadonlySet<string> = new Set(['url', 'sitemap'])
const ROOT_NAMES: ReadonlySet<string> = new Set(['urlset', 'sitemapindex'])

const parser = new XMLParser({
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  transformTagName: (name) => name.toLowerCase(),
})

type Fields = Readonly<Record<string, unknown>>

/** Each entry is parsed by itself: a damaged one costs only itself, and no more than one stands in memory as a tree. */
export function readSitemap(content: Uint8Array | string, baseUrl: string | null): Sitemap {
  const source = typeof content === 'string' ? content : (decodeBytes(content, null)?.text ?? '')
  const { text } = withoutDoctype(source.replace(/^\ufeff/u, ''))
  const root = firstTag(text)?.name ?? ''
  const empty: Sitemap = { kind: null, entries: [], faults: [] }
  if (!ROOT_NAMES.has(root)) return { ...empty, faults: ['It is not a sitemap.'] }
  const { starts, count } = findElements(text, ENTRY_NAMES, MAX_SITEMAP_ADDRESSES + 1)
  const places = [...starts.slice(0, MAX_SITEMAP_ADDRESSES), starts[MAX_SITEMAP_ADDRESSES] ?? text.length]
  const entries: SitemapEntry[] = []
  for (let at = 0; at + 1 < places.length; at += 1) {
    const entry = readEntry(text.slice(places[at]!, places[at + 1]!), baseUrl)
    if (entry !== null) entries.push(entry)
  }
  const lost = places.length - 1 - entries.length
  const faults: string[] = []
  if (lost > 0) faults.push(`${lost} of its entries have no web address or are damaged.`)
  if (count > MAX_SITEMAP_ADDRESSES)
    faults.push(`It holds ${count} addresses; the first ${MAX_SITEMAP_ADDRESSES} were read.`)
  return { kind: root === 'urlset' ? 'addresses' : 'index', entries, faults }
}

function readEntry(chunk: string, baseUrl: string | null): SitemapEntry | null {
  const name = /^<([^\s/>]+)/u.exec(chunk)?.[1] ?? 'url'
  const end = chunk.indexOf(`</${name}`)
  const fields = parse(end === -1 ? `${chunk}</${name}>` : `${chunk.slice(0, end)}</${name}>`)
  const address = webAddress(textOf(fields?.loc), baseUrl)
  if (fields === null || address === null) return null
  const news = asFields(fields.news)
  const publication = asFields(news?.publication)
  return {
    address,
    modified: toIsoDate(textOf(fields.lastmod)),
    news:
      news === null
        ? null
        : {
            outlet: textOf(publication?.name),
            language: subtagOf(textOf(publication?.language)),
            published: toIsoDate(textOf(news.publication_date)),
            title: textOf(news.title),
            keywords: (textOf(news.keywords) ?? '').split(',').map(squeeze).filter(Boolean),
          },
  }
}

function parse(entry: string): Fields | null {
  try {
    return asFields(Object.values(parser.parse(entry) as Fields)[0])
  } catch {
    // Damaged: the caller counts it.
    return null
  }
}

/** A pair of the same name is a list; the first counts. */
function asFields(value: unknown): Fields | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null ? (first as Fields) : null
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? squeeze(decodeEntities(first)) || null : null
}
