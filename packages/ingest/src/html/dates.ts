/** Dates as pages write them, to ISO 8601. What is not said is not made up: no time of day, no zone, no day. */

import { MONTH_NAMES } from './months.lexicon.js'

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(z|gmt|utc|[+-]\d{2}:?\d{2})?`

/** ISO 8601 with the precision found; null where the text is no date, or where day and month could be confused. */
export function toIsoDate(found: string | null): string | null {
  const text = (found ?? '').replace(/\s+/gu, ' ').trim().slice(0, 100)
  return fromIso(text) ?? fromDigits(text) ?? fromWords(text) ?? fromSlashes(text)
}

function fromIso(text: string): string | null {
  const match =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?(?: ?(?:GMT|UTC))?$/iu.exec(
      text,
    )
  if (match === null) return null
  const [, year, month, day, time, zone] = match
  if (day === undefined) return isDay(year, month, '1') ? `${year}-${pad(month)}` : null
  if (!isDay(year, month, day)) return null
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (time === undefined) return date
  const isUtc = zone === undefined && /(?:GMT|UTC)$/iu.test(text)
  return `${date}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : time.length, '0').replace(',', '.')}${isUtc ? 'Z' : zoneOf(zone)}`
}

/** `20190304`, `20190304T1015` and the time stamps of Unix in seconds or milliseconds. */
function fromDigits(text: string): string | null {
  const day = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u.exec(text)
  if (day !== null && isDay(day[1], day[2], day[3])) {
    const date = `${day[1]}-${day[2]}-${day[3]}`
    if (day[4] === undefined) return date
    return `${date}T${day[4]}:${day[5]}${day[6] === undefined ? '' : `:${day[6]}`}${zoneOf(day[7])}`
  }
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return null
  const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return `${instant.toISOString().slice(0, 19)}Z`
}

/** `4 March 2019`, `March 4, 2019, 10:15 AM GMT`, `Mon, 04 Mar 2019 10:15:00 +0100`. */
function fromWords(text: string): string | null {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.? (?:de )?(\p{L}{3,10})\.?,? (?:de |do )?(\d{4})(?!\d)/iu.exec(
      text,
    )
  const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu.exec(text)
  const parts =
    dayFirst !== null && monthOf(dayFirst[2]) !== null
      ? { day: dayFirst[1], month: dayFirst[2], year: dayFirst[3] }
      : { day: monthFirst?.[2], month: monthFirst?.[1], year: monthFirst?.[3] }
  const month = monthOf(parts.month)
  if (month === null || !isDay(parts.year, month, parts.day)) return null
  return `${parts.year}-${month}-${pad(parts.day)}${timeIn(text)}`
}

/** `31/12/2019` and `12/31/2019`, where only one reading is possible; `31.12.2019` always has the day first. */
function fromSlashes(text: string): string | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/u.exec(text)
  if (match === null) return null
  const [, first, separator, second, year] = match
  const isDayFirst = separator === '.' || Number(first) > 12 || first === second
  if (!isDayFirst && Number(second) <= 12) return null
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}${timeIn(text.slice(10))}` : null
}

/** The time of day in a text as the tail of an ISO date, empty where it has none. */
function timeIn(text: string): string {
  const match = new RegExp(TIME, 'iu').exec(text)
  if (match === null) return ''
  const [, hour, minute, second, half, zone] = match
  const isLate = half?.toLowerCase().startsWith('p') ?? false
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return ''
  return `T${pad(String(hours))}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:z|gmt|utc)$/iu.test(zone)) return 'Z'
  return zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')
}

function monthOf(name: string | undefined): string | null {
  const number = MONTH_NAMES.get((name ?? '').toLowerCase())
  return number === undefined ? null : pad(String(number))
}

function isDay(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const numbers = [Number(year), Number(month), Number(day)]
  const [y = 0, m = 0, d = 0] = numbers
  return y >= 1600 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0')
}
