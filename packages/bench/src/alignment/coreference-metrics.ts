/**
 * How well predicted chains of mentions agree with the right ones: MUC (Vilain 1995), B-cubed (Bagga and Baldwin 1998), CEAF with
 * the likeness of entities phi 4 (Luo 2005), and their mean, the CoNLL F1 of the shared task of 2012. Chains are disjoint lists of mentions;
 * the two sides may hold different mentions (as where singletons are left out).
 */
import { greatestAssignment } from './assignment.js'

export type Chains = readonly (readonly number[])[]

export interface Score {
  precision: number
  recall: number
  f1: number
}

export interface CoreferenceScores {
  /** Mean of the three F1. */
  conll: number
  muc: Score
  b3: Score
  ceafe: Score
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function toScore(precision: number, recall: number): Score {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

function chainOf(chains: Chains): ReadonlyMap<number, number> {
  return new Map(chains.flatMap((chain, at) => chain.map((mention): [number, number] => [mention, at])))
}

/** How many mentions of a chain lie in each chain of the other side. Mentions that the other side lacks are not counted. */
function overlaps(chain: readonly number[], other: ReadonlyMap<number, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const mention of chain) {
    const at = other.get(mention)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

/** Share of the links of `chains` that `others` keep: a chain broken into n parts has lost n - 1 links. */
function linksKept(chains: Chains, others: Chains): number {
  const other = chainOf(others)
  let [kept, links] = [0, 0]
  for (const chain of chains) {
    const counts = overlaps(chain, other)
    const missing = chain.filter((mention) => !other.has(mention)).length
    kept += chain.length - counts.size - missing
    links += chain.length - 1
  }
  return ratio(kept, links)
}

export function muc(key: Chains, response: Chains): Score {
  return toScore(linksKept(response, key), linksKept(key, response))
}

/** Mean over mentions of the share of the mention's chain that stands with it on the other side. */
function chainKept(chains: Chains, others: Chains): number {
  const other = chainOf(others)
  let [kept, mentions] = [0, 0]
  for (const chain of chains) {
    for (const count of overlaps(chain, other).values()) kept += (count * count) / chain.length
    mentions += chain.length
  }
  return ratio(kept, mentions)
}

export function bCubed(key: Chains, response: Chains): Score {
  return toScore(chainKept(response, key), chainKept(key, response))
}

/** Chains that share a mention, directly or over others, as groups: an assignment over one group never touches another. */
function groupsOfOverlap(key: Chains, response: Chains): [number[], number[]][] {
  const [keyOf, responseOf] = [chainOf(key), chainOf(response)]
  const seen = new Set<number>()
  const groups: [number[], number[]][] = []
  for (const start of key.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const [keys, responses]: [number[], Set<number>] = [[start], new Set()]
    for (const at of keys) {
      for (const met of overlaps(key[at]!, responseOf).keys()) {
        if (responses.has(met)) continue
        responses.add(met)
        for (const next of overlaps(response[met]!, keyOf).keys()) {
          if (seen.has(next)) continue
          seen.add(next)
          keys.push(next)
        }
      }
    }
    groups.push([keys, [...responses]])
  }
  return groups
}

export function ceafe(key: Chains, response: Chains): Score {
  const responseOf = chainOf(response)
  let likeness = 0
  for (const [keys, responses] of groupsOfOverlap(key, response)) {
    const values = keys.map((at) => {
      const counts = overlaps(key[at]!, responseOf)
      return responses.map((met) => (2 * (counts.get(met) ?? 0)) / (key[at]!.length + response[met]!.length))
    })
    likeness += greatestAssignment(values)
  }
  return toScore(ratio(likeness, response.length), ratio(likeness, key.length))
}

export function scoreChains(key: Chains, response: Chains): CoreferenceScores {
  const scores = { muc: muc(key, response), b3: bCubed(key, response), ceafe: ceafe(key, response) }
  return { conll: (scores.muc.f1 + scores.b3.f1 + scores.ceafe.f1) / 3, ...scores }
}
