import { expect, test } from 'vitest'
import { readStory, spanOf } from './_stories.js'
import { alignEvents, probabilityOfOneEvent } from './events.js'
import { createMentionReader } from './mention.js'

const mentionOf = (text: string, words: string) => {
  const reading = readStory(text)
  return createMentionReader(reading).read(spanOf(reading, words))!
}

const RESCUE = 'The coast guard rescued two sailors off Norport on Monday.'

test('one act with its people under another word is more probable than the same word with other people', () => {
  const act = mentionOf(RESCUE, 'rescued')
  const saved = mentionOf('Two sailors were saved by the coast guard off Norport on Monday.', 'saved')
  const other = mentionOf('Miners rescued a trapped colleague from a shaft in Karsk.', 'rescued')
  const unlike = mentionOf('The coast guard praised two sailors off Norport on Monday.', 'praised')
  expect(probabilityOfOneEvent(act, saved)).toBeGreaterThan(probabilityOfOneEvent(act, other))
  expect(probabilityOfOneEvent(act, saved)).toBeGreaterThan(0.5)
  expect(probabilityOfOneEvent(act, unlike)).toBeLessThan(0.5)
})

test('is symmetric', () => {
  const [one, other] = [mentionOf(RESCUE, 'rescued'), mentionOf('The rescue of two sailors ended.', 'rescue')]
  expect(probabilityOfOneEvent(one, other)).toBe(probabilityOfOneEvent(other, one))
})

test('lines mentions up over accounts, every mention in one group, the same groups each time', () => {
  const readings = [
    RESCUE,
    'Two sailors were saved off Norport on Monday by the coast guard. Their boat sank in a storm.',
    'A storm sank the boat of two sailors off Norport. The coast guard rescued them.',
    'Voters in Karsk elected a new mayor on Sunday.',
  ].map((text) => readStory(text))
  const mention = (account: number, words: string) => ({ account, ...spanOf(readings[account]!, words) })
  const mentions = [
    mention(0, 'rescued'),
    mention(1, 'saved'),
    mention(1, 'sank'),
    mention(2, 'sank'),
    mention(2, 'rescued'),
    mention(3, 'elected'),
  ]
  const groups = alignEvents(readings, mentions)
  expect(groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect(groups).toEqual(alignEvents(readings, mentions))
  const groupOf = (place: number) => groups.findIndex((group) => group.includes(place))
  expect(groupOf(2)).toBe(groupOf(3))
  expect(groupOf(0)).not.toBe(groupOf(2))
  expect(groups).toContainEqual([5])
})
