import { describe, expect, it } from 'vitest'
import { toLetGo } from './retention.js'

const MEGABYTE = 1024 * 1024
const held = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `k${index}`, bytes }))

describe('older comparisons', () => {
  it('are let go beyond the last twenty behind the newest', () => {
    expect(toLetGo(held(21, 10), new Set())).toEqual([])
    expect(toLetGo(held(23, 10), new Set())).toEqual(['k21', 'k22'])
  })

  it('are let go sooner where they are large, the newest never', () => {
    expect(toLetGo(held(5, 30 * MEGABYTE), new Set())).toEqual(['k3', 'k4'])
    expect(toLetGo(held(1, 300 * MEGABYTE), new Set())).toEqual([])
    expect(toLetGo(held(2, 300 * MEGABYTE), new Set())).toEqual(['k1'])
  })

  it('stay where they are named, and take no place of another', () => {
    expect(toLetGo(held(23, 10), new Set(['k1', 'k22']))).toEqual([])
    expect(toLetGo(held(25, 10), new Set(['k24']))).toEqual(['k21', 'k22', 'k23'])
  })
})
