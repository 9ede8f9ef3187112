/** NewsML-G2: single items, messages of many, packages. Each item is read by itself, so that a damaged one costs only itself. */
import { webAddress } from '../html/metadata.js'
import { MAX_AGENCY_ITEMS } from '../limits.js'
import { findElements } from '../xml/elements.js'
import { type Piece, piecesOf, withoutCdata, withoutPrefixes, wordsOf } from '../xml/inner.js'
import { readNitf } from './nitf.js'
import type { AgencyItem } from './types.js'

const ITEM_NAMES: ReadonlySet<string> = new Set([
  'newsitem',
  'packageitem',
  'conceptitem',
  'knowledgeitem',
  'planningitem',
])

export type NewsMlItem =
  | { kind: 'item'; item: AgencyItem }
  | { kind: 'other'; what: string }
  | { kind: 'too-many'; count: number }

/** The items in order, up to the limit; then how many there are. */
export function* readNewsMl(text: string): Generator<NewsMlItem> {
  const { starts, count } = findElements(text, ITEM_NAMES, MAX_AGENCY_ITEMS + 1)
  for (const [index, start] of starts.slice(0, MAX_AGENCY_ITEMS).entries()) {
    const chunk = text.slice(start, starts[index + 1] ?? text.length)
    const name = /^<(?:[\w.-]+:)?([\w.-]+)/u.exec(chunk)?.[1]?.toLowerCase() ?? ''
    const piece = piecesOf(chunk, name)[0]
    if (piece === undefined) continue
    if (name === 'newsitem') yield { kind: 'item', item: toItem(piece) }
    else if (name === 'packageitem') yield { kind: 'other', what: packageOf(piece) }
    else yield { kind: 'other', what: `a ${name.replace('item', ' item')}` }
  }
  if (count > MAX_AGENCY_ITEMS) yield { kind: 'too-many', count }
}

function packageOf({ attributes, inner }: Piece): string {
  const count = piecesOf(inner, 'itemref').length
  return `a package that refers to ${count} ${count === 1 ? 'item' : 'items'} (${attributes.get('guid') ?? 'without a guid'})`
}

function toItem({ attributes, inner }: Piece): AgencyItem {
  const meta = innerOf(inner, 'itemmeta')
  const content = innerOf(inner, 'contentmeta')
  const rights = innerOf(inner, 'rightsinfo')
  const set = innerOf(inner, 'contentset')
  const { body, nitf } = bodyOf(set)
  const first = (text: string, name: string): string | null => wordsOf(piecesOf(text, name)[0])
  const code = (name: string): string | null =>
    piecesOf(meta, name)[0]?.attributes.get('qcode')?.replace(/^.*:/u, '').toLowerCase() ?? null
  const link = piecesOf(meta, 'link').find(({ attributes: of }) =>
    /canonical|alternate/iu.test(of.get('rel') ?? ''),
  )
  return {
    kind: code('itemclass'),
    id: attributes.get('guid') ?? null,
    headline: headlineOf(content) ?? nitf?.headline ?? first(meta, 'title'),
    body: body ?? nitf?.body ?? null,
    description: first(content, 'description') ?? nitf?.description ?? null,
    bylines: bylinesOf(content) ?? nitf?.bylines ?? [],
    provider: namedIn(meta, 'provider') ?? namedIn(content, 'infosource') ?? nitf?.provider ?? null,
    credit: first(content, 'creditline') ?? nitf?.credit ?? null,
    dateline: first(content, 'dateline') ?? nitf?.dateline ?? null,
    usageTerms: first(rights, 'usageterms') ?? nitf?.usageTerms ?? null,
    address: webAddress(link?.attributes.get('href') ?? null, null),
    created: first(meta, 'firstcreated') ?? first(content, 'contentcreated') ?? first(meta, 'versioncreated'),
    modified: first(meta, 'versioncreated'),
    language:
      piecesOf(content, 'language')[0]?.attributes.get('tag') ??
      attributes.get('lang') ??
      nitf?.language ??
      null,
    status: code('pubstatus')?.replace('cancelled', 'canceled') ?? nitf?.status ?? null,
    embargoed: first(meta, 'embargoed') ?? nitf?.embargoed ?? null,
    isIncomplete: false,
  }
}

function innerOf(text: string, name: string): string {
  return piecesOf(text, name)[0]?.inner ?? ''
}

/** The main one, else the first. */
function headlineOf(content: string): string | null {
  const all = piecesOf(content, 'headline')
  return wordsOf(all.find(({ attributes }) => /main$/iu.test(attributes.get('role') ?? 'main')) ?? all[0])
}

function bylinesOf(content: string): string[] | null {
  const names = piecesOf(content, 'by').flatMap((by) => wordsOf(by) ?? [])
  if (names.length > 0) return names
  const creators = piecesOf(content, 'creator').flatMap(
    ({ inner }) => wordsOf(piecesOf(inner, 'name')[0]) ?? [],
  )
  return creators.length > 0 ? creators : null
}

/** The name inside, else the literal or the code, which agencies give as their host or short name. */
function namedIn(text: string, name: string): string | null {
  const piece = piecesOf(text, name)[0]
  if (piece === undefined) return null
  const { attributes, inner } = piece
  const written = wordsOf(piecesOf(inner, 'name')[0])
  return written ?? attributes.get('literal') ?? attributes.get('qcode')?.replace(/^.*:/u, '') ?? null
}

interface Body {
  body: AgencyItem['body']
  /** What an NITF body says of itself. */
  nitf: AgencyItem | null
}

/** Formatted before plain; content that only is elsewhere is none. */
function bodyOf(set: string): Body {
  for (const { attributes, inner } of piecesOf(set, 'inlinexml')) {
    if (
      /nitf/iu.test(attributes.get('contenttype') ?? '') ||
      /<(?:\w+:)?nitf[\s>]/iu.test(inner.slice(0, 2000))
    )
      return { body: null, nitf: readNitf(inner) }
    return { body: { value: withoutPrefixes(inner), kind: 'html' }, nitf: null }
  }
  const data = piecesOf(set, 'inlinedata')
  const best = data.find(({ attributes }) => /html/iu.test(attributes.get('contenttype') ?? '')) ?? data[0]
  if (best === undefined) return { body: null, nitf: null }
  return { body: dataOf(best), nitf: null }
}

/** Inline data are characters: HTML in them is escaped or stands in a CDATA section. */
function dataOf({ attributes, inner }: Piece): AgencyItem['body'] {
  const isHtml = /html/iu.test(attributes.get('contenttype') ?? '')
  const value = decodeOnce(withoutCdata(inner))
  return value.trim() === '' ? null : { value, kind: isHtml ? 'html' : 'text' }
}

/** The five references of XML and those by number, once. */
function decodeOnce(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code > 8 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}
