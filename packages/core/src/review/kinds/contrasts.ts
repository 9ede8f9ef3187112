/** Findings between passages: conflicts, hedges lost or gained, headlines beside their texts. */
import type { Conflict, Hardening, HeadlineGap } from '@parallax/contract'
import { type Found, isSpot, keyOf, lazySpots, quoted } from '../found.js'
import { listedKind } from '../listed.js'

/** Accounts that join later make the evidence longer, and the conflict of the first stays what it is. */
function conflictOf({ id, type, evidence, why }: Conflict): Found {
  return {
    key: keyOf(type),
    ids: [id],
    heads: evidence,
    isSame: ([first]) => isSpot(first, evidence[0]),
    holds: lazySpots(() => evidence),
    tell: () => ({ anchors: evidence, says: why }),
  }
}

export const conflictKind = listedKind('conflict', function* ({ comparison }) {
  for (const conflict of comparison.conflicts) yield conflictOf(conflict)
})

function hardeningOf(
  list: 'hardening' | 'softening',
  index: number,
  { from, to, lost, why }: Hardening,
): Found {
  return {
    key: keyOf(list, lost),
    ids: [list, String(index)],
    heads: [from],
    isSame: ([first]) => isSpot(first, from),
    holds: lazySpots(() => [to]),
    tell: () => ({ anchors: [from, to], says: why }),
  }
}

export const hardeningKind = listedKind('hardening', function* ({ comparison }) {
  for (const [index, each] of comparison.hardening.entries()) yield hardeningOf('hardening', index, each)
  for (const [index, each] of (comparison.softening ?? []).entries())
    yield hardeningOf('softening', index, each)
})

/** A headline that stands beside the text has no place in it: the key carries its words. */
function headlineOf(gap: HeadlineGap, index: number): Found {
  const { place, evidence, words, position, body, lost, why } = gap
  const anchors = place === null ? evidence : [place, ...evidence]
  return {
    key: keyOf(lost, position, body, place === null ? words : null),
    ids: [String(index)],
    heads: anchors.slice(0, 1),
    isSame: ([first]) => isSpot(first, anchors[0]),
    holds: lazySpots(() => anchors),
    tell: () => ({ anchors, says: `${quoted(words)}: ${why}` }),
  }
}

export const headlineKind = listedKind('headline', function* ({ comparison }) {
  for (const [index, gap] of (comparison.headlines ?? []).entries()) yield headlineOf(gap, index)
})
