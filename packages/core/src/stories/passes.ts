/** The passes that revise the stream's decisions: merge what has grown together, split what was never one, close what sleeps. */
import { isAsleep, oddsOf, probability, STORY_MODEL, type StoryModel } from './decide.js'
import { calledStory, timeWords } from './reason.js'
import { clockOf, copyOf, openWith, type Shard, takeOut, takeOver } from './shard.js'
import { createStory, type Member, outlineOf, type Story, withVector } from './story.js'
import type { StoryEvent, StorySettings } from './types.js'
import { FIELDS, Field, multiply } from './vector.js'

/**
 * Mean logarithm of the odds, over articles of the smaller story, from which two stories are one. Of -0.25, 0 and 0.5, the first was
 * best in cross-validation (training/stories/README.md).
 */
export const MERGE_FROM = -0.25
/** Mean logarithm of the odds below which a part of a story does not belong to the rest. */
export const SPLIT_BELOW = -2
/** Stories of fewer articles are not split, and of more only the latest so many are looked at. */
const LEAST_TO_SPLIT = 4
const MOST_TO_SPLIT = 40
/** The latest articles of a story that speak for it. */
const SPEAKERS = 8
/** Stories that a story is held against. */
const MERGE_CANDIDATES = 6
const DAY = 86_400_000

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const speakersOf = (members: readonly Member[]) => outlineOf(members).slice(-SPEAKERS)

function keptApart({ apart, storyOf }: Shard, one: Story, other: Story): boolean {
  return apart.some(([a, b]) => {
    const [first, second] = [storyOf.get(a), storyOf.get(b)]
    return (first === one && second === other) || (first === other && second === one)
  })
}

/** Stories whose sums have less in common than this are not held against each other article by article. */
const LEAST_LIKENESS = 0.15
const dots = new Float64Array(FIELDS)

function isNear(one: Story, other: Story): boolean {
  multiply(one.sum, other.sum, dots)
  return dots[Field.all]! >= LEAST_LIKENESS * Math.sqrt(one.squares[Field.all]! * other.squares[Field.all]!)
}

/** The smaller comes to the larger; of equals, the later to the earlier. */
const isSmaller = (one: Story, other: Story) =>
  one.size < other.size || (one.size === other.size && one.order > other.order)

function findMerge(
  shard: Shard,
  story: Story,
  { windowDays, wake }: StorySettings,
  model: StoryModel,
): { from: Story; into: Story; odds: number } | null {
  const near = shard.shelf.candidates(story.sum, new Set([story])).slice(0, MERGE_CANDIDATES)
  let best: { from: Story; into: Story; odds: number } | null = null
  for (const other of near) {
    const [from, into] = isSmaller(story, other) ? [story, other] : [other, story]
    if (!isNear(from, into) || keptApart(shard, from, into)) continue
    const rivals = near.filter((each) => each !== other)
    const odds = mean(
      speakersOf(from.members).map((member) => oddsOf(withVector(member), into, rivals, model)),
    )
    const least = isAsleep(from, into, windowDays) ? MERGE_FROM + wake : MERGE_FROM
    if (odds >= least && (best === null || odds > best.odds)) best = { from, into, odds }
  }
  return best
}

/** Merges stories that grew since the last time with those that they belong to. The story opened first gives its name. */
export function mergePass(
  shard: Shard,
  settings: StorySettings,
  model: StoryModel = STORY_MODEL,
): StoryEvent[] {
  const events: StoryEvent[] = []
  for (const story of [...shard.shelf.stories.values()]) {
    if (!story.isNew || !shard.shelf.stories.has(story.id)) continue
    const found = findMerge(shard, story, settings, model)
    if (found === null) continue
    const [from, into] = [found.from, found.into].sort((a, b) => b.order - a.order) as [Story, Story]
    const reason = `their articles have come to tell the same; ${timeWords(from.first, into)}`
    const opener = from.members.find(({ piece }) => piece.id === from.id)
    if (opener !== undefined && !opener.membership.pinned) {
      opener.membership.reason = `opened story ${from.id}, which was merged: ${reason}`
      opener.membership.score = probability(found.odds - MERGE_FROM)
    }
    takeOver(shard, from, into)
    events.push({ type: 'merged', from: from.id, into: into.id, by: 'pass', reason })
  }
  return events
}

/** Two groups of members, by average likeness; the larger first. */
function halve(members: readonly Member[]): [Member[], Member[]] {
  const groups = members.map((member) => [member])
  const vectors = members.map((member) => withVector(member).vector)
  const likeness = vectors.map((one) =>
    vectors.map((other) => {
      multiply(one, other, dots)
      return dots[Field.all]! + dots[Field.lead]!
    }),
  )
  const sums = likeness.map((row) => [...row])
  while (groups.length > 2) {
    let [left, right, greatest] = [0, 1, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < groups.length; i += 1)
      for (let j = i + 1; j < groups.length; j += 1) {
        const average = sums[i]![j]! / (groups[i]!.length * groups[j]!.length)
        if (average > greatest) [left, right, greatest] = [i, j, average]
      }
    groups[left]!.push(...groups[right]!)
    groups.splice(right, 1)
    for (const [at, row] of sums.entries()) row[left]! += at === right ? 0 : row[right]!
    for (let at = 0; at < sums.length; at += 1) sums[left]![at] = sums[at]![left]!
    sums.splice(right, 1)
    for (const row of sums) row.splice(right, 1)
  }
  const [one, other] = groups as [Member[], Member[]]
  const inOrder = (group: Member[]) => members.filter((member) => group.includes(member))
  return one.length >= other.length ? [inOrder(one), inOrder(other)] : [inOrder(other), inOrder(one)]
}

function partOf(story: Story, model: StoryModel): Member[] | null {
  if (story.settled || story.members.length < LEAST_TO_SPLIT) return null
  const looked = story.members.slice(-MOST_TO_SPLIT)
  const [large, small] = halve(looked)
  if (small.some(({ membership }) => membership.pinned)) return null
  const rest = createStory(story.id, 0, large)
  const odds = mean(speakersOf(small).map((member) => oddsOf(withVector(member), rest, [], model)))
  return odds < SPLIT_BELOW ? small : null
}

/** Splits off parts of stories that grew since the last time and do not belong to the rest. */
export function splitPass(shard: Shard, model: StoryModel = STORY_MODEL): StoryEvent[] {
  const events: StoryEvent[] = []
  for (const story of [...shard.shelf.stories.values()]) {
    if (!story.isNew) continue
    const part = partOf(story, model)
    if (part === null) continue
    takeOut(shard, story, part)
    const opened = openWith(shard, part)
    const reason = 'these articles have little in common with the rest of the story'
    for (const { membership } of part) membership.reason = `split off from ${calledStory(story)}: ${reason}`
    events.push({
      type: 'split',
      from: story.id,
      into: opened.id,
      articles: part.map(({ piece }) => piece.id),
      by: 'pass',
      reason,
    })
  }
  return events
}

/** Closes what has slept longest while more articles sleep than are kept. Stories of which no time is known sleep first. */
export function closePass(shard: Shard, { windowDays, mostAsleep }: StorySettings): StoryEvent[] {
  const clock = clockOf(shard)
  const since = clock === null ? Number.NEGATIVE_INFINITY : clock - windowDays * DAY
  const asleep = [...shard.shelf.stories.values()].filter(({ last }) => last === null || last < since)
  let articles = asleep.reduce((sum, { members }) => sum + members.length, 0)
  if (articles <= mostAsleep) return []
  const age = ({ last }: Story) => last ?? Number.NEGATIVE_INFINITY
  asleep.sort((a, b) => (age(a) === age(b) ? a.order - b.order : age(a) - age(b)))
  const events: StoryEvent[] = []
  for (const story of asleep) {
    if (articles <= mostAsleep) break
    articles -= story.members.length
    shard.shelf.remove(story)
    for (const { piece } of story.members) shard.storyOf.delete(piece.id)
    const memberships = story.members.map(({ membership }) => copyOf(membership))
    events.push({ type: 'closed', story: story.id, memberships })
  }
  shard.apart = shard.apart.filter(([one, other]) => shard.storyOf.has(one) && shard.storyOf.has(other))
  return events
}
