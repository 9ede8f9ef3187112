/** Voices that one account never lets speak, by role; the roles that most accounts hear first. */
import type { Unheard } from '@parallax/contract'

export function unheardByRole(unheard: readonly Unheard[]): [role: string, unheard: Unheard[]][] {
  const roles = new Map<string, Unheard[]>()
  for (const one of unheard) roles.set(one.role, [...(roles.get(one.role) ?? []), one])
  return [...roles].sort(([, a], [, b]) => b[0]!.heardIn.length - a[0]!.heardIn.length)
}
