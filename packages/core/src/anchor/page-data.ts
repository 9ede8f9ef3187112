/** Data inside a page: JSON in elements that no text of an article can break out of, found again by their tags. */
type Plain = Record<string, unknown>

const CLOSING = '</script>'

export interface PageData {
  /** Where the data begin and end in the page. */
  start: number
  end: number
  text: string
}

/** The tag that opens an element of data. */
export const dataTag = (id: string, type = 'application/json') => `<script type="${type}" id="${id}">`

/** A whole element; `data` is JSON that {@link escapeJson} gave, or nothing. */
export const dataElement = (tag: string, data = '') => tag + data + CLOSING

/** What stands in the first element that the tag opens; null where there is none, or it is not whole. */
export function dataIn(html: string, tag: string): PageData | null {
  const at = html.indexOf(tag)
  const start = at + tag.length
  const end = html.indexOf(CLOSING, start)
  return at === -1 || end === -1 ? null : { start, end, text: html.slice(start, end) }
}

/** JSON that can stand inside a script element: no `<` to close it, no line separator that older parsers stumble over. */
export function escapeJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) =>
    character === '<' ? '\\u003c' : character === '\u2028' ? '\\u2028' : '\\u2029',
  )
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value with every object in it changed, the inner ones first. */
export function mapObjects(value: unknown, change: (value: Plain) => Plain): unknown {
  if (Array.isArray(value)) return value.map((part) => mapObjects(part, change))
  if (!isPlain(value)) return value
  const parts = Object.entries(value).map(([key, part]) => [key, mapObjects(part, change)])
  return change(Object.fromEntries(parts))
}
