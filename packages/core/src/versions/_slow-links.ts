/** The stages of the alignment written out plainly, all pairs looked at each time: what the fast one must give. */

import { likenessOf } from './likeness.js'
import {
  ALIKE_ANYWHERE,
  ALIKE_IN_PLACE,
  type Alignable,
  CONTAINED,
  CONTAINED_BY_FEW,
  containedAsPart,
  LEAST_WORDS,
  type Link,
  REACH_OF_PARTS,
} from './links.js'

export function slowLinks(older: readonly Alignable[], newer: readonly Alignable[]): Link[] {
  const links: Link[] = []
  const isFree = (link: Link) =>
    !links.some((known) => known.older === link.older || known.newer === link.newer)
  const all = older.flatMap((_, one) => newer.map((__, other): Link => ({ older: one, newer: other })))
  for (const link of all)
    if (older[link.older]!.key === newer[link.newer]!.key && isFree(link)) links.push(link)

  const likeness = ({ older: one, newer: other }: Link) =>
    likenessOf(older[one]!.weighed, newer[other]!.weighed)
  const distance = (link: Link) => Math.abs(link.older * newer.length - link.newer * older.length)
  const takeBest = (fits: (link: Link) => boolean) => {
    for (;;) {
      const open = all.filter((link) => isFree(link) && fits(link))
      if (open.length === 0) return
      open.sort(
        (a, b) =>
          likeness(b).dice - likeness(a).dice ||
          distance(a) - distance(b) ||
          a.older - b.older ||
          a.newer - b.newer,
      )
      links.push(open[0]!)
    }
  }
  takeBest((link) => likeness(link).dice >= ALIKE_ANYWHERE && likeness(link).count >= LEAST_WORDS)

  const settled = [...links]
  takeBest((link) => standsInPlace(settled, link) && isEnough(link))

  function isEnough(link: Link): boolean {
    const { dice, count, shared } = likeness(link)
    if (count === 0) return false
    const mass = Math.min(older[link.older]!.weighed.mass, newer[link.newer]!.weighed.mass)
    if (dice >= ALIKE_IN_PLACE) return count >= LEAST_WORDS || shared >= CONTAINED_BY_FEW * mass
    return count >= 3 ? shared >= CONTAINED * mass : count === 2 && shared >= CONTAINED_BY_FEW * mass
  }

  const whole = [...links]
  const bestOf = (candidates: { link: Link; contained: number }[]) =>
    candidates.reduce<{ link: Link; contained: number } | null>(
      (best, one) => (one.contained > (best?.contained ?? 0) ? one : best),
      null,
    )
  for (const [part, { weighed }] of newer.entries()) {
    if (whole.some((link) => link.newer === part)) continue
    const best = bestOf(
      whole
        .filter((link) => Math.abs(link.newer - part) <= REACH_OF_PARTS)
        .map((link) => ({
          link: { older: link.older, newer: part },
          contained: containedAsPart(weighed, older[link.older]!.weighed, newer[link.newer]!.weighed),
        }))
        .sort((a, b) => a.link.older - b.link.older),
    )
    if (best !== null) links.push(best.link)
  }
  for (const [part, { weighed }] of older.entries()) {
    if (whole.some((link) => link.older === part)) continue
    const best = bestOf(
      whole
        .filter((link) => Math.abs(link.older - part) <= REACH_OF_PARTS)
        .map((link) => ({
          link: { older: part, newer: link.newer },
          contained: containedAsPart(weighed, newer[link.newer]!.weighed, older[link.older]!.weighed),
        }))
        .sort((a, b) => a.link.newer - b.link.newer),
    )
    if (best !== null) links.push(best.link)
  }
  return links.sort((a, b) => a.older - b.older || a.newer - b.newer)
}

/** No settled link around the two leads past the other one. */
function standsInPlace(settled: readonly Link[], { older, newer }: Link): boolean {
  const nearest = (links: readonly Link[], side: 'older' | 'newer', at: number, back: boolean) =>
    links
      .filter((link) => (back ? link[side] < at : link[side] > at))
      .sort((a, b) => (back ? b[side] - a[side] : a[side] - b[side]))[0]
  const fits = (side: 'older' | 'newer', other: 'older' | 'newer', at: number, place: number) => {
    const [before, after] = [nearest(settled, side, at, true), nearest(settled, side, at, false)]
    return (before === undefined || before[other] < place) && (after === undefined || place < after[other])
  }
  return fits('older', 'newer', older, newer) && fits('newer', 'older', newer, older)
}
