/** Reasons of the entries of one figure row: one that many entries share is given once. */
import type { FigureEntry } from '@parallax/contract'

/** Two reasons are one where they differ only in the words that they quote and in case. */
const unquoted = ({ relation, why }: Pick<FigureEntry, 'relation' | 'why'>) =>
  `${relation} ${why.replace(/[“"][^”"]*[”"]/gu, '').toLowerCase()}`

/** Hands out the reason of each entry in the order of the calls; empty where the row has said it before, or there is none. */
export function createFigureReasons(): (entry: Pick<FigureEntry, 'relation' | 'why'>) => string {
  const said = new Set<string>()
  return (entry) => {
    const key = unquoted(entry)
    if (said.has(key)) return ''
    said.add(key)
    return entry.why
  }
}
