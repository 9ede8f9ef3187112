/** The grouping of one shard between steps: versions in, out comes what the store must write. */
import type { ArticleKey, ArticleVersion, Membership, Settings, StoredStory } from '@parallax/contract'
import {
  createStoryEngine,
  type StoryEngine,
  type StoryEvent,
  type StoryOperations,
  type StoryState,
} from '@parallax/core'
import type { GroupingStep, Piece, PlacedPiece, Stories } from '@parallax/store'
import { type Body, type Head, packBody, unpackBody } from './piece-body.js'
import { describeStories, type Held, storiesOf } from './story-records.js'

/** What placing some articles changed, to be stored as one step. */
export type GroupChange = Pick<GroupingStep, 'pieces' | 'stories' | 'memberships'>

export interface Grouping {
  /** Places articles in the order given. Holds them at once: where the step is refused, the grouping is thrown away. */
  place(versions: readonly ArticleVersion[], at: string): GroupChange
  /** What a person does. Throws what the engine throws where it cannot be done. */
  operate(
    act: (operations: StoryOperations) => StoryEvent[],
    at: string,
  ): { events: StoryEvent[]; change: GroupChange }
}

/** Articles without a language are grouped among themselves: their words may be of any. */
export function shardOf({ article }: Pick<ArticleVersion, 'article'>): string {
  return article.language ?? 'und'
}

/** The lease under which one worker at a time groups a shard. */
export const leaseOf = (shard: string): string => `group/${shard}`

const PAGE = 1_000
const DAY_MS = 86_400_000
/** Windows that are taken up: stories that sleep may still be woken; the engine itself lets go of what is too much. */
const LOOK_BACK = 4
/** Merging and splitting look at what grew since; so many articles apart they cost little. */
const TIDY_AFTER = 100

export interface Taken {
  revision: number
  grouping: Grouping
}

/** The grouping of a shard as it stands in the store, with its revision. */
export async function takeUp(
  shard: string,
  { stories, settings, now }: { stories: Stories; settings: Settings; now: Date },
): Promise<Taken> {
  const revision = await stories.revision(shard)
  const since = new Date(now.getTime() - LOOK_BACK * settings.window * DAY_MS).toISOString()
  const placed: PlacedPiece[] = []
  let after: string | null = null
  do {
    const page = await stories.placed(shard, since, { limit: PAGE, after })
    placed.push(...page.items)
    after = page.next
  } while (after !== null)
  const ids = new Set(placed.map(({ membership }) => membership.story))
  const records = await Promise.all([...ids].map((id) => stories.get(id)))
  const known = records.filter((story) => story !== null)
  return { revision, grouping: createGrouping(shard, settings, placed, known) }
}

/** @param placed the articles that are taken up, @param known their stories */
export function createGrouping(
  shard: string,
  settings: Pick<Settings, 'window'>,
  placed: readonly PlacedPiece[],
  known: readonly StoredStory[],
): Grouping {
  const stories = new Map(known.map((story) => [story.id, story]))
  const taken = placed.map(({ body, membership }) => ({ ...unpackBody(body), membership }))
  const state = stateOf(shard, taken, stories)
  const held = new Map<ArticleKey, Held>()
  for (const { head, membership } of taken) held.set(membership.key, { head, membership })
  const engine = createStoryEngine({ settings: { windowDays: settings.window }, state })
  let order = taken.reduce((most, { head }) => Math.max(most, head.order), 0)
  let untidied = 0

  const changeOf = (
    touched: Iterable<ArticleKey>,
    events: readonly StoryEvent[],
    at: string,
  ): GroupChange => {
    const changed = new Set([...touched, ...articlesOf(events, held)])
    const memberships: Membership[] = []
    for (const key of changed) {
      const entry = held.get(key)
      const membership = toMembership(engine, key, entry?.membership ?? null, at)
      if (entry === undefined || membership === null) continue
      held.set(key, { ...entry, membership })
      memberships.push(membership)
    }
    const ids = new Set([...memberships.map(({ story }) => story), ...storiesOf(events)])
    const records = describeStories(ids, { held, stories, events, at })
    for (const record of records) stories.set(record.id, record)
    for (const event of events) if (event.type === 'closed') forget(event.story)
    return { pieces: [], memberships, stories: records }
  }
  const forget = (story: string): void => {
    for (const [key, { membership }] of held) if (membership.story === story) held.delete(key)
    stories.delete(story)
  }

  return {
    place(versions, at) {
      const events: StoryEvent[] = []
      const pieces: Piece[] = []
      const keys: ArticleKey[] = []
      for (const version of versions) {
        const { key, seenAt, article } = version
        if (held.has(key)) continue
        const { headline, text, url, language, published } = article
        events.push(
          ...engine.add({ id: key, headline, text, url, language, published, arrived: seenAt }).events,
        )
        order += 1
        const piece = engine.record(key)!.piece
        const { kind, time, title } = piece
        const head: Head = { order, kind, time, title, language, seenAt }
        held.set(key, { head, membership: toMembership(engine, key, null, at)! })
        pieces.push({ key, time: seenAt, body: packBody({ head, piece }) })
        keys.push(key)
        untidied += 1
        if (untidied >= TIDY_AFTER) {
          events.push(...engine.tidy())
          untidied = 0
        }
      }
      return { ...changeOf(keys, events, at), pieces }
    },
    operate(act, at) {
      const events = act(engine)
      return { events, change: changeOf([], events, at) }
    },
  }
}

interface TakenPiece extends Body {
  membership: Membership
}

/** The state that the engine goes on from. Stories stand in the order in which they were opened, articles in that of their coming. */
function stateOf(
  shard: string,
  taken: readonly TakenPiece[],
  stories: ReadonlyMap<string, StoredStory>,
): StoryState {
  const sorted = [...taken].sort((a, b) => a.head.order - b.head.order)
  const members = new Map<string, TakenPiece[]>()
  for (const each of sorted) {
    const list = members.get(each.membership.story)
    if (list) list.push(each)
    else members.set(each.membership.story, [each])
  }
  const times = sorted.flatMap(({ head }) => head.time ?? []).sort((a, b) => b - a)
  return {
    version: 1,
    shards: [
      {
        language: shard === 'und' ? null : shard,
        latest: times.slice(0, 3),
        stories: [...members].map(([id, list]) => ({
          id,
          settled: stories.get(id)?.isSettled ?? false,
          members: list.map(({ head, piece, membership }) => ({
            piece,
            membership: {
              article: membership.key,
              story: membership.story,
              incident: membership.incident ?? membership.key,
              kind: head.kind,
              score: membership.score,
              reason: membership.reason,
              pinned: membership.isPinned,
            },
          })),
        })),
        apart: [...stories.values()].flatMap(({ apart }) => apart),
      },
    ],
  }
}

/** Articles that an event moved. */
function articlesOf(events: readonly StoryEvent[], held: ReadonlyMap<ArticleKey, Held>): ArticleKey[] {
  return events.flatMap((event) => {
    if (event.type === 'split') return event.articles
    if (event.type === 'merged')
      return [...held].filter(([, { membership }]) => membership.story === event.from).map(([key]) => key)
    return 'article' in event ? [event.article] : []
  })
}

/** What a person set stays by a person, whatever moves around it. */
function toMembership(
  engine: StoryEngine,
  key: ArticleKey,
  before: Membership | null,
  at: string,
): Membership | null {
  const found = engine.membership(key)
  if (found === null) return null
  const { story, incident, score, reason, pinned } = found
  const by = pinned ? 'person' : 'machine'
  const isSame = before !== null && before.story === story && before.isPinned === pinned
  return { key, story, incident, score, reason, by, isPinned: pinned, at: isSame ? before.at : at }
}
