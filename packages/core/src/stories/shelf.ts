/** The stories of one language, found by their terms. */
import { createStory, grow, type Member, redraws, type Story } from './story.js'
import { FIELDS, Field, type Vector } from './vector.js'

/** The heaviest terms of an article that may be looked up. */
const TERMS_ASKED = 60
/** Entries of the index that are read for an article, those of the terms that fewest stories share first: the work stays the same as stories grow. */
const ENTRIES_READ = 4_000
/** Stories that are compared with an article, by the weight of the terms in common. */
const CANDIDATES = 24

export interface Shelf {
  /** By id, in the order in which they were opened. */
  readonly stories: ReadonlyMap<string, Story>
  /** How many stories hold a term. */
  holding(term: number): number
  /** The stories that share most with a vector, best first, without those named. */
  candidates(vector: Vector, without?: ReadonlySet<Story>): Story[]
  open(id: string, members: Member[]): Story
  join(story: Story, member: Member): void
  remove(story: Story): void
  /** Puts other members in the place of those that a story has. */
  refill(story: Story, members: Member[]): void
}

/** Which stories hold a term. */
function createIndex() {
  const storiesWith = new Map<number, Story[]>()
  return {
    of: (term: number): readonly Story[] => storiesWith.get(term) ?? NONE,
    add(story: Story, terms: Uint32Array): void {
      for (const term of terms) {
        const list = storiesWith.get(term)
        if (list === undefined) storiesWith.set(term, [story])
        else list.push(story)
      }
    },
    remove(story: Story): void {
      for (const term of story.sum.terms) {
        const list = storiesWith.get(term)!
        const at = list.indexOf(story)
        list[at] = list[list.length - 1]!
        list.pop()
        if (list.length === 0) storiesWith.delete(term)
      }
    },
  }
}

const NONE: readonly Story[] = []

/** Weight in common with a vector, by story. */
function weightsShared(vector: Vector, of: (term: number) => readonly Story[]): Map<Story, number> {
  const shared = new Map<Story, number>()
  const known = heaviestTerms(vector).map((at) => ({ at, list: of(vector.terms[at]!) }))
  known.sort((a, b) => a.list.length - b.list.length || a.at - b.at)
  let left = ENTRIES_READ
  for (const { at, list } of known) {
    left -= list.length
    if (left < 0) break
    const weight = vector.weights[at * FIELDS + Field.all]! ** 2
    for (const story of list) shared.set(story, (shared.get(story) ?? 0) + weight)
  }
  return shared
}

export function createShelf(): Shelf {
  const stories = new Map<string, Story>()
  const index = createIndex()
  let opened = 0

  const candidates = (vector: Vector, without: ReadonlySet<Story> = new Set()) =>
    greatest(weightsShared(vector, index.of), without)

  function open(id: string, members: Member[]): Story {
    const story = createStory(id, opened, members)
    opened += 1
    stories.set(id, story)
    index.add(story, story.sum.terms)
    return story
  }

  function join(story: Story, member: Member): void {
    if (redraws(story, member)) {
      refill(story, [...story.members, member])
      return
    }
    const known = story.sum
    grow(story, member)
    if (story.sum !== known) index.add(story, newTerms(known.terms, story.sum.terms))
  }

  function remove(story: Story): void {
    index.remove(story)
    stories.delete(story.id)
  }

  function refill(story: Story, members: Member[]): void {
    index.remove(story)
    const { id, order, settled } = story
    Object.assign(story, createStory(id, order, members), { settled })
    index.add(story, story.sum.terms)
  }

  const holding = (term: number) => index.of(term).length

  return { stories, holding, candidates, open, join, remove, refill }
}

/** Places of the heaviest terms of a vector; of equal ones, those of lower hash. */
function heaviestTerms({ terms, weights }: Vector): number[] {
  const places = Array.from(terms.keys())
  return places.sort((a, b) => weights[b * FIELDS]! - weights[a * FIELDS]! || a - b).slice(0, TERMS_ASKED)
}

/** Terms of `now` that are not in `before`, all of which `now` holds; both ascend. */
function newTerms(before: Uint32Array, now: Uint32Array): Uint32Array {
  let next = 0
  return now.filter((term) => {
    while (next < before.length && before[next]! < term) next += 1
    return before[next] !== term
  })
}

/** The keys of the greatest values, greatest first; of equal ones, the story opened first. */
function greatest(values: ReadonlyMap<Story, number>, without: ReadonlySet<Story>): Story[] {
  const best: { story: Story; value: number }[] = []
  for (const [story, value] of values) {
    if (best.length === CANDIDATES && value < best[CANDIDATES - 1]!.value) continue
    if (without.has(story)) continue
    let at = best.length
    while (
      at > 0 &&
      (best[at - 1]!.value < value ||
        (best[at - 1]!.value === value && best[at - 1]!.story.order > story.order))
    )
      at -= 1
    best.splice(at, 0, { story, value })
    if (best.length > CANDIDATES) best.pop()
  }
  return best.map(({ story }) => story)
}
