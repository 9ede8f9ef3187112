import { describe, expect, it } from 'vitest'
import { articlesOf, PAIRS, type Pair } from './_same-kind.js'
import { createStoryEngine } from './engine.js'

function isSeenAsOne(pair: Pair): boolean {
  const engine = createStoryEngine()
  for (const article of articlesOf(pair)) engine.add(article)
  engine.tidy()
  return new Set(engine.memberships().map(({ story }) => story)).size === 1
}

const right = PAIRS.filter(({ mistaken }) => mistaken === undefined)
const mistaken = PAIRS.filter(({ mistaken }) => mistaken !== undefined)

describe('one event told from two places', () => {
  const pairs = right.filter(({ isOne }) => isOne)
  it.each(pairs)('is one story: $called', (pair) => expect(isSeenAsOne(pair)).toBe(true))
})

describe('two events of one kind', () => {
  const pairs = right.filter(({ isOne }) => !isOne)
  it.each(pairs)('are two stories: $called', (pair) => expect(isSeenAsOne(pair)).toBe(false))
})

describe('what is still mistaken', () => {
  it.each(mistaken)('$called, since $mistaken', (pair) => expect(isSeenAsOne(pair)).toBe(!pair.isOne))

  it('is mended by an account that names both sides', () => {
    const pair = PAIRS.find(({ called }) => called.startsWith('a fire, told once'))!
    const engine = createStoryEngine()
    for (const article of articlesOf(pair)) engine.add(article)
    engine.add({
      id: 'told-2',
      headline: 'Couple rescued from burning house in Brenn',
      text: 'Anna and Emil Sorge were rescued from their burning house in Station Road in Brenn on Tuesday night. Fire chief Olaf Rask said that his people had broken the door and carried both out. The fire had started in the cellar.',
      url: null,
      language: 'en',
      published: '2031-03-04T12:00:00Z',
    })
    engine.tidy()
    expect(new Set(engine.memberships().map(({ story }) => story)).size).toBe(1)
  })
})
