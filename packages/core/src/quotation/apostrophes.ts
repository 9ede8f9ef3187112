/** Marks that quote nothing: apostrophes, feet, inches and minutes, Hebrew abbreviations. */
import { isMeasure, type Mark, OPENING_BEFORE, SPACE, WORD } from './find.js'
import { ELIDED } from './marks.js'

/** What the surroundings of a mark say. */
export interface Around {
  text: string
  /** How many open quotations the mark can close. */
  open: number
  /** How many double quotations are open. */
  doubles: number
  /** The next paragraph begins with a single mark and a word. */
  goesOn: boolean
}

const HEBREW = /\p{Script=Hebrew}/u
const MARK_BEFORE = /["“„«»‘‚「『]/u

/** Those among them that are whole words too, so that a single mark before them may open a quotation. */
const ALSO_WHOLE = /^(?:im|er|round|cause|cos|s|t|d|m|do)(?!\p{L})/iu

export function isApostrophe(mark: Mark, around: Around): boolean {
  if (mark.text === '"' || mark.text === '”') return isNoDoubleMark(mark, around)
  return /['’‘`]/u.test(mark.text) && mark.text.length === 1 && isNoSingleMark(mark, around)
}

function isNoDoubleMark({ start, end, text: mark, balance }: Mark, { text, open, doubles }: Around): boolean {
  const before = text[start - 1] ?? ' '
  if (mark === '"' && HEBREW.test(before) && HEBREW.test(text[end] ?? ' ')) return true
  if (!/(?:^|\D)\d{1,3}$/u.test(text.slice(Math.max(0, start - 4), start))) return false
  if (isMeasure(text, start)) return true
  // Where enough marks to close all that is open stand behind this one, this one is an inch.
  return (
    mark === '"' && (open === 0 || (balance <= -doubles && /^\s[\p{Ll}\d]/u.test(text.slice(end, end + 2))))
  )
}

function isNoSingleMark(
  { start, end, text: mark, closesLater }: Mark,
  { text, open, goesOn }: Around,
): boolean {
  const before = text[start - 1] ?? ' '
  const next = text[end] ?? ' '
  const ahead = text.slice(end, end + 12)
  if (WORD.test(before) && WORD.test(next)) return true
  if (mark === '`') return false
  if (mark === '‘') return open === 0 && ELIDED.test(ahead) && !(closesLater && ALSO_WHOLE.test(ahead))
  if (/\d/u.test(before) && open === 0) return true
  if (!WORD.test(before) && WORD.test(next)) return isElided(ahead, mark, closesLater || goesOn)
  if (open === 0) return !OPENING_BEFORE.test(before) && !MARK_BEFORE.test(before)
  return /[sSxXzZ]/u.test(before) && /^\s["“‘']?\p{L}/u.test(ahead) && closesLater
}

/** `'em` and a straight mark with no closing one behind it. `'n'` closes, and yet is one word. */
function isElided(ahead: string, mark: string, closesLater: boolean): boolean {
  if (/^n['’]/iu.test(ahead)) return true
  if (ELIDED.test(ahead)) return !closesLater || !ALSO_WHOLE.test(ahead)
  return mark === "'" && !closesLater
}

/** The first of two single marks opens and the second is an apostrophe: ''Tis done,' she said. */
export function isMarkAndApostrophe(text: string, { start, end, text: mark }: Mark): boolean {
  const before = text[start - 1] ?? ' '
  return mark === "''" && SPACE.test(before) && ELIDED.test(text.slice(end, end + 12))
}
