import { describe, expect, it } from 'vitest'
import { articleOn, days, FERRY, TAX } from './_articles.js'
import { createStoryEngine, type StoryEngine, StoryStateError } from './engine.js'
import type { StoryArticle, StoryState } from './types.js'

const STREAM = [0, 1, 2].flatMap((n) => [articleOn(FERRY, n, n), articleOn(TAX, n, n + 0.5)])

function feed(articles: readonly StoryArticle[], engine = createStoryEngine()): StoryEngine {
  for (const article of articles) engine.add(article)
  return engine
}

const storiesOf = (engine: StoryEngine) =>
  Object.fromEntries(engine.memberships().map(({ article, story }) => [article, story]))

describe('the stream', () => {
  it('puts articles on one event together and those on another apart, named by the first', () => {
    expect(storiesOf(feed(STREAM))).toEqual({
      'ferry-0': 'ferry-0',
      'ferry-1': 'ferry-0',
      'ferry-2': 'ferry-0',
      'parliament-0': 'parliament-0',
      'parliament-1': 'parliament-0',
      'parliament-2': 'parliament-0',
    })
  })

  it('says for each membership how sure it is and why, and what happened', () => {
    const engine = createStoryEngine()
    const first = engine.add(articleOn(FERRY, 0, 0))
    const second = engine.add(articleOn(FERRY, 1, 3))
    expect(first.events).toEqual([{ type: 'opened', story: 'ferry-0', article: 'ferry-0' }])
    expect(first.membership).toMatchObject({ score: 1, reason: 'opens a story: none shares its words' })
    expect(second.events).toEqual([{ type: 'joined', story: 'ferry-0', article: 'ferry-1' }])
    expect(second.membership.score).toBeGreaterThan(0.5)
    expect(second.membership.reason).toMatch(/names .*Senna.*; words .*; 3 hours after its last article/u)
  })

  it('leaves an article that it knows where it is', () => {
    const engine = feed(STREAM)
    const again = engine.add({ ...articleOn(TAX, 0, 0), id: 'ferry-1' })
    expect(again.events).toEqual([])
    expect(again.membership.story).toBe('ferry-0')
  })

  it('puts the same text at another address into the same story and incident', () => {
    const engine = feed(STREAM)
    const { membership } = engine.add({
      ...articleOn(FERRY, 1, 30),
      id: 'copy',
      url: 'https://amp.example/x',
    })
    expect(membership).toMatchObject({ story: 'ferry-0', incident: 'ferry-0' })
    expect(membership.score).toBeGreaterThan(0.9)
  })

  it('never mixes languages', () => {
    const engine = feed(STREAM)
    const { membership } = engine.add(articleOn(FERRY, 1, 4, { id: 'other', language: 'sv' }))
    expect(membership.story).toBe('other')
  })

  it('groups without times, headlines or any word', () => {
    const bare = STREAM.map((article) => ({ ...article, published: null, headline: null }))
    expect(new Set(Object.values(storiesOf(feed(bare)))).size).toBe(2)
    const empty = ['', '…', '12'].map((text, at) => ({ ...bare[0]!, id: `empty-${at}`, text }))
    expect(storiesOf(feed(empty))).toEqual({
      'empty-0': 'empty-0',
      'empty-1': 'empty-1',
      'empty-2': 'empty-2',
    })
  })

  it('reads scripts without spaces', () => {
    const text = [
      '港で旅客船が沈没し、乗客四十人が救助された。',
      '旅客船が港で沈没、乗客は漁船に救助された。',
      '議会は砂糖税を可決した。',
    ]
    const engine = feed(
      text.map((each, at) => ({
        id: `${at}`,
        headline: each,
        text: each,
        url: null,
        language: 'ja',
        published: null,
      })),
    )
    expect(storiesOf(engine)).toEqual({ 0: '0', 1: '0', 2: '2' })
  })

  it('needs more to wake a story that sleeps than to join one of today', () => {
    const score = (hours: number) => feed([articleOn(FERRY, 0, 0)]).add(articleOn(FERRY, 1, hours)).membership
    expect(score(2).score).toBeGreaterThan(score(days(60)).score)
    expect(score(days(60)).score).toBeGreaterThan(score(days(600)).score)
  })

  it('can be told to let stories sleep', () => {
    const join = (hours: number, wake: number) => {
      const engine = feed([articleOn(FERRY, 0, 0)], createStoryEngine({ settings: { wake } }))
      const { story } = engine.add(articleOn(FERRY, 1, hours)).membership
      engine.tidy()
      return [story, engine.membership('ferry-1')!.story]
    }
    expect(join(days(6), 50)).toEqual(['ferry-0', 'ferry-0'])
    expect(join(days(9), 50)).toEqual(['ferry-1', 'ferry-1'])
    expect(join(days(9), 0)).toEqual(['ferry-0', 'ferry-0'])
  })
})

describe('live blogs, round-ups and opinion', () => {
  it('are attached to a story and do not draw its outline', () => {
    const briefing = {
      ...articleOn(FERRY, 0, 1, {
        id: 'briefing',
        headline: 'Morning briefing: ferry sinks off Port Senna, sugar tax passes',
      }),
      text: [...FERRY.sentences, ...TAX.sentences].join(' '),
    }
    const engine = feed([articleOn(FERRY, 0, 0), briefing, articleOn(TAX, 0, 2), articleOn(TAX, 1, 3)])
    expect(engine.membership('briefing')).toMatchObject({ story: 'ferry-0', kind: 'round-up' })
    expect(engine.membership('parliament-1')!.story).toBe('parliament-0')
  })
})

describe('the state', () => {
  const rest = [articleOn(FERRY, 3, 8), articleOn(TAX, 3, 9), articleOn(FERRY, 4, days(3))]

  it('is plain data, and an engine made from it goes on as if nothing had been', () => {
    const engine = feed(STREAM)
    engine.tidy()
    engine.pin('ferry-1', true)
    const state = JSON.parse(JSON.stringify(engine.state())) as StoryState
    expect(state).toEqual(engine.state())
    const reloaded = createStoryEngine({ state })
    expect(rest.map((article) => reloaded.add(article))).toEqual(rest.map((article) => engine.add(article)))
    expect(reloaded.tidy()).toEqual(engine.tidy())
    expect(JSON.stringify(reloaded.state())).toBe(JSON.stringify(engine.state()))
  })

  it('can be put together from what is stored of each article', () => {
    const engine = feed(STREAM)
    const [shard] = engine.state().shards
    const stories = shard!.stories.map((story) => ({
      ...story,
      members: story.members.map(({ piece }) => engine.record(piece.id)!),
    }))
    expect([{ ...shard!, stories }]).toEqual(engine.state().shards)
    expect(engine.record('nothing')).toBeNull()
  })

  it('knows what time the stream has come to', () => {
    const settings = { mostAsleep: 0 }
    const engine = feed(
      [articleOn(FERRY, 0, 0), ...[1, 2, 3].map((n) => articleOn(TAX, n, days(20)))],
      createStoryEngine({ settings }),
    )
    const reloaded = createStoryEngine({ settings, state: engine.state() })
    const closed = reloaded.tidy()
    expect(closed).toMatchObject([{ type: 'closed', story: 'ferry-0' }])
    expect(engine.tidy()).toEqual(closed)
  })

  it('is not touched by the engine that was made from it', () => {
    const state = feed(STREAM).state()
    const before = JSON.stringify(state)
    feed(rest, createStoryEngine({ state })).tidy()
    expect(JSON.stringify(state)).toBe(before)
  })

  it('of another version is refused with the cure', () => {
    const state = { version: 2, shards: [] } as unknown as StoryState
    expect(() => createStoryEngine({ state })).toThrow(StoryStateError)
    expect(() => createStoryEngine({ state })).toThrow(/anew/)
  })
})
