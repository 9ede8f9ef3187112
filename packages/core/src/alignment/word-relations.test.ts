import { expect, test } from 'vitest'
import { namesAct, relate, UNRELATED } from './word-relations.js'

test('words of one sense, the noun of an act and its verb among them', () => {
  expect(relate('buy', 'verb', 'purchase', 'verb').same).toBeGreaterThan(0.5)
  expect(relate('arrest', 'noun', 'arrest', 'verb').same).toBeGreaterThan(0.4)
  expect(relate('earthquake', 'noun', 'quake', 'noun').same).toBe(1)
})

test('a wider sense and what an act causes', () => {
  expect(relate('murder', 'verb', 'kill', 'verb').wider).toBeGreaterThan(0)
  expect(relate('kill', 'verb', 'die', 'verb').wider).toBeGreaterThan(0)
})

test('is symmetric, and says nothing of words that it does not know', () => {
  expect(relate('die', 'verb', 'kill', 'verb')).toEqual(relate('kill', 'verb', 'die', 'verb'))
  expect(relate('blorf', 'verb', 'kill', 'verb')).toEqual(UNRELATED)
  expect(relate('sing', 'verb', 'earthquake', 'noun').same).toBe(0)
})

test('tells nouns of acts from nouns of things', () => {
  expect(namesAct('earthquake')).toBe(true)
  expect(namesAct('robbery')).toBe(true)
  expect(namesAct('table')).toBe(false)
})
