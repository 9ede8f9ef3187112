/** A comparison as findings are named in it: readings by article, accounts by a name that outlives the comparison. */
import type { Account, Annotation, Comparison } from '@parallax/contract'

export interface View {
  comparison: Comparison
  readings: ReadonlyMap<string, Annotation>
  accounts: ReadonlyMap<string, Account>
  /** Ids such as A and B are given anew in each comparison; this name is the article's, with the outlet of a reprinted account. */
  lastingName(account: string): string
  /** The account of a lasting name. */
  accountCalled(name: string): Account | undefined
}

export function createView(comparison: Comparison): View {
  const names = new Map<string, string>()
  const accounts = new Map<string, Account>()
  for (const account of comparison.accounts) {
    const name = freeName(account, accounts)
    names.set(account.id, name)
    accounts.set(name, account)
  }
  return {
    comparison,
    readings: new Map(comparison.articles.map((reading) => [reading.id, reading])),
    accounts: new Map(comparison.accounts.map((account) => [account.id, account])),
    lastingName: (account) => names.get(account) ?? account,
    accountCalled: (name) => accounts.get(name),
  }
}

/** One article may reprint two accounts of one outlet: they are counted in the order of the text. */
function freeName({ article, embeddedIn, outlet }: Account, taken: ReadonlyMap<string, Account>): string {
  if (embeddedIn === null) return article
  const name = `${article} ${outlet}`
  for (let count = 1; ; count += 1) {
    const counted = count === 1 ? name : `${name} ${count}`
    if (!taken.has(counted)) return counted
  }
}

/** The outlet of an account; its letter where the comparison does not hold it. */
export const outletOf = ({ accounts }: View, account: string) => accounts.get(account)?.outlet ?? account
