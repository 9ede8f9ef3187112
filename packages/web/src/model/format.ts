/** Dates and numbers as the page writes them: the same on every machine. */

import { t } from '../words/comparison.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** "14 May 2031, 10:20 UTC". The zone stays the stated one; what is no ISO 8601 date comes back as it is. */
export function formatDate(date: string): string {
  const match = ISO.exec(date)
  if (match === null) return date
  const [, year, month, day, time, zone] = match
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return date
  const calendar = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  if (time === undefined) return calendar
  return `${calendar}, ${time}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone.replace('-', '−')}`}`
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
  if (zone === undefined) return `${stated}, ${t.noZone}`
  const moment = Date.parse(date)
  if (/^(?:Z|[+-]00:?00)$/.test(zone) || Number.isNaN(moment)) return stated
  const utc = new Date(moment).toISOString()
  const isSameDay = utc.slice(0, 10) === date.slice(0, 10)
  return `${stated} (${isSameDay ? `${utc.slice(11, 16)} UTC` : formatDate(utc)})`
}

/** Thousands apart by a narrow space that does not break: 1 250 000. Four digits stay together. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).replace('-', '−').split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Short form for the scale: 30 000 000 is "30 m". */
export function formatShort(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return `${formatNumber(value / 1e9)} bn`
  if (size >= 1e6) return `${formatNumber(value / 1e6)} m`
  return formatNumber(value)
}

/** Addresses that a click may follow. Everything else is shown as text. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}
