/** What a page says about its article: JSON-LD first, then Open Graph and other meta elements, then the page itself. */
import { cleanBylines } from './bylines.js'
import { toIsoDate } from './dates.js'
import { attributeOf, type DomDocument, type DomElement, squeeze } from './dom.js'
import { decodeEntities } from './entities.js'
import {
  findArticleNode,
  isNode,
  type LinkedData,
  listOf,
  namesOf,
  readLinkedData,
  textOf,
} from './json-ld.js'

export interface Metadata {
  /** Titles that the page gives, best first; the one that stands on the page is chosen elsewhere. */
  titles: string[]
  bylines: string[]
  outlet: string | null
  published: string | null
  modified: string | null
  url: string | null
  /** As declared, not checked. */
  language: string | null
  /** False where the page says that only part of the text is free to read. */
  isFree: boolean | null
  /** Number of words that the page states for the article. */
  words: number | null
}

/** Meta elements by name, property or itemprop in lower case; the first of a name wins, authors gather. */
interface Meta {
  one(...names: string[]): string | null
  all(name: string): string[]
}

/** `address` is where the page was fetched, or null. */
export function readMetadata(document: DomDocument, address: string | null): Metadata {
  const meta = readMeta(document)
  const nodes = readLinkedData(document)
  const url = canonicalUrl(document, meta, address)
  const article = findArticleNode(nodes, url)
  const ownUrl = url ?? webAddress(textOf(article?.url) ?? null, null)
  return {
    titles: titlesOf(document, meta, article),
    bylines: bylinesOf(document, meta, article, nodes),
    outlet: outletOf(meta, article, nodes, ownUrl ?? address),
    ...datesOf(document, meta, article, nodes),
    url: ownUrl ?? address,
    language: languageOf(document, meta, article),
    isFree: isFreeOf(nodes, meta),
    words: Number(textOf(article?.wordCount) ?? article?.wordCount ?? 0) || null,
  }
}

function readMeta(document: DomDocument): Meta {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = squeeze(element.getAttribute('content')).slice(0, 1000)
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (name) => attributeOf(element, name) ?? [],
    )
    for (const key of new Set(keys.flatMap((names) => names.toLowerCase().split(/\s+/u)))) {
      if (content !== '') values.set(key, [...(values.get(key) ?? []).slice(0, 20), content])
    }
  }
  return {
    one: (...names) => names.flatMap((name) => values.get(name)?.[0] ?? [])[0] ?? null,
    all: (name) => values.get(name) ?? [],
  }
}

function titlesOf(document: DomDocument, meta: Meta, article: LinkedData | null): string[] {
  const titles = [
    textOf(article?.headline) ?? textOf(article?.name),
    meta.one(
      'og:title',
      'twitter:title',
      'headline',
      'title',
      'dc.title',
      'dc:title',
      'dcterms.title',
      'parsely-title',
    ),
    squeeze(document.querySelector('title')?.textContent),
  ]
  return titles.filter((title): title is string => title !== null && title !== '').map(decodeEntities)
}

function bylinesOf(
  document: DomDocument,
  meta: Meta,
  article: LinkedData | null,
  nodes: readonly LinkedData[],
): string[] {
  const sources: (() => string[])[] = [
    () => namesOf(article?.author ?? article?.creator, nodes),
    () => [...meta.all('author'), ...meta.all('parsely-author')],
    () => [
      ...meta.all('article:author'),
      ...meta.all('dc.creator'),
      ...meta.all('dc:creator'),
      ...meta.all('dcterms.creator'),
      ...meta.all('byl'),
    ],
    () => textsOf(document, '[itemprop~="author"] [itemprop~="name"]'),
    () => textsOf(document, '[itemprop~="author"],[rel~="author"]'),
    () => textsOf(document, '[class*="byline" i] a,[class*="author-name" i],[class*="authorname" i]'),
    () => textsOf(document, '[class*="byline" i],.author'),
  ]
  for (const source of sources) {
    const names = cleanBylines(source().map(decodeEntities))
    if (names.length > 0) return names.slice(0, 20)
  }
  return []
}

function textsOf(document: DomDocument, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 5)
    .map(({ textContent }) => squeeze(textContent?.slice(0, 500)))
}

function outletOf(
  meta: Meta,
  article: LinkedData | null,
  nodes: readonly LinkedData[],
  url: string | null,
): string | null {
  const publisher = namesOf(article?.publisher, nodes)[0] ?? null
  const named = publisher ?? meta.one('og:site_name', 'application-name', 'dc.publisher', 'publisher')
  if (named !== null && !/^https?:/iu.test(named)) return decodeEntities(named).replace(/^@/u, '')
  return url === null ? null : new URL(url).hostname.replace(/^www\./u, '')
}

function datesOf(
  document: DomDocument,
  meta: Meta,
  article: LinkedData | null,
  nodes: readonly LinkedData[],
): { published: string | null; modified: string | null } {
  const page = article ?? nodes.find((node) => textOf(node.datePublished) !== null) ?? null
  const published = firstDate([
    () => [textOf(page?.datePublished)],
    () => [meta.one('article:published_time', 'og:article:published_time', 'og:published_time')],
    () => [
      meta.one(
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
      ),
    ],
    () => [
      meta.one(
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'dc.date',
        'date',
        'cxenseparse:recs:publishtime',
      ),
    ],
    () => timesOf(document, 'time[pubdate],[itemprop~="datePublished"]'),
    () =>
      timesOf(document, 'header time[datetime],article time[datetime],main time[datetime],time[datetime]'),
    () => [textOf(page?.dateCreated)],
  ])
  const modified = firstDate([
    () => [textOf(page?.dateModified)],
    () => [
      meta.one(
        'article:modified_time',
        'og:updated_time',
        'og:article:modified_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
    ],
    () => timesOf(document, '[itemprop~="dateModified"]'),
  ])
  return { published, modified }
}

function firstDate(sources: readonly (() => (string | null)[])[]): string | null {
  for (const source of sources) {
    for (const found of source()) {
      const date = toIsoDate(found)
      if (date !== null) return date
    }
  }
  return null
}

function timesOf(document: DomDocument, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 3)
    .flatMap((element) => [
      attributeOf(element, 'datetime'),
      attributeOf(element, 'content'),
      squeeze(element.textContent?.slice(0, 200)),
    ])
}

function canonicalUrl(document: DomDocument, meta: Meta, address: string | null): string | null {
  const link = [...document.querySelectorAll('link[rel][href]')].find((element) =>
    (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u).includes('canonical'),
  )
  const base = baseOf(document, address)
  return (
    webAddress(attributeOf(link ?? null, 'href'), base) ?? webAddress(meta.one('og:url', 'twitter:url'), base)
  )
}

/** The address against which relative ones are read. */
export function baseOf(document: DomDocument, address: string | null): string | null {
  return webAddress(attributeOf(document.querySelector('base[href]'), 'href'), address) ?? address
}

/** An absolute http(s) address; null for every other kind. */
export function webAddress(found: string | null, base: string | null): string | null {
  if (found === null || !URL.canParse(found, base ?? undefined)) return null
  const url = new URL(found, base ?? undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

function languageOf(document: DomDocument, meta: Meta, article: LinkedData | null): string | null {
  const declared = [
    textOf(article?.inLanguage),
    attributeOf(rootOf(document), 'lang') ?? attributeOf(rootOf(document), 'xml:lang'),
    attributeOf(document.body, 'lang'),
    meta.one('og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'),
  ]
  const subtags = declared.map((value) => /^([a-z]{2,3})(?:[-_]|$)/iu.exec(value ?? '')?.[1]?.toLowerCase())
  return subtags.find((subtag) => subtag !== undefined && subtag !== 'und') ?? null
}

function rootOf(document: DomDocument): DomElement | null {
  return document.documentElement
}

function isFreeOf(nodes: readonly LinkedData[], meta: Meta): boolean | null {
  const stated = nodes.flatMap((node) => {
    const parts = listOf(node.hasPart).filter(isNode)
    return [node.isAccessibleForFree, ...parts.map((part) => part.isAccessibleForFree)]
  })
  const words = stated.flatMap((value) => (value === undefined ? [] : String(value).toLowerCase()))
  if (words.some((word) => word.startsWith('false') || word === 'no')) return false
  const tier = meta.one('article:content_tier')?.toLowerCase()
  if (tier === 'locked' || tier === 'metered') return false
  return words.length > 0 || tier === 'free' ? true : null
}
