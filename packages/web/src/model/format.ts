/**
 * Dates and numbers as the page writes them in its language: the same on every machine, so that months and separators stand among the
 * words and are not asked of the browser. Digits are 0 to 9 in every language: a figure is held against the words of accounts, and those
 * are shown as they were written.
 */
import { f } from '../words/format.js'

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** "14 May 2031, 10:20 UTC". The zone stays the stated one; what is no ISO 8601 date comes back as it is. */
export function formatDate(date: string): string {
  const match = ISO.exec(date)
  if (match === null) return date
  const [, year, month, day, time, zone] = match
  const name = f.months[Number(month) - 1]
  if (name === undefined || year === undefined) return date
  const calendar = day === undefined ? f.month(name, year) : f.date(Number(day), name, year)
  if (time === undefined) return calendar
  const clock = zone === undefined ? time : `${time} ${zone === 'Z' ? 'UTC' : f.zone(zone.replace('-', '−'))}`
  return f.time(calendar, clock)
}

/** The distance to UTC that a time is written with, or null for a time without a zone. */
export function zoneOf(date: string): string | null {
  return ISO.exec(date)?.[5] ?? null
}

/** "14 May 2031, 10:20 +03:00 (07:20 UTC)"; the date again only where it is another in UTC. */
export function formatWithUtc(date: string): string {
  const stated = formatDate(date)
  const match = ISO.exec(date)
  if (match?.[4] === undefined) return stated
  const zone = match[5]
  if (zone === undefined) return f.noZone(stated)
  const moment = Date.parse(date)
  if (/^(?:Z|[+-]00:?00)$/.test(zone) || Number.isNaN(moment)) return stated
  const utc = new Date(moment).toISOString()
  const isSameDay = utc.slice(0, 10) === date.slice(0, 10)
  return f.also(stated, isSameDay ? `${utc.slice(11, 16)} UTC` : formatDate(utc))
}

/** Thousands apart by a narrow space that does not break: 1 250 000. Four digits stay together. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).replace('-', '−').split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return fraction === undefined ? grouped : `${grouped}${f.decimal}${fraction}`
}

/** With so many digits behind the decimal sign: 0.87. */
export function formatFixed(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−').replace('.', f.decimal)
}

/** Short form for the scale: 30 000 000 is "30 m". */
export function formatShort(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return f.billions(formatNumber(value / 1e9))
  if (size >= 1e6) return f.millions(formatNumber(value / 1e6))
  return formatNumber(value)
}

/** Words as the page quotes them. */
export const quoted = (words: string): string => `${f.quotes[0]}${words}${f.quotes[1]}`

/** Words that keep their own direction in a line of another, where no element can hold them apart. */
export const isolated = (words: string): string => `\u2068${words}\u2069`

/** In a row, with what parts them. */
export const listed = (items: readonly string[]): string => items.join(f.comma)

/** "734 MB", by thousands. */
export function formatBytes(bytes: number): string {
  const step = Math.min(f.bytes.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const size = bytes / 1_000 ** step
  return `${size < 10 && step > 0 ? formatFixed(size, 1) : Math.round(size)} ${f.bytes[step]}`
}

/** Addresses that a click may follow. Everything else is shown as text. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}
