/** Whether a mark can open or close by what stands on either side of it. */
import type { Span } from '@parallax/contract'
import { type Mark, OPENING_BEFORE, SPACE, WORD } from './find.js'

/** Scripts written without spaces: there the same mark opens and closes by turns. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export interface Place {
  text: string
  paragraph: Span
  /** The mark is the first thing inside the innermost open quotation. */
  isFirstInside: boolean
  isOpen: boolean
}

export function hasOpeningShape({ text, paragraph, isFirstInside, isOpen }: Place, mark: Mark): boolean {
  const { start, end, text: sign } = mark
  const next = end < paragraph.end ? text[end]! : ' '
  if (sign === ',,') return WORD.test(next) && (start === paragraph.start || SPACE.test(text[start - 1]!))
  if (start === paragraph.start || isFirstInside) return true
  const before = text[start - 1]!
  if (SPACE.test(next)) return SPACE.test(before) && sign !== '’' && sign !== '”'
  if (sign === '»' || sign === '›') return SPACE.test(before)
  if (sign === '"' && UNSPACED.test(before)) return !isOpen && UNSPACED.test(next)
  if (/[.?!]/u.test(before)) return /\p{Lu}/u.test(next)
  return OPENING_BEFORE.test(before)
}

export function hasClosingShape({ text, paragraph }: Pick<Place, 'text' | 'paragraph'>, mark: Mark): boolean {
  const { start, end, text: sign } = mark
  if (start === paragraph.start) return false
  const before = text[start - 1]!
  const next = end < paragraph.end ? text[end]! : ' '
  if (SPACE.test(before)) return SPACE.test(next) || /[.,;:!?)\]]/u.test(next) || sign === '»'
  if (/[.?!,]/u.test(before) || !OPENING_BEFORE.test(before)) return !/[([{]/u.test(before)
  return !WORD.test(next)
}
