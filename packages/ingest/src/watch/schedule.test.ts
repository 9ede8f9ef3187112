import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, nextInterval, nextLook } from './polling.js'
import { nextRefetch, REFETCH_SCHEDULE } from './refetch.js'

const START = '2031-05-04T06:00:00.000Z'
const plus = (ms: number) => new Date(Date.parse(START) + ms).toISOString()
const MINUTE = 60_000

describe('nextRefetch', () => {
  it('goes through the schedule and ends', () => {
    const minutes: number[] = []
    let now = START
    for (let count = 0; ; count += 1) {
      const next = nextRefetch(START, count, now)
      if (next === null) break
      expect(next.step).toBe(count)
      minutes.push((Date.parse(next.at) - Date.parse(START)) / MINUTE)
      now = next.at
    }
    expect(minutes).toEqual([5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10080])
  })

  it('makes up for missed steps by one look at once', () => {
    expect(nextRefetch(START, 0, plus(40 * MINUTE))).toEqual({ at: plus(40 * MINUTE), step: 2 })
    expect(nextRefetch(START, 3, plus(40 * MINUTE))).toEqual({ at: plus(60 * MINUTE), step: 3 })
    expect(nextRefetch(START, 0, plus(365 * 24 * 60 * MINUTE))).toEqual({
      at: plus(365 * 24 * 60 * MINUTE),
      step: REFETCH_SCHEDULE.length - 1,
    })
  })

  it('does not wait longer than a step where the clock was set back', () => {
    expect(nextRefetch(plus(30 * 24 * 60 * MINUTE), 0, START)).toEqual({ at: plus(5 * MINUTE), step: 0 })
  })

  it('never lies in the past, never goes back, never waits longer than its step, and ends', () => {
    const gap = fc.integer({ min: -10_000 * MINUTE, max: 20_000 * MINUTE })
    fc.assert(
      fc.property(gap, fc.nat(12), (offset, count) => {
        const now = plus(offset)
        const next = nextRefetch(START, count, now)
        if (count >= REFETCH_SCHEDULE.length) expect(next).toBeNull()
        else {
          expect(next!.step).toBeGreaterThanOrEqual(count)
          const wait = Date.parse(next!.at) - Date.parse(now)
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(REFETCH_SCHEDULE[next!.step]!)
        }
      }),
    )
  })
})

describe('nextInterval', () => {
  const bounds = { least: 60, most: 1200 }

  it('comes to rest within its bounds, the busier the feed the lower', () => {
    /** Entries come evenly, so many in an hour. */
    const settle = (perHour: number): number => {
      let interval = 600
      let waiting = 0
      for (let look = 0; look < 300; look += 1) {
        waiting += (perHour * interval) / 3600
        interval = nextInterval(interval, Math.floor(waiting), bounds)
        waiting -= Math.floor(waiting)
      }
      return interval
    }
    const rests = [0, 2, 6, 12, 30, 1000].map(settle)
    expect(rests).toEqual([...rests].sort((a, b) => b - a))
    expect(rests[0]).toBe(1200)
    expect(rests.at(-1)).toBe(60)
  })

  it('stays within its bounds whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.nat(100_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        (interval, fresh, every) => {
          const own = boundsOf(every)
          expect(own.least).toBeLessThanOrEqual(own.most)
          const next = nextInterval(interval, fresh, own)
          expect(next).toBeGreaterThanOrEqual(own.least)
          expect(next).toBeLessThanOrEqual(own.most)
        },
      ),
    )
  })
})

it.each([
  [null, START, START],
  [START, plus(10_000), plus(600_000)],
  [START, plus(700_000), plus(700_000)],
  // The clock was set back by a day, or on by a year.
  [plus(24 * 3_600_000), START, plus(600_000)],
  [START, plus(365 * 24 * 3_600_000), plus(365 * 24 * 3_600_000)],
])('after a look at %s the next one is, at %s, due at %s', (last, now, due) => {
  expect(nextLook(last, 600, now)).toBe(due)
})
