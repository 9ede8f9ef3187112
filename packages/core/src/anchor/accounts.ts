/** Whose words stand at a place: an article may hold the reprinted accounts of others. */
import type { Account, Place } from '@parallax/contract'
import { push } from '../multimap.js'

function holds({ start, end }: Account, place: Place): boolean {
  return start !== null && end !== null && start <= place.start && place.end <= end
}

/** The account that a place belongs to: a reprinted one that holds it, else the article's own. */
export function createAccountAt(accounts: readonly Account[]): (place: Place) => Account | undefined {
  const byArticle = new Map<string, Account[]>()
  for (const account of accounts) push(byArticle, account.article, account)
  return (place) => {
    const all = byArticle.get(place.article) ?? []
    return all.find((account) => holds(account, place)) ?? all.find(({ start }) => start === null)
  }
}
