/** Where many outlets print one text, its fullest print stands for the others: what is left can be read. */
import type { Comparison, Note } from '@parallax/contract'

/** Fewer prints of one text than this are shown one by one. */
const MANY = 4
/** So many of those who are folded are named. */
const NAMED = 3

/** Accounts that a conflict or a lost hedge holds against another are shown, whatever else they share. */
function contested({ conflicts, hardening, figureLedger, accounts }: Comparison): Set<string> {
  const articles = new Set(conflicts.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
  return new Set([
    ...accounts.flatMap(({ id, article }) => (articles.has(article) ? [id] : [])),
    ...hardening.flatMap(({ from, to }) => [from.account, to.account]),
    ...figureLedger.flatMap(({ entries }) =>
      entries.flatMap(({ account, relation }) => (relation === 'conflict' ? [account] : [])),
    ),
    ...accounts.flatMap(({ embeddedIn }) => embeddedIn ?? []),
  ])
}

function noteFor({ accounts }: Comparison, fullest: string, folded: readonly string[]): Note {
  const nameOf = (wanted: string) => accounts.find(({ id }) => id === wanted)?.outlet ?? wanted
  const named = folded.slice(0, NAMED).map(nameOf).join(', ')
  const rest = folded.length > NAMED ? ` and ${folded.length - NAMED} more` : ''
  return {
    code: 'copies-folded',
    message: `${folded.length + 1} accounts print one text, whole or nearly so, and are one voice and no more: ${fullest} (${nameOf(fullest)}) stands here for ${named}${rest}. The JSON form shows each of them.`,
  }
}

/** The comparison without the prints that are folded, and a note for each text that stands for others. */
export function foldCopies(comparison: Comparison): Comparison {
  const shown = contested(comparison)
  const groups = (comparison.copies ?? [])
    .filter(({ accounts }) => accounts.length >= MANY)
    .map(({ fullest, accounts }) => ({
      fullest,
      folded: accounts.filter((id) => id !== fullest && !shown.has(id)),
    }))
    .filter(({ folded }) => folded.length > 0)
  if (groups.length === 0) return comparison
  const notes = groups.map(({ fullest, folded }) => noteFor(comparison, fullest, folded))
  const gone = new Set(groups.flatMap(({ folded }) => folded))
  const others = comparison.notes.filter(({ code }) => code !== 'same-text-other-outlet')
  return { ...without(comparison, gone), notes: [...notes, ...others] }
}

function without(comparison: Comparison, gone: ReadonlySet<string>): Comparison {
  const isLeft = ({ account }: { account: string }) => !gone.has(account)
  const leftOf = (ids: readonly string[]) => ids.filter((id) => !gone.has(id))
  const articles = new Set(comparison.accounts.flatMap(({ id, article }) => (gone.has(id) ? [article] : [])))
  const rowsLeft = <Entry extends { rows: { account: string }[] }>(entries: readonly Entry[]) =>
    entries
      .map((entry) => ({ ...entry, rows: entry.rows.filter(isLeft) }))
      .filter(({ rows }) => rows.length > 0)
  const { naming, acts, unheard, across } = comparison
  return {
    ...comparison,
    accounts: comparison.accounts.filter(({ id }) => !gone.has(id)),
    claims: comparison.claims
      .map((claim) => ({ ...claim, cells: claim.cells.filter(isLeft) }))
      .filter(({ cells }) => cells.some(({ statements }) => statements.length > 0)),
    figureLedger: comparison.figureLedger
      .map((row) => ({ ...row, entries: row.entries.filter(isLeft) }))
      .filter(({ entries }) => entries.length > 0),
    ...(naming && { naming: rowsLeft(naming) }),
    ...(acts && { acts: rowsLeft(acts) }),
    ...(across && { across: rowsLeft(across).filter(({ rows }) => rows.length > 1) }),
    ...(unheard && { unheard: unheard.filter(isLeft) }),
    origins: comparison.origins
      .map((origin) => ({ ...origin, accounts: leftOf(origin.accounts) }))
      .filter(({ accounts }) => accounts.length > 0),
    reuse: comparison.reuse.filter(
      ({ from, to }) => !articles.has(from.article) && !articles.has(to.article),
    ),
    omissions: comparison.omissions
      .filter(isLeft)
      .map((one) => ({ ...one, carriedBy: leftOf(one.carriedBy) })),
  }
}
