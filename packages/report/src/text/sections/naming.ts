/** One person, group or place under the names that each account gives it; own voice and quoted voice apart. */
import type { NamingEntry, NamingPossible, NamingRow } from '@parallax/contract'
import { isCalledOtherwise } from '@parallax/core/anchor'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, limit, nothing, type Page, type Section } from '../page.js'
import { quote } from '../words.js'

/** Words without case, kind of apostrophe and hyphen: what is left tells names apart. */
const wordsOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/'s?\b/gu, '')
    .split(/[\s-]+/u)
    .filter(Boolean)

/** What a label adds to the common name; "Lindt" and "Mara Lindt" add nothing to each other. */
function keyOf(label: string, name: ReadonlySet<string>): string {
  return wordsOf(label)
    .filter((word) => !name.has(word))
    .join(' ')
}

const accountsIn = (rows: readonly NamingRow[]) => [...new Set(rows.map(({ account }) => account))]

const accountsOf = ({ rows }: NamingEntry) => accountsIn(rows)

/** The rows of the entry's own referent; those that may be it, or act for it, stand apart. */
export const ownRows = ({ rows }: NamingEntry) => rows.filter(({ referent }) => referent === undefined)

const isMaybeSame = ({ kind }: NamingPossible) => kind !== 'acts-for'

/** Rows that name one and the same: the entry's own, and those that may be. */
function rowsOfOne({ rows, possible = [] }: NamingEntry): NamingRow[] {
  const same = new Set(possible.filter(isMaybeSame).map(({ referent }) => referent))
  return rows.filter(({ referent }) => referent === undefined || same.has(referent))
}

/** In how many ways the entry is named over all accounts; 0 where each account names it alike. */
export function varietyOf(entry: NamingEntry): number {
  const name = new Set(wordsOf(entry.name))
  const rows = rowsOfOne(entry)
  const keysIn = (some: readonly NamingRow[]) =>
    [...new Set(some.map(({ label }) => keyOf(label, name)))].sort()
  const sets = accountsIn(rows).map((id) =>
    keysIn(rows.filter(({ account }) => account === id)).join('\u0000'),
  )
  return new Set(sets).size > 1 ? keysIn(rows).length : 0
}

/** True where others act for the entry's referent ("the ministry" for its country). */
const hasActors = ({ possible = [] }: NamingEntry) => !possible.every(isMaybeSame)

/** True where the labels are the name and a title that stands with it somewhere: "Minister Mara Lindt", "the minister". */
function isTitleOnly(entry: NamingEntry): boolean {
  const known = new Set(wordsOf(entry.name))
  const labels = rowsOfOne(entry).map(({ label }) => wordsOf(label))
  const named = labels.filter((words) => words.some((word) => known.has(word)))
  const titles = new Set(named.flat())
  return named.length > 0 && labels.every((words) => words.every((word) => titles.has(word)))
}

/** Entries that accounts name differently: those called by other words than their name first, then those with the most names, those with a name and its title last. */
export function orderNaming(naming: readonly NamingEntry[]): NamingEntry[] {
  return naming
    .map((entry, index) => ({ entry, index, variety: varietyOf(entry), isTitle: isTitleOnly(entry) }))
    .filter(({ entry, variety }) => variety > 0 || hasActors(entry))
    .sort(
      (a, b) =>
        Number(a.isTitle) - Number(b.isTitle) ||
        Number(isCalledOtherwise(b.entry)) - Number(isCalledOtherwise(a.entry)) ||
        b.variety - a.variety ||
        accountsOf(b.entry).length - accountsOf(a.entry).length ||
        a.index - b.index,
    )
    .map(({ entry }) => entry)
}

/** Names of those whom two or more accounts name alike. */
export function namedAlike(naming: readonly NamingEntry[]): string[] {
  return naming
    .filter((entry) => accountsOf(entry).length > 1 && varietyOf(entry) === 0 && !hasActors(entry))
    .map(({ name }) => name)
}

/** Those of the first screen: no one who has only a title beside the name. */
function firstEntries(naming: readonly NamingEntry[]): NamingEntry[] {
  return orderNaming(naming)
    .filter((entry) => varietyOf(entry) > 0 && !isTitleOnly(entry))
    .slice(0, FIRST_SCREEN)
}

function useOf({ label, count, voice }: NamingRow): string {
  const times = count > 1 ? ` ${count}×` : ''
  return `${quote(label)}${times}${voice === 'quoted' ? ' (quoted)' : ''}`
}

const usesOf = (rows: readonly NamingRow[]) => {
  const own = rows.filter(({ voice }) => voice === 'own')
  const quoted = rows.filter(({ voice }) => voice === 'quoted')
  return [...own, ...quoted].map(useOf).join(', ')
}

const rowsIn = (rows: readonly NamingRow[], id: string) => rows.filter(({ account }) => account === id)

/** "Possibly the same: “militants” (why): A “militants” 2×; B “the militants”". */
function possibleLine(entry: NamingEntry, one: NamingPossible): string {
  const rows = entry.rows.filter(({ referent }) => referent === one.referent)
  const uses = accountsIn(rows).map((id) => `${id} ${usesOf(rowsIn(rows, id))}`)
  return `${isMaybeSame(one) ? 'possibly the same' : 'acts for it'}, ${isolated(one.why)}: ${uses.join('; ')}`
}

function entryLines({ paint }: Page, entry: NamingEntry): string[] {
  const rows = ownRows(entry)
  const lines = accountsIn(rows).flatMap((id) =>
    paint.block(letterLead(id, 4), usesOf(rowsIn(rows, id)), { lead: 'letter' }),
  )
  const kind = entry.type === 'other' ? '' : ` (${entry.type})`
  return [
    ...paint.block('  ', isolated(entry.name) + kind, { text: 'strong' }),
    ...lines,
    ...(entry.possible ?? []).flatMap((one) => paint.block('    ~ ', possibleLine(entry, one))),
  ]
}

export const namingSection: Section = (page) => {
  const { comparison, limits } = page.lookup
  const naming = comparison.naming ?? []
  const first = firstEntries(naming)
  const rest = orderNaming(naming).length - first.length
  const isUnread = comparison.naming === undefined
  return [
    ...page.paint.heading('Names', 'what each account calls the same one'),
    ...first.flatMap((entry) => entryLines(page, entry)),
    ...limit(page, isUnread ? 'Names were not computed for these accounts.' : limits.names),
    ...(rest > 0 ? nothing(page, `${rest} more below, under “More names”.`) : []),
    ...(first.length + rest === 0 && !isUnread && !limits.hasTooFewNames
      ? nothing(page, 'No one was found who is named differently by two accounts.')
      : []),
  ]
}

export const moreNamingSection: Section = (page) => {
  const naming = page.lookup.comparison.naming ?? []
  const first = firstEntries(naming)
  const rest = orderNaming(naming).filter((entry) => !first.includes(entry))
  const alike = namedAlike(naming)
  if (rest.length + alike.length === 0) return []
  return [
    ...page.paint.heading('More names'),
    ...rest.flatMap((entry) => entryLines(page, entry)),
    ...(alike.length > 0 ? page.paint.block('  ', `Named alike: ${alike.map(isolated).join(', ')}`) : []),
  ]
}
