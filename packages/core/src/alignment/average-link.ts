/**
 * Groups by average link: the two groups whose members resemble each other most on average are joined, until none reach the threshold.
 * Pairs that are not given resemble each other not at all.
 */

export interface ScoredPair {
  one: number
  other: number
  score: number
}

/** A possible join in the queue; it has lapsed where either group has changed since. */
interface Join {
  one: number
  other: number
  average: number
}

/** Better joins first; ties by place, so that the order is always the same. */
function isBetter(a: Join, b: Join): boolean {
  if (a.average !== b.average) return a.average > b.average
  return a.one !== b.one ? a.one < b.one : a.other < b.other
}

/** A binary heap, the best join on top. */
class Queue {
  readonly #heap: Join[] = []

  push(join: Join): void {
    const heap = this.#heap
    let at = heap.push(join) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!isBetter(heap[at]!, heap[up]!)) break
      ;[heap[at], heap[up]] = [heap[up]!, heap[at]!]
      at = up
    }
  }

  pop(): Join | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < heap.length && isBetter(heap[left]!, heap[least]!)) least = left
      if (right < heap.length && isBetter(heap[right]!, heap[least]!)) least = right
      if (least === at) return top
      ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
      at = least
    }
  }
}

/** Groups of places from 0 to `size`, each in rising order, ordered by their first; every place stands in exactly one. */
export function groupByAverage(pairs: readonly ScoredPair[], size: number, threshold: number): number[][] {
  const members: (number[] | null)[] = Array.from({ length: size }, (_, place) => [place])
  /** For each group, the sums of scores with the groups that it has a pair with. Joined groups get a new number. */
  const sums: (Map<number, number> | null)[] = members.map(() => new Map())
  const queue = new Queue()
  for (const { one, other, score } of pairs) {
    sums[one]!.set(other, score)
    sums[other]!.set(one, score)
    if (score >= threshold) queue.push({ one, other, average: score })
  }
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { one, other } = best
    const [left, right] = [members[one], members[other]]
    if (!left || !right) continue
    const joined = members.push([...left, ...right]) - 1
    const together = addSums(sums[one]!, sums[other]!)
    together.delete(one)
    together.delete(other)
    sums.push(together)
    for (const place of [one, other]) members[place] = sums[place] = null
    for (const [met, sum] of together) {
      const of = sums[met]!
      of.delete(one)
      of.delete(other)
      of.set(joined, sum)
      const average = sum / (members[joined]!.length * members[met]!.length)
      if (average >= threshold) queue.push({ one: met, other: joined, average })
    }
  }
  const groups = members.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
  return groups.sort((a, b) => a[0]! - b[0]!)
}

function addSums(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  const together = new Map(one)
  for (const [met, sum] of other) together.set(met, (together.get(met) ?? 0) + sum)
  return together
}
