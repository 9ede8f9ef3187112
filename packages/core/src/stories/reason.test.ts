import { describe, expect, it } from 'vitest'
import { articleOn, days, FERRY, TAX } from './_articles.js'
import { createStoryEngine } from './engine.js'
import { readPiece } from './read.js'
import { calledStory, reasonToOpen } from './reason.js'
import { createStory, type Story, toMember } from './story.js'
import type { StoryArticle } from './types.js'

const memberOf = (article: StoryArticle) => {
  const { piece } = readPiece(article)
  const { id, kind } = piece
  return toMember({
    piece,
    membership: { article: id, story: '', incident: id, kind, score: 1, reason: '', pinned: false },
  })
}

const storyOf = (id: string, articles: readonly StoryArticle[]): Story =>
  createStory(id, 0, articles.map(memberOf))

describe('a story as reasons call it', () => {
  const ferry = [articleOn(FERRY, 0, 0), articleOn(FERRY, 1, 5)]

  it('has the headline and day of the article that opened it, and its id', () => {
    expect(calledStory(storyOf('ferry-0', ferry))).toBe(
      '“Ferry sinks off Port Senna” of 2031-03-04 (ferry-0)',
    )
  })

  it('is called the same in whatever order its articles stand', () => {
    const more = [...ferry, articleOn(TAX, 0, -3)]
    for (const id of ['ferry-1', 'gone'])
      expect(calledStory(storyOf(id, more))).toBe(calledStory(storyOf(id, [...more].reverse())))
    expect(calledStory(storyOf('gone', more))).toContain('“Parliament of Ostrava passes sugar tax”')
  })

  it('is not called by what does not draw its outline', () => {
    const briefing = articleOn(FERRY, 0, 0, { id: 'briefing', headline: 'Morning briefing: ferry sinks' })
    expect(calledStory(storyOf('briefing', [briefing, ferry[1]!]))).toContain('“Passengers rescued')
  })

  it('is called without what is not known', () => {
    const undated = articleOn(FERRY, 0, 0, { published: null })
    expect(calledStory(storyOf('ferry-0', [undated]))).toBe('“Ferry sinks off Port Senna” (ferry-0)')
    expect(calledStory(storyOf('a', [{ ...undated, headline: null, text: '' }]))).toBe('a')
  })

  it('keeps of a long headline whole words', () => {
    const headline = `${'Ferry Maralda sinks off Port Senna '.repeat(3)}again`
    const called = calledStory(storyOf('ferry-0', [articleOn(FERRY, 0, 0, { headline })]))
    expect(called).toBe(
      '“Ferry Maralda sinks off Port Senna Ferry Maralda sinks off Port Senna Ferry…” of 2031-03-04 (ferry-0)',
    )
  })
})

describe('the reason', () => {
  it('to open a story names the nearest by its headline', () => {
    const read = readPiece(articleOn(TAX, 2, days(2)))
    expect(reasonToOpen(read, storyOf('ferry-0', [articleOn(FERRY, 0, 0)]))).toBe(
      'opens a story: the nearest, “Ferry sinks off Port Senna” of 2031-03-04 (ferry-0), is too far: shares words passed; 2 days after its last article',
    )
  })

  it('of what is split off names what it left', () => {
    const engine = createStoryEngine()
    for (const n of [0, 1, 2]) engine.add(articleOn(FERRY, n, n))
    for (const n of [0, 1]) engine.add(articleOn(TAX, n, n))
    engine.merge('ferry-0', 'parliament-0')
    const [shard] = engine.state().shards
    const state = {
      version: 1 as const,
      shards: [{ ...shard!, stories: shard!.stories.map((story) => ({ ...story, settled: false })) }],
    }
    const again = createStoryEngine({ state })
    again.tidy()
    expect(again.membership('parliament-1')!.reason).toMatch(
      /^split off from “Ferry sinks off Port Senna” of 2031-03-04 \(ferry-0\): /u,
    )
  })
})
