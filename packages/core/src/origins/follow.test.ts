import { describe, expect, it } from 'vitest'
import { followCitations, type Told } from './follow.js'

const root = (key: string) => ({
  key,
  name: key.toUpperCase(),
  kind: 'outlet' as const,
  evidence: { start: 0, end: 1 },
})
const told = (own: string, on: string): Told => ({ own, ownName: own.toUpperCase(), root: root(on) })
const rootsOf = (...all: Told[]) => followCitations(all).map(({ key }) => key)

describe('citations followed to their root', () => {
  it.each([
    ['an own word stays', [told('a', 'a'), told('b', 'b')], ['a', 'b']],
    ['a chain ends at who is cited last', [told('a', 'b'), told('b', 'ministry')], ['ministry', 'ministry']],
    [
      'an outlet that says it of itself is the root',
      [told('a', 'b'), told('b', 'b'), told('b', 'ministry')],
      ['b', 'b', 'ministry'],
    ],
    ['an outlet outside the run is the root', [told('a', 'wire'), told('b', 'wire')], ['wire', 'wire']],
    ['a circle of two', [told('a', 'b'), told('b', 'a')], ['circle:a+b', 'circle:a+b']],
    [
      'who cites a circle',
      [told('a', 'b'), told('b', 'c'), told('c', 'b')],
      ['circle:b+c', 'circle:b+c', 'circle:b+c'],
    ],
  ])('%s', (_, all, roots) => {
    expect(rootsOf(...all)).toEqual(roots)
  })

  it('names a circle', () => {
    expect(followCitations([told('a', 'b'), told('b', 'a')])[0]!.name).toBe('A and B, citing each other')
  })
})
