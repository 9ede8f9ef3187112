/**
 * Joins scored pairs into claims, the surest pair first. A pair joins two groups only if the groups resemble each other on
 * average, so that two claims of one account are not merged through a third statement that touches both.
 */
import type { Pair } from './candidates.js'

/** Pairs below this are not the same claim. Chosen with the other thresholds; see README. */
export const SAME_CLAIM = 0.55

/** Least average score over the pairs of two groups that are joined. */
export const AVERAGE_LINK = 0.5

/** Two statements of one account make the same claim only if they are this much alike. */
export const SAME_ACCOUNT = 0.7

/** Of large groups, the first members stand for all: the average over 8 x 8 pairs moves little with more. */
const REPRESENTATIVES = 8

export interface ClusterOptions {
  size: number
  accountOf(place: number): number
  scoreOf(one: number, other: number): number
}

/** Statements of one account in both groups must be near-repetitions of each other. */
function clashes(one: readonly number[], other: readonly number[], options: ClusterOptions): boolean {
  const { accountOf, scoreOf } = options
  const byAccount = new Map<number, number>()
  for (const member of one) if (!byAccount.has(accountOf(member))) byAccount.set(accountOf(member), member)
  return other.some((member) => {
    const met = byAccount.get(accountOf(member))
    return met !== undefined && scoreOf(met, member) < SAME_ACCOUNT
  })
}

function averageLink(one: readonly number[], other: readonly number[], options: ClusterOptions): number {
  const left = one.slice(0, REPRESENTATIVES)
  const right = other.slice(0, REPRESENTATIVES)
  let sum = 0
  for (const a of left) for (const b of right) sum += options.scoreOf(a, b)
  return sum / (left.length * right.length)
}

/** Groups of places, each in rising order, ordered by their first place; every place stands in exactly one. */
export function clusterPairs(pairs: readonly Pair[], options: ClusterOptions): number[][] {
  const groups: number[][] = Array.from({ length: options.size }, (_, place) => [place])
  const groupOf = groups.map((_, place) => place)
  for (const { one, other, score } of pairs) {
    if (score < SAME_CLAIM) break
    const [low, high] = [groupOf[one]!, groupOf[other]!].sort((a, b) => a - b) as [number, number]
    if (low === high) continue
    const [left, right] = [groups[low]!, groups[high]!]
    if (clashes(left, right, options) || averageLink(left, right, options) < AVERAGE_LINK) continue
    groups[low] = [...left, ...right].sort((a, b) => a - b)
    for (const member of right) groupOf[member] = low
    groups[high] = []
  }
  return groups.filter((group) => group.length > 0)
}
