/**
 * Pairs of sentences that share enough of their words to be worth a look, found by an index and not by trying all: the commonest words of a
 * sentence, which together weigh less than the share asked for, cannot join a pair alone and are not looked up (prefix filtering).
 */
import type { Weighed } from './entry.js'

/** A pair is a candidate where the shared words weigh this share of the lighter sentence. Every stage of the alignment asks for as much. */
export const LEAST_SHARED = 0.3

/** A word that more sentences hold is not looked up: it tells none of them from the others, and a text that repeats itself stays workable. */
export const MOST_HOLDERS = 200

/** The words of a sentence, heaviest first, without the last ones that cannot make up the share. */
function telling({ terms, mass }: Weighed): string[] {
  const ordered = [...terms].sort(
    ([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : a > b ? 1 : 0),
  )
  let rest = 0
  // A word more is kept than the sum asks for, so that rounding cannot lose a pair.
  while (ordered.length > 1) {
    const [, { weight, count }] = ordered.at(-1)!
    rest += weight * count
    if (rest >= LEAST_SHARED * mass * (1 - 1e-9)) break
    ordered.pop()
  }
  return ordered.map(([canon]) => canon)
}

function indexOf(all: readonly (Weighed | null)[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, weighed] of all.entries())
    for (const canon of weighed?.terms.keys() ?? []) {
      const places = index.get(canon)
      if (places) places.push(place)
      else index.set(canon, [place])
    }
  return index
}

function holders(index: ReadonlyMap<string, readonly number[]>, canon: string): readonly number[] {
  const places = index.get(canon) ?? []
  return places.length <= MOST_HOLDERS ? places : []
}

/**
 * A superset of all pairs [older, newer] whose shared words weigh {@link LEAST_SHARED} of the lighter one, each once, in order; but for pairs
 * that are joined by nothing but words of more than {@link MOST_HOLDERS} sentences. Places that are null take no part.
 */
export function candidatePairs(
  older: readonly (Weighed | null)[],
  newer: readonly (Weighed | null)[],
): [number, number][] {
  const found = older.map(() => new Set<number>())
  const look = (
    from: readonly (Weighed | null)[],
    index: Map<string, number[]>,
    add: (a: number, b: number) => void,
  ) => {
    for (const [place, weighed] of from.entries())
      for (const canon of weighed === null ? [] : telling(weighed))
        for (const other of holders(index, canon)) add(place, other)
  }
  look(older, indexOf(newer), (a, b) => found[a]!.add(b))
  look(newer, indexOf(older), (b, a) => found[a]!.add(b))
  return found.flatMap((others, place) =>
    [...others].sort((a, b) => a - b).map((other): [number, number] => [place, other]),
  )
}
