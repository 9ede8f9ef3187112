/** Which of some linked stretches moved: the fewest without which all others stand in one order. */

/**
 * Marks the places to leave out so that the rest of the list rises. Heaviest rising run by weight, in n log n by a tree of prefix maxima. `values` are
 * distinct; `weights` are positive.
 */
export function findMoved(values: readonly number[], weights: readonly number[]): boolean[] {
  const ranks = new Map([...values].sort((a, b) => a - b).map((value, rank) => [value, rank + 1]))
  /** At each node the place whose run is the heaviest among the ranks below it. */
  const tree = new Int32Array(values.length + 1).fill(-1)
  const total = new Float64Array(values.length)
  const before = new Int32Array(values.length).fill(-1)
  const heavier = (one: number, other: number) =>
    one === -1 || (other !== -1 && total[other]! > total[one]!) ? other : one
  let last = -1
  for (const [at, value] of values.entries()) {
    const rank = ranks.get(value)!
    let best = -1
    for (let node = rank - 1; node > 0; node -= node & -node) best = heavier(best, tree[node]!)
    before[at] = best
    total[at] = weights[at]! + (best === -1 ? 0 : total[best]!)
    for (let node = rank; node < tree.length; node += node & -node) tree[node] = heavier(tree[node]!, at)
    last = heavier(last, at)
  }
  const moved = values.map(() => true)
  for (let at = last; at !== -1; at = before[at]!) moved[at] = false
  return moved
}
