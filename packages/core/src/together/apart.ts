/**
 * Accounts of different events are not held against each other: what was found between them before anyone asked whether they tell one
 * event is taken back. An account's own words, and what it shares with others word for word, stay.
 */
import type { Cell, Claim, FigureRow, Hardening } from '@parallax/contract'
import { conflictsPass } from '../claims/conflicts.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { figureLedgerPass } from '../figures/ledger.js'

export const apartPass: ComparePass = {
  name: 'apart@1',
  run(comparing) {
    const { apart, unsure = [] } = comparing.together
    return apart.length + unsure.length === 0 ? {} : takeBack(comparing)
  },
}

/** Accounts by letter that are not, or may not be, of the rest's event. Where two accounts are apart from each other, both are. */
type Apart = ReadonlySet<string>

/** The state without those accounts: claims that they carry alone are left out. */
function without(comparing: Readonly<Comparing>, apart: Apart): Comparing {
  const places = comparing.accounts.flatMap(({ id }, place) => (apart.has(id) ? [] : [place]))
  return {
    ...comparing,
    accounts: places.map((place) => comparing.accounts[place]!),
    readings: places.map((place) => comparing.readings[place]!),
    claims: comparing.claims
      .filter(({ source }) => places.some((place) => comparing.accounts[place]!.article === source.article))
      .map((claim) => ({ ...claim, cells: places.map((place) => claim.cells[place]!) })),
  }
}

/** The ledger's rows within the rest, and within each account that is apart, in the order of the whole ledger's rows. */
function figuresApart(comparing: Readonly<Comparing>, apart: Apart): FigureRow[] {
  const others = comparing.accounts.map(({ id }) => id)
  const sides = [apart, ...[...apart].map((own) => new Set(others.filter((id) => id !== own)))]
  const rows = sides.flatMap((side) => figureLedgerPass.run(without(comparing, side)).figureLedger ?? [])
  return rows.map((row, at) => ({ ...row, id: `r${at + 1}` }))
}

function takeBack(comparing: Readonly<Comparing>): Partial<Comparing> {
  const { together, claims, omissions, hardening, softening, naming, acts } = comparing
  const foreign: Apart = new Set(together.apart)
  const apart: Apart = new Set([...together.apart, ...(together.unsure ?? [])])
  const isWithin = ({ from, to }: Hardening) => !apart.has(from.account) && !apart.has(to.account)
  return {
    claims: claims.map((claim) => withoutSilence(claim, apart)),
    conflicts: conflictsPass.run(without(comparing, apart)).conflicts ?? [],
    figureLedger: figuresApart(comparing, apart),
    omissions: omissions.filter(
      ({ account, carriedBy }) => !apart.has(account) && !carriedBy.some((id) => apart.has(id)),
    ),
    hardening: hardening.filter(isWithin),
    softening: softening.filter(isWithin),
    // Proper names mean the same anywhere; "the police" of two events are two.
    naming: naming.flatMap((entry) => (entry.type === 'group' ? onlyShared(entry, foreign) : [entry])),
    acts: acts.flatMap((entry) => onlyShared(entry, foreign)),
  }
}

/** Who tells another event is not silent about this one: nothing is known. */
function withoutSilence(claim: Claim, apart: Apart): Claim {
  const isForeign = claim.cells.some(({ account, statements }) => apart.has(account) && statements.length > 0)
  const cells = claim.cells.map((cell): Cell => {
    const isQuiet = cell.position === 'silent' || cell.position === 'not-yet'
    return isQuiet && (isForeign || apart.has(cell.account))
      ? { ...cell, position: 'unknown', searched: null }
      : cell
  })
  return { ...claim, cells }
}

/** An entry of several accounts without those that are apart; none where one account is left. */
function onlyShared<Entry extends { rows: { account: string }[] }>(entry: Entry, apart: Apart): Entry[] {
  const rows = entry.rows.filter(({ account }) => !apart.has(account))
  return new Set(rows.map(({ account }) => account)).size > 1 ? [{ ...entry, rows }] : []
}
