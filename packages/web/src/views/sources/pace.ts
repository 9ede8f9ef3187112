/** How often a source is looked at, in words. */
import { s } from '../../words/sources.js'

/** "every 15 minutes". */
export function paceWords(seconds: number | null): string {
  return seconds === null ? s.once : s.each(everyWords(seconds))
}

/** "15 minutes", in the largest unit that fits whole. */
export function everyWords(seconds: number | null): string {
  if (seconds === null) return s.once
  if (seconds % 86_400 === 0) return s.days(seconds / 86_400)
  if (seconds % 3_600 === 0) return s.hours(seconds / 3_600)
  if (seconds % 60 === 0) return s.minutes(seconds / 60)
  return s.seconds(seconds)
}
