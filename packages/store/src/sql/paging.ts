/** Where a page of a list ended, as an opaque text. */
import { StoreInputError } from '../errors.js'
import type { Page } from '../store.js'

export type Place = readonly (string | number)[]

export const toToken = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that the text names; null for the beginning. */
export function fromToken(token: string | null | undefined, length: number): Place | null {
  if (token === null || token === undefined) return null
  const place = parse(Buffer.from(token, 'base64url').toString('utf8'))
  const isPlace =
    Array.isArray(place) &&
    place.length === length &&
    place.every((part) => ['string', 'number'].includes(typeof part))
  if (isPlace) return place as Place
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
