/**
 * A picture of who rests on whom: accounts on one side in the order of the comparison, origins on the other, each beside the middle
 * of the accounts that rest on it. The same comparison gives the same picture.
 */
import type { Account, Origin, Place, Reuse } from '@parallax/contract'
import { sharedOrigins } from './origins.js'

export interface MapNode {
  kind: 'account' | 'origin'
  id: string
  name: string
  /** From the top, in rows of the picture. */
  row: number
}

/** From the account that rests to the origin, or from the account that a passage was taken from to the one that has it. */
export interface MapEdge {
  kind: 'rests' | 'reuse'
  from: string
  to: string
  /** How many passages; 1 for `rests`. */
  count: number
  /** False where it is not known which was first. */
  isDirected: boolean
}

export interface OriginPicture {
  accounts: MapNode[]
  origins: MapNode[]
  edges: MapEdge[]
  rows: number
  /** Origins that are not drawn. */
  more: number
}

/** Origins drawn: those on which most accounts rest. More than fit beside the accounts could not be told apart. */
const MOST_ORIGINS = 24

type AccountAt = (place: Place) => { id: string } | undefined

function reuseEdges(reuse: readonly Reuse[], accountAt: AccountAt): MapEdge[] {
  const edges = new Map<string, MapEdge>()
  for (const { from, to, direction } of reuse) {
    const [one, other] = [accountAt(from)?.id, accountAt(to)?.id]
    if (one === undefined || other === undefined || one === other) continue
    const isDirected = direction === 'from-to'
    const key = isDirected ? `${one}>${other}` : [one, other].sort().join('=')
    const edge = edges.get(key) ?? { kind: 'reuse', from: one, to: other, count: 0, isDirected }
    edge.count += 1
    edges.set(key, edge)
  }
  return [...edges.values()]
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Rows for the origins, each as near as can be to where it wants to be, none beside another's. */
function settle(wanted: readonly number[], rows: number): number[] {
  const spread = Math.max(1, rows / Math.max(wanted.length, 1))
  const step = Math.min(spread, 2)
  const places = wanted.map((want, index) => Math.max(want, index * step))
  for (let index = 1; index < places.length; index += 1)
    places[index] = Math.max(places[index]!, places[index - 1]! + step)
  let last = rows - 1
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index]!, last)
    last = places[index]! - step
  }
  return places.map((place) => Math.max(0, place))
}

export function originPicture(
  origins: readonly Origin[],
  reuse: readonly Reuse[],
  accounts: readonly Account[],
  accountAt: AccountAt,
): OriginPicture {
  const shared = sharedOrigins(origins)
  const drawn = shared.slice(0, MOST_ORIGINS)
  const passages = reuseEdges(reuse, accountAt)
  const resting = new Set([
    ...drawn.flatMap((origin) => origin.accounts),
    ...passages.flatMap(({ from, to }) => [from, to]),
  ])
  const nodes = accounts
    .filter(({ id }) => resting.has(id))
    .map(({ id, outlet }, row): MapNode => ({ kind: 'account', id, name: outlet, row }))
  const rowOf = new Map(nodes.map(({ id, row }) => [id, row]))
  const rows = Math.max(nodes.length, drawn.length)
  const placed = drawn
    .map((origin) => ({ origin, middle: mean(origin.accounts.map((id) => rowOf.get(id) ?? 0)) }))
    .sort((a, b) => a.middle - b.middle)
  const places = settle(
    placed.map(({ middle }) => middle),
    rows,
  )
  return {
    accounts: nodes,
    origins: placed.map(({ origin: { id, name } }, index) => ({
      kind: 'origin',
      id,
      name,
      row: places[index]!,
    })),
    edges: [
      ...drawn.flatMap(({ id, accounts: on }): MapEdge[] =>
        on.map((account) => ({ kind: 'rests', from: account, to: id, count: 1, isDirected: true })),
      ),
      ...passages,
    ],
    rows,
    more: shared.length - drawn.length,
  }
}
