/** Which of two accounts that share a passage was first, by time of publication and credit lines. */
import type { Reuse, Span } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { type Credit, creditsOf, isCreditTo } from '../origins/credits.js'
import { nameKey } from '../origins/identity.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Paragraph } from '../text/types.js'

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

type Direction = Pick<Reuse, 'direction' | 'why'> & {
  /** True where the account that stands second is the one that the first took the words from. */
  swapped?: boolean
}

/** A shared passage: two accounts by place, and where it stands in each. */
export interface Shared {
  first: number
  second: number
  firstSpan: Span
  secondSpan: Span
}

type Credits = (account: number) => readonly Credit[]

/** A line longer than this is text and no credit of a block quotation. */
const MAX_CREDIT_LINE = 120

/** Paragraphs of one block quotation to either side that are looked at. */
const MAX_BLOCK = 20
/** Characters before a block quotation in which its lead-in is looked for. */
const MAX_LEAD_IN = 400

/** The paragraph that the position stands in, or -1. */
function placeOf(paragraphs: readonly Paragraph[], position: number): number {
  const low = firstEndingAfter(paragraphs, position)
  return low < paragraphs.length ? low : -1
}

/** Whether the words contain the name of the outlet, case, hyphens and "The" aside. */
function names(words: string, outlet: string): boolean {
  const key = nameKey(outlet)
  return key !== '' && ` ${nameKey(words.replace(/[^\p{L}\p{N}\s'’.-]/gu, ' '))} `.includes(` ${key} `)
}

/** Whether the passage stands in a block quotation that is credited to the outlet: in the block, or in the line before or after it. */
function isQuotedFrom({ article, paragraphs }: Reading, span: Span, outlet: string): boolean {
  const quotes = ({ kind }: Paragraph) => kind === 'quote'
  const inside = placeOf(paragraphs, span.start)
  if (inside === -1 || !quotes(paragraphs[inside]!)) return false
  let [first, last] = [inside, inside]
  while (first > 0 && inside - first < MAX_BLOCK && quotes(paragraphs[first - 1]!)) first -= 1
  while (last + 1 < paragraphs.length && last - inside < MAX_BLOCK && quotes(paragraphs[last + 1]!)) last += 1
  const textOf = (at: number) =>
    paragraphs[at] === undefined ? '' : article.text.slice(paragraphs[at].start, paragraphs[at].end)
  const credit = textOf(last).split('\n').at(-1)!
  const after = /^\s*[—–-]/u.test(textOf(last + 1)) ? textOf(last + 1) : ''
  if ([credit, after].some((line) => line.length <= MAX_CREDIT_LINE && names(line, outlet))) return true
  const leadIn = textOf(first - 1).slice(-MAX_LEAD_IN)
  return leadIn.trimEnd().endsWith(':') && names(leadIn, outlet)
}

/** The direction that a block quotation gives by its own credit. */
function byQuotation({ accounts, readings }: Readonly<Comparing>, shared: Shared): Direction | undefined {
  const { first, second, firstSpan, secondSpan } = shared
  const [a, b] = [accounts[first]!, accounts[second]!]
  if (isQuotedFrom(readings[second]!, secondSpan, a.outlet))
    return {
      direction: 'from-to',
      why: `${b.outlet} prints it as a block quotation and credits ${a.outlet}.`,
    }
  if (isQuotedFrom(readings[first]!, firstSpan, b.outlet))
    return {
      direction: 'from-to',
      swapped: true,
      why: `${a.outlet} prints it as a block quotation and credits ${b.outlet}.`,
    }
  return undefined
}

function byCredit(comparing: Readonly<Comparing>, credits: Credits, shared: Shared): Direction | undefined {
  const [a, b] = [comparing.accounts[shared.first]!, comparing.accounts[shared.second]!]
  const [creditsA, creditsB] = [credits(shared.first), credits(shared.second)]
  if (creditsB.some((credit) => isCreditTo(credit, a.outlet)))
    return { direction: 'from-to', why: `${b.outlet} credits ${a.outlet}.` }
  if (creditsA.some((credit) => isCreditTo(credit, b.outlet)))
    return { direction: 'from-to', swapped: true, why: `${a.outlet} credits ${b.outlet}.` }
  const common = creditsA.find((credit) => creditsB.some(({ agency }) => agency === credit.agency))
  if (common === undefined) return undefined
  const why = `Both credit ${common.agency}, which can be the common origin of these words; that one account took them from the other does not follow.`
  return { direction: 'unknown', why }
}

function mention(credits: readonly Credit[], outlet: string): string {
  return credits.length === 0 ? '' : ` ${outlet} credits ${credits[0]!.agency}.`
}

/**
 * Tells who took a passage from whom, with the reason in plain words: by the credit of a block quotation, by credit lines, else by
 * time, from the account that stands first to the other.
 */
export function newDirections(comparing: Readonly<Comparing>): (shared: Shared) => Direction {
  const found = comparing.readings.map(creditsOf)
  const credits: Credits = (account) => found[account] ?? []
  return (shared) =>
    byQuotation(comparing, shared) ??
    byCredit(comparing, credits, shared) ??
    byTime(comparing, credits, shared)
}

function byTime({ accounts }: Readonly<Comparing>, credits: Credits, { first, second }: Shared): Direction {
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
