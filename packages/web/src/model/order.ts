/** Rows that tell a difference before rows that tell none. */
import type { FigureEntry, FigureRow, NamingEntry, NamingRow, Omission } from '@parallax/contract'
import { isCalledOtherwise } from '@parallax/core/anchor'

/** 0 where accounts exclude each other, 1 where one is later than another, 2 where they agree or only parts differ. */
export function disputeOf({ entries }: FigureRow): 0 | 1 | 2 {
  if (entries.some(({ relation }) => relation === 'conflict')) return 0
  return entries.some(({ relation }) => relation === 'update') ? 1 : 2
}

export function splitFigures(rows: readonly FigureRow[]): { disputed: FigureRow[]; agreeing: FigureRow[] } {
  const disputed = rows.filter((row) => disputeOf(row) < 2)
  return {
    disputed: disputed.sort((a, b) => disputeOf(a) - disputeOf(b)),
    agreeing: rows.filter((row) => disputeOf(row) === 2),
  }
}

const PARTS: readonly FigureEntry['relation'][] = ['subset', 'other-scope']

/** Figures of the thing itself before parts of it and figures of something else. */
export function partsLast(entries: readonly FigureEntry[]): FigureEntry[] {
  const isPart = ({ relation }: FigureEntry) => PARTS.includes(relation)
  return [...entries.filter((entry) => !isPart(entry)), ...entries.filter(isPart)]
}

/** The rows of the entry's own referent; those that may be it, or act for it, stand apart. */
export const ownRows = ({ rows }: NamingEntry) => rows.filter(({ referent }) => referent === undefined)

const hasActors = ({ possible = [] }: NamingEntry) => possible.some(({ kind }) => kind === 'acts-for')

/** Rows that name one and the same: the entry's own, and those that may be. */
function rowsOfOne({ rows, possible = [] }: NamingEntry): NamingRow[] {
  const acting = new Set(possible.filter(({ kind }) => kind === 'acts-for').map(({ referent }) => referent))
  return rows.filter(({ referent }) => referent === undefined || !acting.has(referent))
}

/** True where two accounts use different labels; case tells nothing, since a sentence may begin with a label. */
function isNamedDifferently(entry: NamingEntry): boolean {
  const rows = rowsOfOne(entry)
  const sets = new Map<string, Set<string>>()
  for (const { account, label } of rows) {
    sets.set(account, (sets.get(account) ?? new Set()).add(label.toLowerCase()))
  }
  return new Set([...sets.values()].map((labels) => [...labels].sort().join('\u0000'))).size > 1
}

const wordsIn = (label: string) => label.toLowerCase().split(/[\s-]+/)

/** True where the labels are the name and a title that stands with it somewhere: "Minister Mara Lindt", "the minister". */
function isTitleOnly(entry: NamingEntry): boolean {
  const known = new Set(wordsIn(entry.name))
  const labels = rowsOfOne(entry).map(({ label }) => wordsIn(label))
  const titles = new Set(labels.filter((words) => words.some((word) => known.has(word))).flat())
  return labels.every((words) => words.every((word) => titles.has(word)))
}

const labelsIn = (entry: NamingEntry) =>
  new Set(rowsOfOne(entry).map(({ label }) => label.toLowerCase())).size

/** 0 where accounts choose between names, 1 where one only adds a title, 2 where only those who act for the one differ. */
function rankOf(entry: NamingEntry): 0 | 1 | 2 {
  if (!isNamedDifferently(entry)) return 2
  return isTitleOnly(entry) ? 1 : 0
}

const formsLast = (entry: NamingEntry) => (isCalledOtherwise(entry) ? 0 : 1)

/** Those whom accounts call by other words first, then those with the most labels, those with a name and its title last. */
export function splitNaming(naming: readonly NamingEntry[]): {
  telling: NamingEntry[]
  alike: NamingEntry[]
} {
  const isTelling = (entry: NamingEntry) => isNamedDifferently(entry) || hasActors(entry)
  return {
    telling: naming
      .filter(isTelling)
      .sort((a, b) => rankOf(a) - rankOf(b) || formsLast(a) - formsLast(b) || labelsIn(b) - labelsIn(a)),
    alike: naming.filter((entry) => !isTelling(entry)),
  }
}

/** Omissions by claim, those that most accounts carry first. */
export function orderOmissions(omissions: readonly Omission[]): [string, Omission[]][] {
  const claims = new Map<string, Omission[]>()
  for (const omission of omissions) {
    const known = claims.get(omission.claim) ?? []
    known.push(omission)
    claims.set(omission.claim, known)
  }
  return [...claims].sort(([, a], [, b]) => b[0]!.carriedBy.length - a[0]!.carriedBy.length)
}
