/** The catalogue of numbered pairs: how many are told right, and that furniture alone gives nothing. */
import { describe, expect, it } from 'vitest'
import { findMismatch } from '../../gate/stands.js'
import { compareTwo } from '../step.js'
import { newerOf, type VersionCase } from './_case.js'
import { HELD_BACK } from './_held-back.js'
import { CATALOGUE } from './_index.js'
import { kindsIn, outcomeOf, readText, stepOf } from './_run.js'
import { SECOND_DRAW } from './_second-draw.js'

/** The least share of pairs that are told right; the figures reached stand in docs/BENCHMARKS.md. */
const LEAST_RIGHT = 0.9

/** Told otherwise than a reader would, and known to be. */
const KNOWN_MISSES = new Set(['V31', 'V48', 'V60', 'S13', 'S15', 'S18'])

const ALL: readonly VersionCase[] = [...CATALOGUE, ...HELD_BACK, ...SECOND_DRAW]
const EMPTY = ALL.filter(({ kinds }) => kinds.length === 0)

describe('the catalogue of versions', () => {
  it('numbers every pair once and holds enough of them', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(60)
    expect(HELD_BACK.length + SECOND_DRAW.length).toBeGreaterThanOrEqual(20)
    expect(EMPTY.length).toBeGreaterThanOrEqual(10)
    expect(KNOWN_MISSES.size).toBeLessThan((1 - LEAST_RIGHT) * ALL.length)
  })

  it.each(ALL.filter(({ id }) => !KNOWN_MISSES.has(id)))('$id $says', (one) => {
    const { expected, actual, correction } = outcomeOf(one)
    expect(actual).toEqual(expected)
    expect(correction).toBe(one.correction ?? 'no-fact-changed')
  })

  it.each(ALL.filter(({ id }) => KNOWN_MISSES.has(id)))('still misses $id $says', (one) => {
    expect(outcomeOf(one).isRight).toBe(false)
  })

  it.each(EMPTY)('reports nothing in $id, the other way round either', (one) => {
    const [older, newer] = [readText('v1', one.old), readText('v2', newerOf(one))]
    expect(kindsIn(compareTwo(newer, older, { older: 'v2', newer: 'v1' }))).toEqual([])
  })

  it('cites exact words of the version that it names, everywhere', () => {
    for (const one of ALL) {
      const texts: Record<string, string> = { v1: one.old, v2: newerOf(one) }
      for (const { before, after, findings } of stepOf(one).changes) {
        const cited = [
          ...before,
          ...after,
          ...findings.flatMap((each) => [each.before ?? [], each.after ?? []].flat()),
        ]
        expect(cited.length).toBeGreaterThan(0)
        for (const evidence of cited) expect(findMismatch(texts[evidence.article]!, evidence)).toBeNull()
        for (const each of findings) {
          expect(each.before?.article ?? 'v1').toBe('v1')
          expect(each.after?.article ?? 'v2').toBe('v2')
        }
      }
    }
  })
})
