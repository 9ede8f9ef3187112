import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparingOf } from './_helpers.js'
import { findPairs } from './candidates.js'
import { SAME_CLAIM } from './cluster.js'
import { score, toProfiles } from './score.js'
import { extractStatements } from './statement.js'
import { createWeigher, toTerms } from './weights.js'

const WORDS =
  'ferry harbour storm captain sailor cargo engine rescue diver island mayor bridge signal radio anchor'.split(
    ' ',
  )

function runOf(texts: readonly string[]) {
  const statements = extractStatements(comparingOf(...texts).readings)
  const weigh = createWeigher(statements)
  return { statements, profiles: toProfiles(statements.map((statement) => toTerms(statement, weigh))) }
}

describe('candidates', () => {
  it('misses no pair that comparing all with all would join', () => {
    const sentence = fc
      .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 })
      .map((words) => `The ${words.join(' ')}.`)
    const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const run = runOf(texts)
        const found = new Set(findPairs(run).map(({ one, other }) => `${one} ${other}`))
        for (const [one, left] of run.profiles.entries()) {
          for (const [offset, right] of run.profiles.slice(one + 1).entries()) {
            const other = one + 1 + offset
            if (score(left, right) >= SAME_CLAIM) expect(found).toContain(`${one} ${other}`)
          }
        }
      }),
      { seed: 11, numRuns: 100 },
    )
  })

  it('gives the best pairs first', () => {
    const pairs = findPairs(
      runOf([
        'The ferry sank near the harbour in a storm.',
        'The ferry sank near the harbour in a storm.\nThe ferry left the harbour with cargo.',
      ]),
    )
    expect(pairs.map((pair) => pair.score)).toEqual(
      [...pairs.map((pair) => pair.score)].sort((a, b) => b - a),
    )
  })
})
