/** Which of two accounts that share a passage was first, by time of publication and credit lines. */
import type { Reuse } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { type Credit, creditsOf, isCreditTo } from '../origins/credits.js'

interface Moment {
  date: string
  /** Minutes since 0000-01-01 in UTC, or null where no time of day or no zone is given. */
  minutes: number | null
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u

/** Reads an ISO 8601 date. Midnight sharp without a zone is a date alone: that is how many systems write a missing time. */
export function readMoment(published: string | null): Moment | null {
  const match = ISO.exec(published ?? '')
  if (match === null) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const date = `${year}-${month}-${day}`
  if (hour === undefined || zone === undefined) return { date, minutes: null }
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
  const offset =
    zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
  return {
    date,
    minutes: days * 1440 + Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60 - offset,
  }
}

/** Negative where the first is earlier, 0 where it cannot be told. */
export function compareMoments(left: Moment | null, right: Moment | null): number {
  if (left === null || right === null) return 0
  if (left.minutes !== null && right.minutes !== null) return left.minutes - right.minutes
  return left.date === right.date ? 0 : left.date < right.date ? -1 : 1
}

type Direction = Pick<Reuse, 'direction' | 'why'>

type Credits = (account: number) => readonly Credit[]

function byCredit(
  comparing: Readonly<Comparing>,
  credits: Credits,
  first: number,
  second: number,
): Direction | undefined {
  const [a, b] = [comparing.accounts[first]!, comparing.accounts[second]!]
  const [creditsA, creditsB] = [credits(first), credits(second)]
  const common = creditsA.find((credit) => creditsB.some(({ agency }) => agency === credit.agency))
  if (creditsB.some((credit) => isCreditTo(credit, a.outlet)))
    return { direction: 'from-to', why: `${b.outlet} credits ${a.outlet}.` }
  if (common !== undefined)
    return { direction: 'unknown', why: `Both credit ${common.agency}: the text is the agency's in both.` }
  return undefined
}

function mention(credits: readonly Credit[], outlet: string): string {
  return credits.length === 0 ? '' : ` ${outlet} credits ${credits[0]!.agency}.`
}

/** Tells the direction from the account that stands first in time to the other, with the reason in plain words. */
export function newDirections(comparing: Readonly<Comparing>): (first: number, second: number) => Direction {
  const found = comparing.readings.map(creditsOf)
  const credits: Credits = (account) => found[account] ?? []
  return (first, second) =>
    byCredit(comparing, credits, first, second) ?? byTime(comparing, credits, first, second)
}

function byTime(
  { accounts }: Readonly<Comparing>,
  credits: Credits,
  first: number,
  second: number,
): Direction {
  const [a, b] = [accounts[first]!, accounts[second]!]
  const credited = mention(credits(first), a.outlet) + mention(credits(second), b.outlet)
  if (a.published === null || b.published === null) {
    const unknown = a.published === null ? a.outlet : b.outlet
    return { direction: 'unknown', why: `No time of publication is known for ${unknown}.${credited}` }
  }
  const times = `${a.outlet}: ${a.published}; ${b.outlet}: ${b.published}`
  if (compareMoments(readMoment(a.published), readMoment(b.published)) < 0)
    return { direction: 'from-to', why: `${a.outlet} was published first (${times}).${credited}` }
  return {
    direction: 'unknown',
    why: `The times of publication do not tell which was first (${times}).${credited}`,
  }
}
