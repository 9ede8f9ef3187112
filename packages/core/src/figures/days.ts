/** Days that words name: weekdays, "yesterday", "3 March". Calendar arithmetic without the clock of any machine. */
import { MONTHS } from './labels.lexicon.js'

const DAY = 86_400_000
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

export function shiftDay(day: string, days: number): string | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time + days * DAY).toISOString().slice(0, 10)
}

/** The last day of this name that is not after publication, the day itself included. */
export function lastWeekday(word: string, published: string): string | null {
  const wanted = WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3)))
  const time = Date.parse(`${published}T00:00:00Z`)
  if (Number.isNaN(time) || wanted === -1) return null
  return shiftDay(published, -((new Date(time).getUTCDay() - wanted + 7) % 7))
}

/** 1 to 12 for the name of a month in English or its short form with a capital; 0 for any other word. */
export function monthNumber(text: string): number {
  const lower = text.toLowerCase()
  if (!MONTHS.has(lower) || text[0] === lower[0]) return 0
  return MONTH_NAMES.findIndex((name) => name.startsWith(lower.slice(0, 3))) + 1
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
