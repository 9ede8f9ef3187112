import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, place } from './axis.js'

describe('axisOf', () => {
  it('begins at zero and ends at a round number', () => {
    expect(
      axisOf([
        { low: 12, high: null },
        { low: 24, high: 99 },
      ]),
    ).toEqual({
      from: 0,
      to: 100,
      ticks: [0, 50, 100],
      cut: false,
    })
  })

  it('says so where the values lie too close together for a scale from zero', () => {
    const axis = axisOf([
      { low: 36, high: 44 },
      { low: 43, high: 43 },
    ])
    expect(axis?.cut).toBe(true)
    expect(axis?.from).toBeGreaterThan(0)
  })

  it('is null without a number', () => {
    expect(axisOf([{ low: null, high: null }])).toBeNull()
    expect(axisOf([])).toBeNull()
  })

  it('holds a single value, zero, and values below zero', () => {
    for (const value of [0, 1, 7, 1e12, 0.004, -5]) {
      const axis = axisOf([{ low: value, high: value }])!
      expect(axis.to).toBeGreaterThan(axis.from)
      expect(place(axis, value)).toBeGreaterThanOrEqual(0)
      expect(place(axis, value)).toBeLessThanOrEqual(1)
    }
  })

  it('holds every value between its ends, with few ticks, and keeps their order', () => {
    const end = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e9, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(fc.record({ low: end, high: end }), { minLength: 1, maxLength: 12 }),
        (intervals) => {
          const axis = axisOf(intervals)
          const values = intervals.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null)
          if (axis === null) {
            expect(values).toEqual([])
            return
          }
          expect(axis.ticks.length).toBeLessThanOrEqual(8)
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(axis.from * (1 - 1e-9))
            expect(value).toBeLessThanOrEqual(axis.to * (1 + 1e-9))
          }
          const places = [...values].sort((a, b) => a - b).map((value) => place(axis, value))
          expect([...places].sort((a, b) => a - b)).toEqual(places)
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })
})
