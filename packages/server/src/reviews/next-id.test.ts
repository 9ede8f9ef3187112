import { describe, expect, it } from 'vitest'
import { createNextId } from './next-id.js'

describe('ids of reviews', () => {
  it('are UUIDs of version 7 that begin with the time', () => {
    const id = createNextId()(new Date(0x0123456789ab))
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  })

  it('rise, also within a millisecond and when the clock goes back', () => {
    const nextId = createNextId()
    const times = [...Array.from({ length: 5_000 }, () => 1_000), 900, 1_001, 5_000]
    const ids = times.map((time) => nextId(new Date(time)))
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })
})
