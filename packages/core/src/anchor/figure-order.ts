/** What a reader of a row of figures sees first: how far they spread, then conflicts, later states and what is only vaguer. */
import type { FigureEntry, FigureRow } from '@parallax/contract'

/** Relations in the order in which they tell most; entries that agree with the first stand with it. */
const RANK: readonly FigureEntry['relation'][] = [
  'same',
  'conflict',
  'update',
  'vaguer',
  'subset',
  'other-scope',
]

export const rankOfRelation = (relation: FigureEntry['relation']): number => RANK.indexOf(relation)

/** The first entry, which all are compared with, then the others by what their relation tells, in the order of the row. */
export function orderEntries({ entries }: Pick<FigureRow, 'entries'>): FigureEntry[] {
  const [first, ...rest] = entries
  if (first === undefined) return []
  return [first, ...rest.sort((a, b) => rankOfRelation(a.relation) - rankOfRelation(b.relation))]
}

/** Parts of a figure, and figures of something else, do not bound it. */
const OTHERS: readonly FigureEntry['relation'][] = ['subset', 'other-scope']

/** The ends of what is stated as it is shown: "about 80" by its middle. */
function endsOf({ low, high, bound }: FigureEntry): [number, number] | null {
  if (bound === 'vague' || (low ?? high) === null) return null
  if (bound === 'about' && low !== null && high !== null) return [(low + high) / 2, (low + high) / 2]
  return [(low ?? high)!, (high ?? low)!]
}

/** The entries with the lowest and the highest number that are stated for the thing itself; null where one number is. */
export function spreadOf({
  entries,
}: Pick<FigureRow, 'entries'>): { least: FigureEntry; most: FigureEntry } | null {
  const stated = entries.flatMap((entry) => {
    const ends = OTHERS.includes(entry.relation) ? null : endsOf(entry)
    return ends === null ? [] : [{ entry, low: ends[0], high: ends[1], isExact: entry.bound === 'exact' }]
  })
  // Of "at least 59" and "59" the exact one bounds the spread.
  const [least] = [...stated].sort((a, b) => a.low - b.low || Number(b.isExact) - Number(a.isExact))
  const [most] = [...stated].sort((a, b) => b.high - a.high || Number(b.isExact) - Number(a.isExact))
  return least === undefined || most === undefined || least.low === most.high
    ? null
    : { least: least.entry, most: most.entry }
}
