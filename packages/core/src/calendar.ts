/** Days named in words, as ISO 8601 days, seen from the day of publication. No clock and no time zone. */

const DAY = 86_400_000
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Short forms as news agencies print them, full stop aside. */
const MONTH_FORM = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u
const WEEKDAY_FORM = /^(?:sun|mon|tues?|wed|thurs?|thu|fri|sat)$/u

/** 1 to 12 for the name of a month or its short form in lower case, else 0. */
export function monthNumber(lower: string): number {
  const name = lower.replace(/\.$/u, '')
  const isKnown = MONTHS.includes(name) || MONTH_FORM.test(name)
  return isKnown ? MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1 : 0
}

/** 0 for Sunday to 6 for the name of a day of the week or its short form in lower case, else -1. */
export function weekdayNumber(lower: string): number {
  const name = lower.replace(/\.$/u, '')
  const isKnown = WEEKDAYS.includes(name) || WEEKDAY_FORM.test(name)
  return isKnown ? WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3))) : -1
}

/** The day so many days on; null for what is no ISO 8601 day. */
export function shiftDay(day: string, days: number): string | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time + days * DAY).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6; null for what is no ISO 8601 day. */
export function weekdayOf(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time).getUTCDay()
}

/** The nearest such day of the week that is not after the day given, or with `ahead` not before it. */
export function nearestWeekday(wanted: number, day: string, ahead = false): string | null {
  const weekday = weekdayOf(day)
  if (weekday === null || wanted < 0) return null
  return shiftDay(day, ahead ? (wanted - weekday + 7) % 7 : -((weekday - wanted + 7) % 7))
}

const two = (number: number) => String(number).padStart(2, '0')

/** `2024-03-12`, or null where there is no such day. */
export function toDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return shiftDay(iso, 0) === iso ? iso : null
}

/** First and last day of a month as an ISO 8601 interval. */
export function monthSpan(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${two(month)}-01/${year}-${two(month)}-${two(last)}`
}

export const yearSpan = (year: number) => `${year}-01-01/${year}-12-31`

/** Monday to Sunday of the week that holds the day, so many weeks on. */
export function weekSpan(day: string, weeks: number): string | null {
  const weekday = weekdayOf(day)
  if (weekday === null) return null
  const monday = shiftDay(day, -((weekday + 6) % 7) + 7 * weeks)!
  return `${monday}/${shiftDay(monday, 6)!}`
}
