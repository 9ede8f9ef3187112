/** Statements that tell of another time than that of the story. */
import { OTHER_TIMES } from './blame/blame.lexicon.js'
import type { Unit } from './units.js'

const YEAR = /^(?:19|20)\d\d$/u
const SPANS = new Set(['days', 'weeks', 'months', 'years', 'decades'])
const APART = new Set(['after', 'before', 'earlier', 'ago'])

/** True for a year other than that of the report. Where the date of the report is not known, any year is another. */
export function isOtherYear(word: string, published: string | null): boolean {
  return YEAR.test(word) && word !== published?.slice(0, 4)
}

/** "as it had before": an adverb; "before they fled" opens a clause of the same story. */
function isAdverb(units: readonly Unit[], at: number): boolean {
  const { lower, end } = units[at]!
  const next = units[at + 1]
  return lower !== 'before' || next === undefined || next.start - end > 1
}

/** Another year, a word such as "previously", or "weeks after": the statement tells of another time. */
export function isOfOtherTime(units: readonly Unit[], published: string | null): boolean {
  return units.some(
    ({ lower }, at) =>
      isOtherYear(lower, published) ||
      (OTHER_TIMES.has(lower) && isAdverb(units, at)) ||
      (SPANS.has(lower) && APART.has(units[at + 1]?.lower ?? '')),
  )
}
