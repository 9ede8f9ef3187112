import type { Account } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { copiesIn } from './copies.js'

const accounts = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id }) as Account)

describe('accounts that print one text', () => {
  it('begin with the fullest print', () => {
    const copies = [{ fullest: 'B', accounts: ['A', 'B', 'D'] }]
    expect(copiesIn({ copies, accounts })).toEqual([['B', 'A', 'D']])
  })

  it('are named where two of them are shown', () => {
    const copies = [
      { fullest: 'A', accounts: ['A', 'F', 'G'] },
      { fullest: 'F', accounts: ['C', 'E', 'F'] },
    ]
    expect(copiesIn({ copies, accounts })).toEqual([['C', 'E']])
    expect(copiesIn({ copies: undefined, accounts })).toEqual([])
  })
})
