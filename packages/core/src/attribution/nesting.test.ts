import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.js'
import { findParents } from './nesting.js'

/** A candidate whose cue begins at `cue` and whose content covers the spans. */
function candidate(cue: number, ...content: [number, number][]): Candidate {
  return {
    sense: 'say',
    cue: { start: cue, end: cue + 1 },
    source: null,
    hearer: null,
    content: content.map(([start, end]) => ({ start, end })),
    kind: 'indirect',
    negated: false,
    weakened: false,
    position: null,
    sentence: 0,
  }
}

describe('findParents', () => {
  it('takes the smallest content around a cue', () => {
    expect(findParents([candidate(0, [5, 100]), candidate(10, [15, 50]), candidate(20, [25, 30])])).toEqual([
      -1, 0, 1,
    ])
  })

  it('leaves no ring where contents hold each other crosswise', () => {
    const parents = findParents([candidate(10, [20, 30]), candidate(25, [40, 50]), candidate(45, [5, 15])])
    for (const start of parents.keys()) {
      let [at, steps] = [start, 0]
      while (at !== -1 && steps < 10) [at, steps] = [parents[at]!, steps + 1]
      expect(at).toBe(-1)
    }
  })
})
