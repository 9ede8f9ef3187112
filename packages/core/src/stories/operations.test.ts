import { describe, expect, it } from 'vitest'
import { articleOn, FERRY, TAX } from './_articles.js'
import { createStoryEngine } from './engine.js'
import { StoryOperationError } from './operations.js'

function create() {
  const engine = createStoryEngine()
  for (const n of [0, 1, 2]) {
    engine.add(articleOn(FERRY, n, n))
    engine.add(articleOn(TAX, n, n))
  }
  return engine
}

const storyOf = (engine: ReturnType<typeof create>, article: string) => engine.membership(article)?.story

describe('what a person does', () => {
  it('merges two stories under the name of the earlier, and no pass splits them again', () => {
    const engine = create()
    expect(engine.merge('parliament-0', 'ferry-0')).toMatchObject([
      { type: 'merged', from: 'parliament-0', into: 'ferry-0', by: 'person' },
    ])
    engine.tidy()
    expect(storyOf(engine, 'parliament-2')).toBe('ferry-0')
    expect(() => engine.merge('parliament-0', 'ferry-0')).toThrow(StoryOperationError)
  })

  it('takes articles apart, and no pass puts them back', () => {
    const engine = create()
    expect(engine.split('ferry-0', ['ferry-1'])).toMatchObject([
      { type: 'split', from: 'ferry-0', into: 'ferry-1', articles: ['ferry-1'] },
    ])
    engine.tidy()
    expect(storyOf(engine, 'ferry-1')).toBe('ferry-1')
    expect(engine.membership('ferry-1')).toMatchObject({
      pinned: true,
      score: 1,
      reason: 'taken apart by a person',
    })
    engine.merge('ferry-0', 'ferry-1')
    engine.tidy()
    expect(storyOf(engine, 'ferry-1')).toBe('ferry-0')
  })

  it('moves an article for good', () => {
    const engine = create()
    expect(engine.move('ferry-2', 'parliament-0')).toEqual([
      { type: 'moved', article: 'ferry-2', from: 'ferry-0', to: 'parliament-0' },
    ])
    engine.tidy()
    expect(storyOf(engine, 'ferry-2')).toBe('parliament-0')
    expect(engine.membership('ferry-2')!.pinned).toBe(true)
    engine.pin('ferry-2', false)
    engine.tidy()
    expect(storyOf(engine, 'ferry-2')).toBe('ferry-2')
  })

  it('leaves a story that gave its only article behind', () => {
    const engine = create()
    engine.split('ferry-0', ['ferry-1'])
    engine.move('ferry-1', 'ferry-0')
    expect(() => engine.merge('ferry-0', 'ferry-1')).toThrow(/no open story ferry-1/)
  })

  it('keeps what it did in the state', () => {
    const engine = create()
    engine.split('ferry-0', ['ferry-1'])
    const reloaded = createStoryEngine({ state: engine.state() })
    reloaded.tidy()
    expect(storyOf(reloaded, 'ferry-1')).toBe('ferry-1')
  })

  it('gives a story that is opened anew a name of its own', () => {
    const engine = create()
    engine.move('parliament-0', 'ferry-0')
    engine.split('ferry-0', ['parliament-0'])
    expect(storyOf(engine, 'parliament-0')).toBe('parliament-0+')
    expect(storyOf(engine, 'parliament-1')).toBe('parliament-0')
  })

  it.each([
    ['an unknown story', () => create().merge('ferry-0', 'nothing'), /no open story nothing/],
    ['an unknown article', () => create().move('nothing', 'ferry-0'), /no article nothing/],
    [
      'articles of another story',
      () => create().split('ferry-0', ['parliament-1']),
      /Name articles of that story/,
    ],
    ['all articles', () => create().split('ferry-0', ['ferry-0', 'ferry-1', 'ferry-2']), /Leave one/],
  ])('refuses %s with the cure', (_, act, words) => {
    expect(act).toThrow(StoryOperationError)
    expect(act).toThrow(words)
  })

  it('refuses to put two languages together', () => {
    const engine = create()
    engine.add(articleOn(FERRY, 0, 0, { id: 'färja', language: 'sv' }))
    expect(() => engine.merge('ferry-0', 'färja')).toThrow(/one language/)
  })
})
