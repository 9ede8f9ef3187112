/** Expressions of time in the words of a claim, and the days that they name as seen from the day of publication. */
import {
  monthNumber,
  monthSpan,
  nearestWeekday,
  shiftDay,
  toDay,
  weekdayNumber,
  weekSpan,
  yearSpan,
} from '../calendar.js'
import type { Token } from '../text/types.js'

/** What an expression says, as far as it says it. */
export interface TimeWords {
  /** Tokens, `to` exclusive. */
  from: number
  to: number
  /** The token that names the day, or the hour where no day is named. */
  anchor: number
  iso: (view: View) => string | null
}

/** From where the words are read. */
export interface View {
  /** ISO 8601 day of publication, or null. */
  published: string | null
  /** Whether what is told lies ahead; null where the tense leaves it open ("would meet", "is seen"). */
  ahead: boolean | null
}

/** A piece of an expression: a day, a month, an hour. */
interface Piece {
  length: number
  /** Null for an hour, which names no day. */
  iso: ((view: View) => string | null) | null
}

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const HOURS = new Set('midnight noon midday dawn dusk overnight morning afternoon evening night'.split(' '))
const UNITS = new Set('minute minutes hour hours day days week weeks month months year years'.split(' '))
const CLOCK = /^(?:\d{1,2}(?:[.:]\d\d)?(?:am|pm|a\.m\.?|p\.m\.?)|\d{1,2}[.:]\d\d)$/u
const MERIDIEM = /^(?:am|pm|a\.m\.?|p\.m\.?)$/u
const YEAR = /^(?:19|20)\d\d$/u
const DAY_NUMBER = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u

/** Words that stand between the pieces of one expression, or lead it. */
const BETWEEN = new Set([
  'on',
  'at',
  'around',
  'about',
  ',',
  'the',
  'of',
  'local',
  'time',
  'gmt',
  'bst',
  'est',
  'edt',
  'late',
  'early',
  'in',
])
const LEADS = new Set([
  ...BETWEEN,
  'shortly',
  'just',
  'after',
  'before',
  'since',
  'by',
  'until',
  'till',
  'from',
  'during',
  'roughly',
  'approximately',
  'nearly',
  'later',
  'earlier',
])
/** With these before it a day is a bound and not the day of what is told. */
const BOUNDS = new Set(['before', 'since', 'by', 'until', 'till', 'from', 'after'])

/** The expressions of time in a stretch of tokens, in text order. */
export function findTimes(tokens: readonly Token[]): TimeWords[] {
  const found: TimeWords[] = []
  for (let at = 0; at < tokens.length; ) {
    const words = timeAt(tokens, at)
    if (words) found.push(words)
    at = words ? words.to : at + 1
  }
  return found
}

function timeAt(tokens: readonly Token[], at: number): TimeWords | null {
  const first = pieceAt(tokens, at)
  if (first === null) return null
  let piece = first
  let [to, anchor] = [at + first.length, at]
  for (let next = to; next < tokens.length && next - to <= 2; next += 1) {
    const more = pieceAt(tokens, next)
    if (more) {
      if (piece.iso === null && more.iso !== null) [piece, anchor] = [more, next]
      to = next + more.length
      next = to - 1
    } else if (!BETWEEN.has(tokens[next]!.lower)) break
  }
  while (to < tokens.length && /^(?:local|time|gmt|bst|est|edt)$/u.test(tokens[to]!.lower)) to += 1
  let from = at
  while (from > 0 && LEADS.has(tokens[from - 1]!.lower) && tokens[from - 1]!.text !== ',') from -= 1
  const isBound = tokens.slice(from, anchor).some(({ lower }) => BOUNDS.has(lower)) && anchor === at
  const { iso } = piece
  return { from, to, anchor, iso: iso === null || isBound ? () => null : iso }
}

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  return dateAt(tokens, at) ?? relativeAt(tokens, at) ?? hourAt(tokens, at)
}

/** Tuesday · 3 March · March 3, 2024 · March 2024 · 2024 behind "in". */
function dateAt(tokens: readonly Token[], at: number): Piece | null {
  const weekday = weekdayNumber(lowerAt(tokens, at))
  if (weekday !== -1 && isCapital(tokens[at])) {
    const isNamed = /^(?:last|next|this)$/u.test(lowerAt(tokens, at - 1))
    return { length: 1, iso: (view) => (isNamed ? null : weekdayIn(weekday, view)) }
  }
  if (YEAR.test(lowerAt(tokens, at)) && /^(?:in|during)$/u.test(lowerAt(tokens, at - 1)))
    return { length: 1, iso: () => yearSpan(Number(lowerAt(tokens, at))) }
  return dayAndMonth(tokens, at)
}

/**
 * A day of the week that would be tomorrow's name in a past tense stays open: six days back, or the next day where the event lies in
 * another time zone or the text was brought up to date.
 */
function weekdayIn(weekday: number, { published, ahead }: View): string | null {
  if (published === null || ahead === null) return null
  const day = nearestWeekday(weekday, published, ahead)
  return !ahead && day === shiftDay(published, -6) ? null : day
}

function dayAndMonth(tokens: readonly Token[], at: number): Piece | null {
  const isDayFirst = DAY_NUMBER.test(lowerAt(tokens, at))
  const monthAt = isDayFirst ? (lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1) : at
  const month = isCapital(tokens[monthAt]) ? monthNumber(lowerAt(tokens, monthAt)) : 0
  if (month === 0) return null
  let end = monthAt + 1
  if (tokens[end]?.text === '.' && DAY_NUMBER.test(lowerAt(tokens, end + 1))) end += 1
  const hasDay = isDayFirst || DAY_NUMBER.test(lowerAt(tokens, end))
  const day = hasDay ? Number.parseInt(lowerAt(tokens, isDayFirst ? at : end), 10) : null
  if (hasDay && !isDayFirst) end += 1
  const yearAt = tokens[end]?.text === ',' ? end + 1 : end
  const year = YEAR.test(lowerAt(tokens, yearAt)) ? Number(lowerAt(tokens, yearAt)) : null
  if (year !== null) end = yearAt + 1
  const isAlone = day === null && year === null
  if (isAlone && !/^(?:in|last|since|until|by|during)$/u.test(lowerAt(tokens, at - 1))) return null
  const isNamed = /^(?:last|next|this)$/u.test(lowerAt(tokens, at - 1))
  return { length: end - at, iso: (view) => (isNamed ? null : isoOf({ year, month, day }, view)) }
}

/** Without a year the nearest such day: not after publication, or not before it for what lies ahead. */
function isoOf(
  { year, month, day }: { year: number | null; month: number; day: number | null },
  { published, ahead }: View,
): string | null {
  if (year === null && (published === null || ahead === null)) return null
  const own = year ?? Number(published!.slice(0, 4))
  const whole = (of: number) => (day === null ? monthSpan(of, month) : toDay(of, month, day))
  const iso = whole(own)
  if (iso === null || year !== null) return iso
  const now = day === null ? published!.slice(0, 7) : published!
  const start = iso.slice(0, now.length)
  if (ahead ? start < now : start > now) return whole(own + (ahead ? 1 : -1))
  return iso
}

const withDay =
  (read: (day: string) => string | null) =>
  ({ published }: View) =>
    published && read(published)

/** Yesterday · last week · this month · two days ago. */
function relativeAt(tokens: readonly Token[], at: number): Piece | null {
  const lower = lowerAt(tokens, at)
  const shift = DAY_WORDS.get(lower)
  if (shift !== undefined) return { length: 1, iso: withDay((day) => shiftDay(day, shift)) }
  const next = lowerAt(tokens, at + 1)
  if (/^(?:last|this|next)$/u.test(lower)) return namedPeriod(lower, next)
  if (!UNITS.has(next) || !/^(?:ago|earlier|later)$/u.test(lowerAt(tokens, at + 2))) return null
  const count = COUNTS.get(lower) ?? Number(lower)
  const isExact = Number.isInteger(count) && /^days?$/u.test(next) && lowerAt(tokens, at + 2) === 'ago'
  return { length: 3, iso: isExact ? withDay((day) => shiftDay(day, -count)) : () => null }
}

const COUNTS = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])

const STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

function namedPeriod(which: string, unit: string): Piece | null {
  const step = STEPS.get(which)!
  if (unit === 'week') return { length: 2, iso: withDay((day) => weekSpan(day, step)) }
  if (unit === 'year') return { length: 2, iso: withDay((day) => yearSpan(Number(day.slice(0, 4)) + step)) }
  if (unit === 'month') return { length: 2, iso: withDay((day) => monthBeside(day, step)) }
  if (unit === 'night' && which === 'last') return { length: 2, iso: withDay((day) => shiftDay(day, -1)) }
  if (unit === 'morning' || unit === 'afternoon' || unit === 'evening')
    return which === 'this' ? { length: 2, iso: withDay((day) => day) } : null
  return /^(?:weekend|summer|winter|spring|autumn|fall)$/u.test(unit) ? { length: 2, iso: () => null } : null
}

function monthBeside(day: string, step: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step
  return monthSpan(Math.floor(months / 12), (months % 12) + 1)
}

/** 6am · 6.10 a.m. · 22:30 · midnight · Tuesday *night* · in the *morning*. */
function hourAt(tokens: readonly Token[], at: number): Piece | null {
  const lower = lowerAt(tokens, at)
  if (HOURS.has(lower)) {
    const isLed =
      at > 0 &&
      (/^(?:the|at|around|after|before|by|until|late|early|shortly|near)$/u.test(lowerAt(tokens, at - 1)) ||
        weekdayNumber(lowerAt(tokens, at - 1)) !== -1)
    return isLed || lower === 'overnight' ? { length: 1, iso: null } : null
  }
  if (/^\d{1,2}(?:[.:]\d\d)?$/u.test(lower) && MERIDIEM.test(lowerAt(tokens, at + 1)))
    return { length: 2, iso: null }
  return CLOCK.test(lower) && (/[ap]\.?m/u.test(lower) || /:/u.test(lower)) ? { length: 1, iso: null } : null
}
