/** Stretches of time, in words. */
import { s } from '../../words/status.js'

/** "75 seconds", "12 minutes", "3 hours", "2 days". */
export function durationWords(seconds: number): string {
  if (seconds < 90) return s.seconds(Math.round(seconds))
  if (seconds < 5_400) return s.minutes(Math.round(seconds / 60))
  if (seconds < 129_600) return s.hours(Math.round(seconds / 3_600))
  return s.days(Math.round(seconds / 86_400))
}
