import { describe, expect, it } from 'vitest'
import { keepSame } from './keep-same.js'

const isSame = (one: { id: string }, other: { id: string }) => one.id === other.id
const list = (...ids: string[]) => ids.map((id) => ({ id }))

describe('a list that is made anew', () => {
  it('stays the one before where it says the same', () => {
    const before = list('a', 'b')
    expect(keepSame(before, list('a', 'b'), isSame)).toBe(before)
  })

  it.each([[list('a')], [list('b', 'a')], [list('a', 'b', 'c')], [[]]])(
    'is the new one where it says %j',
    (now) => {
      expect(keepSame(list('a', 'b'), now, isSame)).toBe(now)
      expect(keepSame(undefined, now, isSame)).toBe(now)
    },
  )
})
