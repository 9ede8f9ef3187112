/** Rows of the ledger: figures of the same quantity, with the relation of any two. */
import type { Comparing } from '../comparing.js'
import { instantOf } from '../instant.js'
import { type Item, toItems } from './items.js'
import { type Link, type LinkKind, linkItems } from './linking.js'
import { Gazetteer } from './places.js'
import { joinRates } from './rates.js'
import { type Related, relate } from './relation.js'
import type { Stated } from './standing.js'
import { withSums } from './sums.js'
import { joinTolls } from './tolls.js'

export interface Row {
  items: readonly Item[]
  /** How `other` stands to `first`. The same two numbers of a row are always judged alike as to time. */
  relation(first: Item, other: Item): Related
}

/** The ledger and the conflicts read the same rows; they are worked out once for the same claims. */
const known = new WeakMap<Comparing['claims'], { readings: Comparing['readings']; rows: Row[] }>()

/** All rows, before any is left out for lack of accounts. */
export function toRows(comparing: Readonly<Comparing>): Row[] {
  const { claims, readings } = comparing
  const last = known.get(claims)
  if (last?.readings === readings) return last.rows
  const rows = findRows(comparing)
  known.set(claims, { readings, rows })
  return rows
}

function findRows(comparing: Readonly<Comparing>): Row[] {
  const items = withSums(comparing, toItems(comparing))
  const gazetteer = new Gazetteer(comparing)
  const links = linkItems(comparing, items)
  const kinds = new Map<string, LinkKind>()
  for (const { one, two, kind } of links) kinds.set(pairKey(one, two), kind)
  const index = new Map(items.map((item, place) => [item, place]))
  const link = (first: Item, other: Item) =>
    kinds.get(pairKey(index.get(first)!, index.get(other)!)) ?? ('role' as const)
  const wholes = new Map(
    items
      .filter(({ sum }) => sum === null)
      .map((item) => [`${item.account} ${item.figure.id}`, item.written]),
  )
  const stated = statedByAccount(items)
  const toldApart = whoTellsApart(items)
  const movingLows = new Set(items.filter(({ moving, role }) => moving && role !== null).map(lowKey))
  const spanMiddles = new Set(items.filter(({ overSpan, role }) => overSpan && role !== null).map(middleKey))
  return group(items, links, gazetteer).map((members) => {
    const values = valuesOf(comparing, members)
    return {
      items: members,
      relation: (first, other) => {
        const [one, two] = [values.get(numberOf(first))!, values.get(numberOf(other))!]
        return relate(first, other, {
          link: link(first, other),
          published: [one.published, two.published],
          moving: one.moving || two.moving || movingLows.has(lowKey(first)) || movingLows.has(lowKey(other)),
          grown: [one.grown, two.grown],
          overSpan: [spanMiddles.has(middleKey(first)), spanMiddles.has(middleKey(other))],
          alsoStated: () =>
            isStated(stated, first, other) || isStated(stated, other, first) || toldApart(first, other),
          whole: wholes.get(`${other.account} ${other.figure.partOf}`) ?? null,
          gazetteer,
        })
      },
    }
  })
}

function pairKey(one: number, two: number): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`
}

/** A number of a role, however it is bounded: "updating a previous toll of 112" tells that “at least 112” moves too. */
function lowKey({ role, figure: { low, high } }: Item): string {
  return `${role} ${low ?? high}`
}

/** "some 120" and "120" of a role are one number here: the title rounds what the text gives, or the other way round. */
function middleKey({ role, figure: { low, high } }: Item): string {
  return `${role} ${low === null || high === null ? (low ?? high) : (low + high) / 2}`
}

/** A number as it is told apart from others of a row. */
export function numberOf({ figure: { low, high, bound } }: Item): string {
  return `${low} ${high} ${bound === 'none' ? 'exact' : bound}`
}

interface Value {
  published: Stated | null
  moving: boolean
  grown: boolean
}

/** What is known of each number of a row from all who state it for themselves. */
function valuesOf({ accounts }: Readonly<Comparing>, members: readonly Item[]): Map<string, Value> {
  const values = new Map<string, Value>()
  for (const item of members) {
    const known = values.get(numberOf(item))
    values.set(numberOf(item), {
      published: widen(known?.published ?? null, dateOf(item, accounts[item.account]!.published)),
      moving: item.moving || known?.moving === true,
      grown: item.grown || known?.grown === true,
    })
  }
  return values
}

/** A number that is said to have changed may have been brought up to date after the report was published. */
function dateOf(item: Item, published: string | null): string | null {
  return item.borrowed === null && !item.grown && !item.moving ? published : null
}

function widen(known: Stated | null, published: string | null): Stated | null {
  if (published === null) return known
  if (known === null) return { first: published, last: published }
  return {
    first: instantOf(published) < instantOf(known.first) ? published : known.first,
    last: instantOf(published) > instantOf(known.last) ? published : known.last,
  }
}

/** Items of each account by number and role, those that it states for itself. */
function statedByAccount(items: readonly Item[]): Map<string, Item[]> {
  const stated = new Map<string, Item[]>()
  for (const item of items) {
    if (item.borrowed !== null) continue
    const key = statedKey(item.account, item)
    const list = stated.get(key)
    if (list) list.push(item)
    else stated.set(key, [item])
  }
  return stated
}

function statedKey(account: number, { figure: { low, high }, role }: Item): string {
  return `${account} ${low} ${high} ${role}`
}

/** Whether the account of `one` also states the number of `two` for the same group. None and some, on two words, is a dispute. */
function isStated(stated: ReadonlyMap<string, Item[]>, one: Item, two: Item): boolean {
  const found = stated.get(statedKey(one.account, two)) ?? []
  const disputed = one.figure.bound === 'none' || two.figure.bound === 'none'
  return found.some(
    (item) =>
      item !== two &&
      !(disputed && item.figure.attribution !== one.figure.attribution) &&
      (item.family === two.family || item.family === null || two.family === null || isMeasure(two)),
  )
}

/**
 * Whether some account states both of two tolls in its own words or on one word: it knows them for two times or scopes. One that gives
 * them on two different words reports a dispute.
 */
function whoTellsApart(items: readonly Item[]): (one: Item, two: Item) => boolean {
  const byNumber = new Map<string, Map<number, Set<string | null>>>()
  for (const item of items) {
    if (item.role === null || item.borrowed !== null) continue
    const { figure, account } = item
    const accounts = byNumber.get(tollNumber(item)) ?? new Map<number, Set<string | null>>()
    accounts.set(account, (accounts.get(account) ?? new Set()).add(figure.attribution))
    byNumber.set(tollNumber(item), accounts)
  }
  return (one, two) => {
    const [left, right] = [byNumber.get(tollNumber(one)), byNumber.get(tollNumber(two))]
    if (one.role === null || left === undefined || right === undefined) return false
    return [...left].some(([account, holders]) => {
      const others = right.get(account)
      return others !== undefined && [...holders].some((holder) => others.has(holder))
    })
  }
}

function tollNumber({ figure: { low, high }, role, family }: Item): string {
  return `${role} ${family} ${low} ${high}`
}

function isMeasure({ figure: { unit } }: Item): boolean {
  return unit !== null && unit !== 'person'
}

/** Linked figures, and the tolls that share role and group, stand in one row. Order: first appearance. */
function group(items: readonly Item[], links: readonly Link[], gazetteer: Gazetteer): Item[][] {
  const parent = items.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const join = (one: number, two: number) => {
    const [a, b] = [root(one), root(two)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  for (const { one, two } of links) join(one, two)
  joinTolls(items, gazetteer, join)
  joinRates(items, join)
  joinParts(items, join)
  const rows = new Map<number, Item[]>()
  items.forEach((item, index) => {
    const row = root(index)
    const list = rows.get(row)
    if (list) list.push(item)
    else rows.set(row, [item])
  })
  return [...rows.values()]
}

/** A part stands in the row of its whole where no other account gives the part. */
function joinParts(items: readonly Item[], join: (one: number, two: number) => void): void {
  const place = new Map<string, number>()
  items.forEach(({ account, figure, sum }, index) => {
    if (sum === null) place.set(`${account} ${figure.id}`, index)
  })
  items.forEach(({ account, figure, role }, index) => {
    const whole = figure.partOf === null ? undefined : place.get(`${account} ${figure.partOf}`)
    if (whole !== undefined && role === items[whole]!.role) join(whole, index)
  })
}
