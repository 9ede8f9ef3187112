/** Times that an answer gives by year, as stretches of days: "July 2024", "the end of 2025", "until April 1st of 2023". */
import { monthNumber } from '../calendar.js'
import type { Token } from '../text/types.js'

const DAY = 86_400_000

/** Parts of a year in months counted from 0, first and last: "the first half of 2024". */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['first half', [0, 5]],
  ['second half', [6, 11]],
  ['first quarter', [0, 2]],
  ['second quarter', [3, 5]],
  ['third quarter', [6, 8]],
  ['fourth quarter', [9, 11]],
  ['beginning', [0, 1]],
  ['start', [0, 1]],
  ['early', [0, 2]],
  ['middle', [4, 7]],
  ['mid', [4, 7]],
  ['late', [9, 11]],
  ['end', [10, 11]],
])

/** Words between a month or a part and its year. */
const LINKS = new Set(['of', 'the', ','])
const LIMITS = new Set(['until', 'till', 'through', 'by', 'before'])
/** So many words before a year can belong to it. */
const REACH = 6

/** Whole days since 1970, both ends inclusive. `limit`: the words name how far something lasts, not when it is. */
export interface Stretch {
  from: number
  to: number
  limit: boolean
}

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY

/** Months counted from 0; -1 for any other word and for the verb "may". */
const monthOf = ({ lower, text }: Token) => (/^\p{Lu}/u.test(text) ? monthNumber(lower) - 1 : -1)

/** 1 to 31 as "1", "1st", "22nd"; null for other words. */
function dayNumber(token: Token | undefined): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? '')
  const day = found ? Number(found[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

function partOf(words: readonly Token[]): readonly [number, number] | null {
  const content = words.filter(({ lower }) => !LINKS.has(lower)).map(({ lower }) => lower)
  return PARTS.get(content.slice(-2).join(' ')) ?? PARTS.get(content.at(-1) ?? '') ?? null
}

function stretchOf(tokens: readonly Token[], at: number): Stretch {
  const year = Number(tokens[at]!.lower)
  const words = tokens.slice(Math.max(0, at - REACH), at)
  const limit = words.some(({ lower }) => LIMITS.has(lower))
  const place = words.findLastIndex((token) => monthOf(token) >= 0)
  if (place >= 0) {
    const month = monthOf(words[place]!)
    const day = dayNumber(words[place + 1]) ?? dayNumber(words[place - 1])
    if (day !== null) return { from: dayOf(year, month, day), to: dayOf(year, month, day), limit }
    return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0), limit }
  }
  const [first, last] = partOf(words) ?? [0, 11]
  return { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 0), limit }
}

/** One stretch for each year that is named. Times without a year say too little to exclude each other. */
export function stretchesIn(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap(({ kind, lower }, at) =>
    kind === 'number' && /^(?:19|20)\d\d$/u.test(lower) ? [stretchOf(tokens, at)] : [],
  )
}

/** True where a day lies in both, or where a limit meets the other's border: "through June 2024", "July 1, 2024". */
export function stretchesMeet(one: Stretch, other: Stretch): boolean {
  const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to)
  return gap <= (one.limit || other.limit ? 1 : 0)
}
