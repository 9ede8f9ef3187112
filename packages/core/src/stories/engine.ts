/** The stream of articles into stories: a decision when an article comes, revised by passes and by a person. */
import { STORY_MODEL, type StoryModel } from './decide.js'
import { createOperations, type StoryOperations } from './operations.js'
import { closePass, mergePass, splitPass } from './passes.js'
import { place } from './place.js'
import { copyOf, createShard, memberOf, readShard, type Shard, writeShard } from './shard.js'
import { type Member, toRecord } from './story.js'
import {
  type Membership,
  STORY_SETTINGS,
  type StoryArticle,
  type StoryEvent,
  type StoryMember,
  type StorySettings,
  type StoryState,
} from './types.js'

export interface Added {
  membership: Membership
  /** Empty where the article was known already. */
  events: StoryEvent[]
}

export interface StoryEngine extends StoryOperations {
  /** Puts an article into a story. An article whose id is known stays where it is. */
  add(article: StoryArticle): Added
  /** Runs the passes over what grew since the last time: split, merge, close. Call it every hundred articles or so. */
  tidy(): StoryEvent[]
  /** Where an article stands; null where it is not known, or its story is closed. */
  membership(article: string): Membership | null
  /** Where every article stands that is kept. */
  memberships(): Membership[]
  /** What the engine keeps of an article, so that a store can write one at a time; null where it is not known. */
  record(article: string): StoryMember | null
  /** Everything, as plain data: an engine created from it goes on exactly as this one would. */
  state(): StoryState
}

/** A state that is not of this version of the engine, or is damaged. */
export class StoryStateError extends Error {
  override readonly name = 'StoryStateError'
}

export interface StoryEngineOptions {
  settings?: Partial<StorySettings>
  state?: StoryState
  model?: StoryModel
}

function readState(state: StoryState | undefined): Map<string, Shard> {
  if (state === undefined) return new Map()
  if (state.version !== 1)
    throw new StoryStateError(
      `The stories were kept in version ${state.version}; this program reads version 1. Group the articles anew from the store.`,
    )
  return new Map(state.shards.map((shard) => [keyOf(shard.language), readShard(shard)]))
}

const keyOf = (language: string | null) => language ?? ''

/** Throws {@link StoryStateError} for a state of another version. */
export function createStoryEngine({
  settings,
  state,
  model = STORY_MODEL,
}: StoryEngineOptions = {}): StoryEngine {
  const chosen: StorySettings = { ...STORY_SETTINGS, ...settings }
  const shards = readState(state)

  function shardOf(language: string | null): Shard {
    const key = keyOf(language)
    const shard = shards.get(key) ?? createShard(language)
    shards.set(key, shard)
    return shard
  }

  const find = (article: string) => [...shards.values()].find(({ storyOf }) => storyOf.has(article)) ?? null

  function memberCalled(article: string): Member | null {
    const story = find(article)?.storyOf.get(article)
    return story === undefined ? null : memberOf(story, article)
  }

  function membership(article: string): Membership | null {
    const member = memberCalled(article)
    return member === null ? null : copyOf(member.membership)
  }

  function record(article: string): StoryMember | null {
    const member = memberCalled(article)
    return member === null ? null : toRecord(member)
  }

  function add(article: StoryArticle): Added {
    const known = membership(article.id)
    if (known !== null) return { membership: known, events: [] }
    const shard = shardOf(article.language)
    const { member, event } = place(shard, article, model, chosen)
    return { membership: copyOf(member.membership), events: [event] }
  }

  function tidy(): StoryEvent[] {
    return [...shards.values()].flatMap((shard) => {
      const events = [
        ...splitPass(shard, model),
        ...mergePass(shard, chosen, model),
        ...closePass(shard, chosen),
      ]
      for (const story of shard.shelf.stories.values()) story.isNew = false
      return events
    })
  }

  function memberships(): Membership[] {
    const stories = [...shards.values()].flatMap(({ shelf }) => [...shelf.stories.values()])
    return stories.flatMap(({ members }) => members.map((member) => copyOf(member.membership)))
  }

  return {
    add,
    tidy,
    membership,
    memberships,
    record,
    state: () => ({ version: 1, shards: [...shards.values()].map(writeShard) }),
    ...createOperations(shards),
  }
}
