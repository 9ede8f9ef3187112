/** Findings on what accounts hold in common or do not: words for one act, shared passages, voices, what meets across languages. */
import type { Across, ActEntry, Reuse, Unheard } from '@parallax/contract'
import { type Found, isSpot, keyOf, lazySpots, quoted } from '../found.js'
import { listedKind } from '../listed.js'
import { outletOf, type View } from '../view.js'

/** That a label is an account's word for an act that others call otherwise. Any use of it tells the row; another row's words tell the act. */
function* actsOf(view: View, { event, family, rows }: ActEntry): Generator<Found> {
  const holds = lazySpots(() => rows.flatMap(({ evidence }) => evidence))
  for (const [index, row] of rows.entries()) {
    const [first] = row.evidence
    if (first === undefined) continue
    const other = rows.find((each) => each !== row && each.evidence.length > 0)
    yield {
      key: keyOf(family ?? null, row.label, row.voice, row.verbVoice ?? null, row.agent ?? null),
      ids: [event, String(index)],
      heads: row.evidence,
      isSame: ([place]) => isSpot(place, first),
      holds,
      tell: () => ({
        anchors: other === undefined ? [first] : [first, other.evidence[0]!],
        says: `${outletOf(view, row.account)}: ${quoted(row.label)} for what ${other === undefined ? 'was done' : `${outletOf(view, other.account)} calls ${quoted(other.label)}`}`,
      }),
    }
  }
}

export const actKind = listedKind('act', function* (view) {
  for (const entry of view.comparison.acts ?? []) yield* actsOf(view, entry)
})

function reuseOf({ from, to, kind, direction, why }: Reuse, index: number): Found {
  return {
    key: keyOf(kind, direction),
    ids: [String(index)],
    heads: [from],
    isSame: ([first]) => isSpot(first, from),
    holds: lazySpots(() => [to]),
    tell: () => ({ anchors: [from, to], says: `${kind}, ${direction}: ${why}` }),
  }
}

export const reuseKind = listedKind('reuse', function* ({ comparison }) {
  for (const [index, reuse] of comparison.reuse.entries()) yield reuseOf(reuse, index)
})

/** It rests on every place where the voice is heard; accounts that join later add further ones. */
function unheardOf(view: View, { account, role, evidence }: Unheard): Found | null {
  if (evidence.length === 0) return null
  return {
    key: keyOf(view.lastingName(account), role),
    ids: [account, role],
    heads: evidence,
    isSame: ([first]) => isSpot(first, evidence[0]),
    holds: lazySpots(() => evidence),
    tell: () => ({
      anchors: evidence,
      says: `${outletOf(view, account)}: ${role} not heard, elsewhere in ${quoted(evidence[0]!.exact)}`,
    }),
  }
}

export const unheardKind = listedKind('unheard', function* (view) {
  for (const unheard of view.comparison.unheard ?? []) {
    const found = unheardOf(view, unheard)
    if (found) yield found
  }
})

/** Each account's first use stands for the account; any of its uses tells what meets. */
function acrossOf({ id, kind, rows }: Across): Found {
  const places = rows.flatMap(({ evidence }) => evidence)
  const firsts = rows.flatMap(({ evidence }) => evidence.slice(0, 1))
  return {
    key: keyOf(kind),
    ids: [id],
    heads: places,
    isSame: ([first]) => isSpot(first, firsts[0]),
    holds: lazySpots(() => places),
    tell: () => ({
      anchors: firsts,
      says: `${kind}: ${[...new Set(firsts.map(({ exact }) => exact))].map(quoted).join(' and ')}`,
    }),
  }
}

export const acrossKind = listedKind('across', function* ({ comparison }) {
  for (const across of comparison.across ?? []) yield acrossOf(across)
})
