/** Which claims are disputed, shared or carried by one account only, and the order in which a reader meets them. */
import type { Cell, CellPosition, Claim, Conflict } from '@parallax/contract'

export type ClaimGroup = 'disputed' | 'shared' | 'only'
export type ClaimFilter = 'all' | ClaimGroup

export const WITHOUT_WORDS: readonly CellPosition[] = ['silent', 'not-yet', 'unknown']
/** Positions of an account that stand against a claim, or against itself. */
export const AGAINST: readonly CellPosition[] = ['denies', 'doubts', 'both']

export function carries({ position }: Cell): boolean {
  return !WITHOUT_WORDS.includes(position)
}

export function groupOf(claim: Claim, conflicting: ReadonlySet<string>): ClaimGroup {
  const carrying = claim.cells.filter(carries)
  if (conflicting.has(claim.id)) return 'disputed'
  if (carrying.length > 1 && carrying.some(({ position }) => AGAINST.includes(position))) return 'disputed'
  return carrying.length > 1 ? 'shared' : 'only'
}

export interface GroupedClaim {
  claim: Claim
  group: ClaimGroup
}

const RANK: Record<ClaimGroup, number> = { disputed: 0, shared: 1, only: 2 }

/** Disputed first, then by the number of accounts that carry the claim; as given among equals. */
export function orderClaims(claims: readonly Claim[], conflicts: readonly Conflict[]): GroupedClaim[] {
  const conflicting = new Set(conflicts.flatMap((conflict) => conflict.claims))
  const weighed = claims.map((claim, index) => ({
    claim,
    group: groupOf(claim, conflicting),
    count: claim.cells.filter(carries).length,
    index,
  }))
  weighed.sort((a, b) => RANK[a.group] - RANK[b.group] || b.count - a.count || a.index - b.index)
  return weighed.map(({ claim, group }) => ({ claim, group }))
}

export function countGroups(claims: readonly GroupedClaim[]): Record<ClaimFilter, number> {
  const counts = { all: claims.length, disputed: 0, shared: 0, only: 0 }
  for (const { group } of claims) counts[group] += 1
  return counts
}
