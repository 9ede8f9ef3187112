import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distribute, segment } from './segments.js'

const LENGTH = 40
const span = fc
  .tuple(fc.integer({ min: -5, max: LENGTH + 5 }), fc.integer({ min: -5, max: LENGTH + 5 }))
  .map(([start, end]) => ({ start, end }))

describe('segment', () => {
  it('cuts overlapping marks into pieces that know all marks over them', () => {
    const a = { start: 0, end: 6, name: 'a' }
    const b = { start: 4, end: 9, name: 'b' }
    const pieces = segment([a, b], { start: 0, end: 10 })
    expect(
      pieces.map(({ start, end, marks }) => [start, end, marks.map(({ name }) => name).join('')]),
    ).toEqual([
      [0, 4, 'a'],
      [4, 6, 'ab'],
      [6, 9, 'b'],
      [9, 10, ''],
    ])
  })

  it('agrees with asking every mark at every offset, and covers the range without gap or overlap', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
        const range = { start: 3, end: LENGTH - 3 }
        const pieces = segment(marks, range)
        expect(pieces[0]?.start).toBe(range.start)
        expect(pieces.at(-1)?.end).toBe(range.end)
        for (const [index, piece] of pieces.entries()) {
          if (index > 0) expect(piece.start).toBe(pieces[index - 1]!.end)
          for (let at = piece.start; at < piece.end; at += 1) {
            const over = marks.filter(({ start, end }) => start <= at && at < end)
            expect(piece.marks).toEqual(over)
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gives one piece for a range without marks, and none for an empty range', () => {
    expect(segment([], { start: 2, end: 5 })).toEqual([{ start: 2, end: 5, marks: [] }])
    expect(segment([], { start: 2, end: 2 })).toEqual([])
  })

  it('cuts ten thousand marks over a long text', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 30, end: index * 30 + 45 }))
    expect(segment(marks, { start: 0, end: 300_100 }).length).toBeGreaterThan(19_000)
  })
})

describe('distribute', () => {
  it('puts a mark into every range that it touches, as asking each range would', () => {
    const ranges = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ]
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (marks) => {
        const real = marks.filter(({ start, end }) => start < end)
        const slow = ranges.map((range) =>
          real.filter(({ start, end }) => start < range.end && end > range.start),
        )
        expect(distribute(real, ranges)).toEqual(slow)
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
