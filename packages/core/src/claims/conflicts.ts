/** Claims on which accounts exclude each other. */
import type { Claim, Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { figureConflicts } from '../figures/conflicts.js'
import { instantOf } from '../instant.js'
import { alignStatements, type Group } from './align.js'
import { toUnlinked } from './blame/links.js'
import { toRivalry } from './blame/rivals.js'
import { groupsOf, pairsOf } from './carriers.js'
import { toDisputed } from './disputed.js'
import { detectAntonym } from './kinds/antonym.js'
import { detectCause } from './kinds/cause.js'
import { detectDenial } from './kinds/denial.js'
import { detectMoment } from './kinds/moment.js'
import { detectOtherName, detectSwap, detectTurned, type NameKnowledge } from './kinds/names.js'
import { detectNegation } from './kinds/negation.js'
import { detectOtherSide } from './kinds/sides.js'
import { agreeApartFrom, type Compared, compareStatements, type Finding } from './kinds/types.js'
import { createNameKnowledge } from './name-knowledge.js'
import { findSentenceSwaps } from './sentence-swaps.js'
import type { Statement } from './statement.js'
import type { Unit } from './units.js'

export const conflictsPass: ComparePass = {
  name: 'conflicts@1',
  run(comparing) {
    const swaps = findSentenceSwaps(comparing)
    const conflicts = [
      ...figureConflicts(comparing),
      ...findConflicts(comparing).filter((conflict) => !swaps.some((swap) => isPartOf(conflict, swap))),
      ...swaps,
      ...findRivalry(comparing),
    ]
    return { conflicts: conflicts.map((conflict, index) => ({ id: `x${index + 1}`, ...conflict })) }
  },
}

/** One half of names that change places in a sentence: another name in the one slot. */
function isPartOf({ focus }: Found, swap: Found): boolean {
  const places = new Set(swap.focus.map(({ article, start }) => `${article} ${start}`))
  return focus.length > 0 && focus.every(({ article, start }) => places.has(`${article} ${start}`))
}

export type Found = Omit<Conflict, 'id'>

function findConflicts(comparing: Readonly<Comparing>): Found[] {
  const groupOf = groupsOf(comparing)
  const names = createNameKnowledge(comparing.readings)
  const known = { names, dates: comparing.readings.map(({ article }) => article.published) }
  return comparing.claims.flatMap((claim) => {
    const group = groupOf(claim)
    return group && group.byAccount.size > 1 ? conflictsOf(comparing, { claim, group, known }) : []
  })
}

/** Whom the accounts name as behind it, where they differ, and whether one who claims it has a link to it. */
function findRivalry(comparing: Readonly<Comparing>): Found[] {
  const { rivals, statements } = alignStatements(comparing)
  const groupOf = groupsOf(comparing)
  const claims = new Map(
    comparing.claims.flatMap((claim) =>
      [...(groupOf(claim)?.byAccount.values() ?? [])]
        .flat()
        .map(({ index }): [number, Claim] => [index, claim]),
    ),
  )
  const claimOf = ({ index }: Statement) => claims.get(index)
  return [toRivalry(comparing, rivals, claimOf), toUnlinked(comparing, statements, claimOf)].filter(
    (found) => found !== null,
  )
}

/** What the accounts of the run show beside the two statements. */
interface Known {
  names: NameKnowledge
  /** When each account was published, by its place. */
  dates: readonly (string | null)[]
}

interface Subject {
  claim: Claim
  group: Group
  known: Known
}

const DAY = 86_400_000

/** Whole days between the dates of two accounts; null where one is not known. */
function daysBetween(dates: Known['dates'], { one, other }: Compared): number | null {
  const [left, right] = [instantOf(dates[one.account] ?? null), instantOf(dates[other.account] ?? null)]
  return Number.isFinite(left) && Number.isFinite(right) ? Math.floor(Math.abs(left - right) / DAY) : null
}

/** The first kind that fits is the one that a reader would name. */
function detect(compared: Compared, { names, dates }: Known): Finding | null {
  return (
    detectNegation(compared) ??
    detectAntonym(compared) ??
    detectSwap(compared) ??
    detectTurned(compared) ??
    detectOtherName(compared, names) ??
    detectOtherSide(compared) ??
    detectMoment(compared, daysBetween(dates, compared)) ??
    detectCause(compared) ??
    detectDenial(compared)
  )
}

/** One conflict a kind and difference: pairs that differ in the same words are shown together. */
function conflictsOf(comparing: Readonly<Comparing>, { claim, group, known }: Subject): Found[] {
  const disputed = toDisputed(comparing, claim, group)
  if (disputed) return [disputed]
  const found = new Map<string, Found>()
  for (const { one, other, finding } of clashesIn(group, known)) {
    const conflict = toConflict(comparing, claim, { one, other, finding })
    const key = sameness(finding)
    found.set(key, found.has(key) ? merge(found.get(key)!, conflict) : conflict)
  }
  return [...found.values()]
}

/** An account that also says what the other one says does not exclude it: such pairs are left out. */
function clashesIn(group: Group, known: Known): Clash[] {
  const clashes: Clash[] = []
  const agreed = new Set<string>()
  for (const [one, other] of pairsOf(group)) {
    const compared = compareStatements(one, other)
    const finding = detect(compared, known)
    if (finding) clashes.push({ one, other, finding })
    else if (agreeApartFrom(compared, [], [])) {
      agreed.add(`${one.index} ${other.account}`).add(`${other.index} ${one.account}`)
    }
  }
  return clashes.filter(
    ({ one, other }) =>
      !agreed.has(`${one.index} ${other.account}`) && !agreed.has(`${other.index} ${one.account}`),
  )
}

function sameness({ type, left, right }: Finding): string {
  const side = (units: readonly Unit[]) => units.map(({ canon }) => canon).join(' ')
  return `${type} ${[side(left), side(right)].sort().join(' / ')}`
}

interface Clash {
  one: Statement
  other: Statement
  finding: Finding
}

/** The words of the statement, with those in focus: a subject that it shares can stand before it. */
function around({ start, end }: Statement, focus: readonly Unit[]): Span {
  return { start: Math.min(start, ...focus.map((unit) => unit.start)), end }
}

function toConflict(comparing: Readonly<Comparing>, claim: Claim, { one, other, finding }: Clash): Found {
  const place = (account: number, span: Span): Evidence => {
    const { id, article } = comparing.readings[account]!
    return describe({ id, text: article.text }, { start: span.start, end: span.end })
  }
  return {
    type: finding.type,
    claims: [claim.id],
    evidence: [
      place(one.account, around(one, finding.left)),
      place(other.account, around(other, finding.right)),
    ],
    focus: [
      ...finding.left.map((unit) => place(one.account, unit)),
      ...finding.right.map((unit) => place(other.account, unit)),
    ],
    why: finding.why,
  }
}

function unite(one: readonly Evidence[], other: readonly Evidence[]): Evidence[] {
  const key = ({ article, start, end }: Evidence) => `${article} ${start} ${end}`
  return [...new Map([...one, ...other].map((evidence) => [key(evidence), evidence])).values()]
}

function merge(one: Found, other: Found): Found {
  return { ...one, evidence: unite(one.evidence, other.evidence), focus: unite(one.focus, other.focus) }
}
