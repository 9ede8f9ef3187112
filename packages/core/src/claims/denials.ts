/**
 * Joins a denial with the assertion that it denies. The two name the one who acted in different words ("the protesters", "the
 * occupiers", "we"), so that scores over all words miss them; what they share is the act and its object, in this order.
 */
import { isOfOtherTime } from './other-time.js'
import { hasNegator } from './polarity.js'
import { GROUP_LABELS, STATE_LABELS } from './sides.lexicon.js'
import { isContent, type Statement } from './statement.js'
import type { Unit } from './units.js'

/** An act needs a verb and an object to be told from others. */
const LEAST_CORE = 2
const LONGEST_CORE = 6

/** How many words before the act the one who acts may stand. */
const AGENT_REACH = 6

/** Acts whose rarest word stands in more statements than this are not followed; no more denials than this are. */
const LONGEST_POSTING = 300
const MOST_DENIALS = 300

type Side = 'state' | 'group' | null

/** A denial with the statements that say what it denies, as places in the list of statements. */
export interface Dispute {
  denial: number
  asserted: number[]
  /** True where the denial is told by a "not" of the speaker's own and not by a word such as "denied". */
  negated: boolean
}

/** One dispute a denial, with all that it denies. */
export function mergeDisputes(disputes: readonly Dispute[]): Dispute[] {
  const merged = new Map<number, Dispute>()
  for (const dispute of disputes) {
    const known = merged.get(dispute.denial) ?? dispute
    const asserted = [...new Set([...known.asserted, ...dispute.asserted])].sort((a, b) => a - b)
    merged.set(dispute.denial, { ...known, asserted })
  }
  return [...merged.values()]
}

interface Denial {
  statement: Statement
  core: readonly Unit[]
  side: Side
  negated: boolean
}

function sideOf({ lower }: Unit): Side {
  return STATE_LABELS.has(lower) ? 'state' : GROUP_LABELS.has(lower) ? 'group' : null
}

function sideIn(units: readonly Unit[]): Side {
  return units.map(sideOf).findLast((side) => side !== null) ?? null
}

/** The units of the statement that stand in the content of its attribution. */
function contentUnits({ units, attribution }: Statement): Unit[] {
  const spans = attribution?.content ?? []
  return units.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
}

function sourceUnits({ units, attribution }: Statement): Unit[] {
  const source = attribution?.source
  return source ? units.filter(({ start, end }) => source.start <= start && end <= source.end) : []
}

const FIRST_PERSON = new Set(['we', 'i'])

/** "denied that the rebels had opened the gates", or the speaker's own "We did not open the gates". */
function toDenial(statement: Statement): Denial | null {
  if (statement.attribution?.position !== 'denies' && !hasNegator(statement)) return null
  const units = contentUnits(statement)
  const isDenied = statement.attribution?.position === 'denies' && statement.attribution.cue !== null
  const negator = units.findIndex(({ kind }) => kind === 'negator')
  const isOwn = negator > 0 && units.slice(0, negator).some(({ lower }) => FIRST_PERSON.has(lower))
  if (isDenied ? negator !== -1 : !isOwn || negator > 2) return null
  const act = isDenied ? units : units.slice(negator + 1)
  const core = act.filter((unit) => isContent(unit) && sideOf(unit) === null)
  if (core.length < LEAST_CORE || core.length > LONGEST_CORE || core[0]!.name) return null
  return { statement, core, side: sideIn(act) ?? sideIn(sourceUnits(statement)), negated: !isDenied }
}

/** Where the words of the act stand in the statement, in order; null where one is missing. */
function findAct(core: readonly Unit[], { body }: Statement): number | null {
  let from = 0
  let first: number | null = null
  for (const { canon } of core) {
    const at = body.findIndex((unit, place) => place >= from && unit.canon === canon)
    if (at === -1) return null
    first ??= at
    from = at + 1
  }
  return first
}

/** Behind these the act is only named: "made the use of force a red line". */
const NAMING = new Set(['the', 'a', 'an', 'any', 'of', 'on', 'against', 'about'])

/** When each account was published, by its place. */
type Dates = readonly (string | null)[]

/** True where the statement says of one of the same side, or of a side that the denial leaves open, that he did it. */
function asserts(statement: Statement, { core, side, statement: denial }: Denial, dates: Dates): boolean {
  if (statement === denial || statement.attribution?.position === 'denies') return false
  if (statement.attribution?.negated || statement.units.some(({ kind }) => kind === 'negator')) return false
  if (isOfOtherTime(statement.units, dates[statement.account] ?? null)) return false
  const at = findAct(core, statement)
  if (at === null || NAMING.has(statement.body[at - 1]?.lower ?? '')) return false
  const agent = sideIn(statement.body.slice(Math.max(0, at - AGENT_REACH), at))
  return agent !== null && (side === null || agent === side)
}

/** Names and words that nearly every text of a story holds tell nothing about what a denial answers. */
const LONGEST_ANSWER = 40

/**
 * "She said shells had hit the house. The army denied shelling the dam.": a denial also answers the assertion of another source that
 * stands just before it and shares its act.
 */
function answers(statements: readonly Statement[], { statement, core, negated }: Denial): Statement[] {
  const before = [statements[statement.index - 1], statements[statement.index - 2]]
  const [act] = core
  return before.flatMap((met) => {
    if (negated || !met || !act || met.account !== statement.account || statement.sentence - met.sentence > 1)
      return []
    if (met.attribution === null || met.attribution.position === 'denies' || met.attribution.negated)
      return []
    const isSameSource = met.attribution.speaker?.name === statement.attribution?.speaker?.name
    if (isSameSource || met.units.some(({ kind }) => kind === 'negator')) return []
    return met.content.some(({ canon, name }) => !name && canon === act.canon) ? [met] : []
  })
}

/** Every denial that meets an assertion of another account. Linear in the statements that share the rarest word of the act. */
export function findDisputes(statements: readonly Statement[], dates: Dates = []): Dispute[] {
  const denials = statements.flatMap((statement) => toDenial(statement) ?? []).slice(0, MOST_DENIALS)
  if (denials.length === 0) return []
  const wanted = new Set(denials.flatMap(({ core }) => core.map(({ canon }) => canon)))
  const postings = new Map<string, Statement[]>([...wanted].map((canon) => [canon, []]))
  for (const statement of statements)
    for (const canon of new Set(statement.content.map((unit) => unit.canon)))
      postings.get(canon)?.push(statement)
  const found = denials.map((denial) => ({
    denial,
    asserted: assertedBy({ statements, dates, postings }, denial),
  }))
  const acts = groupActs(found)
  return found.flatMap(({ denial }) => {
    const asserted = acts.get(actOf(denial))!.get(denial.side) ?? []
    if (asserted.length === 0) return []
    const places = [...new Set(asserted.map(({ index }) => index))].sort((a, b) => a - b)
    return [{ denial: denial.statement.index, asserted: places, negated: denial.negated }]
  })
}

interface Answered {
  denial: Denial
  asserted: readonly Statement[]
}

/**
 * What is denied, by act and side: denials of one act go together ("denied shelling the dam", "rejected reports that the dam had been
 * shelled"), also where the side is left open, unless both sides deny it of themselves.
 */
function groupActs(found: readonly Answered[]): Map<string, Map<Side, Statement[]>> {
  const acts = new Map<string, Map<Side, Statement[]>>()
  for (const { denial, asserted } of found) {
    const sides = acts.get(actOf(denial)) ?? new Map<Side, Statement[]>()
    acts.set(actOf(denial), sides.set(denial.side, [...(sides.get(denial.side) ?? []), ...asserted]))
  }
  for (const sides of acts.values()) {
    if (sides.has('state') && sides.has('group')) continue
    const all = [...sides.values()].flat()
    for (const side of sides.keys()) sides.set(side, all)
  }
  return acts
}

function actOf({ core }: Denial): string {
  return [...new Set(core.map(({ canon }) => canon))].sort().join(' ')
}

interface Told {
  statements: readonly Statement[]
  dates: Dates
  /** Statements by the words that denials need. */
  postings: ReadonlyMap<string, readonly Statement[]>
}

function assertedBy({ statements, dates, postings }: Told, denial: Denial): Statement[] {
  const lists = denial.core.map(({ canon }) => postings.get(canon)!)
  const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best))
  const known = rarest.length > LONGEST_POSTING ? [] : rarest.filter((one) => asserts(one, denial, dates))
  const near = lists[0]!.length > LONGEST_ANSWER ? [] : answers(statements, denial)
  const { account } = denial.statement
  if (near.length === 0 && known.every((one) => one.account === account)) return []
  return [...new Set([...known, ...near])]
}
