/** What the rules of the ledger work on, and what they have in common. */
import { push } from '../multimap.js'
import type { Joints, Reason } from './joints.js'
import type { Referent } from './referents.js'

export interface Linking {
  referents: readonly Referent[]
  joints: Joints
}

export const nameOf = ({ cluster }: Referent) => cluster.name

/** The names of two referents, for the reason of a joint. */
export const labelsOf = (referents: readonly Referent[], one: number, other: number): Reason['labels'] => [
  nameOf(referents[one]!),
  nameOf(referents[other]!),
]

/** Referents by a key, in order; those without one are left out. */
export function groupBy(
  referents: readonly Referent[],
  keyOf: (referent: Referent) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, referent] of referents.entries()) {
    const key = keyOf(referent)
    if (key !== null) push(groups, key, at)
  }
  return groups
}

/** Joins all referents of one key. */
export function joinGroups(
  { referents, joints }: Linking,
  keyOf: (referent: Referent) => string | null,
  reason: Omit<Reason, 'labels'>,
): void {
  for (const members of groupBy(referents, keyOf).values())
    for (const at of members.slice(1))
      joints.join(members[0]!, at, { labels: labelsOf(referents, members[0]!, at), ...reason })
}

/** One referent for each set, by a key of its words, or null where several sets share the key. */
export function uniqueByKey(
  { referents, joints }: Linking,
  keysOf: (referent: Referent) => readonly string[],
): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [at, referent] of referents.entries()) {
    for (const key of keysOf(referent)) {
      const other = found.get(key)
      if (other === undefined) found.set(key, at)
      else if (other !== null && joints.root(other) !== joints.root(at)) found.set(key, null)
    }
  }
  return found
}
