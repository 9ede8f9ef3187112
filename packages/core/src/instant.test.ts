import { describe, expect, it } from 'vitest'
import { instantOf } from './instant.js'

describe('instantOf', () => {
  it('orders times over zones', () => {
    const times = [
      '2024-03-14T20:30:00+03:00',
      '2024-03-14T18:05:00Z',
      '2024-03-14T14:30-05:00',
      '2024-03-15',
    ]
    expect([...times].reverse().sort((a, b) => instantOf(a) - instantOf(b))).toEqual(times)
  })

  it.each([
    ['2024-03-12', Date.UTC(2024, 2, 12)],
    ['2024-03', Date.UTC(2024, 2, 1)],
    ['2024-03-12T08:10', Date.UTC(2024, 2, 12, 8, 10)],
    ['2024-03-12 08:10:30.5+0530', Date.UTC(2024, 2, 12, 2, 40, 30, 500)],
    ['yesterday', Number.POSITIVE_INFINITY],
    [null, Number.POSITIVE_INFINITY],
  ])('%s', (iso, instant) => {
    expect(instantOf(iso)).toBe(instant)
  })
})
