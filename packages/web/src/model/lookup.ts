/** Accounts and heads of a comparison by their ids: built once, handed to every view. */
import type { Account, Cell, Claim, Place } from '@parallax/contract'
import type { ArticleHead, Overview } from '@parallax/contract/api'
import { createAccountAt } from '@parallax/core/anchor'
import { formatDate, formatWithUtc, zoneOf } from './format.js'

/** Words of an account, as every kind of evidence in the contract has them. */
export type Words = Place & { exact: string }

export const isSamePlace = (one: Place, other: Place) =>
  one.article === other.article && one.start === other.start && one.end === other.end

export interface Lookup {
  overview: Overview
  account(id: string): Account | undefined
  /** The name of the outlet; the name of the file as given where the account names none. */
  nameOf(account: string): string
  /** A time as written; where the accounts are from different zones, in UTC beside. */
  timeOf(iso: string): string
  head(article: string): ArticleHead | undefined
  headOf(account: string): ArticleHead | undefined
  /** The account that a place belongs to: a reproduced passage before the article around it. */
  accountAt(place: Place): Account | undefined
}

export function createLookup(overview: Overview): Lookup {
  const accounts = new Map(overview.accounts.map((account) => [account.id, account]))
  const heads = new Map(overview.articles.map((head) => [head.article, head]))
  const headOf = (id: string) => heads.get(accounts.get(id)?.article ?? '')
  const nameOf = (id: string) => {
    const outlet = accounts.get(id)?.outlet ?? id
    const head = headOf(id)
    const isFile = head !== undefined && head.outlet === null && head.input.startsWith(`${outlet}.`)
    return isFile ? head.input : outlet
  }
  const zones = new Set(overview.accounts.flatMap(({ published }) => zoneOf(published ?? '') ?? []))
  return {
    overview,
    account: (id) => accounts.get(id),
    nameOf,
    timeOf: zones.size > 1 ? formatWithUtc : formatDate,
    head: (article) => heads.get(article),
    headOf,
    accountAt: createAccountAt(overview.accounts),
  }
}

export function cellOf(claim: Claim, account: string): Cell | undefined {
  return claim.cells.find((cell) => cell.account === account)
}
