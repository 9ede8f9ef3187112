/** Articles as JSON: one a line, or an array, or a single object; also the output lines of `extract` and `annotate`. */
import type { Article } from '@parallax/contract'
import { normaliseText } from '@parallax/core'
import { isNinjs, readNinjs } from '../agency/ninjs.js'
import { isNamed, type Source } from '../source.js'
import { type Adapter, errorMessage, type Part, skipped } from './adapter.js'

type Fields = Readonly<Record<string, unknown>>

const EXTENSIONS = ['json', 'jsonl', 'ndjson']
const MEDIA_TYPES = [
  'application/json',
  'application/x-ndjson',
  'application/jsonl',
  'application/jsonlines',
  'application/x-jsonlines',
  'application/ld+json',
]

export const jsonAdapter: Adapter = {
  format: 'JSON',
  detect(source) {
    if (source.decoded === null) return null
    const looks = /^\ufeff?\s*[[{]/u.test(source.decoded.text)
    if (isNamed(source, EXTENSIONS, MEDIA_TYPES))
      return looks || !/^\ufeff?\s*</u.test(source.decoded.text) ? 'named' : null
    return looks && (holdsArticle(source.decoded.text) || holdsNinjs(source.decoded.text)) ? 'looks' : null
  },
  parse: parseJson,
}

/** True where the start of the text has the form of an article of the contract. */
function holdsArticle(text: string): boolean {
  return /^\ufeff?\s*(?:\[\s*)?\{\s*"/u.test(text) && /"text"\s*:\s*"/u.test(text)
}

/** True where the start of the text names what items of ninjs always have. */
function holdsNinjs(text: string): boolean {
  return (
    /"uri"\s*:\s*"/iu.test(text.slice(0, 65_536)) &&
    /"(?:versioncreated|pubstatus|bodies|body_\w+)"\s*:/iu.test(text.slice(0, 65_536))
  )
}

async function* parseJson(source: Source): AsyncGenerator<Part> {
  const text = source.decoded!.text.replace(/^\ufeff/u, '')
  const whole = parseWhole(text)
  if (whole === null) yield* parseLines(text)
  else if (whole.length === 0) yield skipped('empty', 'The list holds no article.')
  else for (const [index, value] of whole.entries()) yield* toParts(value, `Entry ${index + 1}`)
}

/** The entries of a text that is one JSON value; null where it is not, so that it is read line by line. */
function parseWhole(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    // Not one value: either one value a line or damaged. The lines say which.
    return null
  }
}

async function* parseLines(text: string): AsyncGenerator<Part> {
  let number = 0
  for (const line of linesOf(text)) {
    number += 1
    if (line.trim() === '') continue
    yield* parseLine(line, number)
  }
}

/** Lines one by one, without a second copy of a large text. */
function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end === -1 ? text.length : end)
    if (end === -1) return
    start = end + 1
  }
}

async function* parseLine(line: string, number: number): AsyncGenerator<Part> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return yield skipped('malformed-json', `Line ${number} is not JSON: ${errorMessage(error)}.`)
  }
  yield* toParts(value, `Line ${number}`)
}

/** Items of news agencies stand among other lines as they come. */
async function* toParts(value: unknown, place: string): AsyncGenerator<Part> {
  if (!isFields(value) || !isNinjs(value)) return yield toPart(value, place)
  const { toArticle } = await import('../agency/to-article.js')
  for (const item of readNinjs(value)) yield await toArticle(item, place)
}

/** `place` names the line or entry in the reason. */
function toPart(value: unknown, place: string): Part {
  if (!isFields(value)) return skipped('malformed-article', `${place} is not a JSON object.`)
  const nested = isFields(value.article) ? value.article : null
  const fields = nested ?? value
  if (typeof fields.text !== 'string') {
    return skipped('malformed-article', `${place} has no "text", or it is not a string.`)
  }
  if (fields.text.trim() === '') return skipped('empty', `${place} has an empty "text".`)
  const id = idOf(value.id)
  return { kind: 'article', ...(id === null ? {} : { id }), known: toKnown(fields) }
}

function toKnown(fields: Fields): Partial<Article> & { text: string } {
  const { text, changes } = normaliseText(String(fields.text))
  const headline = stringOf(fields.title) ?? stringOf(fields.headline)
  return {
    text,
    headline,
    headlineSpan: headlineSpanOf(text, headline),
    outlet: stringOf(fields.outlet),
    url: stringOf(fields.url),
    bylines: Array.isArray(fields.bylines)
      ? fields.bylines.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
      : [],
    published: stringOf(fields.published),
    modified: stringOf(fields.modified),
    language: stringOf(fields.language),
    textChanges: changes,
    ...(typeof fields.captured === 'string' ? { captured: fields.captured } : {}),
  }
}

function headlineSpanOf(text: string, headline: string | null): Article['headlineSpan'] {
  if (headline === null || !text.startsWith(headline)) return null
  const next = text.charAt(headline.length)
  return next === '' || next === '\n' ? { start: 0, end: headline.length } : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value)
}
