import { describe, expect, it } from 'vitest'
import { whoActs } from './who.js'

describe('whoActs', () => {
  it.each([
    [{ USER: 'mara', USERNAME: 'other' }, new Map([['who', 'Desk']]), 'Desk'],
    [{ USER: 'mara', USERNAME: 'other' }, new Map(), 'mara'],
    [{ USERNAME: 'mara' }, undefined, 'mara'],
    [{}, new Map(), 'somebody'],
  ] as const)('takes the first name of %j and %j: %s', (env, values, name) => {
    expect(whoActs({ env }, values && { values: new Map(values) })).toBe(name)
  })
})
