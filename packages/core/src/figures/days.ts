/** Days that words name in the way figures need them: "as of Monday", "by 3 March". */
import { nearestWeekday, monthNumber as numberOfMonth, shiftDay, weekdayNumber } from '../calendar.js'
import { MONTHS } from './labels.lexicon.js'

const DAY = 86_400_000

export { shiftDay }

/** The last day of this name that is not after publication, the day itself included. */
export function lastWeekday(word: string, published: string): string | null {
  return nearestWeekday(weekdayNumber(word), published)
}

/** 1 to 12 for the name of a month in English or its short form with a capital; 0 for any other word. */
export function monthNumber(text: string): number {
  const lower = text.toLowerCase()
  return MONTHS.has(lower) && text[0] !== lower[0] ? numberOfMonth(lower) : 0
}

/** ISO date; the year before that of publication where the day would lie in the future. Null for no day of the calendar. */
export function isoDay(
  year: number | null,
  month: number,
  day: number,
  published: string | null,
): string | null {
  if (year === null && published === null) return null
  const tail = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const own = year ?? Number(published!.slice(0, 4))
  const iso = `${own}-${tail}`
  if (Number.isNaN(Date.parse(`${iso}T00:00:00Z`))) return null
  return year === null && iso > published! ? `${own - 1}-${tail}` : iso
}

/** Whole days between two ISO dates. */
export function daysApart(one: string, two: string): number {
  return Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${two}T00:00:00Z`)) / DAY
}
