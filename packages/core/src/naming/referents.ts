/** What the ledger knows of one entity of one account, and the sets in which the same referent of several accounts is gathered. */
import type { EntityType, NamingEntry } from '@parallax/contract'
import type { Cluster } from './entities.js'
import { foldWords } from './grammar.js'
import { originOf } from './resolve.js'
import type { Candidate } from './types.js'

export interface Referent {
  account: number
  cluster: Cluster
  type: EntityType
  /** The fullest name in folded words, initials and "Jr." left out; empty where the account gives no name. */
  words: readonly string[]
  /** "Jr" or a number behind the name. */
  junior: boolean
  /** Proper names, as written. */
  names: readonly string[]
  /** Singular heads of group labels. */
  heads: readonly string[]
  family: string | null
  nation: string | null
  /** Where a group comes from, if its label says so. */
  origin: string | null
  known: string | null
  /** The country whose government the account means by its capital, or by "the X government". */
  standsFor: string | null
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a name that tell who it is: initials and generation left out where words remain. */
export function coreWords(words: readonly string[]): string[] {
  const core = words.filter((word) => word.length > 1 && !SUFFIXES.has(word))
  return core.length > 0 ? core : [...words]
}

function fullest(names: readonly Candidate[]): readonly string[] {
  return names.reduce<readonly string[]>(
    (best, { words }) => (coreWords(words).length > best.length ? coreWords(words) : best),
    [],
  )
}

export function toReferent(cluster: Cluster, account: number): Referent {
  const names = cluster.members.filter(({ kind }) => kind === 'name')
  const known = names.find((name) => name.known !== undefined)?.known
  const groups = cluster.members.filter(({ kind }) => kind === 'group')
  return {
    account,
    cluster,
    type: cluster.type,
    words: fullest(names),
    junior: names.some(({ words }) => words.length > 2 && SUFFIXES.has(words.at(-1)!)),
    names: [...new Set(names.map(({ name }) => name))],
    heads: [...new Set(groups.map(({ words }) => words.join(' ')))],
    family: names.length === 0 ? (groups[0]?.family ?? null) : null,
    nation: cluster.members.find(({ nation }) => nation !== null)?.nation ?? null,
    origin: names.length === 0 && groups[0] !== undefined ? originOf(groups[0]) : null,
    standsFor:
      names.length === 0 && groups[0]?.family === 'government'
        ? (groups.find(({ nation }) => nation !== null)?.nation ?? null)
        : null,
    known: known === undefined ? null : `${known.kind}:${known.key}`,
  }
}

/** The capital where it stands for its country's government is a referent of its own, apart from the city. */
export function toReferents(cluster: Cluster, account: number): Referent[] {
  const standing = cluster.members.filter(({ acts, known }) => acts && known?.kind === 'capital')
  if (standing.length === 0) return [toReferent(cluster, account)]
  const city = cluster.members.filter((member) => !standing.includes(member))
  const government: Referent = {
    ...toReferent({ ...cluster, members: standing }, account),
    words: [],
    known: null,
    standsFor: standing[0]!.known!.key,
  }
  return city.length === 0 ? [government] : [toReferent({ ...cluster, members: city }, account), government]
}

type Links = NamingEntry['links']

/** Disjoint sets of referents with the reasons for every joint. */
export interface Joints {
  join(left: number, right: number, link?: Links[number]): void
  root(at: number): number
  links(root: number): Links
}

export function newJoints(size: number): Joints {
  const parent = Array.from({ length: size }, (_, at) => at)
  const reasons = new Map<number, Map<string, Links[number]>>()
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top]!
    for (let next = at; parent[next] !== top; ) [next, parent[next]] = [parent[next]!, top]
    return top
  }
  const note = (at: number, link: Links[number]) => {
    const mine = reasons.get(at) ?? new Map<string, Links[number]>()
    const key = [...link.labels].sort().join('\n')
    if (!mine.has(key)) mine.set(key, link)
    reasons.set(at, mine)
  }
  return {
    root,
    join(left, right, link) {
      const [low, high] = [root(left), root(right)].sort((a, b) => a - b) as [number, number]
      parent[high] = low
      for (const old of reasons.get(high)?.values() ?? []) if (high !== low) note(low, old)
      if (link !== undefined && foldWords(link.labels[0]).join(' ') !== foldWords(link.labels[1]).join(' '))
        note(low, link)
    },
    links: (at) => [...(reasons.get(root(at))?.values() ?? [])],
  }
}
