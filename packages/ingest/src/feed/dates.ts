/** Dates as feeds write them: RFC 822 with its zones by name and years of two digits, and everything that pages write. */
import { toIsoDate } from '../html/dates.js'

/** The zones that RFC 822 names. Its letters for military zones are wrong in the standard itself and say nothing. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['ut', 'UTC'],
  ['est', '-0500'],
  ['edt', '-0400'],
  ['cst', '-0600'],
  ['cdt', '-0500'],
  ['mst', '-0700'],
  ['mdt', '-0600'],
  ['pst', '-0800'],
  ['pdt', '-0700'],
])
/** A year of two digits below this is of this century, as RFC 2822 has it. */
const CENTURY_FROM = 50

/** ISO 8601 with the precision found; null where it is no date. */
export function feedDate(found: string | null | undefined): string | null {
  if (found === null || found === undefined) return null
  const text = found
    .trim()
    .slice(0, 100)
    .replace(/(?<=:\d\d )([a-z]{2,3})$/iu, (zone) => ZONES.get(zone.toLowerCase()) ?? zone)
    .replace(/^((?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} )(\d{2})(?= |$)/iu, (_, start: string, year: string) => {
      return `${start}${Number(year) < CENTURY_FROM ? '20' : '19'}${year}`
    })
  return toIsoDate(text)
}

/** The instant of an ISO date as milliseconds since 1970, in UTC where it names no zone. */
export function instantOf(iso: string): number {
  const hasZone = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u.test(iso)
  return Date.parse(iso.includes('T') && !hasZone ? `${iso}Z` : iso)
}
