/** One statement negates what the other says. */

import { isContent } from '../statement.js'
import type { Unit } from '../units.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

/** Between the negator and the word that it turns round: auxiliaries and adverbs ("has not yet been"). */
const REACH = 4

/** With these words behind it, "not" or "no" turns nothing round. */
const IDLE_AFTER = new Set([
  'only',
  'just',
  'least',
  'necessarily',
  'doubt',
  'more',
  'less',
  'fewer',
  'longer',
  'matter',
  'other',
])

/** Words that turn a statement round without a negator: "failed to find" is "could not find". */
export const IMPLICIT: ReadonlySet<string> = new Set(
  'fail failed fails refuse refused refuses unable lack lacked lacks avoid avoided hardly barely scarcely rarely seldom impossible prevent prevented stopped decline declined denied denies deny rejected false untrue few little unlikely'.split(
    ' ',
  ),
)

interface Negated {
  negator: Unit
  /** The word that is turned round. */
  target: Unit
  /** The content word before the negator, mostly the subject. */
  subject: Unit | null
}

/** "had not won since 1908": true until the event that the other account tells. */
const UNTIL = new Set(['since', 'until', 'till'])

/** "could not say why it failed", "did not ask whether": what follows these words is presupposed or left open, never denied. */
const QUESTIONS = new Set('why how whether if what who whom whose when where which'.split(' '))
const SPEECH = new Set(
  'say said tell told know knew known explain explained ask asked specify disclose clear sure certain mention reveal understand understood remember recall'.split(
    ' ',
  ),
)

/** As many words behind "say" may name the one spoken to: "could not tell the paper why". */
const LISTENER = 4

/** True where the negator turns round only that something is said or known: "did not say that", "could not say why". */
function isOfSpeech(units: readonly Unit[], at: number): boolean {
  const ahead = units.slice(at + 1, at + 1 + REACH)
  const speech = ahead.findIndex(({ lower }) => SPEECH.has(lower))
  const question = ahead.findIndex(({ lower }) => QUESTIONS.has(lower))
  if (speech === -1) return question === 0
  if (ahead.slice(0, speech).some(isContent)) return false
  const behind = units.slice(at + speech + 2, at + speech + 2 + LISTENER)
  return behind.some(({ lower }) => QUESTIONS.has(lower) || lower === 'that')
}

function isIdle(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (next === undefined || IDLE_AFTER.has(next.lower) || isOfSpeech(units, at)) return true
  const isInterjection = units[at]!.lower === 'no' && next.start > units[at]!.end + 1
  if (isInterjection) return true
  return units.slice(at + 1).some(({ lower }) => UNTIL.has(lower))
}

/** Every negator of a statement with the words on which it works. */
export function findNegated(units: readonly Unit[]): Negated[] {
  const found: Negated[] = []
  for (const [at, negator] of units.entries()) {
    if (negator.kind !== 'negator' || isIdle(units, at)) continue
    const target = units.slice(at + 1, at + 1 + REACH).find(isContent)
    if (target) found.push({ negator, target, subject: units.slice(0, at).findLast(isContent) ?? null })
  }
  return found
}

/** "did not try to land": the negator reaches over a verb such as "try". */
const FAR_REACH = 6

function isUnderNegator(units: readonly Unit[], target: Unit): boolean {
  const at = units.indexOf(target)
  return units.slice(Math.max(0, at - FAR_REACH), at).some(({ kind }) => kind === 'negator')
}

const MODALS = new Set('will would shall should can could may might must'.split(' '))

/** "would never win" and "won", "vowed to leave" and "did not leave": what was foretold, wished or possible is not turned round by what happened. */
function modalBefore(units: readonly Unit[], target: Unit): string | undefined {
  const at = units.indexOf(target)
  if (units[at - 1]?.lower === 'to') return 'to'
  return units.slice(Math.max(0, at - REACH), at).find(({ lower }) => MODALS.has(lower))?.lower
}

/** Negators of one side whose word and subject the other side has, in their places, without a negator of its own there. */
function unanswered(one: readonly Unit[], other: readonly Unit[], met: ReadonlyMap<Unit, Unit>): Negated[] {
  const theirs = new Set(findNegated(other).map(({ target }) => target))
  return findNegated(one).filter(({ target, subject }) => {
    const twin = met.get(target)
    if (twin === undefined || theirs.has(twin) || isUnderNegator(other, twin)) return false
    if (modalBefore(one, target) !== modalBefore(other, twin)) return false
    return subject === null || met.has(subject)
  })
}

/** Negators and words to the same effect that the other side lacks. */
function countTurns(units: readonly Unit[], other: readonly Unit[]): number {
  const theirs = new Set(other.map(({ lower }) => lower))
  const turns = units.filter(
    ({ kind, lower }, at) =>
      (kind === 'negator' && !isIdle(units, at)) || (IMPLICIT.has(lower) && !theirs.has(lower)),
  )
  return turns.length
}

/** The negation that one side has and the other lacks; null where there is none, or where two cancel out. */
export function detectNegation(compared: Compared): Finding | null {
  const { one, other, difference } = compared
  if (countTurns(one.units, other.units) % 2 === countTurns(other.units, one.units) % 2) return null
  const forth = new Map(difference.matches)
  const back = new Map(difference.matches.map(([left, right]) => [right, left]))
  const left = unanswered(one.units, other.units, forth)
  const right = unanswered(other.units, one.units, back)
  if (left.length + right.length !== 1) return null
  const [{ negator, target }] = [...left, ...right] as [Negated]
  const focus = left.length === 1 ? { left: [negator], right: [] } : { left: [], right: [negator] }
  if (!agreeApartFrom(compared, focus.left, focus.right)) return null
  return {
    type: 'negation',
    ...focus,
    why: `One account has ${quote([negator])} before ${quote([target])}; the other says it without.`,
  }
}
