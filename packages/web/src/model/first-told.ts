/** Which of the accounts that carry a claim came out first. */
import type { Account } from '@parallax/contract'

export interface FirstTold {
  /** Those of the earliest time, several where they share it; none where no account that carries the claim is dated. */
  accounts: string[]
  /** As the outlet wrote it; null where no account is dated. */
  published: string | null
  /** Carry it and name no date. */
  undated: string[]
}

/** @param accounts in the order of time, as a comparison gives them */
export function firstTold(accounts: readonly Account[], carriers: readonly string[]): FirstTold {
  const carrying = accounts.filter(({ id }) => carriers.includes(id))
  const published = carrying.find((account) => account.published !== null)?.published ?? null
  const idsOf = (date: string | null) =>
    carrying.filter((account) => account.published === date).map(({ id }) => id)
  return { accounts: published === null ? [] : idsOf(published), published, undated: idsOf(null) }
}
