import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignables, versionPair } from './_sentences.js'
import { slowLinks } from './_slow-links.js'
import { candidatePairs, LEAST_SHARED } from './candidates.js'
import { likenessOf } from './likeness.js'
import { findLinks } from './links.js'

const linksOf = (older: string[], newer: string[]) => {
  const words = (lines: string[]) => lines.map((line) => line.split(' '))
  const [one, other] = alignables(words(older), words(newer))
  return findLinks(one, other).map((link) => `${link.older}-${link.newer}`)
}

describe('findLinks', () => {
  it('gives what the plain stages over all pairs give', () => {
    fc.assert(
      fc.property(versionPair, ([older, newer]) => {
        const [one, other] = alignables(older, newer)
        expect(findLinks(one, other)).toEqual(slowLinks(one, other))
      }),
      { numRuns: 400 },
    )
  })

  it('links equal sentences first, each once', () => {
    expect(linksOf(['rain fell', 'rain fell', 'wind rose'], ['wind rose', 'rain fell'])).toEqual([
      '0-1',
      '2-0',
    ])
  })

  it('links a sentence with each part that it was split into, and both parts with the one that they became', () => {
    const whole = 'pilots expect calm seas today but warned of floods along lowland farms'
    const parts = ['pilots expect calm seas today', 'but warned of floods along lowland farms']
    expect(linksOf(['the port closed', whole], ['the port closed', ...parts])).toEqual(['0-0', '1-1', '1-2'])
    expect(linksOf(['the port closed', ...parts], ['the port closed', whole])).toEqual(['0-0', '1-1', '2-1'])
  })

  it('keeps sentences apart that share a word of the story alone', () => {
    expect(
      linksOf(['the ferry sank near lindholm harbour'], ['owners of the ferry refused every question']),
    ).toEqual([])
  })

  it('links a little alike only between the same neighbours', () => {
    const [a, b] = ['storm ada hit the western coast', 'schools open again on monday']
    const [old, changed] = ['pumps ran dry in brekke market', 'engineers said pumps would restart in brekke']
    expect(linksOf([a, old, b], [a, changed, b])).toEqual(['0-0', '1-1', '2-2'])
    expect(linksOf([old, a, b], [a, b, changed])).not.toContain('0-2')
  })
})

describe('candidatePairs', () => {
  it('holds every pair that shares enough', () => {
    fc.assert(
      fc.property(versionPair, ([older, newer]) => {
        const [one, other] = alignables(older, newer).map((all) => all.map(({ weighed }) => weighed))
        const found = new Set(candidatePairs(one!, other!).map(String))
        for (const [i, left] of one!.entries())
          for (const [j, right] of other!.entries())
            if (likenessOf(left, right).shared >= LEAST_SHARED * Math.min(left.mass, right.mass))
              expect(found).toContain(String([i, j]))
      }),
    )
  })

  it('grows with the length of a text and not with its square', () => {
    const text = (length: number, mark: string) =>
      Array.from({ length }, (_, at) =>
        `the ferry ${mark}${at} left pier${at} for isle${at} in rain`.split(' '),
      )
    const count = (length: number) => {
      const [one, other] = alignables(text(length, 'a'), text(length, 'b'))
      const weighed = (all: typeof one) => all.map((each) => each.weighed)
      return candidatePairs(weighed(one), weighed(other)).length
    }
    expect(count(100)).toBeLessThanOrEqual(200)
    expect(count(1000)).toBeLessThanOrEqual(2000)
  })
})
