/** Which of two statements of one claim is the softer: it gives a source, a hedge or a doubting cue that the other lacks. */
import type { Position } from '@parallax/contract'
import { type Compared, quote } from '../claims/kinds/types.js'
import { isContent, type Statement } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'
import { lostHedge } from './hedges.js'
import type { SourcesNear } from './near.js'
import { doubtedIn, framedIn } from './speech-words.js'

export interface Softer {
  from: Statement
  to: Statement
  lost: 'hedge' | 'source'
  /** The hedge, the source with its cue, or the doubting cue of `from`. */
  words: string
  /** The plain cue of `to` in its place, where it has one. */
  instead: string | null
}

/** How far the outlet stands behind the words of its source, from nearest to farthest. */
const DISTANCE: Partial<Record<Position, number>> = {
  endorses: 0,
  asserts: 0,
  reports: 0,
  distances: 1,
  doubts: 1,
  unconfirmed: 1,
}

function cueWords({ units, attribution }: Statement): Unit[] {
  const cue = attribution?.cue
  return cue ? units.filter(({ start, end }) => cue.start <= start && end <= cue.end) : []
}

function byHedge(from: Statement, to: Statement, compared: Compared): Softer[] {
  const lost = lostHedge(from, to, compared)
  return lost.length === 0 ? [] : [{ from, to, lost: 'hedge', words: quote(lost), instead: null }]
}

/** The words that name the source and its cue, where they stand in the statement itself. */
function frameUnits({ units, attribution }: Statement): Unit[] {
  const spans = [attribution?.source, attribution?.cue].filter((span) => span !== null && span !== undefined)
  return units.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
}

/** True where the statement names the source of the other one somewhere, though the reading saw no attribution there. */
function namesAll(units: readonly Unit[], frame: readonly Unit[], from: Statement): boolean {
  const cue = new Set(cueWords(from))
  const named = frame.filter((unit) => isContent(unit) && !cue.has(unit) && !SPEECH.has(unit.lower))
  const canons = new Set(units.map(({ canon }) => canon))
  return named.length > 0 && named.every(({ canon }) => canons.has(canon))
}

const FIRST_PERSON = new Set('i we my our me us'.split(' '))

const SPEECH = new Set(
  'said says told tells reported reports announced stated added citing quoted according'.split(' '),
)

/** Words in the first person or beside a word of speech are not the outlet's own, though no attribution was read there. */
function isSpoken({ units }: Statement): boolean {
  return units.some(({ lower }) => FIRST_PERSON.has(lower) || SPEECH.has(lower))
}

const NOBODY = new Set(['no', 'one', 'nobody', 'none', 'nothing', 'anyone'])

/** The source is lost only where its words stand in the one statement and in the other they do not. */
function bySource(from: Statement, to: Statement, compared: Compared, near: SourcesNear): Softer[] {
  if (to.attribution !== null || to.quoted || to.fragment || isSpoken(to)) return []
  const frame = lostFrame(from, compared)
  if (frame.length === 0 || frame.some(({ lower }) => NOBODY.has(lower)) || near.isOutlet(to, frame))
    return []
  if (namesAll(to.units, frame, from) || (to.sourceNearby && near.mayHold(to, frame))) return []
  return [{ from, to, lost: 'source', words: quote(frame), instead: null }]
}

/** The words for the source and its cue, none of which the other statement has. */
function lostFrame(from: Statement, compared: Compared): Unit[] {
  if (from.attribution === null) return framedIn(compared, from === compared.one) ?? []
  const { source, position, negated } = from.attribution
  if (source === null || position === 'denies' || negated) return []
  const matched = new Set(compared.difference.matches.flat())
  const frame = frameUnits(from)
  const wishes = cueWords(from).some(({ lower }) => WISHING.test(lower))
  return wishes || frame.some((unit) => matched.has(unit)) || !isContentTold(from, matched) ? [] : frame
}

/** Cues of what somebody wants or means to do: the act itself may be told without them. */
const WISHING =
  /^(?:intend|plan|want|hope|aim|seek|vow|promis|threaten|urg|call|ask|demand|encourag|wish|prefer|decid|agree|order)/u

/** The two must share at least as many words of what the source says, and this share of it. */
const LEAST_TOLD = 4
const LEAST_TOLD_SHARE = 0.5

/** True where the other statement tells what the source says, and not another part of the sentence. */
function isContentTold({ units, attribution }: Statement, matched: ReadonlySet<Unit>): boolean {
  const content = attribution!.content
  const said = units.filter(
    (unit) => isContent(unit) && content.some(({ start, end }) => start <= unit.start && unit.end <= end),
  )
  const told = said.filter((unit) => matched.has(unit)).length
  return told >= Math.min(LEAST_TOLD, said.length) && told >= LEAST_TOLD_SHARE * said.length
}

function byCue(from: Statement, to: Statement, compared: Compared): Softer[] {
  const words = cuesOf(from, to) ?? doubtedIn(compared, from === compared.one)?.map((unit) => [unit])
  if (!words) return []
  return [{ from, to, lost: 'hedge', words: quote(words[0]!), instead: quote(words[1]!) }]
}

/** The cues of both where the one puts the outlet farther from its source than the other. */
function cuesOf(from: Statement, to: Statement): Unit[][] | null {
  if (!from.attribution || !to.attribution) return null
  const far = DISTANCE[from.attribution.position]
  const near = DISTANCE[to.attribution.position]
  if (far === undefined || near === undefined || far <= near) return null
  const [soft, hard] = [cueWords(from), cueWords(to)]
  return soft.length === 0 || hard.length === 0 ? null : [soft, hard]
}

function byWords(from: Statement, to: Statement, compared: Compared): Softer[] {
  return [...byCue(from, to, compared), ...byHedge(from, to, compared)]
}

const bothWays = ({ one, other }: Compared): [Statement, Statement][] => [
  [one, other],
  [other, one],
]

/** Every way in which one of the two is softer; a loss of the source includes that of its cue. */
export function findSofter(compared: Compared, sources: SourcesNear): Softer[] {
  return bothWays(compared).flatMap(([from, to]) => [
    ...bySource(from, to, compared, sources),
    ...byWords(from, to, compared),
  ])
}
