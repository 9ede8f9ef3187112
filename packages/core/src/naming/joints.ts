/** The sets in which the same referent of several accounts is gathered, with the reason for every joint. */
import type { NamingLink, NamingLinkKind } from '@parallax/contract'
import { foldWords } from './grammar.js'

export interface Reason {
  labels: NamingLink['labels']
  why: string
  kind: NamingLinkKind
}

export interface Joints {
  /** The two are one. A joint of equal labels needs no reason. */
  join(left: number, right: number, reason?: Reason): void
  /** The follower may be the leader, or stands for it; its set stays a set of its own. A follower keeps its first leader. */
  lean(follower: number, leader: number, reason: Reason): void
  /** The member that names the set. */
  root(at: number): number
  /** The root of the set that this one leans on in the end, or its own. */
  lead(at: number): number
  /** Why the set leans on another, or undefined. */
  leaning(root: number): Reason | undefined
  /** The reasons that join a set's own members. */
  links(root: number): NamingLink[]
}

const isSameLabel = ([one, other]: NamingLink['labels']) =>
  foldWords(one).join(' ') === foldWords(other).join(' ')

export function newJoints(size: number): Joints {
  const parent = Array.from({ length: size }, (_, at) => at)
  const reasons = new Map<number, Map<string, NamingLink>>()
  const leaders = new Map<number, { leader: number; reason: Reason }>()
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top]!
    for (let next = at; parent[next] !== top; ) [next, parent[next]] = [parent[next]!, top]
    return top
  }
  const lead = (at: number): number => {
    let top = root(at)
    for (let above = leaders.get(top); above !== undefined; above = leaders.get(top)) top = root(above.leader)
    return top
  }
  const note = (at: number, link: NamingLink) => {
    const mine = reasons.get(at) ?? new Map<string, NamingLink>()
    const key = [...link.labels].sort().join('\n')
    if (!mine.has(key)) mine.set(key, link)
    reasons.set(at, mine)
  }
  return {
    root,
    lead,
    leaning: (at) => leaders.get(root(at))?.reason,
    join(left, right, reason) {
      const [low, high] = [root(left), root(right)].sort((a, b) => a - b) as [number, number]
      parent[high] = low
      for (const old of reasons.get(high)?.values() ?? []) if (high !== low) note(low, old)
      if (reason !== undefined && !isSameLabel(reason.labels)) note(low, { ...reason, strength: 'sure' })
    },
    lean(follower, leader, reason) {
      const [mine, theirs] = [root(follower), lead(leader)]
      if (leaders.has(mine) || theirs === mine) return
      leaders.set(mine, { leader: theirs, reason })
    },
    links: (at) => [...(reasons.get(root(at))?.values() ?? [])],
  }
}
