import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../model/format.js'
import { durationWords } from './measures.js'

describe('words of the status', () => {
  it('gives sizes by thousands', () => {
    expect([0, 999, 1_000, 96_468_992, 3_210_000_000].map(formatBytes)).toEqual([
      '0 bytes',
      '999 bytes',
      '1.0 kB',
      '96 MB',
      '3.2 GB',
    ])
  })

  it('gives stretches of time in the unit that people would use', () => {
    expect([1, 75, 720, 10_800, 172_800].map(durationWords)).toEqual([
      '1 second',
      '75 seconds',
      '12 minutes',
      '3 hours',
      '2 days',
    ])
  })
})
