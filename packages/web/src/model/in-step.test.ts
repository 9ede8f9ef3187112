import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStep, forward, type Meeting } from './in-step.js'

/** The longest run by trying every one. */
function slowLength(meetings: readonly Meeting[]): number {
  const lengths = (from: number, last: Meeting | null): number => {
    let most = 0
    for (let index = from; index < meetings.length; index += 1) {
      const each = meetings[index]!
      if (last !== null && (each[0] <= last[0] || each[1] <= last[1])) continue
      most = Math.max(most, 1 + lengths(index + 1, each))
    }
    return most
  }
  return lengths(0, null)
}

const meetings = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
  maxLength: 9,
  selector: ([lead]) => lead,
})

describe('columns in step', () => {
  it('meet at every sentence that both tell in one order', () => {
    const step = createStep(
      [
        [100, 300],
        [150, 320],
        [200, 50],
        [400, 500],
      ],
      [1000, 800],
    )
    expect([0, 100, 400, 1000].map(step)).toEqual([0, 300, 500, 800])
    expect(step(275)).toBe(410)
    expect(step(2000)).toBe(800)
  })

  it('leave out as few as can be', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const sorted = [...all].sort((a, b) => a[0] - b[0])
        expect(forward(all)).toHaveLength(slowLength(sorted))
      }),
      { seed: 5 },
    )
  })

  it('never go back while the lead goes on, and never jump', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const step = createStep(all, [100, 100])
        for (let lead = 0; lead < 100; lead += 1) {
          const moved = step(lead + 1) - step(lead)
          expect(moved).toBeGreaterThanOrEqual(-1e-9)
          expect(Math.abs(step(lead + 0.001) - step(lead))).toBeLessThan(0.2)
        }
      }),
      { seed: 5 },
    )
  })

  it('stand still where there is nothing to scroll', () => {
    expect(createStep([[10, 10]], [0, 0])(0)).toBe(0)
    expect(createStep([], [0, 500])(0)).toBe(0)
  })
})
