/** The parts of a comparison by their ids: built once, handed to every view. */
import type { Account, Annotation, Attribution, Cell, Claim, Comparison, Place } from '@parallax/contract'
import { createAccountAt } from '@parallax/core/anchor'
import { formatDate, formatWithUtc, zoneOf } from './format.js'

/** Words of an account, as every kind of evidence in the contract has them. */
export type Words = Place & { exact: string }

export interface Lookup {
  comparison: Comparison
  account(id: string): Account | undefined
  /** The name of the outlet; the name of the file as given where the account names none. */
  nameOf(account: string): string
  /** A time as written; where the accounts are from different zones, in UTC beside. */
  timeOf(iso: string): string
  articleOf(account: string): Annotation | undefined
  article(id: string): Annotation | undefined
  claim(id: string): Claim | undefined
  attribution(article: string, id: string | null): Attribution | undefined
  /** The account that a place belongs to: a reproduced passage before the article around it. */
  accountAt(place: Place): Account | undefined
}

function byId<Item extends { id: string }>(items: readonly Item[]): (id: string) => Item | undefined {
  const map = new Map(items.map((item) => [item.id, item]))
  return (id) => map.get(id)
}

export function createLookup(comparison: Comparison): Lookup {
  const account = byId(comparison.accounts)
  const article = byId(comparison.articles)
  const nameOf = (id: string) => {
    const { outlet = id, article: key = '' } = account(id) ?? {}
    const annotation = article(key)
    const isFile = annotation?.article.outlet === null && annotation.input.startsWith(`${outlet}.`)
    return isFile ? annotation.input : outlet
  }
  const zones = new Set(comparison.accounts.flatMap(({ published }) => zoneOf(published ?? '') ?? []))
  return {
    comparison,
    account,
    nameOf,
    timeOf: zones.size > 1 ? formatWithUtc : formatDate,
    article,
    articleOf: (id) => article(account(id)?.article ?? ''),
    claim: byId(comparison.claims),
    attribution: (id, name) => article(id)?.attributions.find((attribution) => attribution.id === name),
    accountAt: createAccountAt(comparison.accounts),
  }
}

export function cellOf(claim: Claim, account: string): Cell | undefined {
  return claim.cells.find((cell) => cell.account === account)
}
