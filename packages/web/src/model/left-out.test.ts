import type { Omission, Unheard } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { gapsOf } from './left-out.js'

const omissions = ['A', 'B', 'A'].map((account, index) => ({ claim: `c${index}`, account }) as Omission)
const unheard = ['B', 'C'].map((account) => ({ role: 'families', account }) as Unheard)

describe('what an account leaves out', () => {
  it('is told of one account, and of all where none is named', () => {
    expect(gapsOf({ omissions, unheard }, 'A')).toEqual({
      omissions: [omissions[0], omissions[2]],
      unheard: [],
    })
    expect(gapsOf({ omissions, unheard }, 'C')).toEqual({ omissions: [], unheard: [unheard[1]] })
    expect(gapsOf({ omissions, unheard }, '')).toEqual({ omissions, unheard })
  })
})
