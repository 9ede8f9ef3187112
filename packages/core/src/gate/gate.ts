/** Drops and counts every finding whose evidence does not stand in the stored text, and every reference to nothing. */
import type {
  Across,
  ActEntry,
  Cell,
  Claim,
  Conflict,
  Evidence,
  FigureEntry,
  Hardening,
  HeadlineGap,
  NamingEntry,
  Origin,
  Unheard,
} from '@parallax/contract'
import type { ComparePass, Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import { findMismatch } from './stands.js'

/** What may be referred to, and the count of what was dropped so far. */
interface Gate {
  readings: ReadonlyMap<string, Reading>
  accounts: ReadonlySet<string>
  figures: ReadonlySet<string>
  attributions: ReadonlySet<string>
  dropped: number
}

/** A key over all articles for an id that is unique only within its own. */
const within = (article: string, id: string) => `${article}\u0000${id}`

function createGate({ readings, accounts }: Readonly<Comparing>): Gate {
  return {
    readings: new Map(readings.map((reading) => [reading.id, reading])),
    accounts: new Set(accounts.map(({ id }) => id)),
    figures: new Set(readings.flatMap(({ id, figures }) => figures.map((figure) => within(id, figure.id)))),
    attributions: new Set(
      readings.flatMap(({ id, attributions }) => attributions.map((each) => within(id, each.id))),
    ),
    dropped: 0,
  }
}

function stands(gate: Gate, evidence: Evidence): boolean {
  const reading = gate.readings.get(evidence.article)
  return reading !== undefined && findMismatch(reading.article.text, evidence) === null
}

/** Keeps what passes and counts the rest. */
function keep<Item>(gate: Gate, items: readonly Item[], passes: (item: Item) => boolean): Item[] {
  const kept = items.filter(passes)
  gate.dropped += items.length - kept.length
  return kept
}

function keepStanding<Item extends Evidence>(gate: Gate, items: readonly Item[]): Item[] {
  return keep(gate, items, (item) => stands(gate, item))
}

/** The same item, with an attribution that does not exist taken away. */
function withKnownAttribution<Item extends Evidence & { attribution: string | null }>(
  gate: Gate,
  item: Item,
): Item {
  if (item.attribution === null || gate.attributions.has(within(item.article, item.attribution))) return item
  gate.dropped += 1
  return { ...item, attribution: null }
}

/** A cell that loses all its words says "unknown": its position cannot be shown any more. */
function gateCell(gate: Gate, cell: Cell): Cell {
  const nearest = cell.searched?.nearest ?? null
  const isMissFalse = nearest !== null && !stands(gate, nearest)
  if (isMissFalse) gate.dropped += 1
  if (cell.statements.length === 0 && !isMissFalse) return cell
  const statements = keepStanding(gate, cell.statements).map((each) => withKnownAttribution(gate, each))
  const lostAll = statements.length === 0 && cell.statements.length > 0
  return {
    ...cell,
    position: lostAll ? 'unknown' : cell.position,
    statements,
    searched: cell.searched && isMissFalse ? { ...cell.searched, nearest: null } : cell.searched,
  }
}

function gateClaims(gate: Gate, claims: readonly Claim[], origins: ReadonlySet<string>): Claim[] {
  const standing = keep(gate, claims, ({ source, text }) => stands(gate, source) && text === source.exact)
  return standing.map((claim) => ({
    ...claim,
    cells: keep(gate, claim.cells, ({ account }) => gate.accounts.has(account)).map((cell) =>
      gateCell(gate, cell),
    ),
    origins: keep(gate, claim.origins, (id) => origins.has(id)),
  }))
}

/** A contradiction needs both sides: one that loses any of its words is dropped whole. */
function gateConflicts(gate: Gate, conflicts: readonly Conflict[], claims: ReadonlySet<string>): Conflict[] {
  const whole = keep(
    gate,
    conflicts,
    ({ evidence }) => evidence.length > 0 && evidence.every((each) => stands(gate, each)),
  )
  return whole.map((conflict) => ({
    ...conflict,
    claims: keep(gate, conflict.claims, (id) => claims.has(id)),
    focus: keepStanding(gate, conflict.focus),
  }))
}

function gateFigures(gate: Gate, { figureLedger }: Readonly<Comparing>): Comparing['figureLedger'] {
  const isKnown = (entry: FigureEntry) =>
    stands(gate, entry) &&
    gate.accounts.has(entry.account) &&
    gate.figures.has(within(entry.article, entry.figure))
  return figureLedger
    .map((row) => ({
      ...row,
      entries: keep(gate, row.entries, isKnown).map((entry) => withKnownAttribution(gate, entry)),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** Rows of known accounts with the words that stand. */
function gateRows<Row extends { account: string; evidence: Evidence[] }>(
  gate: Gate,
  rows: readonly Row[],
): Row[] {
  return rows
    .filter(({ account }) => gate.accounts.has(account))
    .map((row) => ({ ...row, evidence: keepStanding(gate, row.evidence) }))
    .filter(({ evidence }) => evidence.length > 0)
}

function gateNaming(gate: Gate, naming: readonly NamingEntry[]): NamingEntry[] {
  return naming
    .map(({ possible, ...entry }) => {
      const rows = gateRows(gate, entry.rows)
      const left = possible?.filter(({ referent }) => rows.some((row) => row.referent === referent)) ?? []
      return { ...entry, rows, ...(left.length === 0 ? {} : { possible: left }) }
    })
    .filter(({ rows }) => rows.length > 0)
}

function gateActs(gate: Gate, acts: readonly ActEntry[]): ActEntry[] {
  return acts
    .map((entry) => ({ ...entry, rows: gateRows(gate, entry.rows) }))
    .filter(({ rows }) => rows.length > 0)
}

/** What meets across languages meets in two accounts or not at all. */
function gateAcross(gate: Gate, across: readonly Across[]): Across[] {
  return across
    .map((entry) => ({ ...entry, rows: gateRows(gate, entry.rows) }))
    .filter(({ rows }) => rows.length > 1)
}

/** An origin keeps its name even where no words point to it, as an outlet that gives no source has none. */
function gateOrigins(gate: Gate, origins: readonly Origin[]): Origin[] {
  return origins.map((origin) => ({
    ...origin,
    accounts: keep(gate, origin.accounts, (id) => gate.accounts.has(id)),
    evidence: keepStanding(gate, origin.evidence),
  }))
}

/** A headline and the text that it goes beyond need both their words; `words` is the headline of the article itself. */
function gateHeadlines(gate: Gate, headlines: readonly HeadlineGap[]): HeadlineGap[] {
  const whole = keep(gate, headlines, ({ account, words, place, evidence }) => {
    const cited = [...(place === null ? [] : [place]), ...evidence]
    const [first] = evidence
    return (
      gate.accounts.has(account) &&
      first !== undefined &&
      cited.every((each) => stands(gate, each)) &&
      gate.readings.get(first.article)!.article.headline === words
    )
  })
  return whole.map((each) => ({ ...each, focus: keepStanding(gate, each.focus) }))
}

/** A kind of voice needs words of an account that hears it. */
function gateUnheard(gate: Gate, unheard: readonly Unheard[]): Unheard[] {
  const standing = unheard.map((each) => ({ ...each, evidence: keepStanding(gate, each.evidence) }))
  return keep(
    gate,
    standing,
    ({ account, heardIn, evidence }) =>
      evidence.length > 0 && gate.accounts.has(account) && heardIn.every((id) => gate.accounts.has(id)),
  )
}

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))

export const gatePass: ComparePass = {
  name: 'exact-words@1',
  run(state) {
    const gate = createGate(state)
    const { accounts } = gate
    const origins = gateOrigins(gate, state.origins)
    const claims = gateClaims(gate, state.claims, idsOf(origins))
    const claimIds = idsOf(claims)
    const conflicts = gateConflicts(gate, state.conflicts, claimIds)
    const figureLedger = gateFigures(gate, state)
    const naming = gateNaming(gate, state.naming)
    const acts = gateActs(gate, state.acts)
    const across = gateAcross(gate, state.across)
    const copies = state.copies.filter(
      ({ accounts: prints }) => keep(gate, prints, (id) => accounts.has(id)).length > 1,
    )
    const reuse = keep(gate, state.reuse, ({ from, to }) => stands(gate, from) && stands(gate, to))
    const omissions = keep(
      gate,
      state.omissions,
      ({ claim, account, carriedBy }) =>
        claimIds.has(claim) && accounts.has(account) && carriedBy.every((id) => accounts.has(id)),
    )
    const headlines = gateHeadlines(gate, state.headlines)
    const isChange = ({ claim, from, to }: Hardening) =>
      claimIds.has(claim) && [from, to].every((e) => stands(gate, e) && accounts.has(e.account))
    const hardening = keep(gate, state.hardening, isChange)
    const softening = keep(gate, state.softening, isChange)
    const unheard = gateUnheard(gate, state.unheard)
    const together = { ...state.together, apart: keep(gate, state.together.apart, (id) => accounts.has(id)) }
    const dropped = state.dropped + gate.dropped
    return {
      origins,
      claims,
      conflicts,
      figureLedger,
      naming,
      acts,
      across,
      copies,
      reuse,
      omissions,
      unheard,
      hardening,
      headlines,
      softening,
      together,
      dropped,
    }
  },
}
