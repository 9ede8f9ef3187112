/** The conflict between accounts by which a group claims an act for itself and accounts that tell of no link to it. */
import type { Claim, Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../../anchor/index.js'
import type { Comparing } from '../../comparing.js'
import { isOfOtherTime } from '../other-time.js'
import { GROUP_LABELS } from '../sides.lexicon.js'
import type { Statement } from '../statement.js'
import type { Unit } from '../units.js'
import { toParty } from './party.js'

/** As many statements of each side are shown. */
const MOST_SHOWN = 6

/** More voices of a side than this are not compared with the other. */
const MOST_VOICES = 200

/** Words before the verb, or behind the preposition, in which the group is named. */
const PARTY_REACH = 8

interface Voice {
  statement: Statement
  /** The names of the group, by key; none where it is only called a group of some sort ("terrorist groups"). */
  names: ReadonlySet<string>
  focus: Span
}

const LINK = /^(?:connections?|links?|ties?|affiliations?|association|contacts?)$/u
const LINKED = /^(?:connected|linked|tied|affiliated|associated|inspired|directed)$/u
const EVIDENCE = /^(?:evidence|proof|indications?|signs?)$/u
const TO = /^(?:to|with|between|by)$/u
const SORT =
  /^(?:groups?|organi[sz]ations?|networks?|terror|terrorism|terrorists?|extremis[mt]s?|jihad\w*|militants?)$/u
/** Behind a wish, a question or a guess nothing is told as so. */
const OPEN = /^(?:whether|if|would|could|might|may|will|should|unclear|immediately|yet|nobody)$/u

const spanOf = (units: readonly Unit[]): Span => ({ start: units[0]!.start, end: units.at(-1)!.end })
const namesIn = (units: readonly Unit[]) => new Set(units.filter(({ name }) => name).map(({ key }) => key))

/** The names of a group; none for a state or its people ("on behalf of the Varda people"). */
function groupIn(units: readonly Unit[]): ReadonlySet<string> {
  return toParty(units)?.side === 'state' ? new Set() : namesIn(units)
}

/** "claimed responsibility": the names before it. A "no" or "whether" before it, and it is not told. */
function byClaim(statement: Statement): Voice | null {
  const { units } = statement
  const at = units.findIndex(
    ({ lower }, place) => /^claim(?:s|ed|ing)?$/u.test(lower) && units[place + 1]?.lower === 'responsibility',
  )
  if (at === -1) return null
  const before = units.slice(Math.max(0, at - PARTY_REACH), at)
  if (before.some(({ kind, lower }) => kind === 'negator' || OPEN.test(lower))) return null
  const names = groupIn(before)
  return names.size === 0 ? null : { statement, names, focus: spanOf([units[at]!, units[at + 1]!]) }
}

/** "on behalf of the Front", "a soldier of the Front". */
function byService(statement: Statement): Voice | null {
  const { units } = statement
  const at = units.findIndex(
    ({ lower }, place) => /^(?:behalf|soldiers?)$/u.test(lower) && units[place + 1]?.lower === 'of',
  )
  if (at === -1) return null
  if (units.slice(0, at).some(({ kind, lower }) => kind === 'negator' || OPEN.test(lower))) return null
  const behind = units.slice(at + 2)
  const from = behind[0]?.kind === 'function' ? 1 : 0
  const end = behind.findIndex(({ name }, place) => place >= from && !name)
  const names = groupIn(behind.slice(from, end === -1 ? undefined : end))
  return names.size === 0 ? null : { statement, names, focus: spanOf([units[at]!, units[at + 1]!]) }
}

/** Words between "no" and the link: "no known direct links", "no evidence so far of links". */
const NEGATED_REACH = 3
const EVIDENCE_REACH = 8

function isDenied(units: readonly Unit[], at: number): boolean {
  const near = units.slice(Math.max(0, at - NEGATED_REACH), at)
  if (near.some(({ kind, lower }) => kind === 'negator' || lower === 'without')) return true
  const far = units.slice(Math.max(0, at - EVIDENCE_REACH), at)
  const evidence = far.findIndex(({ lower }) => EVIDENCE.test(lower))
  return (
    evidence > 0 &&
    far.slice(Math.max(0, evidence - NEGATED_REACH), evidence).some(({ kind }) => kind === 'negator')
  )
}

/** "had no connection to terrorist groups", "found no evidence that linked him to the Front". */
function byNoLink(statement: Statement): Voice | null {
  const { units } = statement
  const at = units.findIndex(
    ({ lower }, place) => (LINK.test(lower) || LINKED.test(lower)) && isDenied(units, place),
  )
  if (at === -1 || units.some(({ lower }) => /^(?:whether|if)$/u.test(lower))) return null
  const behind = units.slice(at + 1, at + 1 + PARTY_REACH)
  const to = behind.findIndex(({ lower }) => TO.test(lower))
  if (to === -1) return null
  const whom = behind.slice(to + 1)
  const names = namesIn(whom)
  const isSort = whom.some(({ lower }) => SORT.test(lower) || GROUP_LABELS.has(lower))
  const first = units.findLastIndex(
    ({ kind, lower }, place) => place < at && (kind === 'negator' || lower === 'without'),
  )
  return names.size === 0 && !isSort ? null : { statement, names, focus: spanOf(units.slice(first, at + 1)) }
}

function isAnswer(claimed: Voice, other: Voice): boolean {
  if (claimed.statement.account === other.statement.account) return false
  return other.names.size === 0 || [...other.names].some((name) => claimed.names.has(name))
}

/** One conflict for all; null where nobody claims it, or no other account tells of no link. Linear in the words, quadratic in the voices, which are capped. */
export function toUnlinked(
  { accounts, readings }: Readonly<Comparing>,
  statements: readonly Statement[],
  claimOf: (statement: Statement) => Claim | undefined,
): Omit<Conflict, 'id'> | null {
  const here = statements.filter(
    ({ account, units }) => !isOfOtherTime(units, readings[account]!.article.published),
  )
  const claimed = here
    .flatMap((statement) => byClaim(statement) ?? byService(statement) ?? [])
    .slice(0, MOST_VOICES)
  const unlinked = here.flatMap((statement) => byNoLink(statement) ?? []).slice(0, MOST_VOICES)
  const left = claimed.filter((one) => unlinked.some((other) => isAnswer(one, other))).slice(0, MOST_SHOWN)
  const right = unlinked.filter((other) => left.some((one) => isAnswer(one, other))).slice(0, MOST_SHOWN)
  if (left.length === 0 || right.length === 0) return null
  const place = ({ account }: Statement, { start, end }: Span): Evidence => {
    const { id, article } = readings[account]!
    return describe({ id, text: article.text }, { start, end })
  }
  const outlets = (voices: readonly Voice[]) =>
    [...new Set(voices.map(({ statement }) => accounts[statement.account]!.outlet))].join(', ')
  const shown = [...left, ...right]
  return {
    type: 'negation',
    claims: [...new Set(shown.flatMap(({ statement }) => claimOf(statement)?.id ?? []))],
    evidence: shown.map(({ statement }) => place(statement, statement)),
    focus: shown.map(({ statement, focus }) => place(statement, focus)),
    why: `A group is told to claim it (${outlets(left)}); no link to such a group is told of (${outlets(right)}).`,
  }
}
