/** Rows of the ledger: figures of the same quantity, with the relation of any two. */
import type { Comparing } from '../comparing.js'
import { type Item, toItems } from './items.js'
import { type Link, type LinkKind, linkItems } from './linking.js'
import { type Related, relate } from './relation.js'

export interface Row {
  items: readonly Item[]
  /** How `other` stands to `first`. */
  relation(first: Item, other: Item): Related
}

/** All rows, before any is left out for lack of accounts. */
export function toRows(comparing: Readonly<Comparing>): Row[] {
  const items = toItems(comparing)
  const links = linkItems(comparing, items)
  const kinds = new Map<string, LinkKind>()
  for (const { one, two, kind } of links) kinds.set(pairKey(one, two), kind)
  const index = new Map(items.map((item, place) => [item, place]))
  const relation = (first: Item, other: Item): Related =>
    relate(first, other, {
      link: kinds.get(pairKey(index.get(first)!, index.get(other)!)) ?? 'role',
      published: [publishedOf(comparing, first), publishedOf(comparing, other)],
      alsoStated: alsoStated(items, first, other),
    })
  return group(items, links).map((members) => ({ items: members, relation }))
}

function pairKey(one: number, two: number): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`
}

function publishedOf({ accounts }: Readonly<Comparing>, { account }: Item): string | null {
  return accounts[account]!.published
}

/** Whether either account states the other's number for the same group somewhere else. */
function alsoStated(items: readonly Item[], first: Item, other: Item): boolean {
  return items.some(
    (item) =>
      (item.account === first.account && isSameNumber(item, other)) ||
      (item.account === other.account && isSameNumber(item, first)),
  )
}

function isSameNumber(one: Item, two: Item): boolean {
  return (
    one !== two &&
    one.figure.low === two.figure.low &&
    one.figure.high === two.figure.high &&
    one.role === two.role &&
    (one.family === two.family || one.family === null || two.family === null)
  )
}

/** Linked figures, and the tolls that share role and group, stand in one row. Order: first appearance. */
function group(items: readonly Item[], links: readonly Link[]): Item[][] {
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
  joinTolls(items, join)
  joinParts(items, join)
  const rows = new Map<number, Item[]>()
  items.forEach((item, index) => {
    const row = root(index)
    rows.set(row, [...(rows.get(row) ?? []), item])
  })
  return [...rows.values()]
}

/**
 * Figures for what happened to the same group in the event itself, no matter how their sentences are worded: those of the leads,
 * and those that repeat the number of a lead. A number deep in a text is more often that of another event.
 */
function joinTolls(items: readonly Item[], join: (one: number, two: number) => void): void {
  const first = new Map<string, number>()
  const stated = new Map<string, number>()
  items.forEach((item, index) => {
    if (!isToll(item) || !item.lead) return
    const key = tollKey(item)
    if (!first.has(key)) first.set(key, index)
    join(first.get(key)!, index)
    stated.set(`${key} ${item.figure.low} ${item.figure.high}`, index)
  })
  items.forEach((item, index) => {
    if (!isToll(item) || item.lead) return
    const known = stated.get(`${tollKey(item)} ${item.figure.low} ${item.figure.high}`)
    if (known !== undefined) join(known, index)
  })
}

function isToll({ role, background, part, figure: { additional, unit } }: Item): boolean {
  return role !== null && !background && !part && !additional && (unit === null || unit === 'person')
}

function tollKey({ role, family }: Item): string {
  return `${role} ${family ?? 'people'}`
}

/** A part stands in the row of its whole where no other account gives the part. */
function joinParts(items: readonly Item[], join: (one: number, two: number) => void): void {
  const place = new Map(items.map(({ account, figure }, index) => [`${account} ${figure.id}`, index]))
  items.forEach(({ account, figure, role }, index) => {
    const whole = figure.partOf === null ? undefined : place.get(`${account} ${figure.partOf}`)
    if (whole !== undefined && role === items[whole]!.role) join(whole, index)
  })
}
