/** What a percentage is a rate of, and for which time: its indicator, its span of comparison, the month and year it is of. */
import type { Figure } from '@parallax/contract'
import type { Sentence, Token } from '../text/types.js'
import { monthNumber } from './days.js'
import { INDICATOR_NAMES, LONGEST_INDICATOR } from './indicators.lexicon.js'
import { singular } from './phrase.js'

export interface Rate {
  indicator: string
  /** Without food and energy. */
  core: boolean
  /** A rate that is aimed at or foreseen, or none that has been measured. */
  kind: 'measured' | 'target' | 'forecast'
  /** What it is compared with: a year, a quarter or a month before; `annualised` is a short change drawn out to a year. */
  span: 'year' | 'quarter' | 'month' | 'annualised' | null
  /** 1 to 12, or null. */
  month: number | null
  year: number | null
}

/** Tokens on either side of the figure that its period is read from. */
const REACH = 14

const SPANS: readonly (readonly [NonNullable<Rate['span']>, RegExp])[] = [
  ['annualised', /\bannuali[sz]ed\b|\bannual rate\b/u],
  [
    'year',
    /\byear[- ](?:over|on|to)[- ]year\b|\byoy\b|\by\/y\b|\ba year (?:ago|earlier|before)\b|\b(?:12|twelve)[- ]months?\b|\b(?:past|last|previous) (?:year|12 months)\b|\bannual(?:ly)? inflation\b|\bfrom the same (?:month|period)\b|\ba year\b/u,
  ],
  ['quarter', /\b(?:previous|prior|last) (?:quarter|three months)\b|\bquarter[- ](?:over|on)[- ]quarter\b/u],
  [
    'month',
    /\bmonth[- ](?:over|on|to)[- ]month\b|\bm\/m\b|\bmom\b|\b(?:from|than) (?:the )?(?:previous|prior|last) month\b|\ba month (?:ago|earlier|before)\b|\b(?:one|single|a) month\b|\bmonthly\b/u,
  ],
]
const CORE =
  /\bcore\b|\b(?:excluding|without|minus|strip(?:s|ping|ped) out) (?:volatile )?(?:food|gas|energy)\b/u
const TARGET = /\b(?:target|goal|objective|aim)\b/u
const FORECAST =
  /\b(?:expect\w*|forecast\w*|project(?:s|ed|ing|ion|ions)|predict\w*|estimate[sd]?|will|would|by year-end|outlook)\b/u

/** The rate that a percentage states, or null where it names no listed indicator. */
export function rateOf(
  figure: Figure,
  { tokens }: Sentence,
  at: number,
  published: string | null,
): Rate | null {
  if (figure.unit !== 'percent') return null
  const indicator = indicatorIn(figure.counts?.text ?? '') ?? indicatorIn(figure.counts?.of?.text ?? '')
  if (indicator === null) return null
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH + 1)
  const words = near.map(({ lower }) => lower).join(' ')
  return {
    indicator,
    core: CORE.test(words),
    kind: TARGET.test(words) ? 'target' : FORECAST.test(words) ? 'forecast' : 'measured',
    span: SPANS.find(([, pattern]) => pattern.test(words))?.[0] ?? null,
    ...whenOf(tokens, at, published),
  }
}

function indicatorIn(counted: string): string | null {
  const words = counted
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[\s,]+/u)
  for (let length = LONGEST_INDICATOR; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length)
      const key = [...name.slice(0, -1), singular(name.at(-1)!)].join(' ')
      const found = INDICATOR_NAMES.get(key) ?? INDICATOR_NAMES.get(name.join(' '))
      if (found !== undefined) return found
    }
  }
  return null
}

/** The month next to the figure, after it before one in front of it; "last month" by the day of publication. */
function whenOf(
  tokens: readonly Token[],
  at: number,
  published: string | null,
): Pick<Rate, 'month' | 'year'> {
  const places = [...range(at + 1, at + REACH), ...range(at - 1, at - REACH)]
  for (const place of places) {
    const token = tokens[place]
    if (token === undefined) continue
    const month = monthNumber(token.text)
    const isFrom = /^(?:from|since|than)$/u.test(tokens[place - 1]?.lower ?? '')
    if (month !== 0 && !isFrom) return { month, year: yearAt(tokens, place + 1) }
    const isLast = token.lower === 'last' && tokens[place + 1]?.lower === 'month'
    if (isLast && published !== null) return monthBefore(published)
  }
  return { month: null, year: yearNear(tokens, at) }
}

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step)
}

function monthBefore(published: string): Pick<Rate, 'month' | 'year'> {
  const [year, month] = published.split('-').map(Number)
  return month === 1 ? { month: 12, year: year! - 1 } : { month: month! - 1, year: year! }
}

function yearAt(tokens: readonly Token[], index: number): number | null {
  const text = tokens[tokens[index]?.text === ',' ? index + 1 : index]?.text ?? ''
  return /^(?:19|20)\d\d$/u.test(text) ? Number(text) : null
}

function yearNear(tokens: readonly Token[], at: number): number | null {
  for (const place of [...range(at + 1, at + 6), ...range(at - 1, at - 6)]) {
    const year = yearAt(tokens, place)
    if (year !== null) return year
  }
  return null
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

/** "core inflation, March 2022", "inflation target". */
export function nameOf({ indicator, core, kind, month, year }: Rate): string {
  const name = `${core ? 'core ' : ''}${indicator}${kind === 'measured' ? '' : ` (${kind})`}`
  if (kind !== 'measured') return name
  const when = [month === null ? '' : MONTH_NAMES[month - 1]!, year ?? ''].filter((word) => word !== '')
  return when.length === 0 ? name : `${name}, ${when.join(' ')}`
}

/** Why two rates are not of one thing or time, or null. What neither account says keeps nothing apart. */
export function ratesApart(one: Rate | null, two: Rate | null): string | null {
  if (one === null || two === null || one.indicator !== two.indicator) return null
  if (one.core !== two.core) return 'are not of the same basket: one leaves food and energy out'
  if (one.kind !== two.kind) return 'are not both measured: one is a target or a forecast'
  const drawnOut = (one.span === 'annualised') !== (two.span === 'annualised')
  if (drawnOut || differ(one.span, two.span)) return 'compare with different times'
  if (differ(one.year, two.year) || differ(one.month, two.month)) return 'are of different months'
  return null
}

function differ<Value>(one: Value | null, two: Value | null): boolean {
  return one !== null && two !== null && one !== two
}

/** Both accounts say for which month and against which time. */
export function areSameRate(one: Rate | null, two: Rate | null): boolean {
  if (one === null || two === null || ratesApart(one, two) !== null) return false
  return one.month !== null && one.month === two.month && one.span !== null && one.span === two.span
}
