import { describe, expect, it } from 'vitest'
import { networkOf } from './sign-in.js'
import { createSlowing } from './slowing.js'

describe('slowing', () => {
  let now = 0
  const clock = () => new Date(now * 1000)
  const after = (slowing: ReturnType<typeof createSlowing>, key: string, tries: number) => {
    for (let count = 0; count < tries; count += 1) slowing.begin(key)
    return slowing.wait(key)
  }

  it('doubles from the first try that is no longer free, up to a quarter of an hour', () => {
    const slowing = createSlowing({ clock, free: 3 })
    expect([after(slowing, 'a', 2), after(slowing, 'a', 1), after(slowing, 'a', 1)]).toEqual([0, 1, 2])
    expect(after(slowing, 'a', 50)).toBe(900)
    expect(slowing.wait('b')).toBe(0)
  })

  it('lets go with time, by success, and of a try that was none', () => {
    const slowing = createSlowing({ clock, free: 3 })
    expect(after(slowing, 'a', 4)).toBe(2)
    now += 2
    expect(slowing.wait('a')).toBe(0)
    expect(after(slowing, 'a', 1)).toBe(4)
    slowing.undo('a')
    expect(slowing.wait('a')).toBe(2)
    slowing.forget('a')
    expect(after(slowing, 'a', 2)).toBe(0)
    after(slowing, 'a', 20)
    now += 3_600
    expect(slowing.wait('a')).toBe(0)
  })

  it('remembers no more than it may', () => {
    const slowing = createSlowing({ clock, free: 1, most: 2 })
    for (const key of ['a', 'b', 'c']) slowing.begin(key)
    expect(['a', 'b', 'c'].map((key) => slowing.wait(key))).toEqual([0, 1, 1])
  })

  it('takes a network of version 6 for one sender', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'))
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
    expect(networkOf('10.0.0.7')).toBe('10.0.0.7')
  })
})
