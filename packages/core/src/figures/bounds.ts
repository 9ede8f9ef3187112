/** Reads the words that bound a number ("at least", "about", "or more") and the direction of a change ("rose by"). */
import { at, follows, isHyphen, precedes, type Scan } from './atoms.js'
import {
  AFTER_NUMBER,
  BEFORE_NUMBER,
  type BoundWord,
  CAUSE_DOWN,
  CAUSE_UP,
  DOWN,
  UP,
} from './bounds.lexicon.js'

const BY_LAST = new Map<string, typeof BEFORE_NUMBER>()
for (const entry of BEFORE_NUMBER) {
  const last = entry.parts.at(-1)!
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry])
}
for (const entries of BY_LAST.values()) entries.sort((a, b) => b.parts.length - a.parts.length)

/** The bound word that ends just before `index`; two may stand in a row ("at least about"). */
export function boundBefore(scan: Scan, index: number): { bound: BoundWord; from: number } | null {
  const last = isHyphen(at(scan, index - 1)) && at(scan, index - 2) === 'sub' ? index - 1 : index
  const first = oneBefore(scan, last)
  if (first === null) return null
  const second = oneBefore(scan, first.from)
  if (second === null) return first
  return { bound: second.bound === 'exact' ? first.bound : second.bound, from: second.from }
}

function oneBefore(scan: Scan, index: number): { bound: BoundWord; from: number } | null {
  for (const { parts, bound } of BY_LAST.get(at(scan, index - 1)) ?? []) {
    const from = precedes(scan, index, parts)
    if (from === -1 || !isBoundHere(scan, from, parts)) continue
    return { bound: parts[0] === 'up' && UP.has(at(scan, from - 1)) ? 'exact' : bound, from }
  }
  return null
}

/** Some bound words have another sense after certain words: "the age of over", "or so" needs the number before it. */
function isBoundHere(scan: Scan, from: number, parts: readonly string[]): boolean {
  const before = at(scan, from - 1)
  const only = parts.length === 1 ? parts[0]! : ''
  if (only === 'near' || only === 'beyond' || only === 'about')
    return !(only === 'about' && /^(?:talk|talks|talked|know|worry|worried)$/u.test(before))
  if (only === 'over' || only === 'above' || only === 'below' || only === 'under')
    return !/^(?:all|run|ran|from|the|hand|take|took)$/u.test(before)
  if (only === 'up') return false
  if (only === 'más' || only === 'до') return true
  return true
}

export function boundAfter(scan: Scan, index: number): { bound: BoundWord; to: number } | null {
  for (const { parts, bound } of AFTER_NUMBER) {
    const to = follows(scan, index, parts)
    if (to !== 0) return { bound, to }
  }
  return null
}

const PASSED_OVER = new Set(
  'by another a an more further as much some about around roughly nearly almost over than just only of sharply slightly steadily another modestly again on average approximately at least up down to'.split(
    ' ',
  ),
)

/** "gave up 517 yards": no rise. */
const PHRASAL = new Set(
  'give gives gave given giving make makes made making set sets end ends ended pick picks picked take takes took put puts come came sign signed line lined open opened blow blew turn turned rack racked'.split(
    ' ',
  ),
)

/** Atoms looked back over from the number to the word of change. */
const REACH = 4

/**
 * Direction of the movement that the number sizes: "rose by 5", "down 3 %", "cut the fee by 5 %"; "a 5 % stake" moves nothing. None for the level reached ("fell to 12"),
 * because the figure is then no movement.
 */
export function changeBefore(scan: Scan, index: number): 'none' | 'up' | 'down' {
  let by = -1
  for (let near = index - 1; near >= Math.max(0, index - REACH); near -= 1) {
    const word = at(scan, near)
    if (word === 'to' || word === 'from' || word === 'at') return 'none'
    if (near === index - 1 && /^an?$/u.test(word)) return 'none'
    if (DOWN.has(word)) return 'down'
    if (UP.has(word)) return word === 'up' && PHRASAL.has(at(scan, near - 1)) ? 'none' : 'up'
    if (word === 'by') by = near
    if (!PASSED_OVER.has(word)) break
  }
  return by === -1 ? 'none' : causedChange(scan, by)
}

/** Atoms of the object between such a verb and "by". */
const OBJECT = 9

/** "cut its forecast | by", "was raised | by". */
function causedChange(scan: Scan, by: number): 'none' | 'up' | 'down' {
  for (let verb = by - 1; verb >= Math.max(0, by - OBJECT); verb -= 1) {
    const { lower, tag, kind } = scan.atoms[verb]!
    if (/^[.,;:]$/u.test(lower)) return 'none'
    const isVerb = kind === 'word' && (tag === '' || tag.startsWith('VB'))
    if (isVerb && CAUSE_UP.has(lower)) return 'up'
    if (isVerb && CAUSE_DOWN.has(lower)) return 'down'
    if (/^(?:VB[DPZ]|MD)$/u.test(tag)) return 'none'
  }
  return 'none'
}
