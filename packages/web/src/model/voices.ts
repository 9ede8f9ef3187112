/** Voices that one account never lets speak, by role in the order of the comparison. */
import type { Unheard } from '@parallax/contract'

export function unheardByRole(unheard: readonly Unheard[]): [role: string, unheard: Unheard[]][] {
  const roles = new Map<string, Unheard[]>()
  for (const one of unheard) roles.set(one.role, [...(roles.get(one.role) ?? []), one])
  return [...roles]
}
