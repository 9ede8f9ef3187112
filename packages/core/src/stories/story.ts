/** A story while it is alive: its articles and the sum of what they say. */
import type { Membership, StoryMember, StoryPiece } from './types.js'
import { add, FIELDS, Field, squaresOf, type Vector, vectorOf } from './vector.js'

/** An article while it is kept, in little room: what is known of each term stands in one number, and its vector is made when it is asked for. */
export interface Member {
  piece: Omit<StoryPiece, 'terms' | 'rarity' | 'uses' | 'marks'>
  membership: Membership
  /** Ascending. */
  terms: Uint32Array
  /** Rarity, uses and marks of each term: {@link pack}. */
  facts: Uint32Array
  /** The terms of the headline, and which share of its weight each has. */
  title: { terms: Uint32Array; shares: Float32Array }
}

/** Seven bits hold the uses (4) and marks (3); the others the rarity. */
const pack = (rarity: number, uses: number, marks: number) => rarity * 128 + uses * 8 + marks
const rarityIn = (fact: number) => Math.floor(fact / 128)
const usesIn = (fact: number) => (fact >> 3) & 15
const marksIn = (fact: number) => fact & 7

/** An article with its vector, to be held against others. */
export interface WithVector {
  piece: Member['piece']
  vector: Vector
}

export function withVector({ piece, terms, facts }: Pick<Member, 'piece' | 'terms' | 'facts'>): WithVector {
  return { piece, vector: vectorOf(unpack({ terms, facts })) }
}

function unpack({ terms, facts }: Pick<Member, 'terms' | 'facts'>) {
  return {
    terms,
    rarity: facts.map(rarityIn),
    uses: facts.map(usesIn),
    marks: facts.map(marksIn),
  }
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

function titleOf({ terms, weights }: Vector): Member['title'] {
  const places = Array.from(terms.keys()).filter((at) => weights[at * FIELDS + Field.title]! > 0)
  const weightAt = (at: number) => weights[at * FIELDS + Field.title]!
  const all = places.reduce((sum, at) => sum + weightAt(at), 0)
  return {
    terms: Uint32Array.from(places, (at) => terms[at]!),
    shares: Float32Array.from(places, (at) => weightAt(at) / all),
  }
}

export function toMember({ piece, membership }: StoryMember): Member {
  const { terms, rarity, uses, marks, ...head } = piece
  const facts = Uint32Array.from(terms, (_, at) => pack(rarity[at]!, uses[at]!, marks[at]!))
  const title = titleOf(vectorOf(piece))
  return { piece: head, membership: { ...membership }, terms: Uint32Array.from(terms), facts, title }
}

/** What {@link toMember} was made of. */
export function toRecord({ piece, membership, terms, facts }: Member): StoryMember {
  const lists = unpack({ terms, facts })
  return {
    piece: {
      ...piece,
      terms: Array.from(lists.terms),
      rarity: Array.from(lists.rarity),
      uses: Array.from(lists.uses),
      marks: Array.from(lists.marks),
    },
    membership: { ...membership },
  }
}

/** The members that draw its outline. */
export function outlineOf(members: readonly Member[]): readonly Member[] {
  const reports = members.filter(({ piece }) => piece.kind === 'report')
  return reports.length > 0 ? reports : members
}

const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

export function createStory(id: string, order: number, members: Member[]): Story {
  const outline = outlineOf(members)
  const sum = outline.map((member) => withVector(member).vector).reduce(add)
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
  story.sum = add(story.sum, withVector(member).vector)
  story.squares = squaresOf(story.sum)
  story.size += 1
}
