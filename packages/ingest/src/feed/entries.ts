/** The entries of each format to one form. */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import { cleanBylines } from '../html/bylines.js'
import { squeeze } from '../html/dom.js'
import { decodeEntities, hasMarkup } from '../html/entities.js'
import { subtagOf } from '../html/language.js'
import { baseFrom, pickAddress } from './addresses.js'
import { feedDate } from './dates.js'
import type { FeedEntry } from './types.js'

type RssItem = Partial<RssFeed.Item<string>> & Partial<Pick<RdfFeed.Item<string>, 'rdf'>>
type AtomEntry = Partial<AtomFeed.Entry<string>>
type JsonItem = Partial<JsonFeed.Item<string>>

/** What an entry takes over from its feed where it says nothing itself. */
export interface FeedContext {
  base: string | null
  language: string | null
  authors: string[]
}

/** An entry with its dates as written, so that one that is no date can be named. */
export interface RawEntry {
  entry: FeedEntry
  writtenDates: string[]
}

export function fromRss(item: RssItem, feed: FeedContext): RawEntry {
  const base = baseFrom(item.xml?.base, feed.base)
  const language = subtagOf(item.xml?.lang) ?? subtagOf(item.dc?.languages?.[0]) ?? feed.language
  const guid = item.guid?.value ?? item.rdf?.about ?? null
  const permalink = item.guid?.isPermaLink === false ? null : guid
  const full = item.content?.encoded ?? item.atom?.content?.value ?? null
  const summary = item.description ?? item.dc?.descriptions?.[0] ?? item.atom?.summary?.value ?? null
  const people = (item.authors ?? []).flatMap(({ name, email }) => name ?? email ?? [])
  const published = [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published]
  const modified = [item.dcterms?.modified?.[0], item.atom?.updated]
  const entry: FeedEntry = {
    id: guid ?? item.atom?.id ?? null,
    address: pickAddress(item.atom?.links ?? [], [item.link, permalink], base, language),
    title: titleOf(item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value, 'html'),
    summary,
    summaryKind: kindOf(summary),
    content: full,
    contentKind: kindOf(full),
    base,
    published: firstDate(published),
    modified: firstDate(modified),
    authors: authorsOf([item.dc?.creators ?? [], people], feed.authors),
    categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    language,
    outlet: squeeze(item.source?.title ?? item.dc?.publishers?.[0] ?? '') || null,
  }
  return { entry, writtenDates: [...published, ...modified].flatMap((date) => date ?? []) }
}

export function fromAtom(item: AtomEntry, feed: FeedContext): RawEntry {
  const base = baseFrom(item.content?.xml?.base, item.xml?.base, feed.base)
  const language = subtagOf(item.xml?.lang) ?? feed.language
  const content = item.content?.src === undefined ? (item.content?.value ?? null) : null
  const isText = /^(?:text(?:\/plain)?|)$/iu.test(item.content?.type ?? '')
  const isHtml = /^(?:x?html|text\/html|application\/xhtml\+xml)$/iu.test(item.content?.type ?? '')
  const published = [item.published, item.dc?.dates?.[0], item.dcterms?.issued?.[0]]
  const modified = [item.updated]
  const id = item.id ?? null
  const entry: FeedEntry = {
    id,
    address: pickAddress(item.links ?? [], [], base, language) ?? pickAddress([], [id], null, language),
    title: titleOf(item.title?.value, /html/iu.test(item.title?.type ?? 'text') ? 'html' : 'text'),
    summary: item.summary?.value ?? null,
    summaryKind: /html/iu.test(item.summary?.type ?? 'text') ? 'html' : 'text',
    content: isText || isHtml ? content : null,
    contentKind: isHtml ? 'html' : 'text',
    base,
    published: firstDate(published) ?? firstDate(modified),
    modified: firstDate(modified),
    authors: authorsOf(
      [(item.authors ?? []).flatMap(({ name }) => name ?? []), item.dc?.creators ?? []],
      feed.authors,
    ),
    categories: (item.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    language,
    outlet: squeeze(item.source?.title?.value) || null,
  }
  return { entry, writtenDates: [...published, ...modified].flatMap((date) => date ?? []) }
}

export function fromJson(item: JsonItem, feed: FeedContext): RawEntry {
  const language = subtagOf(item.language) ?? feed.language
  const content = item.content_html ?? item.content_text ?? null
  const entry: FeedEntry = {
    id: item.id === undefined ? null : String(item.id),
    address: pickAddress([], [item.url, item.external_url, item.id], feed.base, language),
    title: titleOf(item.title, 'text'),
    summary: item.summary ?? null,
    summaryKind: 'text',
    content,
    contentKind: item.content_html === undefined ? 'text' : 'html',
    base: feed.base,
    published: firstDate([item.date_published]),
    modified: firstDate([item.date_modified]),
    authors: authorsOf([(item.authors ?? []).flatMap(({ name }) => name ?? [])], feed.authors),
    categories: item.tags ?? [],
    language,
    outlet: null,
  }
  return { entry, writtenDates: [item.date_published, item.date_modified].flatMap((date) => date ?? []) }
}

/** RSS writes HTML without saying so; text without any markup is read as text, so that its line ends stay. */
function kindOf(value: string | null): 'html' | 'text' {
  return value !== null && hasMarkup(value) ? 'html' : 'text'
}

/** A title without tags on one line. In HTML and RSS references may be escaped twice. */
export function titleOf(value: string | null | undefined, kind: 'html' | 'text'): string | null {
  if (value === null || value === undefined) return null
  const bare = kind === 'html' ? decodeEntities(value.replace(/<\/?[a-z][^<>]{0,300}>/giu, '')) : value
  return squeeze(bare) || null
}

function firstDate(found: readonly (string | undefined)[]): string | null {
  for (const each of found) {
    const date = feedDate(each)
    if (date !== null) return date
  }
  return null
}

function authorsOf(lists: readonly (readonly string[])[], ofFeed: readonly string[]): string[] {
  for (const list of lists) {
    const names = cleanBylines(list)
    if (names.length > 0) return names
  }
  return [...ofFeed]
}
