/** What one account leaves out, of all that accounts leave out. */
import type { Omission, Unheard } from '@parallax/contract'

/** Names the account in the address of the page; all accounts where it is empty. */
export const LEFT_OUT_BY = 'left-out-by'

export interface Gaps {
  omissions: readonly Omission[]
  unheard: readonly Unheard[]
}

/** @param account all of them where it is empty */
export function gapsOf({ omissions, unheard }: Gaps, account: string): Gaps {
  if (account === '') return { omissions, unheard }
  const isIts = (gap: { account: string }) => gap.account === account
  return { omissions: omissions.filter(isIts), unheard: unheard.filter(isIts) }
}
