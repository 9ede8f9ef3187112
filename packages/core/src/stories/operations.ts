/** What a person does to stories. The stream respects it: no pass undoes it. */
import { incidentOf } from './incident.js'
import { memberOf, openWith, type Shard, settleIn, takeOut, takeOver } from './shard.js'
import type { Member, Story } from './story.js'
import type { StoryEvent } from './types.js'

export interface StoryOperations {
  /** Makes one story of two; that which was opened first gives its name. No pass splits it. */
  merge(one: string, other: string): StoryEvent[]
  /** Takes articles out of a story into one of their own. No pass puts the two together, or moves these articles. */
  split(story: string, articles: readonly string[]): StoryEvent[]
  /** Moves an article to another story and pins it there. No pass puts the two stories together for its sake. */
  move(article: string, story: string): StoryEvent[]
  /** Lets no pass take an article out of its story, or lets it go again. */
  pin(article: string, pinned: boolean): StoryEvent[]
}

/** A story or article that cannot be worked on. */
export class StoryOperationError extends Error {
  override readonly name = 'StoryOperationError'
}

type Shards = ReadonlyMap<string, Shard>

interface Place {
  shard: Shard
  story: Story
}

function storyCalled(shards: Shards, id: string): Place {
  for (const shard of shards.values()) {
    const story = shard.shelf.stories.get(id)
    if (story !== undefined) return { shard, story }
  }
  throw new StoryOperationError(`There is no open story ${id}. Ask for the story of one of its articles.`)
}

function placeOf(shards: Shards, article: string): Place & { member: Member } {
  for (const shard of shards.values()) {
    const story = shard.storyOf.get(article)
    if (story !== undefined) return { shard, story, member: memberOf(story, article) }
  }
  throw new StoryOperationError(
    `There is no article ${article} in an open story. Give the id of one that is listed.`,
  )
}

function needOneLanguage(one: Place, other: Place): void {
  if (one.shard !== other.shard)
    throw new StoryOperationError(
      'Stories of two languages are not put together. Choose stories of one language.',
    )
}

function forgetApart(shard: Shard, one: Story, other: Story): void {
  shard.apart = shard.apart.filter((pair) => {
    const stories = pair.map((article) => shard.storyOf.get(article))
    return !(stories.includes(one) && stories.includes(other))
  })
}

const byPerson = (reason: string) => ({ pinned: true, score: 1, reason })

function merge(shards: Shards, one: string, other: string): StoryEvent[] {
  const [first, second] = [storyCalled(shards, one), storyCalled(shards, other)]
  needOneLanguage(first, second)
  if (first.story === second.story) return []
  const [into, from] = [first.story, second.story].sort((a, b) => a.order - b.order) as [Story, Story]
  forgetApart(first.shard, into, from)
  takeOver(first.shard, from, into)
  into.settled = true
  return [{ type: 'merged', from: from.id, into: into.id, by: 'person', reason: 'put together by a person' }]
}

function split(shards: Shards, id: string, articles: readonly string[]): StoryEvent[] {
  const { shard, story } = storyCalled(shards, id)
  const leaving = story.members.filter(({ piece }) => articles.includes(piece.id))
  if (leaving.length === 0 || leaving.length < articles.length)
    throw new StoryOperationError(
      `Not all of these articles stand in story ${id}. Name articles of that story.`,
    )
  if (leaving.length === story.members.length)
    throw new StoryOperationError(`These are all articles of story ${id}. Leave one of them in it.`)
  takeOut(shard, story, leaving)
  const opened = openWith(shard, leaving)
  const reason = 'taken apart by a person'
  for (const { membership } of leaving) Object.assign(membership, byPerson(reason))
  shard.apart.push([story.members[0]!.piece.id, leaving[0]!.piece.id])
  return [
    {
      type: 'split',
      from: id,
      into: opened.id,
      articles: leaving.map(({ piece }) => piece.id),
      by: 'person',
      reason,
    },
  ]
}

function move(shards: Shards, article: string, id: string): StoryEvent[] {
  const [from, to] = [placeOf(shards, article), storyCalled(shards, id)]
  needOneLanguage(from, to)
  const { shard, story, member } = from
  Object.assign(member.membership, byPerson('moved by a person'))
  if (story === to.story) return [{ type: 'pinned', article, pinned: true }]
  const stays = story.members.find((each) => each !== member)
  takeOut(shard, story, [member])
  member.membership.incident = incidentOf(member, to.story.members)
  shard.shelf.refill(to.story, [...to.story.members, member])
  settleIn(shard, [member], to.story)
  if (stays !== undefined) shard.apart.push([stays.piece.id, article])
  return [{ type: 'moved', article, from: story.id, to: id }]
}

function pin(shards: Shards, article: string, pinned: boolean): StoryEvent[] {
  const { story, member } = placeOf(shards, article)
  member.membership.pinned = pinned
  story.isNew = true
  return [{ type: 'pinned', article, pinned }]
}

export function createOperations(shards: Shards): StoryOperations {
  return {
    merge: (one, other) => merge(shards, one, other),
    split: (story, articles) => split(shards, story, articles),
    move: (article, story) => move(shards, article, story),
    pin: (article, pinned) => pin(shards, article, pinned),
  }
}
