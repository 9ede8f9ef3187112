import { describe, expect, it } from 'vitest'
import { articleOn, days, FERRY, TAX } from './_articles.js'
import type { StoryModel } from './decide.js'
import { createStoryEngine } from './engine.js'
import { FEATURES } from './features.js'
import { mergePass, splitPass } from './passes.js'
import { readPiece } from './read.js'
import { createShard, settleIn } from './shard.js'
import { type Member, toMember } from './story.js'
import { STORY_SETTINGS, type StoryArticle } from './types.js'

function memberOf(article: StoryArticle): Member {
  const { piece } = readPiece(article)
  const { id, kind } = piece
  return toMember({
    piece,
    membership: { article: id, story: '', incident: id, kind, score: 1, reason: '', pinned: false },
  })
}

/** A shard with stories of the articles given. */
function shardOf(...stories: (readonly StoryArticle[])[]) {
  const shard = createShard('en')
  for (const articles of stories) {
    const members = articles.map(memberOf)
    settleIn(shard, members, shard.shelf.open(articles[0]!.id, members))
  }
  return shard
}

const ferry = (n: number, hours = n) => articleOn(FERRY, n, hours)
const tax = (n: number, hours = n) => articleOn(TAX, n, hours)
const idsOf = (shard: ReturnType<typeof shardOf>) =>
  [...shard.shelf.stories.values()].map(({ members }) => members.map(({ piece }) => piece.id))

describe('the merge pass', () => {
  it('puts together what tells the same, under the name of the story opened first', () => {
    const shard = shardOf([ferry(0)], [tax(0), tax(1)], [ferry(1), ferry(2)])
    expect(mergePass(shard, STORY_SETTINGS)).toMatchObject([
      { type: 'merged', from: 'ferry-1', into: 'ferry-0', by: 'pass' },
    ])
    expect(idsOf(shard)).toEqual([
      ['ferry-0', 'ferry-1', 'ferry-2'],
      ['parliament-0', 'parliament-1'],
    ])
    expect(shard.storyOf.get('ferry-2')!.id).toBe('ferry-0')
  })

  it('respects what a person took apart', () => {
    const shard = shardOf([ferry(0)], [ferry(1), ferry(2)])
    shard.apart.push(['ferry-2', 'ferry-0'])
    expect(mergePass(shard, STORY_SETTINGS)).toEqual([])
  })
})

describe('the split pass', () => {
  const mixed = [ferry(0), tax(0), ferry(1), tax(1), ferry(2)]

  it('splits off what does not belong to the rest', () => {
    const shard = shardOf(mixed)
    expect(splitPass(shard)).toMatchObject([
      { from: 'ferry-0', into: 'parliament-0', articles: ['parliament-0', 'parliament-1'] },
    ])
    expect(idsOf(shard)).toEqual([
      ['ferry-0', 'ferry-1', 'ferry-2'],
      ['parliament-0', 'parliament-1'],
    ])
  })

  it('leaves whole what is one, what is settled, and what is pinned', () => {
    expect(splitPass(shardOf([ferry(0), ferry(1), ferry(2), ferry(3)]))).toEqual([])
    const settled = shardOf(mixed)
    settled.storyOf.get('ferry-0')!.settled = true
    expect(splitPass(settled)).toEqual([])
    const pinned = shardOf(mixed)
    pinned.storyOf.get('ferry-0')!.members[1]!.membership.pinned = true
    expect(splitPass(pinned)).toEqual([])
  })
})

describe('closing', () => {
  it('lets go of what slept longest when too much sleeps, with where its articles stood', () => {
    const engine = createStoryEngine({ settings: { mostAsleep: 2 } })
    engine.add(ferry(0))
    engine.add(ferry(1))
    engine.add(tax(0, 30))
    for (const n of [1, 2, 3])
      engine.add(
        articleOn(TAX, n, days(40) + n, {
          id: `late-${n}`,
          language: 'en',
          headline: 'Frost',
          text: `Frost in Lund ${n}`,
        }),
      )
    const events = engine.tidy().filter(({ type }) => type === 'closed')
    expect(events).toMatchObject([
      { story: 'ferry-0', memberships: [{ article: 'ferry-0' }, { article: 'ferry-1' }] },
    ])
    expect(engine.membership('ferry-0')).toBeNull()
    expect(engine.membership('parliament-0')).not.toBeNull()
    expect(() => engine.merge('ferry-0', 'parliament-0')).toThrow()
  })

  it('is not led astray by one date of the far future', () => {
    const engine = createStoryEngine({ settings: { mostAsleep: 0 } })
    for (const n of [0, 1, 2]) engine.add(ferry(n))
    engine.add({ ...tax(0), published: '2090-01-01' })
    expect(engine.tidy()).toEqual([])
  })
})

it('joins nothing under weights that say so', () => {
  const never = FEATURES.map(() => 0).concat(-9)
  const model: StoryModel = { choose: never, join: never }
  const engine = createStoryEngine({ model })
  for (const n of [0, 1]) engine.add(ferry(n))
  expect(engine.tidy()).toEqual([])
  expect(engine.membership('ferry-1')!.story).toBe('ferry-1')
})
