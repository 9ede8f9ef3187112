import { expect, test } from 'vitest'
import { readStory } from './_stories.js'
import { groupByStory } from './topics.js'

test('accounts of one story stand together, others apart', () => {
  const readings = [
    'The coast guard rescued two sailors off Norport on Monday. Their trawler sank in a storm.',
    'Voters in Karsk elected Ada Orr mayor on Sunday. Orr won by nine votes.',
    'A storm sank a trawler off Norport. Two sailors were saved by the coast guard.',
    'Ada Orr will be the next mayor of Karsk. She won the vote on Sunday.',
  ].map((text) => readStory(text))
  expect(groupByStory(readings)).toEqual([
    [0, 2],
    [1, 3],
  ])
})
