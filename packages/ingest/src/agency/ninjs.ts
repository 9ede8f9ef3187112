/** ninjs, the news in JSON of the IPTC: 1.x (`body_html`, `headline`) and 2.x and 3.x (`bodies`, `headlines`). */
import { squeeze } from '../html/dom.js'
import { webAddress } from '../html/metadata.js'
import type { AgencyItem } from './types.js'

type Fields = Readonly<Record<string, unknown>>

/** Kinds of items that ninjs names. */
const KINDS: readonly string[] = [
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'planning',
  'component',
]
/** Items in an item, deeper than packages of packages, are not looked at. */
const MAX_DEPTH = 4

/** True for an object that is written as ninjs. */
export function isNinjs(value: Fields): boolean {
  const fields = lowered(value)
  if (typeof fields.text === 'string') return false
  const standard = fields.standard ?? fields.$standard
  if (isFields(standard) && /ninjs/iu.test(String(standard.name))) return true
  if (typeof fields.uri !== 'string') return false
  const hasBody = Array.isArray(fields.bodies) || Object.keys(fields).some((key) => /^body_?[a-z]/u.test(key))
  return hasBody || 'versioncreated' in fields || 'pubstatus' in fields || KINDS.includes(String(fields.type))
}

/** The item, and for a package the items of text in it. */
export function readNinjs(value: Fields, depth = 0): AgencyItem[] {
  const fields = lowered(value)
  const item = toItem(fields)
  const inner =
    depth < MAX_DEPTH ? associated(fields.associations).flatMap((each) => readNinjs(each, depth + 1)) : []
  const texts = inner.filter(({ kind, body }) => kind === 'text' && body !== null)
  return item.kind === 'composite' && item.body === null && texts.length > 0 ? texts : [item, ...texts]
}

function toItem(fields: Fields): AgencyItem {
  return {
    kind: textOf(fields.type),
    id: textOf(fields.uri) ?? textOf(fields.guid),
    headline:
      squeeze(textOf(fields.headline) ?? mainOf(fields.headlines)?.value ?? textOf(fields.title)) || null,
    body: bodyOf(fields),
    description: textOf(fields.description_text) ?? mainOf(fields.descriptions)?.value ?? null,
    bylines: [textOf(fields.byline) ?? textOf(fields.by) ?? ''].filter(Boolean),
    provider: providerOf(fields),
    credit: textOf(fields.creditline),
    dateline: textOf(fields.dateline) ?? textOf(fields.located),
    usageTerms: textOf(fields.usageterms),
    address: webAddress(textOf(fields.url) ?? textOf(fields.uri), null),
    created: textOf(fields.firstcreated) ?? textOf(fields.contentcreated) ?? textOf(fields.versioncreated),
    modified: textOf(fields.versioncreated),
    language: textOf(fields.language),
    status: textOf(fields.pubstatus)?.toLowerCase().replace('cancelled', 'canceled') ?? null,
    embargoed: textOf(fields.embargoed),
    isIncomplete: textOf(fields.representationtype)?.toLowerCase() === 'incomplete',
  }
}

/** Version 3 writes its names in camel case, the others in lower case. */
function lowered(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]))
}

/** Formatted before plain. */
function bodyOf(fields: Fields): AgencyItem['body'] {
  const bodies = Array.isArray(fields.bodies) ? fields.bodies.filter(isFields).map(lowered) : []
  const listed = bodies.flatMap((body) => {
    const value = textOf(body.value)
    return value === null
      ? []
      : [
          {
            value,
            isHtml: /html/iu.test(String(body.contenttype)),
            isMain: /^(?:main|)$/iu.test(String(body.role ?? '')),
          },
        ]
  })
  const best = listed.sort(
    (a, b) => Number(b.isMain) - Number(a.isMain) || Number(b.isHtml) - Number(a.isHtml),
  )[0]
  if (best !== undefined) return { value: best.value, kind: best.isHtml ? 'html' : 'text' }
  const html = ['body_html', 'body_html5', 'body_xhtml', 'body_main', 'bodyhtml'].flatMap(
    (key) => textOf(fields[key]) ?? [],
  )[0]
  if (html !== undefined) return { value: html, kind: 'html' }
  const plain = textOf(fields.body_text) ?? textOf(fields.bodytext)
  return plain === null ? null : { value: plain, kind: 'text' }
}

/** The one of the main role, else the first. */
function mainOf(list: unknown): { value: string } | null {
  const entries = (Array.isArray(list) ? list : []).filter(isFields).flatMap((each) => {
    const value = textOf(each.value)
    return value === null ? [] : [{ value, role: String(each.role ?? '') }]
  })
  return entries.find(({ role }) => /^(?:main|)$/iu.test(role)) ?? entries[0] ?? null
}

function providerOf(fields: Fields): string | null {
  const sources = [fields.infosource, fields.infosources].flatMap((list) =>
    Array.isArray(list) ? list.filter(isFields) : [],
  )
  return (
    textOf(fields.provider) ??
    sources.flatMap(({ name }) => textOf(name) ?? [])[0] ??
    textOf(fields.copyrightholder)
  )
}

/** A map of names in version 1, a list in the later ones. */
function associated(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields)
  return isFields(value) ? Object.values(value).filter(isFields) : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
