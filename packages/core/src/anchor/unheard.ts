/** Kinds of voices that accounts never let speak, in the order in which they are shown. */
import type { Unheard } from '@parallax/contract'
import { push } from '../multimap.js'

/** By kind of voice; those that most accounts hear come first. */
export function unheardByRole(unheard: readonly Unheard[]): [role: string, unheard: Unheard[]][] {
  const roles = new Map<string, Unheard[]>()
  for (const one of unheard) push(roles, one.role, one)
  return [...roles].sort(([, a], [, b]) => b[0]!.heardIn.length - a[0]!.heardIn.length)
}
