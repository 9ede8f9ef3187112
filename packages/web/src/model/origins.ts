/** Origins that make many accounts few, and those on which one account alone rests. */
import type { Account, Origin } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { carriersOf } from './grid.js'

/** Those on which two or more accounts rest, most accounts first. */
export function sharedOrigins(origins: readonly Origin[]): Origin[] {
  return origins
    .filter(({ accounts }) => accounts.length > 1)
    .sort((a, b) => b.accounts.length - a.accounts.length)
}

/** How many origins stand behind the claims that two or more accounts carry. */
export function originsBehind(grid: Grid): { origins: number; claims: number } {
  const shared = grid.claims.filter((claim) => carriersOf(grid, claim).length > 1)
  return { origins: new Set(shared.flatMap(({ origins }) => origins)).size, claims: shared.length }
}

export function loneOrigins(
  origins: readonly Origin[],
  accounts: readonly Account[],
): { account: string; origins: Origin[] }[] {
  return accounts
    .map(({ id }) => ({
      account: id,
      origins: origins.filter((origin) => origin.accounts.length === 1 && origin.accounts[0] === id),
    }))
    .filter((each) => each.origins.length > 0)
}
