import { describe, expect, it } from 'vitest'
import { boundOfDay, formatSpan } from './span.js'

describe('a stretch of time', () => {
  it.each([
    ['2031-05-14T06:00:00.000Z', '2031-05-14T23:00:00.000Z', '14 May 2031'],
    ['2031-05-14T06:00:00.000Z', '2031-05-16T01:00:00.000Z', '14–16 May 2031'],
    ['2031-05-30T06:00:00.000Z', '2031-06-02T01:00:00.000Z', '30 May – 2 Jun 2031'],
    ['2031-12-30T06:00:00.000Z', '2032-01-02T01:00:00.000Z', '30 Dec 2031 – 2 Jan 2032'],
    ['soon', 'soon', 'soon'],
  ])('%s to %s', (from, to, said) => {
    expect(formatSpan(from, to)).toBe(said)
  })

  it('takes a whole day in, and nothing that is no day', () => {
    expect(boundOfDay('2031-05-14', 'from')).toBe('2031-05-14T00:00:00.000Z')
    expect(boundOfDay('2031-05-14', 'to')).toBe('2031-05-14T23:59:59.999Z')
    expect([boundOfDay('', 'to'), boundOfDay(null, 'to'), boundOfDay('2031-99-14', 'to')]).toEqual(
      Array(3).fill(undefined),
    )
  })
})
