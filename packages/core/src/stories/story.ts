/** A story while it is alive: its articles and the sum of what they say. */
import type { StoryMember } from './types.js'
import { add, squaresOf, type Vector, vectorOf } from './vector.js'

export interface Member extends StoryMember {
  vector: Vector
}

export interface Story {
  id: string
  /** Place in the order of stories, never given twice within a shard. */
  order: number
  /** In the order in which they came. */
  members: Member[]
  /** Sum of the vectors of its reports; of all members while it has no report. */
  sum: Vector
  /** {@link squaresOf} the sum. */
  squares: Float64Array
  /** Number of members in the sum. */
  size: number
  /** Times of the earliest and the latest member; null while none has a time. */
  first: number | null
  last: number | null
  /** A person put it together: no pass splits it. */
  settled: boolean
  /** Grew since the passes last looked at it. */
  isNew: boolean
}

export const toMember = (member: StoryMember): Member => ({ ...member, vector: vectorOf(member.piece) })

/** The members that draw its outline. */
export function outlineOf(members: readonly Member[]): readonly Member[] {
  const reports = members.filter(({ piece }) => piece.kind === 'report')
  return reports.length > 0 ? reports : members
}

const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

export function createStory(id: string, order: number, members: Member[]): Story {
  const outline = outlineOf(members)
  const sum = outline.map(({ vector }) => vector).reduce(add)
  const times = members.map(({ piece }) => piece.time)
  return {
    id,
    order,
    members,
    sum,
    squares: squaresOf(sum),
    size: outline.length,
    first: times.reduce(earlier),
    last: times.reduce(later),
    settled: false,
    isNew: true,
  }
}

/** Whether a new member takes the place of what is in the sum: the first report of a story that had none. */
export function redraws({ members }: Story, { piece }: Member): boolean {
  return piece.kind === 'report' && members.every((member) => member.piece.kind !== 'report')
}

/** The story with one more member that does not redraw it. Equal, to the bit, to a story created of all of them. */
export function grow(story: Story, member: Member): void {
  const drawsOutline =
    member.piece.kind === 'report' || story.members.every(({ piece }) => piece.kind !== 'report')
  story.members.push(member)
  story.first = earlier(story.first, member.piece.time)
  story.last = later(story.last, member.piece.time)
  story.isNew = true
  if (!drawsOutline) return
  story.sum = add(story.sum, member.vector)
  story.squares = squaresOf(story.sum)
  story.size += 1
}
