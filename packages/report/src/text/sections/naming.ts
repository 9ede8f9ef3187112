/** One person, group or place under the names that each account gives it; own voice and quoted voice apart. */
import type { NamingEntry, NamingPossible, NamingRow } from '@parallax/contract'
import { byReason, isMaybeSame, orderNaming, ownRows } from '@parallax/core/anchor'
import { isolated } from '../inert.js'
import { letterLead, limit, nothing, type Page, type Section } from '../page.js'
import { quote } from '../words.js'

const accountsIn = (rows: readonly NamingRow[]) => [...new Set(rows.map(({ account }) => account))]

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

/** "“militants” (A B), “the militants” (quoted, C)": each label once, with the accounts that use it. */
export function labelsOf(rows: readonly NamingRow[], quoteOf: (label: string) => string): string {
  const uses = new Map<string, { label: string; voice: NamingRow['voice']; accounts: string[] }>()
  for (const { label, voice, account } of rows) {
    const key = `${voice} ${label}`
    const use = uses.get(key) ?? { label, voice, accounts: [] }
    use.accounts.push(account)
    uses.set(key, use)
  }
  return [...uses.values()]
    .map(
      ({ label, voice, accounts }) =>
        `${quoteOf(label)} (${voice === 'quoted' ? 'quoted, ' : ''}${accounts.join(' ')})`,
    )
    .join(', ')
}

/** "Possibly the same, why: “militants” (A B); “fighters” (C)". */
function possibleLine(entry: NamingEntry, group: readonly NamingPossible[]): string {
  const [one] = group as [NamingPossible]
  const uses = group.map(({ referent }) =>
    labelsOf(
      entry.rows.filter((row) => row.referent === referent),
      quote,
    ),
  )
  return `${isMaybeSame(one) ? 'possibly the same' : 'acts for it'}, ${isolated(one.why)}: ${uses.join('; ')}`
}

/** Accounts that call it by the same words share a line. */
function useLines({ paint }: Page, rows: readonly NamingRow[]): string[] {
  const byUses = new Map<string, string[]>()
  for (const id of accountsIn(rows)) {
    const uses = usesOf(rowsIn(rows, id))
    byUses.set(uses, [...(byUses.get(uses) ?? []), id])
  }
  return [...byUses].flatMap(([uses, letters]) =>
    paint.block(letterLead(letters.join(' '), 4), uses, { lead: 'letter' }),
  )
}

function entryLines(page: Page, entry: NamingEntry): string[] {
  const { paint } = page
  const kind = entry.type === 'other' ? '' : ` (${entry.type})`
  return [
    ...paint.block('  ', isolated(entry.name) + kind, { text: 'strong' }),
    ...useLines(page, ownRows(entry)),
    ...byReason(entry.possible ?? []).flatMap((group) => paint.block('    ~ ', possibleLine(entry, group))),
  ]
}

/** What an empty first screen of names means. */
const noneOf = (more: number) =>
  more > 0
    ? 'No person, group or body was found whom accounts call by different words: forms of one name, titles and places stand below.'
    : 'No one was found who is named differently by two accounts.'

export const namingSection: Section = (page) => {
  const { comparison, limits } = page.lookup
  const isUnread = comparison.naming === undefined
  const { first, more } = orderNaming(comparison.naming ?? [])
  return [
    ...page.paint.heading('Names', 'what each account calls the same one'),
    ...first.flatMap((entry) => entryLines(page, entry)),
    ...limit(page, isUnread ? 'Names were not computed for these accounts.' : limits.names),
    ...(first.length > 0 || isUnread || (more.length === 0 && limits.hasTooFewNames)
      ? []
      : nothing(page, noneOf(more.length))),
    ...(more.length > 0 ? nothing(page, `${more.length} more below, under “More names”.`) : []),
  ]
}

export const moreNamingSection: Section = (page) => {
  const { more, alike } = orderNaming(page.lookup.comparison.naming ?? [])
  if (more.length + alike.length === 0) return []
  const names = alike.map(({ name }) => isolated(name)).join(', ')
  return [
    ...page.paint.heading('More names'),
    ...more.flatMap((entry) => entryLines(page, entry)),
    ...(alike.length > 0 ? page.paint.block('  ', `Named alike: ${names}`) : []),
  ]
}
