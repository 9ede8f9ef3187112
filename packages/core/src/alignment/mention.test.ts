import { describe, expect, test } from 'vitest'
import { readStory, spanOf } from './_stories.js'
import { createMentionReader } from './mention.js'

function mentionIn(text: string, words: string) {
  const reading = readStory(text)
  return createMentionReader(reading).read(spanOf(reading, words))!
}

describe('who and what takes part', () => {
  test('subject and object of a verb', () => {
    const { actor, object, lemma, kind } = mentionIn(
      'The coast guard rescued two sailors near Norport on Monday.',
      'rescued',
    )
    expect([lemma, kind, actor?.lemma, object?.lemma]).toEqual(['rescue', 'verb', 'guard', 'sailor'])
  })

  test('a passive and the doer behind "by"', () => {
    const { actor, object } = mentionIn('Two sailors were rescued by the coast guard.', 'rescued')
    expect([actor?.lemma, object?.lemma]).toEqual(['guard', 'sailor'])
  })

  test('the noun of an act with "of" and an owner', () => {
    const { actor, object, kind } = mentionIn(
      "The mayor praised the guard's rescue of two sailors.",
      'rescue',
    )
    expect([kind, actor?.lemma, object?.lemma]).toEqual(['noun', 'guard', 'sailor'])
  })

  test('a pronoun names nobody', () => {
    expect(mentionIn('She rescued two sailors.', 'rescued').actor).toBeNull()
  })
})

test('a verb keeps its particle, and of "gave birth" the noun counts', () => {
  expect(mentionIn('Rebels blew up the bridge.', 'blew').lemma).toBe('blow_up')
  expect(mentionIn('A panda gave birth at the zoo.', 'gave birth').lemma).toBe('birth')
})

test('times and numbers stand around, not among the participants', () => {
  const { around, told } = mentionIn('Police arrested 12 men in Norport on Monday.', 'arrested')
  expect([...around.times]).toEqual(['monday'])
  expect([...around.numbers]).toEqual(['12'])
  expect([...told.keys]).toContain('norport')
  expect([...told.keys]).not.toContain('monday')
})

test('finds the verbs and the nouns of acts of a stretch, light verbs left out', () => {
  const reading = readStory('The robbery went on until police arrested a clerk.')
  const found = createMentionReader(reading).within(reading.sentences[0]!)
  expect(found.map(({ lemma }) => lemma)).toEqual(['robbery', 'arrest'])
})

test('without grammar there are no mentions', () => {
  const reading = readStory('Police arrested a clerk.', [])
  expect(createMentionReader(reading).read(spanOf(reading, 'arrested'))).toBeNull()
  expect(createMentionReader(reading).within(reading.sentences[0]!)).toEqual([])
})
