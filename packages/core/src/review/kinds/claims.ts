/**
 * Findings on claims. A claim is known by the words of its statements; of which account they are chosen to show it may change from
 * one comparison to the next. A large comparison has claims times accounts of cells, so a cell is looked up through its claim.
 */
import type { Cell, Claim, Omission, Place, Statement } from '@parallax/contract'
import { push } from '../../multimap.js'
import { type Found, isSpot, type Kind, keyOf, lazySpots, quoted, spotOf } from '../found.js'
import { listedKind } from '../listed.js'
import { outletOf, type View } from '../view.js'

interface ClaimPlaces {
  claim: Claim
  places: readonly Place[]
  holds(): ReadonlySet<string>
}

function placesOf(claim: Claim): ClaimPlaces {
  const places = [claim.source, ...claim.cells.flatMap(({ statements }) => statements)]
  return { claim, places, holds: lazySpots(() => places) }
}

function cellOf(view: View, { claim, places, holds }: ClaimPlaces, cell: Cell): Found {
  return {
    key: keyOf(view.lastingName(cell.account), cell.position),
    ids: [claim.id, cell.account],
    heads: places,
    holds,
    isSame: ([source]) => isSpot(source, claim.source),
    tell: () => ({
      anchors: [claim.source, ...cell.statements.filter((each) => !isSpot(each, claim.source))],
      says: `${outletOf(view, cell.account)}: ${cell.position}: ${quoted(claim.text)}`,
    }),
  }
}

/** Claims by the places of their words. */
function createClaimsAt({ comparison }: View): (head: Place | undefined) => readonly ClaimPlaces[] {
  const bySpot = new Map<string, ClaimPlaces[]>()
  for (const claim of comparison.claims) {
    const known = placesOf(claim)
    for (const spot of known.holds()) push(bySpot, spot, known)
  }
  return (head) => (head === undefined ? [] : (bySpot.get(spotOf(head)) ?? []))
}

/** The account that the first part of a key names. */
function accountOfKey(view: View, key: string): string | null {
  const [name] = readKey(key)
  return typeof name === 'string' ? (view.accountCalled(name)?.id ?? null) : null
}

function readKey(key: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(key)
    return Array.isArray(parts) ? parts : []
  } catch {
    // A key that no machine made names nothing.
    return []
  }
}

export const cellKind: Kind = {
  name: 'cell',
  *all(view) {
    for (const claim of view.comparison.claims) {
      const known = placesOf(claim)
      for (const cell of claim.cells) yield cellOf(view, known, cell)
    }
  },
  at(view, [id, account]) {
    const claim = view.comparison.claims.find((each) => each.id === id)
    const cell = claim?.cells.find((each) => each.account === account)
    return claim && cell ? cellOf(view, placesOf(claim), cell) : null
  },
  createLookUp(view) {
    const claimsAt = createClaimsAt(view)
    return (head, key) => {
      const account = accountOfKey(view, key)
      return claimsAt(head).flatMap((known) => {
        const cell = known.claim.cells.find((each) => each.account === account)
        const found = cell === undefined ? null : cellOf(view, known, cell)
        return found?.key === key ? [found] : []
      })
    }
  },
}

function statementOf(
  view: View,
  { claim, holds }: ClaimPlaces,
  { account }: Cell,
  statement: Statement,
  index: number,
): Found {
  const isSource = isSpot(statement, claim.source)
  return {
    key: keyOf(statement.position),
    ids: [claim.id, account, String(index)],
    heads: [statement],
    holds,
    isSame: (anchors) => isSpot(anchors.at(-1), claim.source),
    tell: () => ({
      anchors: isSource ? [statement] : [statement, claim.source],
      says: `${outletOf(view, account)} ${statement.position} with ${quoted(statement.exact)} what is shown as ${quoted(claim.text)}`,
    }),
  }
}

export const statementKind = listedKind('statement', function* (view) {
  for (const claim of view.comparison.claims) {
    const known = placesOf(claim)
    for (const cell of claim.cells)
      for (const [index, statement] of cell.statements.entries())
        yield statementOf(view, known, cell, statement, index)
  }
})

function omissionOf(view: View, { claim, places, holds }: ClaimPlaces, { account, state }: Omission): Found {
  return {
    key: keyOf(view.lastingName(account), state),
    ids: [claim.id, account],
    heads: places,
    holds,
    isSame: ([source]) => isSpot(source, claim.source),
    tell: () => ({
      anchors: [claim.source],
      says: `${outletOf(view, account)} leaves out (${state}): ${quoted(claim.text)}`,
    }),
  }
}

export const omissionKind = listedKind('omission', function* (view) {
  const claims = new Map(view.comparison.claims.map((claim) => [claim.id, placesOf(claim)]))
  for (const omission of view.comparison.omissions) {
    const known = claims.get(omission.claim)
    if (known) yield omissionOf(view, known, omission)
  }
})
