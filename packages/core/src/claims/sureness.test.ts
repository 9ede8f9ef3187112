import { expect, test } from 'vitest'
import { readStory } from '../alignment/_stories.js'
import type { LinguisticModel } from '../grammar/index.js'
import { SAME_CLAIM } from './cluster.js'
import { score, toProfiles } from './score.js'
import { extractStatements } from './statement.js'
import { createSureness } from './sureness.js'
import { createWeigher, toTerms } from './weights.js'

/** The first statement of each text: their score by the words, and with their acts. */
function compareTexts(texts: readonly string[], models?: readonly LinguisticModel[]) {
  const readings = texts.map((text) => readStory(text, models))
  const all = extractStatements(readings)
  const statements = readings.map((_, index) => ({
    ...all.find(({ account }) => account === index)!,
    index,
  }))
  const weigh = createWeigher(statements)
  const profiles = toProfiles(statements.map((statement) => toTerms(statement, weigh)))
  const sureness = createSureness({ statements, profiles, readings })
  return { words: score(profiles[0]!, profiles[1]!), acts: sureness(0, 1), back: sureness(1, 0) }
}

const RESCUE = 'The Karsk coast guard rescued two sailors from a sinking trawler near Norport.'
const PARAPHRASE =
  'Two exhausted men were saved by a patrol of the coast guard when their trawler went under.'

test('the same act under another word raises what the words leave open', () => {
  const { words, acts, back } = compareTexts([RESCUE, PARAPHRASE])
  expect(words).toBeGreaterThan(SAME_CLAIM - 0.12)
  expect(acts).toBeGreaterThan(words)
  expect(back).toBe(acts)
})

test('another act around the same people and places lowers it', () => {
  const { words, acts } = compareTexts([RESCUE, 'Two sailors repaired a trawler in Karsk on Sunday.'])
  expect(Math.abs(words - SAME_CLAIM)).toBeLessThan(0.12)
  expect(acts).toBeLessThan(words)
})

test('what the words settle stays as it is, and so does all without grammar', () => {
  const twice = compareTexts([RESCUE, RESCUE])
  expect(twice.acts).toBe(twice.words)
  const { words, acts } = compareTexts([RESCUE, PARAPHRASE], [])
  expect(acts).toBe(words)
})
