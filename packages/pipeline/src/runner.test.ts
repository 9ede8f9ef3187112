import type { QueueState } from '@parallax/store'
import { describe, expect, it } from 'vitest'
import { isHeldBack } from './runner.js'

const queue = (due: QueueState['due'], oldestSeconds: number | null = 0): QueueState => ({
  waiting: due,
  due,
  leased: {},
  done: {},
  parked: 0,
  oldestSeconds,
})

describe('back-pressure', () => {
  it('rests a stage while what it makes piles up', () => {
    expect(isHeldBack('look', queue({ fetch: 6_000 }))).toBe(true)
    expect(isHeldBack('fetch', queue({ read: 600 }))).toBe(true)
    expect(isHeldBack('read', queue({ group: 3_000 }))).toBe(true)
    for (const stage of ['look', 'fetch', 'read', 'group', 'compare'] as const)
      expect(isHeldBack(stage, queue({ look: 1_000, fetch: 10, read: 10, group: 10, compare: 1_000 }))).toBe(
        false,
      )
  })

  it('reads before it compares, but does not leave comparisons for ever', () => {
    expect(isHeldBack('compare', queue({ read: 100 }, 60))).toBe(true)
    expect(isHeldBack('compare', queue({ read: 100 }, 700))).toBe(false)
  })
})
