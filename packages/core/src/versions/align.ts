/** Aligns the bodies of two versions: groups of sentences that became each other, in the order of the newer version. */
import { createWeigh, type Entry } from './entry.js'
import { findLinks, type Link } from './links.js'
import { findMoved } from './order.js'

export interface Group {
  older: Entry[]
  newer: Entry[]
  link: 'same' | 'split' | 'merged' | 'rewritten' | 'added' | 'removed'
  moved: boolean
}

interface Places {
  older: number[]
  newer: number[]
}

/** Sentences that links join, directly or by way of others. */
function gather(links: readonly Link[]): Places[] {
  const groupOf = new Map<string, Places>()
  for (const { older, newer } of links) {
    const [one, other] = [groupOf.get(`o${older}`), groupOf.get(`n${newer}`)]
    const group = one ?? other ?? { older: [], newer: [] }
    if (one && other && one !== other) {
      one.older.push(...other.older)
      one.newer.push(...other.newer)
      for (const at of other.older) groupOf.set(`o${at}`, one)
      for (const at of other.newer) groupOf.set(`n${at}`, one)
    }
    if (!group.older.includes(older)) group.older.push(older)
    if (!group.newer.includes(newer)) group.newer.push(newer)
    groupOf.set(`o${older}`, group)
    groupOf.set(`n${newer}`, group)
  }
  return [...new Set(groupOf.values())].map(({ older, newer }) => ({
    older: older.sort((a, b) => a - b),
    newer: newer.sort((a, b) => a - b),
  }))
}

function linkOf({ older, newer }: Places): Group['link'] {
  if (older.length === 1) return newer.length === 1 ? 'same' : 'split'
  return newer.length === 1 ? 'merged' : 'rewritten'
}

/** A sentence of one version without a partner stands behind the group of the sentence before it. */
function placedBehind(
  groups: readonly { places: Places; group: Group }[],
  removed: readonly number[],
): Map<number, number> {
  const newerOf = new Map(
    groups.flatMap(({ places }) => places.older.map((at) => [at, places.newer.at(-1)!])),
  )
  const behind = new Map<number, number>()
  for (const at of removed) behind.set(at, newerOf.get(at - 1) ?? behind.get(at - 1) ?? -1)
  return behind
}

export function alignBodies(older: readonly Entry[], newer: readonly Entry[]): Group[] {
  const weigh = createWeigh([...older, ...newer])
  const alignable = (entry: Entry) => ({ key: entry.key, weighed: weigh(entry) })
  const linked = gather(findLinks(older.map(alignable), newer.map(alignable))).sort(
    (a, b) => a.older[0]! - b.older[0]!,
  )
  const moved = findMoved(
    linked.map((places) => places.newer[0]!),
    linked.map((places) => places.older.length),
  )
  const groups = linked.map((places, at) => ({
    places,
    group: {
      older: places.older.map((each) => older[each]!),
      newer: places.newer.map((each) => newer[each]!),
      link: linkOf(places),
      moved: moved[at]!,
    },
  }))
  const alone = (all: readonly Entry[], side: 'older' | 'newer') => {
    const taken = new Set(linked.flatMap((places) => places[side]))
    return [...all.keys()].filter((at) => !taken.has(at))
  }
  const removed = alone(older, 'older')
  const behind = placedBehind(groups, removed)
  return [
    ...groups.map(({ places, group }) => ({ at: [places.newer[0]!, 0, 0], group })),
    ...alone(newer, 'newer').map((at) => ({
      at: [at, 0, 0],
      group: { older: [], newer: [newer[at]!], link: 'added' as const, moved: false },
    })),
    ...removed.map((at) => ({
      at: [behind.get(at)!, 1, at],
      group: { older: [older[at]!], newer: [], link: 'removed' as const, moved: false },
    })),
  ]
    .sort((a, b) => a.at[0]! - b.at[0]! || a.at[1]! - b.at[1]! || a.at[2]! - b.at[2]!)
    .map(({ group }) => group)
}
