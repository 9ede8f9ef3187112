/** Which of two ISO 8601 times is earlier, without the clock or the zone of the machine. */

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/u

interface Moment {
  /** Milliseconds since 1970, UTC where no zone is given. */
  time: number
  day: number
  /** False for a date alone. Midnight to the second is what systems print when they know only the day. */
  precise: boolean
}

const DAY = 86_400_000

function offsetMinutes(zone: string | undefined): number {
  if (!zone || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
}

function parseMoment(iso: string | null): Moment | null {
  const match = iso === null ? null : ISO.exec(iso)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const clock = (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)
  const time = date + clock * 1000 - offsetMinutes(zone) * 60_000
  return { time, day: Math.floor(date / DAY), precise: clock !== 0 }
}

/** True only where both times are known and precise enough to tell. */
export function isBefore(one: string | null, other: string | null): boolean {
  const [left, right] = [parseMoment(one), parseMoment(other)]
  if (!left || !right) return false
  return left.precise && right.precise ? left.time < right.time : left.day < right.day
}
