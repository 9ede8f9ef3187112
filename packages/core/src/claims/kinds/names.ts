/** Different names in the same slot: another actor, or another place. */
import { contentOf, type Difference, type Slot } from '../difference.js'
import type { Unit } from '../units.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

/** A name after one of these says where. */
const PLACE_WORDS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'from',
  'around',
  'toward',
  'towards',
  'across',
])

/** Acts in which both sides take the same part: who is named first changes nothing. */
const SYMMETRIC = new Set(
  'meet met meets marry married talk talks fight fought clash clashed play played collide collided agree agreed share split discuss'.split(
    ' ',
  ),
)

/** Between two names, a longer stretch than this holds more than the one verb that joins them. */
const SHORT_STRETCH = 3

/** Words that turn subject and object round without a change of meaning. */
const VOICE_WORDS = new Set(['by', 'was', 'were', 'been', 'being', 'is', 'are', 'be'])

/** The words of a slot side if it holds a name and nothing else of weight. */
function nameIn(units: readonly Unit[]): Unit[] | null {
  const content = contentOf(units)
  return content.length > 0 && content.length <= 4 && content.every(({ name }) => name) ? content : null
}

function shareWord(one: readonly Unit[], other: readonly Unit[]): boolean {
  const canons = new Set(one.map(({ canon }) => canon))
  return other.some(({ canon }) => canons.has(canon))
}

function holds(units: readonly Unit[], name: readonly Unit[]): boolean {
  const canons = new Set(units.map(({ canon }) => canon))
  return name.every(({ canon }) => canons.has(canon))
}

interface Filled {
  slot: Slot
  left: Unit[]
  right: Unit[]
}

/** Slots in which either side puts a name of its own. */
function filledByNames({ slots }: Difference): Filled[] {
  return slots.flatMap((slot) => {
    const [left, right] = [nameIn(slot.left), nameIn(slot.right)]
    return left && right && !shareWord(left, right) ? [{ slot, left, right }] : []
  })
}

/** True where the slots differ in nothing but names, so that the frame around the names is the same on both sides. */
function isSameFrame({ slots, covered }: Difference): boolean {
  const turned = slots.some(({ left, right }) =>
    [...left, ...right].some(({ lower }) => VOICE_WORDS.has(lower)),
  )
  return !turned && Math.min(...covered) >= 0.8
}

/** The verb between two names decides whether it matters who stands first. */
function isSymmetricBetween(units: readonly Unit[], one: Unit, other: Unit): boolean {
  const [from, to] = [units.indexOf(one), units.indexOf(other)].sort((a, b) => a - b) as [number, number]
  const between = contentOf(units.slice(from + 1, to))
  if (between.length === 0) return true
  return between.length <= SHORT_STRETCH && between.some(({ lower }) => SYMMETRIC.has(lower))
}

/** Two names that change places: each account gives the other one the part of the actor. */
export function detectSwap({ one, difference }: Compared): Finding | null {
  if (!isSameFrame(difference)) return null
  const filled = filledByNames(difference)
  for (const [index, first] of filled.entries()) {
    for (const second of filled.slice(index + 1)) {
      if (!holds(second.right, first.left) && !holds(first.left, second.right)) continue
      if (!holds(second.left, first.right) && !holds(first.right, second.left)) continue
      if (isSymmetricBetween(one.units, first.left[0]!, second.left[0]!)) continue
      return turned([...first.left, ...second.left], [...first.right, ...second.right])
    }
  }
  return null
}

/** A name of several words, with its place among the units. */
interface Run {
  from: number
  to: number
  words: readonly Unit[]
}

function nameRuns(units: readonly Unit[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < units.length; at += 1) {
    if (!units[at]!.name) continue
    let to = at + 1
    while (units[to]?.name) to += 1
    runs.push({ from: at, to, words: units.slice(at, to) })
    at = to
  }
  return runs.slice(0, MOST_RUNS)
}

/** Of a statement with more names than this the first are looked at. */
const MOST_RUNS = 8

const isSameName = (one: Run, other: Run): boolean =>
  holds(one.words, other.words) && holds(other.words, one.words)

/** What stands between two names, word for word; names with their article count as one thing. */
function between(units: readonly Unit[], one: Run, other: Run): string {
  return units
    .slice(one.to, other.from)
    .map(({ key }) => key)
    .filter((key) => key !== 'the')
    .join(' ')
}

/** The same words between two names of which the one stands first here and the other there, whatever the alignment chose to match. */
export function detectTurned({ one, other, difference }: Compared): Finding | null {
  if (Math.min(...difference.covered) < 1 || one.units.length !== other.units.length) return null
  const [here, there] = [nameRuns(one.units), nameRuns(other.units)]
  for (const [at, first] of here.entries()) {
    for (const second of here.slice(at + 1)) {
      const last = there.find((run) => isSameName(run, first))
      const opening = there.find((run) => isSameName(run, second))
      if (!last || !opening || opening.from >= last.from || isSameName(first, second)) continue
      if (between(one.units, first, second) !== between(other.units, opening, last)) continue
      if (isSymmetricBetween(one.units, first.words[0]!, second.words[0]!)) continue
      return turned([...first.words, ...second.words], [...opening.words, ...last.words])
    }
  }
  return null
}

function turned(left: Unit[], right: Unit[]): Finding {
  const why = `Who does it and to whom is turned round: ${quote(left)} in the one account, ${quote(right)} in the other.`
  return { type: 'agent', left, right, why }
}

/** What the accounts of the run show about two names. */
export interface NameKnowledge {
  /** Whether the account uses the name anywhere. */
  knows(account: number, name: readonly Unit[]): boolean
  /** Whether some account puts the two names side by side ("Croydon, south London"), as is done with names that belong together. */
  joins(one: readonly Unit[], other: readonly Unit[]): boolean
}

/** The whole name that a slot cuts into: "Nippon Airlines" for the slot "Airlines". */
function wholeName(part: readonly Unit[], units: readonly Unit[]): Unit[] {
  let from = units.indexOf(part[0]!)
  let to = units.indexOf(part.at(-1)!) + 1
  while (units[from - 1]?.name && units[from]!.start - units[from - 1]!.end === 1) from -= 1
  while (units[to]?.name && units[to]!.start - units[to - 1]!.end === 1) to += 1
  return units.slice(from, to)
}

function isAcronym(short: readonly Unit[], long: readonly Unit[]): boolean {
  const letters = long.map(({ text }) => text.charAt(0).toLowerCase()).join('')
  return short.length === 1 && letters.length > 1 && short[0]!.lower.replaceAll('.', '') === letters
}

/** Two forms of one name rather than two names. */
function areForms(left: readonly Unit[], right: readonly Unit[], { one, other }: Compared): boolean {
  const [whole, met] = [wholeName(left, one.units), wholeName(right, other.units)]
  return shareWord(whole, met) || isAcronym(whole, met) || isAcronym(met, whole)
}

/**
 * Another name in the same slot. Both accounts must know both names: else the second may be another word for the first ("the
 * Kremlin", "Putin"), which nothing in the texts would show.
 */
export function detectOtherName(compared: Compared, names: NameKnowledge): Finding | null {
  const { one, other, inner } = compared
  for (const { slot, left, right } of filledByNames(inner)) {
    if (!slot.after && !slot.before) continue
    if (shareWord(left, other.units) || shareWord(right, one.units)) continue
    if (areForms(left, right, compared) || names.joins(left, right)) continue
    if (!names.knows(one.account, right) || !names.knows(other.account, left)) continue
    if (!agreeApartFrom(compared, left, right)) continue
    const place = slot.before !== null && PLACE_WORDS.has(slot.before[0].lower)
    const why = place
      ? `One account says ${quote(left)} where the other says ${quote(right)}.`
      : `One account names ${quote(left)} where the other names ${quote(right)}.`
    return { type: place ? 'place' : 'agent', left, right, why }
  }
  return null
}
