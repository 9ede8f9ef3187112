/** Days and hours that changed, came or went. */
import type { Span } from '@parallax/contract'
import { findTimes, type TimeWords, type View } from '../../claims/parts-time.js'
import { type Finder, quote } from '../finding.js'
import { isRewritten, overlaps, type Side, type Sides, textOf, unitsIn } from '../side.js'
import { isOpen, isWhollyOpen, pairBySlot } from '../slots.js'

interface Time extends Span {
  iso: (view: View) => string | null
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u

/** Expressions of time and bare years, without the words that lead them. */
function timesIn(side: Side): Time[] {
  return side.entries.flatMap(({ sentence: { tokens }, span }) => {
    const here = tokens.filter(({ start }) => start >= span.start)
    const found = findTimes(here).map(({ from, to, iso }: TimeWords): Time => {
      return { start: here[from]!.start, end: here[to - 1]!.end, iso }
    })
    const years = here.filter(
      (token) => YEAR.test(token.text) && !found.some((time) => overlaps(time, token)),
    )
    return [...found, ...years.map(({ start, end, text }) => ({ start, end, iso: () => text }))].sort(
      (a, b) => a.start - b.start,
    )
  })
}

const CLOCK =
  /\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b)|\d{1,2}:\d\d|\b(?:midnight|noon|midday|dawn|dusk|morning|afternoon|evening|night)\b/giu

/** The hours that an expression names, beside its day. */
const hoursOf = (words: string): string =>
  (words.toLowerCase().match(CLOCK) ?? [])
    .map((hour) => hour.replace(/(\d)\.(\d)/gu, '$1:$2').replace(/[^\p{L}\p{N}:]/gu, ''))
    .join(' ')

/** Where the day of publication is not known, expressions are held against each other from one and the same day. */
const ANY_DAY = '2000-06-14'

/** "today" and "on Tuesday" may name one day: whether they do, seen from the days of publication, looking back or ahead. */
function nameOneDay(older: Side, newer: Side, one: Time, other: Time): boolean {
  const daysOf = ({ version }: Side, { iso }: Time) =>
    [false, true].flatMap((ahead) => {
      const { published } = version.reading.article
      return iso({ published: published?.slice(0, 10) ?? ANY_DAY, ahead }) ?? []
    })
  const days = new Set(daysOf(older, one))
  return daysOf(newer, other).some((day) => days.has(day))
}

/** An hour alone, as far as the words tell. */
const namesNoDay = ({ iso }: Time) =>
  [false, true].every((ahead) => iso({ published: ANY_DAY, ahead }) === null)

/** By their slots; the first of the rest with the first: "Thursday and Friday", "Friday and Saturday". */
function pairUp(sides: Sides, left: readonly Time[], right: readonly Time[]): [Time, Time][] {
  const pairs = pairBySlot(sides, left, right, (a, b) => namesNoDay(a) === namesNoDay(b))
  const paired = new Set(pairs.flat())
  const [one, other] = [left, right].map((times) => times.filter((time) => !paired.has(time)))
  const rest = one!.slice(0, other!.length).map((time, at): [Time, Time] => [time, other![at]!])
  return [...pairs, ...rest.filter(([a, b]) => namesNoDay(a) === namesNoDay(b))]
}

export const findTimeChanges: Finder = (sides, { found, units }) => {
  const { older, newer } = sides
  const openIn = (side: Side) => timesIn(side).filter((time) => isOpen(side, time, units))
  const [left, right] = [openIn(older), openIn(newer)]
  if (isRewritten(sides)) return
  const pairs = pairUp(sides, left, right)
  const paired = new Set(pairs.flat())
  const mark = (side: Side, time: Time) => {
    for (const unit of unitsIn(side, time)) units.add(unit)
  }
  for (const [one, other] of pairs) {
    mark(older, one)
    mark(newer, other)
    if (textOf(older, one).toLowerCase() === textOf(newer, other).toLowerCase()) continue
    const isOneHour = hoursOf(textOf(older, one)) === hoursOf(textOf(newer, other))
    const isHourOnly = isOneHour && hoursOf(textOf(older, one)) !== '' && namesNoDay(one) && namesNoDay(other)
    if (isHourOnly || (isOneHour && nameOneDay(older, newer, one, other))) continue
    found.push({
      kind: 'time',
      direction: 'changed',
      before: { start: one.start, end: one.end },
      after: { start: other.start, end: other.end },
      why: `The time changed: ${quote(textOf(older, one))} became ${quote(textOf(newer, other))}.`,
    })
  }
  const alone = (side: Side, times: readonly Time[], isOlder: boolean) => {
    for (const time of times) {
      if (paired.has(time) || !isWhollyOpen(side, time, units)) continue
      const span = { start: time.start, end: time.end }
      const words = quote(textOf(side, time))
      found.push({
        kind: 'time',
        direction: isOlder ? 'dropped' : 'added',
        before: isOlder ? span : null,
        after: isOlder ? null : span,
        why: `The time ${words} is given in the ${isOlder ? 'older' : 'newer'} version only.`,
      })
      mark(side, time)
    }
  }
  alone(older, left, true)
  alone(newer, right, false)
}
