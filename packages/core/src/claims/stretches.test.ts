import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparingOf } from './_helpers.js'
import { extractStatements } from './statement.js'
import { type Stretch, Stretches } from './stretches.js'
import { createWeigher, toTerms } from './weights.js'

const WORDS = 'ferry harbour storm captain sailor cargo engine rescue diver island'.split(' ')

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 7 })
  .map((words) => `The ${words.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))

it('finds the heaviest stretches as weighing every stretch of every account does', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const { readings } = comparingOf(...texts)
      const statements = extractStatements(readings)
      const weigh = createWeigher(statements)
      const stretches = new Stretches(readings, weigh)
      // Asked twice in a row: nothing may be left over from the words before.
      for (const statement of statements.slice(0, 3)) {
        const words = toTerms(statement, weigh).map((term) => stretches.toSought(term))
        const found = stretches.heaviest(words)
        let at = 0
        for (const [account, { sentences }] of readings.entries()) {
          const all: Stretch[] = sentences.map((_, offset) => {
            let weight = 0
            stretches.heldIn(at + offset, words, (_word, held) => {
              weight += held
            })
            return { at: at + offset, weight }
          })
          const holding = all.filter(({ weight }) => weight > 0)
          holding.sort((a, b) => b.weight - a.weight || a.at - b.at)
          expect(found.get(account) ?? []).toEqual(holding.slice(0, 3))
          // One place between two accounts is free.
          at += sentences.length + 1
        }
      }
    }),
    { seed: 3, numRuns: 60 },
  )
})
