/** The days that the opening of an article names: "on Tuesday", "November 9", "9 November". English. */
import type { Word } from './words.js'

const DAY = 86_400_000
const WEEKDAYS = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** The last such weekday on or before a day. 1 January 1970 was a Thursday. */
const lastWeekday = (weekday: number, day: number) => day - ((((day - weekday) % 7) + 7) % 7)

/** The day of a month that lies nearest to a given day. */
function nearestDate(month: number, date: number, day: number): number {
  const year = new Date(day * DAY).getUTCFullYear()
  const days = [year - 1, year, year + 1].map((each) => Date.UTC(each, month, date) / DAY)
  return days.reduce((best, each) => (Math.abs(each - day) < Math.abs(best - day) ? each : best))
}

/** Days since 1970, ascending, each once; none without a time of publication, which all are counted from. */
export function daysNamed(words: readonly Word[], time: number | null, language: string | null): number[] {
  if (time === null || (language !== null && language !== 'en')) return []
  const published = Math.floor(time / DAY)
  const days = new Set<number>()
  for (const [at, { lower, isCapital }] of words.entries()) {
    if (!isCapital) continue
    const weekday = WEEKDAYS.indexOf(lower)
    if (weekday >= 0) days.add(lastWeekday(weekday, published))
    if (!MONTH.test(lower)) continue
    const date = [words[at + 1], words[at - 1]]
      .map((word) => Number(word?.lower))
      .find((n) => n >= 1 && n <= 31)
    if (date !== undefined) days.add(nearestDate(MONTHS.indexOf(lower.slice(0, 3)), date, published))
  }
  return [...days].sort((a, b) => a - b)
}

/** Words in which a date line stands. */
const DATE_LINE = 6

/** The moment of a date line, day, month and year within the first words ("Wed 05 Mar 2031", "March 5, 2031"); null where there is none. */
export function dateLine(words: readonly Word[]): number | null {
  const opening = words.slice(0, DATE_LINE)
  const at = opening.findIndex(({ lower }) => MONTH.test(lower))
  if (at < 0) return null
  const numbers = [at - 1, at + 1, at + 2].map((place) => opening[place]?.lower ?? '')
  const date = numbers
    .slice(0, 2)
    .map(Number)
    .find((number) => number >= 1 && number <= 31)
  const year = numbers.slice(1).find((number) => /^(?:19|20)\d\d$/.test(number))
  if (date === undefined || year === undefined) return null
  return Date.UTC(Number(year), MONTHS.indexOf(opening[at]!.lower.slice(0, 3)), date)
}
