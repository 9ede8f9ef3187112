/** Ids of reviews: UUID version 7 (RFC 9562), whose order is that of time, also within a millisecond of this process. */
import { randomBytes } from 'node:crypto'

const MOST_IN_A_MILLISECOND = 0xfff

/** Each id is greater than the one before, also where the clock stands still or goes back. */
export function createNextId(): (now: Date) => string {
  let [last, count] = [0, 0]
  return (now) => {
    const time = now.getTime()
    if (time > last) [last, count] = [time, 0]
    else if (count < MOST_IN_A_MILLISECOND) count += 1
    else [last, count] = [last + 1, 0]
    const random = randomBytes(8)
    random[0] = (random[0]! & 0x3f) | 0x80
    const hex = `${last.toString(16).padStart(12, '0')}7${count.toString(16).padStart(3, '0')}${random.toString('hex')}`
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
  }
}
