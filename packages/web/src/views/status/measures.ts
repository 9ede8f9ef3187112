/** Stretches of time and sizes, in words. */

import { formatFixed } from '../../model/format.js'
import { f } from '../../words/format.js'
import { s } from '../../words/status.js'

/** "75 seconds", "12 minutes", "3 hours", "2 days". */
export function durationWords(seconds: number): string {
  if (seconds < 90) return s.seconds(Math.round(seconds))
  if (seconds < 5_400) return s.minutes(Math.round(seconds / 60))
  if (seconds < 129_600) return s.hours(Math.round(seconds / 3_600))
  return s.days(Math.round(seconds / 86_400))
}

/** "734 MB", by thousands. */
export function bytesWords(bytes: number): string {
  const step = Math.min(f.bytes.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const size = bytes / 1_000 ** step
  return `${size < 10 && step > 0 ? formatFixed(size, 1) : Math.round(size)} ${f.bytes[step]}`
}
