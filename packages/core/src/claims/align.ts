/** Lines the statements of any number of accounts up: which of them make the same claim. */
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import { findCases, type Rivals } from './blame/cases.js'
import { findPairs, type Pair } from './candidates.js'
import { clusterPairs, SAME_CLAIM } from './cluster.js'
import { findContraries } from './contraries.js'
import { type Dispute, findDisputes, mergeDisputes } from './denials.js'
import { findRefrains } from './refrain.js'
import { containment, type Profile, score, toProfiles } from './score.js'
import { extractStatements, type Statement } from './statement.js'
import { createSureness } from './sureness.js'
import { createWeigher, toTerms } from './weights.js'

/**
 * An account also carries a claim where one of its statements says this share of it among other things. High, because the cell then
 * shows the statement as a voice; low enough that a claim told inside a longer sentence is not called absent.
 */
const CARRIED_WITHIN = 0.75

/** A statement that scores at least this against a silent account's best is worth showing as the nearest miss. */
const WORTH_SHOWING = 0.15

/** What holds all that a statement says stands among its few nearest; more are not kept for later passes. */
const KEPT_NEIGHBOURS = 6

export interface Near {
  place: number
  score: number
}

/** Statements that make one claim. */
export interface Group {
  /** The statement whose words stand for the claim. */
  source: Statement
  byAccount: ReadonlyMap<number, readonly Statement[]>
  /** For accounts that do not carry the claim: the statement that comes nearest. */
  nearest: ReadonlyMap<number, Near>
  salience: number
  /** Denials among the statements, with what they deny. */
  disputes: readonly Dispute[]
}

export interface Alignment {
  statements: readonly Statement[]
  groups: readonly Group[]
  /** How surely two statements, by their places, make the same claim: 0 to 1. */
  scoreOf(one: number, other: number): number
  /** The nearest scored neighbours of a statement, the nearest first, {@link KEPT_NEIGHBOURS} at most. */
  neighbours: readonly (readonly Near[])[]
  /** Accounts that name different ones as those behind one act. */
  rivals: readonly Rivals[]
}

interface Run {
  statements: Statement[]
  profiles: Profile[]
  neighbours: Near[][]
  disputes: readonly Dispute[]
}

/** Every statement's scored neighbours, the nearest first. */
function listNeighbours(pairs: readonly Pair[], size: number): Near[][] {
  const neighbours: Near[][] = Array.from({ length: size }, () => [])
  for (const pair of pairs) {
    neighbours[pair.one]!.push({ place: pair.other, score: pair.score })
    neighbours[pair.other]!.push({ place: pair.one, score: pair.score })
  }
  return neighbours
}

/** The member that resembles the others most; body before headline; ties go to the earlier account and place. */
function chooseSource(members: readonly number[], { statements, profiles }: Run): Statement {
  const centrality = (place: number) =>
    members.reduce(
      (sum, other) => sum + (other === place ? 0 : score(profiles[place]!, profiles[other]!)),
      0,
    ) - (statements[place]!.headline ? members.length : 0)
  const sample = members.length > 12 ? members.slice(0, 12) : members
  const best = sample
    .map((place) => ({ place, value: centrality(place) }))
    .sort((a, b) => b.value - a.value || a.place - b.place)[0]!
  return statements[best.place]!
}

/** For each account outside the group, its best neighbour of any member. */
function findNearest(members: readonly number[], run: Run): Map<number, Near> {
  const inside = new Set(members.map((place) => run.statements[place]!.account))
  const nearest = new Map<number, Near>()
  for (const member of members) {
    for (const { place, score } of run.neighbours[member]!) {
      const { account } = run.statements[place]!
      if (inside.has(account) || score < WORTH_SHOWING) continue
      const known = nearest.get(account)
      if (!known || score > known.score || (score === known.score && place < known.place))
        nearest.set(account, { place, score })
    }
  }
  return nearest
}

/** A claim with a denial is shown in the words of one who says it. */
function sourceOf(members: readonly number[], disputes: readonly Dispute[], run: Run): Statement {
  const asserted = new Set(disputes.flatMap((dispute) => dispute.asserted))
  return chooseSource(asserted.size > 0 ? members.filter((place) => asserted.has(place)) : members, run)
}

function toGroup(members: readonly number[], run: Run): Group {
  const inside = new Set(members)
  const disputes = run.disputes.filter(({ denial }) => inside.has(denial))
  const source = sourceOf(members, disputes, run)
  const nearest = findNearest(members, run)
  const places = [...members]
  for (const [account, { place }] of nearest) {
    if (containment(run.profiles[source.index]!, run.profiles[place]!) < CARRIED_WITHIN) continue
    places.push(place)
    nearest.delete(account)
  }
  const byAccount = new Map<number, Statement[]>()
  for (const place of places.sort((a, b) => a - b)) {
    const statement = run.statements[place]!
    const list = byAccount.get(statement.account)
    if (list) list.push(statement)
    else byAccount.set(statement.account, [statement])
  }
  return { source, byAccount, nearest, disputes, salience: run.profiles[source.index]!.mass }
}

/** A denial takes along only what repeats it; what it denies takes along whatever makes the same claim. */
const REPEATS = 0.85

/** Takes a denial and what it denies out of their groups, with their repetitions, and makes one group of them. */
function joinDisputes(
  clusters: readonly number[][],
  disputes: readonly Dispute[],
  scoreOf: Alignment['scoreOf'],
): number[][] {
  const lists = clusters.map((members) => [...members])
  const home = new Map(lists.flatMap((members, at) => members.map((place): [number, number] => [place, at])))
  const joined = new Set<number>()
  for (const { denial, asserted } of disputes) {
    const [first] = asserted
    let target = home.get(first!)!
    if (!joined.has(target)) {
      target = lists.push([]) - 1
      joined.add(target)
    }
    for (const place of [denial, ...asserted]) {
      const from = home.get(place)!
      if (from === target) continue
      const least = place === denial ? REPEATS : SAME_CLAIM
      const goes = (member: number) => joined.has(from) || member === place || scoreOf(member, place) >= least
      const moved = lists[from]!.filter(goes)
      lists[from] = lists[from]!.filter((member) => !goes(member))
      lists[target]!.push(...moved)
      for (const member of moved) home.set(member, target)
    }
  }
  return lists.filter((members) => members.length > 0).map((members) => members.sort((a, b) => a - b))
}

/** Claims of most accounts first, then the weightier, then by place. */
function byRank(a: Group, b: Group): number {
  return b.byAccount.size - a.byAccount.size || b.salience - a.salience || a.source.index - b.source.index
}

/** Several passes ask for the alignment of the same readings; it is worked out once. */
const known = new WeakMap<readonly Reading[], Alignment>()

/** Pure; the same accounts in the same order give the same groups. */
export function alignStatements({ readings }: Pick<Comparing, 'readings'>): Alignment {
  const alignment = known.get(readings) ?? align(readings)
  known.set(readings, alignment)
  return alignment
}

function align(readings: readonly Reading[]): Alignment {
  const statements = extractStatements(readings)
  const weigh = createWeigher(statements)
  const refrains = findRefrains(statements)
  const profiles = toProfiles(
    statements.map((statement) =>
      toTerms({ content: statement.content.slice(refrains.get(statement) ?? 0) }, weigh),
    ),
  )
  // Later passes ask for scores. A closure made here would keep all that stands here, the scored pairs above all, until the end.
  const scoreOf = createSureness({ statements, profiles, readings })
  const pairs = findPairs({ statements, profiles }, scoreOf)
  const dates = readings.map(({ article }) => article.published)
  const cases = findCases(statements, readings)
  const disputes = mergeDisputes([
    ...findDisputes(statements, dates),
    ...cases.disputes,
    ...findContraries(statements),
  ])
  const neighbours = listNeighbours(pairs, statements.length)
  const run = { statements, profiles, neighbours, disputes }
  const accountOf = (place: number) => statements[place]!.account
  const found = clusterPairs(pairs, { size: statements.length, accountOf, scoreOf })
  const clusters = joinDisputes(found, disputes, scoreOf)
  const groups = clusters.map((members) => toGroup(members, run)).sort(byRank)
  const nearest = neighbours.map((list) => list.slice(0, KEPT_NEIGHBOURS))
  return { statements, scoreOf, neighbours: nearest, groups, rivals: cases.rivals }
}
