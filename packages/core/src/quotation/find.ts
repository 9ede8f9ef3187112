/** The marks of a paragraph, each with what stands behind it: read once from the right, so that no mark looks ahead. */
import type { Span } from '@parallax/contract'
import { DOUBLE, ELIDED, markAt, SINGLE } from './marks.js'

export interface Mark extends Span {
  /** The mark by its usual form; its length as written is `end - start`. */
  text: string
  /** True where more single marks that can only close stand behind this one than such as open. */
  closesLater: boolean
  /** Double marks behind this one that open by their shape, less those that close. */
  balance: number
}

export const SPACE = /\s/u
export const WORD = /[\p{L}\p{N}]/u
/** What may stand before an opening mark: white space, openings, dashes, marks of emphasis. */
export const OPENING_BEFORE = /[\s([{<>—–\-/=:,;…¿¡*_\u200b-\u200f\u2066-\u2069]/u

export function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at += 1) {
    const found = markAt(text, at, end)
    if (found === null) continue
    const last = at + found.length
    const value = text[at - 1] === '=' ? endOfValue(text, at, end) : 0
    if (value === 0) marks.push({ start: at, end: last, text: found.mark, closesLater: false, balance: 0 })
    at = Math.max(last, value) - 1
  }
  lookAhead(text, marks)
  return marks
}

/** Longest value of an attribute that is passed over. */
const LONGEST_VALUE = 300

/** End of the value of an attribute that a tag left behind: `id="12"`; 0 where it is none. Its marks quote nobody. */
function endOfValue(text: string, at: number, end: number): number {
  if (!/[\w-]=$/u.test(text.slice(Math.max(0, at - 2), at))) return 0
  const close = text.slice(at + 1, Math.min(end, at + LONGEST_VALUE)).indexOf(text[at]!)
  return close === -1 ? 0 : at + 2 + close
}

function lookAhead(text: string, marks: readonly Mark[]): void {
  const hasDoubled = marks.some((mark) => mark.text === "''" && directionOf(text, mark) === 1)
  let [closing, balance] = [0, 0]
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]!
    mark.closesLater = closing > 0
    mark.balance = balance
    const direction = DOUBLE.has(mark.text) ? directionOf(text, mark) : 0
    balance += direction
    // Two single marks that no such pair opens may end two quotations.
    if (mark.text === "''" && direction === -1 && !hasDoubled) closing += 2
    if (SINGLE.has(mark.text)) closing = Math.max(0, closing + closingsOf(text, mark))
  }
}

/** 1 for a single mark that can only close, -1 for one that opens, 0 for an apostrophe. */
function closingsOf(text: string, { start, end }: Mark): number {
  const next = text[end] ?? ' '
  const before = text[start - 1] ?? ' '
  if (!SPACE.test(before)) return WORD.test(next) ? 0 : 1
  return ELIDED.test(text.slice(end, end + 12)) ? 0 : -1
}

/** 1 for a double mark that opens by itself or by its surroundings, -1 for one that closes, 0 where that is open. */
function directionOf(text: string, { start, end, text: mark }: Mark): number {
  if (isMeasure(text, start)) return 0
  const before = text[start - 1] ?? ' '
  const next = text[end] ?? ' '
  const opens = mark === '“' || mark === '``' || (!SPACE.test(next) && OPENING_BEFORE.test(before))
  const closes = !SPACE.test(before) && !WORD.test(next)
  return opens === closes ? 0 : opens ? 1 : -1
}

/** Feet and inches, minutes and seconds: the double mark of 6'2" and of 12°30'15". */
export function isMeasure(text: string, start: number): boolean {
  return /\d['’]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 8), start))
}
