/** Where a page of a list ended, as an opaque text. */
import { StoreInputError } from '../errors.js'
import type { Page } from '../store.js'

export type Place = readonly (string | number)[]

export const toToken = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url')

type Kind = 'text' | 'number'
type Parts<Kinds extends readonly Kind[]> = {
  -readonly [At in keyof Kinds]: Kinds[At] extends 'number' ? number : string
}

const isOf = (kind: Kind, part: unknown) =>
  kind === 'number' ? Number.isSafeInteger(part) : typeof part === 'string' && !part.includes('\0')

/** The place that the text names; null for the beginning. Whoever asks may have made it up: only its kinds are sure. */
export function fromToken<const Kinds extends readonly Kind[]>(
  token: string | null | undefined,
  kinds: Kinds,
): Parts<Kinds> | null {
  if (token === null || token === undefined) return null
  const place = parse(Buffer.from(token, 'base64url').toString('utf8'))
  const isPlace =
    Array.isArray(place) && place.length === kinds.length && kinds.every((kind, at) => isOf(kind, place[at]))
  if (isPlace) return place as Parts<Kinds>
  throw new StoreInputError('This is no place in a list: hand back the `next` of the page before.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A text that is no JSON is no place either; the caller says so.
    return null
  }
}

/** Cuts what was read one past the limit into a page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  place: (row: Row) => Place,
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(item),
    next: rows.length > limit && last !== undefined ? toToken(place(last)) : null,
  }
}
