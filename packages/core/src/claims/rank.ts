/** The order in which claims are shown: those in conflict first. */
import type { Claim, Conflict } from '@parallax/contract'

/** Claims in conflict first, else the order as given; claims and conflicts are numbered again in the order shown. */
export function rankClaims(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): { claims: Claim[]; conflicts: Conflict[] } {
  const contested = new Set(conflicts.flatMap((conflict) => conflict.claims))
  const ordered = [
    ...claims.filter(({ id }) => contested.has(id)),
    ...claims.filter(({ id }) => !contested.has(id)),
  ]
  const renamed = new Map(ordered.map(({ id }, index) => [id, `c${index + 1}`]))
  return {
    claims: ordered.map((claim) => ({ ...claim, id: renamed.get(claim.id)! })),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      claims: conflict.claims.map((id) => renamed.get(id) ?? id),
    })),
  }
}
