/** The order in which claims are shown: those in conflict first, then those of most accounts. */
import type { Claim, Conflict } from '@parallax/contract'

const countCarriers = ({ cells }: Claim) => cells.filter(({ statements }) => statements.length > 0).length

/**
 * Claims in conflict first, of each kind those that most accounts carry, else the order as given; claims and conflicts are numbered again
 * in the order shown. Only the last pass that gives an account a voice knows how many carry a claim.
 */
export function rankClaims(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): { claims: Claim[]; conflicts: Conflict[] } {
  const contested = new Set(conflicts.flatMap((conflict) => conflict.claims))
  const byCarriers = claims
    .map((claim): [Claim, number] => [claim, countCarriers(claim)])
    .sort(([, a], [, b]) => b - a)
    .map(([claim]) => claim)
  const ordered = [
    ...byCarriers.filter(({ id }) => contested.has(id)),
    ...byCarriers.filter(({ id }) => !contested.has(id)),
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
