import type { Account } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { firstTold } from './first-told.js'

const account = (id: string, published: string | null) => ({ id, published }) as Account
const ACCOUNTS = [
  account('A', '2031-05-14T06:00:00Z'),
  account('B', '2031-05-14T07:00:00Z'),
  account('C', '2031-05-14T07:00:00Z'),
  account('D', '2031-05-14T09:00:00Z'),
  account('E', null),
]

describe('who told a claim first', () => {
  it.each([
    ['the earliest of those that carry it', ['D', 'B'], ['B'], '2031-05-14T07:00:00Z', []],
    ['all of the same time', ['D', 'C', 'B'], ['B', 'C'], '2031-05-14T07:00:00Z', []],
    ['with those beside that name no date', ['E', 'A'], ['A'], '2031-05-14T06:00:00Z', ['E']],
    ['nobody where none is dated', ['E'], [], null, ['E']],
  ])('is %s', (_, carriers, accounts, published, undated) => {
    expect(firstTold(ACCOUNTS, carriers)).toEqual({ accounts, published, undated })
  })
})
