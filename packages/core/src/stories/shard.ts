/** The grouping of one language. */
import { incidentOf } from './incident.js'
import { createShelf, type Shelf } from './shelf.js'
import { type Member, type Story, toMember, toRecord } from './story.js'
import type { Membership, StoryShard } from './types.js'

export interface Shard {
  language: string | null
  shelf: Shelf
  /** The story of each article that is kept. */
  storyOf: Map<string, Story>
  /** The latest times seen, descending. */
  latest: number[]
  /** Pairs of articles whose stories no pass puts together. */
  apart: [string, string][]
}

/** So many articles must have reached a time before it counts: one slip in a date puts no story to sleep. */
const TIMES_KEPT = 3

export function createShard(language: string | null): Shard {
  return { language, shelf: createShelf(), storyOf: new Map(), latest: [], apart: [] }
}

/** The time that the stream has come to; null while no time is known. */
export const clockOf = ({ latest }: Pick<Shard, 'latest'>): number | null => latest.at(-1) ?? null

export function noteTime(shard: Shard, time: number | null): void {
  if (time === null) return
  shard.latest = [...shard.latest, time].sort((a, b) => b - a).slice(0, TIMES_KEPT)
}

/** An id for a story that an article opens: the article's own, unless that is taken. */
export function freeId({ shelf }: Shard, article: string): string {
  let id = article
  while (shelf.stories.has(id)) id += '+'
  return id
}

export const memberOf = (story: Story, article: string): Member =>
  story.members.find(({ piece }) => piece.id === article)!

/** Puts members into a story, new or known, and says so in their memberships. */
export function settleIn(shard: Shard, members: readonly Member[], story: Story): void {
  for (const member of members) {
    member.membership.story = story.id
    shard.storyOf.set(member.piece.id, story)
  }
}

/** Takes all of `from` over into `into`. */
export function takeOver(shard: Shard, from: Story, into: Story): void {
  const moved = from.members
  shard.shelf.remove(from)
  shard.shelf.refill(into, [...into.members, ...moved])
  settleIn(shard, moved, into)
}

/** Takes some members out of a story; a story left empty is removed. */
export function takeOut(shard: Shard, story: Story, leaving: readonly Member[]): void {
  const rest = story.members.filter((member) => !leaving.includes(member))
  if (rest.length === 0) shard.shelf.remove(story)
  else shard.shelf.refill(story, rest)
}

/** Opens a story of members that have left another. */
export function openWith(shard: Shard, members: Member[]): Story {
  const story = shard.shelf.open(freeId(shard, members[0]!.piece.id), members)
  settleIn(shard, members, story)
  return story
}

/** Adds one member to a story, with the incident that it tells there. */
export function joinStory(shard: Shard, member: Member, story: Story): void {
  member.membership.incident = incidentOf(member, story.members)
  shard.shelf.join(story, member)
  settleIn(shard, [member], story)
}

export function readShard({ language, latest, stories, apart }: StoryShard): Shard {
  const shard = createShard(language)
  for (const { id, members, settled } of stories) {
    const read = members.map(toMember)
    const story = shard.shelf.open(id, read)
    story.settled = settled
    settleIn(shard, read, story)
  }
  return { ...shard, latest: [...latest], apart: apart.map(([one, other]) => [one, other]) }
}

export function writeShard({ language, latest, shelf, apart }: Shard): StoryShard {
  const stories = [...shelf.stories.values()].map(({ id, settled, members }) => ({
    id,
    settled,
    members: members.map(toRecord),
  }))
  return { language, latest: [...latest], stories, apart: apart.map(([one, other]) => [one, other]) }
}

export const copyOf = (membership: Membership): Membership => ({ ...membership })
