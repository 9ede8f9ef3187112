/** The referents of the ledger one by one: those that an entry only shows as possibly its own stand for themselves. */
import type { NamingEntry } from '@parallax/contract'

export function sureReferents(naming: readonly NamingEntry[]): NamingEntry[] {
  return naming.flatMap(({ possible = [], rows, links, ...entry }) => [
    { ...entry, rows: rows.filter(({ referent }) => referent === undefined), links },
    ...possible.map(({ referent, name, type }) => ({
      entity: referent,
      name,
      type,
      rows: rows.filter((row) => row.referent === referent),
      links: [],
    })),
  ])
}
