/** Pairs of figures of one row whose numbers exclude each other: judged once, for the ledger and for the conflicts. */
import type { Item } from './items.js'
import type { Related } from './relation.js'
import type { Row } from './rows.js'

export interface Clash {
  one: Item
  two: Item
  related: Related
}

/** Figures compared pairwise at most; a row of a hundred accounts says enough with its first figures. */
const MOST = 60

export function clashesOf({ items, relation }: Row): Clash[] {
  const few = items.slice(0, MOST)
  return few.flatMap((one, index) =>
    few.slice(index + 1).flatMap((two): Clash[] => {
      const related = relation(one, two)
      return related.relation === 'conflict' ? [{ one, two, related }] : []
    }),
  )
}
