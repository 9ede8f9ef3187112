/** A long list that changes while it is read: what is shown stays where it is, and what is new waits until it is asked for. */

export interface Listed<Item> {
  items: readonly Item[]
  /** Where the next page begins; null at the end. */
  next: string | null
}

export interface Merged<Item> {
  shown: Listed<Item>
  /** Items of the newest first page that are not shown, or that stand further up now. */
  waiting: number
}

/** Brings the newest first page into what is shown, without moving anything. */
export function mergeFirst<Item>(
  shown: Listed<Item>,
  first: Listed<Item>,
  idOf: (item: Item) => string,
): Merged<Item> {
  const fresh = new Map(first.items.map((item) => [idOf(item), item]))
  const places = new Map(shown.items.map((item, index) => [idOf(item), index]))
  // Those that are not shown, and those that stand before something that they are shown behind.
  let least = Number.POSITIVE_INFINITY
  const waiting = [...first.items].reverse().filter((item) => {
    const place = places.get(idOf(item)) ?? Number.POSITIVE_INFINITY
    const isLower = place === Number.POSITIVE_INFINITY || place > least
    least = Math.min(least, place)
    return isLower
  })
  if (waiting.length > 0)
    return {
      shown: { ...shown, items: shown.items.map((item) => fresh.get(idOf(item)) ?? item) },
      waiting: waiting.length,
    }
  // Nothing came or rose: what is missing from the first page is gone, and the further pages follow where it ends.
  const last = first.items.at(-1)
  if (last === undefined || first.next === null) return { shown: first, waiting: 0 }
  const rest = shown.items.slice((places.get(idOf(last)) ?? -1) + 1)
  return {
    shown: { items: [...first.items, ...rest], next: rest.length === 0 ? first.next : shown.next },
    waiting: 0,
  }
}

/** Puts a further page behind what is shown; what stands there already is not shown twice. */
export function appendPage<Item>(
  shown: Listed<Item>,
  page: Listed<Item>,
  idOf: (item: Item) => string,
): Listed<Item> {
  const there = new Set(shown.items.map(idOf))
  return { items: [...shown.items, ...page.items.filter((item) => !there.has(idOf(item)))], next: page.next }
}
