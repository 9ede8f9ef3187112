/** Different days or times in the same slot. */
import type { Slot } from '../difference.js'
import type { Unit } from '../units.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/** Behind or before these words the day is that of the statement to the press, not of the event. */
const SPEECH = new Set(
  'say said says tell told tells announced announce statement reported report confirmed updated published posted'.split(
    ' ',
  ),
)

/** How near such a word must stand, in words. */
const SPEECH_REACH = 5

type Sort = 'weekday' | 'month' | 'date' | 'clock'

/** What kind of time a unit states, read with its neighbours; null for other words. */
function sortOf(unit: Unit, units: readonly Unit[]): Sort | null {
  if (WEEKDAYS.has(unit.lower)) return 'weekday'
  if (MONTHS.has(unit.lower) && /^\p{Lu}/u.test(unit.text)) return 'month'
  if (unit.kind !== 'number') return null
  const at = units.indexOf(unit)
  const [before, after] = [units[at - 1], units[at + 1]]
  if (/^\d{1,2}:\d\d$/u.test(unit.lower) || /^(?:am|pm|a\.m\.?|p\.m\.?|a|p)$/u.test(after?.lower ?? ''))
    return 'clock'
  const month = [before, after].some((near) => near && MONTHS.has(near.lower) && /^\p{Lu}/u.test(near.text))
  return month && /^\d{1,2}$/u.test(unit.key) ? 'date' : null
}

function isSpeechTime(unit: Unit, units: readonly Unit[]): boolean {
  const at = units.indexOf(unit)
  return units
    .slice(Math.max(0, at - SPEECH_REACH), at + SPEECH_REACH + 1)
    .some(({ lower }) => SPEECH.has(lower))
}

/** "5.10", "5:10" and "510 a.m." are one time, "04" and "4" one day, "Aug" and "August" one month. */
function clockKey({ key, lower }: Unit): string {
  if (MONTHS.has(lower)) return lower.slice(0, 3)
  return key.replace(/^(\d{1,2})[.:]?(\d\d)$/u, '$1:$2').replace(/^0(?=\d)/u, '')
}

function timesIn({ left, right }: Slot, { one, other }: Compared): [Unit, Unit] | null {
  for (const unit of left) {
    const sort = sortOf(unit, one.units)
    if (sort === null) continue
    const met = right.find((candidate) => sortOf(candidate, other.units) === sort)
    if (met && clockKey(met) !== clockKey(unit)) return [unit, met]
  }
  return null
}

function countTimes(units: readonly Unit[], other: readonly Unit[]): number {
  const keys = new Set(other.map(clockKey))
  return units.filter((unit) => !keys.has(clockKey(unit)) && isTime(unit, units)).length
}

function isTime(unit: Unit, units: readonly Unit[]): boolean {
  return sortOf(unit, units) !== null || (unit.kind === 'number' && /^(?:19|20)\d\d$/u.test(unit.key))
}

/** Days of the week that reports this many days apart give are two days and no conflict. */
const SAME_WEEK = 3

/**
 * Where more than one part of the date differs, the statements speak of two occasions; so do weekdays in reports of different weeks.
 * `daysApart` are those between the reports, null where a date is not known.
 */
export function detectMoment(compared: Compared, daysApart: number | null): Finding | null {
  const { one, other, inner } = compared
  if (countTimes(one.body, other.body) > 1 || countTimes(other.body, one.body) > 1) return null
  for (const slot of inner.slots) {
    const pair = timesIn(slot, compared)
    if (!pair || isSpeechTime(pair[0], one.units) || isSpeechTime(pair[1], other.units)) continue
    if (daysApart !== null && daysApart > SAME_WEEK && WEEKDAYS.has(pair[0].lower)) continue
    const [left, right] = [[pair[0]], [pair[1]]]
    if (!agreeApartFrom(compared, left, right)) continue
    return {
      type: 'time',
      left,
      right,
      why: `One account gives the time as ${quote(left)}, the other as ${quote(right)}.`,
    }
  }
  return null
}
