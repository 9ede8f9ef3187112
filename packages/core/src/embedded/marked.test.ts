import { describe, expect, it } from 'vitest'
import type { Line } from './lines.js'
import { markedRuns } from './marked.js'

const toLine = (text: string): Line => ({ text, mark: null, isRule: false }) as Line

describe('runs of paragraphs in quotation marks', () => {
  it('begin where the quotation does and end with the paragraph that closes it', () => {
    const lines = ['Rain fell.', '“We stay.', '“We wait.”', 'Rain fell.', '“No.”'].map(toLine)
    expect(markedRuns(lines)).toEqual([
      { first: 1, last: 2, isQuoted: true },
      { first: 4, last: 4, isQuoted: true },
    ])
  })

  it('are none where nothing closes, and each paragraph is looked at a few times at most', () => {
    let looks = 0
    const line = {
      mark: null,
      isRule: false,
      get text() {
        looks += 1
        return '“We stay.'
      },
    } as Line
    expect(markedRuns(Array.from({ length: 1000 }, () => line))).toEqual([])
    expect(looks).toBeLessThan(10_000)
  })
})
