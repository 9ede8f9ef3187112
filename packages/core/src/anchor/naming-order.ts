/** Which names a reader sees first: those for whom accounts choose different words. */
import type { NamingEntry, NamingRow } from '@parallax/contract'
import { chosenWords, isMaybeSame, rowsOfOne, wordsOf } from './called.js'

/** So many entries come first. */
const FIRST = 5

export interface NamingOrder {
  /** Persons, groups and bodies under really different words. */
  first: NamingEntry[]
  /** Forms and titles of one name, places, and those who act for somebody. */
  more: NamingEntry[]
  /** Those whom two or more accounts name, and name alike. */
  alike: NamingEntry[]
}

const accountsIn = (rows: readonly NamingRow[]) => [...new Set(rows.map(({ account }) => account))]

/** In how many ways the entry is named over all accounts; 0 where each account names it alike. */
function varietyOf(entry: NamingEntry): number {
  const name = new Set(wordsOf(entry.name))
  const rows = rowsOfOne(entry)
  // What a label adds to the common name; "Lindt" and "Mara Lindt" add nothing to each other.
  const keyOf = (label: string) =>
    wordsOf(label)
      .filter((word) => !name.has(word))
      .join(' ')
  const keysIn = (some: readonly NamingRow[]) => [...new Set(some.map(({ label }) => keyOf(label)))].sort()
  const sets = accountsIn(rows).map((id) =>
    keysIn(rows.filter(({ account }) => account === id)).join('\u0000'),
  )
  return new Set(sets).size > 1 ? keysIn(rows).length : 0
}

/** True where others act for the entry's referent. */
const hasActors = ({ possible = [] }: NamingEntry) => !possible.every(isMaybeSame)

/** True where the labels are the name and a title that stands with it somewhere: "Minister Mara Lindt", "the minister". */
function isTitleOnly(entry: NamingEntry): boolean {
  const known = new Set(wordsOf(entry.name))
  const labels = rowsOfOne(entry).map(({ label }) => wordsOf(label))
  const titles = new Set(labels.filter((words) => words.some((word) => known.has(word))).flat())
  return titles.size > 0 && labels.every((words) => words.every((word) => titles.has(word)))
}

/** Persons and groups act; a body is told in one name; a place has only forms of one. */
const KINDS: Readonly<Record<string, number>> = { person: 0, group: 0, organisation: 1 }

export function orderNaming(naming: readonly NamingEntry[]): NamingOrder {
  const ranked = naming
    .map((entry, index) => ({
      entry,
      index,
      variety: varietyOf(entry),
      chosen: chosenWords(entry).length,
      kind: KINDS[entry.type] ?? 2,
      isTitle: isTitleOnly(entry),
    }))
    .sort(
      (a, b) =>
        Number(b.chosen > 0) - Number(a.chosen > 0) ||
        Number(b.variety > 0) - Number(a.variety > 0) ||
        a.kind - b.kind ||
        Number(a.isTitle) - Number(b.isTitle) ||
        b.chosen - a.chosen ||
        b.variety - a.variety ||
        accountsIn(b.entry.rows).length - accountsIn(a.entry.rows).length ||
        a.index - b.index,
    )
  const telling = ranked.filter(({ entry, variety }) => variety > 0 || hasActors(entry))
  const first = telling.filter(({ chosen }) => chosen > 0).slice(0, FIRST)
  return {
    first: first.map(({ entry }) => entry),
    more: telling.slice(first.length).map(({ entry }) => entry),
    alike: naming.filter(
      (entry) => accountsIn(entry.rows).length > 1 && varietyOf(entry) === 0 && !hasActors(entry),
    ),
  }
}
