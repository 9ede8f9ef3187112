/** The comparison that a thread looked into last: people judge one story for a while, and unpacking it takes longer than the looking. */
import type { Comparison } from '@parallax/contract'
import { type KeptComparison, unpackKept } from '@parallax/store/packing'

export interface HeldComparison {
  /** Of the comparison, which never changes. */
  id: string
  kept: KeptComparison
}

let held: { id: string; comparison: Comparison } | null = null

export async function heldComparison({ id, kept }: HeldComparison): Promise<Comparison> {
  if (held?.id === id) return held.comparison
  // Let go before the next is unpacked: two large ones need not have room together.
  held = null
  const comparison = await unpackKept(kept, `comparison ${id}`)
  held = { id, comparison }
  return comparison
}
